import { querySyntax } from './errors';

/** One entry of the `fields` parameter: `name.argument(value){nested}`. */
export interface FieldRequest {
	name: string;
	/** Field expansion: `analytics.start(1).end(2)` is `{ start: '1', end: '2' }`. */
	arguments: Record<string, string>;
	/** The unparsed text between the braces. */
	nested?: string;
}

/**
 * Parses Meta's field syntax, one level at a time: `id,name,message_templates.limit(5){id,status}`.
 * A syntax error is Meta's code 2500.
 */
export function parseFields(text: string): FieldRequest[] {
	const reader = new FieldReader(text);
	const fields = [reader.field()];
	while (!reader.atEnd()) {
		reader.expect(',');
		fields.push(reader.field());
	}
	return fields;
}

class FieldReader {
	private position = 0;

	constructor(private readonly text: string) {}

	atEnd(): boolean {
		return this.position >= this.text.length;
	}

	field(): FieldRequest {
		const field: FieldRequest = { name: this.name(), arguments: {} };
		while (this.takes('.')) {
			const argument = this.name();
			field.arguments[argument] = this.enclosed('(', ')');
		}
		if (this.text[this.position] === '{') field.nested = this.enclosed('{', '}');
		return field;
	}

	expect(character: string): void {
		if (!this.takes(character)) this.fail(`Expected "${character}"`);
	}

	private takes(character: string): boolean {
		if (this.text[this.position] !== character) return false;
		this.position++;
		return true;
	}

	private name(): string {
		const [name] = /^\s*\w+\s*/.exec(this.text.slice(this.position)) ?? [];
		if (name === undefined) this.fail('Expected name');
		this.position += name.length;
		return name.trim();
	}

	private enclosed(opening: string, closing: string): string {
		const start = this.position + 1;
		let depth = 0;
		do {
			const character = this.text[this.position++];
			if (character === undefined) this.fail(`Expected "${closing}"`);
			if (character === opening) depth++;
			if (character === closing) depth--;
		} while (depth > 0);
		return this.text.slice(start, this.position - 1);
	}

	private fail(expected: string): never {
		const found = this.atEnd() ? 'end of string' : `"${this.text[this.position]}"`;
		throw querySyntax(
			`Syntax error "${expected} instead of ${found}." at character ${this.position}: ${this.text}`,
		);
	}
}
