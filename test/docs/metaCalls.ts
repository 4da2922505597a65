import type { Operation } from '../../nodes/WhatsAppBusinessManagement/execution/operation';
import { compareByName } from '../../nodes/WhatsAppBusinessManagement/parameters/compareByName';
import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';
import * as ids from '../graphApi/ids';
import { RESOURCE_CASES } from '../nodes/WhatsAppBusinessManagement/operations';

/** What the IDs of the made-up data stand for, where a path begins with another one than its subject. */
const KINDS: Readonly<Record<string, string>> = {
	account: '{account}',
	app: '{app}',
	business: '{portfolio}',
	user: '{user}',
};

const PLACEHOLDERS = new Map<string, string | undefined>(
	Object.entries(ids).flatMap(([name, id]) => {
		const kind = Object.keys(KINDS).find((word) => name.toLowerCase().split('_').includes(word));
		return kind === undefined ? [] : [[id, KINDS[kind]] as const];
	}),
);

/** What an operation is about: flowId → {flow}. Of several, the one that its resource is named after. */
function subjectOf(resource: string, { fields }: Operation): string {
	const subjects = fields
		.filter(({ name, required }) => required && /^(?!account|business).*Id$/.test(name))
		.map(({ name }) => name.replace(/Id$/, ''));
	const named = subjects.find((name) => resource.toLowerCase().includes(name.toLowerCase()));
	return `{${named ?? subjects.at(-1) ?? 'id'}}`;
}

/** A part of a path as a reader knows it: names of edges stay, whatever else is what it stands for. */
function placedPart(part: string, subject: string): string {
	if (/^\d+$/.test(part)) return PLACEHOLDERS.get(part) ?? subject;
	return /^[a-z_]+$/.test(part) ? part : '{name}';
}

/** Meta itself names an upload session; a case can only say what it looks like. */
const placed = (path: unknown, subject: string): string =>
	typeof path === 'string'
		? path
				.split('/')
				.map((part) => placedPart(part, subject))
				.join('/')
		: 'upload:{session}';

/** What an operation sends, from the first of its cases that sends something. */
function callsOf(resource: string, operation: Operation): string {
	const { cases = [] } = RESOURCE_CASES.find((each) => each.resource === resource) ?? {};
	const found = cases.find((each) => each.operation === operation.value && each.calls.length > 0);
	const texts = (found?.calls ?? []).map(
		({ method, path }) => `\`${method} /${placed(path, subjectOf(resource, operation))}\``,
	);
	return [...new Set(texts)].join(', ') || 'nothing';
}

/** Every operation with the calls that it makes, as its own tests show them. */
export const metaCalls = (): string[][] =>
	[...RESOURCES]
		.sort(compareByName)
		.flatMap(({ name, value, operations }) =>
			[...operations]
				.sort(compareByName)
				.map((operation) => [name, operation.name, callsOf(value, operation)]),
		);
