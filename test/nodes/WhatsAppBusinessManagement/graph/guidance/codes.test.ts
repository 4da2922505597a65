import { RESOURCES } from '../../../../../nodes/WhatsAppBusinessManagement/resources';
import {
	describeRefusal,
	refusalTitle,
} from '../../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import {
	CODES,
	codeGuidance,
} from '../../../../../nodes/WhatsAppBusinessManagement/graph/guidance/codes';
import type { Repeat } from '../../../../../nodes/WhatsAppBusinessManagement/graph/guidance/guidance';
import { rulesFor } from '../../../../../nodes/WhatsAppBusinessManagement/graph/guidance/guidanceFor';
import { PHRASES } from '../../../../../nodes/WhatsAppBusinessManagement/graph/guidance/phrases';
import { SUBCODES } from '../../../../../nodes/WhatsAppBusinessManagement/graph/guidance/subcodes';
import { readRefusal } from '../../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { GraphError } from '../../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { Redaction } from '../../../../../nodes/WhatsAppBusinessManagement/graph/redaction';
import type { ErrorCase } from './errorCase';
import { ERROR_CASES } from './errorCases';

/** The error for a case, read from a body as Meta sends it. */
function errorOf({ code, subcode, message, userTitle, userMessage, details, token }: ErrorCase) {
	const error = {
		message: message === 'Invalid parameter' ? message : `(#${code}) ${message}`,
		type: 'OAuthException',
		code,
		error_subcode: subcode,
		error_user_title: userTitle,
		error_user_msg: userMessage,
		error_data: details && { messaging_product: 'whatsapp', details },
	};
	const usage = { percent: 0, minutesToRegainAccess: 0 };
	const refusal = readRefusal({ error }, 400, usage, new Redaction(), { token });
	if (!refusal) throw new Error('not an error');
	return new GraphError(refusal);
}

describe('what the user is told', () => {
	it.each(ERROR_CASES.map((each) => [JSON.stringify(each), each] as const))('%s', (_what, each) => {
		const error = errorOf(each);
		const description = describeRefusal(error);
		expect(refusalTitle(error)).toBe(each.title);
		if (each.advice) expect(description).toMatch(each.advice);
		else expect(description).toMatch(/^Meta’s message: /);
	});

	const subcodesOf = ({ code, subcode }: ErrorCase) => [code, subcode];
	it.each([...Object.keys(CODES), ...Object.keys(SUBCODES)].map(Number))(
		'%d has a case in graphCodeCases.ts, whatsAppCodeCases.ts or subcodeCases.ts',
		(code) => {
			expect(ERROR_CASES.flatMap(subcodesOf)).toContain(code);
		},
	);

	it.each(PHRASES.map((phrase) => [`${phrase.code}: ${phrase.says.source}`, phrase] as const))(
		'“%s” has a case in graphCodeCases.ts, whatsAppCodeCases.ts or subcodeCases.ts',
		(_what, { code, says }) => {
			const said = ERROR_CASES.filter((each) => each.code === code).flatMap(
				({ message, userMessage = '' }) => [message, userMessage],
			);
			expect(said.some((text) => says.test(text))).toBe(true);
		},
	);
});

describe('what a program concludes', () => {
	it('does not depend on Meta’s text', () => {
		const gone = { code: 100, subcode: 33, userMessage: 'The catalog is empty.' };
		expect(rulesFor(gone)).toEqual({ repeat: 'never', isNotFound: true, isDenied: false });
	});

	it('takes the repeat from the code, whatever the subcode is', () => {
		expect(rulesFor({ code: 2, subcode: 2388024 }).repeat).toBe('transient');
	});

	it('takes the repeat from the sentence where it has one: a wrong App ID stays wrong', () => {
		const facts = { code: 1, message: 'Error validating application.' };
		expect(rulesFor(facts).repeat).toBe('never');
	});

	it.each([-1, 5, 300, 79999, 80015, 99999999, NaN])('knows nothing of %d', (code) => {
		expect(rulesFor({ code })).toEqual({ isNotFound: false, isDenied: false });
	});
});

describe('which codes allow a repeat', () => {
	const EVERY_CODE = [
		...Object.keys(CODES).map(Number),
		...Array.from({ length: 99 }, (_none, index) => 201 + index),
		...Array.from({ length: 15 }, (_none, index) => 80000 + index),
	];
	const codesOf = (repeat: Repeat) =>
		EVERY_CODE.filter((code) => codeGuidance(code)?.repeat === repeat).sort((a, b) => a - b);

	it('of any call, because Meta refused it before doing anything', () => {
		const useCases = Array.from({ length: 15 }, (_none, index) => 80000 + index);
		expect(codesOf('refused')).toEqual([4, 17, 32, 613, ...useCases, 130429]);
	});

	it('of an idempotent call, because it failed part-way', () => {
		expect(codesOf('transient')).toEqual([1, 2, 131000, 131016, 131057, 133004, 139103, 2494100]);
	});

	it('of a whole list, because it changed while it was read', () => {
		expect(codesOf('from the start')).toEqual([131059, 139102]);
	});

	it('no other code', () => {
		expect(codesOf('never')).toHaveLength(EVERY_CODE.length - 20 - 8 - 2);
	});
});

const ENTRIES = [
	...Object.entries(CODES),
	...Object.entries(SUBCODES).flatMap(([code, entry]) =>
		[entry].flat().map((each) => [code, each] as const),
	),
	...PHRASES.map((phrase) => [phrase.says.source, phrase] as const),
];

describe('the texts', () => {
	it.each(ENTRIES)(
		'%s in graph/guidance/ has a title without a period, and advice in full sentences',
		(_code, guidance) => {
			expect(guidance.title).toMatch(/^[A-Z].*[^.]$/);
			expect(guidance.advice).toMatch(/^[A-Z].*\.$/);
		},
	);

	const resources = RESOURCES.map(({ name }) => name).join('|');
	const offered = RESOURCES.flatMap(({ name, operations }) =>
		operations.map((operation) => `${name} → ${operation.name}`),
	);
	it.each(ENTRIES)('%s names only operations that exist', (_code, { advice }) => {
		const named = advice.match(new RegExp(`\\b(?:${resources}) → [A-Z][\\w ]*`, 'g')) ?? [];
		for (const each of named) {
			expect([each, offered.some((operation) => each.startsWith(operation))]).toEqual([each, true]);
		}
	});
});
