import { invalidParameter, notOneOf, parameterMissing } from './errors';

/**
 * The parameters of a call. Graph reads them from the query and from the body, so a caller
 * may put `user` in either; the body wins.
 */
export class Parameters {
	private constructor(private readonly values: ReadonlyMap<string, unknown[]>) {}

	/** A repeated name keeps all its values. */
	static from(...sources: Array<Iterable<readonly [string, unknown]>>): Parameters {
		const values = new Map<string, unknown[]>();
		for (const source of sources) {
			const given = new Map<string, unknown[]>();
			for (const [key, value] of source) {
				// Form bodies write lists as tasks[0]=MANAGE&tasks[1]=DEVELOP, or as tasks[]=MANAGE.
				const name = key.replace(/\[\d*\]$/, '');
				given.set(name, [...(given.get(name) ?? []), value]);
			}
			for (const [name, list] of given) values.set(name, list);
		}
		return new Parameters(values);
	}

	has(name: string): boolean {
		return this.values.has(name);
	}

	/** The names and values as text, as in a query. */
	entries(): Array<[string, string]> {
		return [...this.values].flatMap(([name, values]) =>
			values.map((value): [string, string] => [name, asText(value)]),
		);
	}

	text(name: string): string | undefined {
		const value = this.values.get(name)?.at(-1);
		return value === undefined || value === null ? undefined : asText(value);
	}

	requiredText(name: string): string {
		const value = this.text(name);
		if (value === undefined || value === '') throw parameterMissing(name);
		return value;
	}

	/** An integer of at least `minimum`. */
	integer(name: string, minimum: number): number | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const value = Number(text);
		if (!/^-?\d+$/.test(text) || value < minimum) {
			throw invalidParameter(
				`Param ${name} must be an integer greater than or equal to ${minimum}`,
			);
		}
		return value;
	}

	requiredInteger(name: string, minimum: number): number {
		const value = this.integer(name, minimum);
		if (value === undefined) throw parameterMissing(name);
		return value;
	}

	boolean(name: string): boolean | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		if (text === 'true' || text === '1') return true;
		if (text === 'false' || text === '0') return false;
		throw invalidParameter(`Param ${name} must be a boolean`);
	}

	/** An object or list, in a JSON body or as JSON text in a query or a form. */
	json(name: string): unknown {
		const value = this.values.get(name)?.at(-1);
		return typeof value === 'string' ? parseJson(value) : value;
	}

	/** As `json`, for a required object. */
	requiredObject(name: string): Record<string, unknown> {
		const value = this.json(name);
		if (value === undefined) throw parameterMissing(name);
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw invalidParameter(`Param ${name} must be an object.`);
		}
		return value as Record<string, unknown>;
	}

	/** Accepts a JSON array, a repeated name, a comma list or a single value, as Graph does. */
	list(name: string): string[] | undefined {
		return this.values.get(name)?.flatMap(asList);
	}

	/** A list of known members only; the refusal names the first unknown one. */
	listOf(name: string, allowed: Iterable<string>): string[] | undefined {
		const known = new Set(allowed);
		const list = this.list(name);
		const unknown = list?.findIndex((member) => !known.has(member)) ?? -1;
		if (unknown >= 0) throw notOneOf(`${name}[${unknown}]`, known);
		return list;
	}

	oneOf<Choice extends string>(name: string, allowed: readonly Choice[]): Choice | undefined {
		const value = this.text(name);
		if (value === undefined) return undefined;
		const choice = allowed.find((candidate) => candidate === value);
		if (choice === undefined) throw notOneOf(name, allowed);
		return choice;
	}
}

function asText(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function asList(value: unknown): string[] {
	if (Array.isArray(value)) return value.map(asText);
	const text = asText(value).trim();
	if (text.startsWith('[')) return asList(parseJson(text));
	return text.split(',').map((member) => member.trim());
}

/** Parses JSON inside a parameter. Invalid JSON is Meta's code 100. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw invalidParameter('Invalid JSON in a parameter');
	}
}
