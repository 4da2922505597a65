import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { readInput } from '../../../../nodes/WhatsAppBusinessManagement/execution/input';
import { unixSeconds } from '../../../../nodes/WhatsAppBusinessManagement/parameters/formats';
import { InvalidInputError } from '../../../../nodes/WhatsAppBusinessManagement/parameters/invalidInput';
import { id } from '../../../../nodes/WhatsAppBusinessManagement/parameters/values';

const field = (displayName: string, name: string, more: Partial<INodeProperties> = {}) =>
	({ displayName, name, type: 'string', default: '', ...more }) as INodeProperties;

const FIELDS: INodeProperties[] = [
	field('Account', 'accountId', { type: 'resourceLocator' }),
	field('Business Portfolio ID', 'businessId'),
	field('PIN', 'pin'),
	field('Flow', 'flowId', { type: 'resourceLocator' }),
	field('Intent ID', 'intentId'),
	field('Filters', 'filters', {
		type: 'collection',
		options: [
			field('Language Codes', 'languages'),
			field('Since', 'since'),
			field('More', 'more', { type: 'collection', options: [field('Deep Inside', 'deep')] }),
			field('Rows', 'rows', {
				type: 'fixedCollection',
				options: [{ displayName: 'Row', name: 'row', values: [field('Title', 'title')] }],
			}),
		],
	}),
	field('Status', 'status', { type: 'options', options: [{ name: 'On', value: 'on' }] }),
	field('Parameters', 'parameters', {
		type: 'fixedCollection',
		options: [{ displayName: 'Parameter', name: 'parameter', values: [field('Name', 'name')] }],
	}),
];

const LETTERS = z.string().regex(/^[a-z]+$/, 'must be letters');

/** The error message for an invalid input. */
function refusal(schema: z.ZodTypeAny, raw: Record<string, unknown>): string {
	try {
		readInput(schema, raw, {}, FIELDS);
	} catch (error) {
		if (error instanceof InvalidInputError) return error.message;
		throw error;
	}
	throw new Error('was not refused');
}

describe('a problem names the field as the user sees it', () => {
	it.each<[what: string, schema: z.ZodTypeAny, raw: Record<string, unknown>, message: string]>([
		['a field', z.object({ pin: LETTERS }), { pin: '1' }, 'PIN: must be letters'],
		[
			'a field in a collection',
			z.object({ filters: z.object({ languages: LETTERS }) }),
			{ filters: { languages: '1' } },
			'Language Codes: must be letters',
		],
		[
			'an entry of a list in a collection',
			z.object({ filters: z.object({ languages: z.array(LETTERS) }) }),
			{ filters: { languages: ['a', '1'] } },
			'Language Codes: must be letters',
		],
		[
			'a field in a collection in a collection',
			z.object({ filters: z.object({ more: z.object({ deep: LETTERS }) }) }),
			{ filters: { more: { deep: '1' } } },
			'Deep Inside: must be letters',
		],
		[
			'a key in a collection that the node does not show',
			z.object({ filters: z.object({ hidden: LETTERS }) }),
			{ filters: { hidden: '1' } },
			'hidden: must be letters',
		],
		[
			'a collection itself',
			z.object({ filters: z.object({}, { invalid_type_error: 'must be an object' }) }),
			{ filters: 'x' },
			'Filters: must be an object',
		],
		[
			'an entry of a list',
			z.object({ status: z.array(LETTERS) }),
			{ status: ['1'] },
			'Status: must be letters',
		],
		[
			'a field of a fixed collection',
			z.object({ parameters: z.object({ parameter: z.array(z.object({ name: LETTERS })) }) }),
			{ parameters: { parameter: [{ name: 'a' }, { name: '1' }] } },
			'Parameters (2nd entry) → Name: must be letters',
		],
		[
			'a fixed collection that holds one entry',
			z.object({ parameters: z.object({ parameter: z.object({ name: LETTERS }) }) }),
			{ parameters: { parameter: { name: '1' } } },
			'Parameters → Name: must be letters',
		],
		[
			'an entry of a fixed collection as a whole',
			z.object({
				parameters: z.object({
					parameter: z.array(z.object({}).refine(() => false, 'must be another')),
				}),
			}),
			{ parameters: { parameter: [{}] } },
			'Parameters (1st entry): must be another',
		],
		[
			'a fixed collection with too many entries',
			z.object({ parameters: z.object({ parameter: z.array(z.object({})).max(0, 'is full') }) }),
			{ parameters: { parameter: [{}] } },
			'Parameters: is full',
		],
		[
			'a fixed collection in a collection, by the output of its group',
			z.object({
				filters: z.object({ rows: z.object({ row: z.array(z.object({ title: LETTERS })) }) }),
			}),
			{
				filters: { rows: { row: [...'abcdefghijklmnopqrstuv', '1'].map((title) => ({ title })) } },
			},
			'Rows (23rd entry) → Title: must be letters',
		],
		[
			'a key that the node does not show',
			z.object({ other: LETTERS }),
			{ other: '1' },
			'other: must be letters',
		],
		[
			'the input as a whole',
			z.object({}).refine(() => false, 'choose one of both'),
			{},
			'Input: choose one of both',
		],
	])('%s', (_what, schema, raw, message) => {
		expect(refusal(schema, raw)).toBe(message);
	});

	it('and all problems are reported at once, each only once', () => {
		const schema = z.object({
			accountId: id('123'),
			pin: LETTERS,
			filters: z.object({ languages: z.array(LETTERS), since: unixSeconds() }),
		});
		const raw = { accountId: 'me', pin: '1', filters: { languages: ['1', '2'], since: 'soon' } };
		expect(refusal(schema, raw)).toBe(
			[
				'Account: must be an ID made of digits only (e.g. 123)',
				'PIN: must be letters',
				'Language Codes: must be letters',
				'Since: must be a date such as 2026-03-14, a date with a time such as 2026-03-14T09:30:00Z, or unix seconds',
			].join('; '),
		);
	});
});

describe('an empty field', () => {
	const CREDENTIAL: ICredentialDataDecryptedObject = {
		businessAccountId: '11',
		businessPortfolioId: '22',
		pin: '33',
	};
	const schema = z.object({
		accountId: z.string().optional(),
		businessId: z.string().optional(),
		pin: z.string().optional(),
	});

	it.each([[''], [' \t'], [null], [undefined]])(
		'is taken from the credential if it has a value: %j',
		(empty) => {
			const raw = { accountId: empty, businessId: empty, pin: empty };
			const input: unknown = readInput(schema, raw, CREDENTIAL, FIELDS);
			expect(input).toEqual({ accountId: '11', businessId: '22' });
		},
	);

	it('is not taken from the credential if the operation has no such field', () => {
		expect(readInput(schema, {}, CREDENTIAL, FIELDS)).toEqual({});
	});

	it.each([[0], [false], [[]], [{}]])(
		'is not a value that is merely falsy or has no entries: %j',
		(value) => {
			expect(readInput(z.object({ pin: z.unknown() }), { pin: value }, {}, FIELDS)).toEqual({
				pin: value,
			});
		},
	);

	it('is the default of the schema', () => {
		const withDefault = z.object({ pin: z.string().default('none') });
		expect(readInput(withDefault, { pin: '' }, {}, FIELDS)).toEqual({ pin: 'none' });
	});

	it('is not used if the user filled in a value', () => {
		const input: unknown = readInput(schema, { accountId: '99' }, CREDENTIAL, FIELDS);
		expect(input).toEqual({ accountId: '99' });
	});

	it.each([[''], ['  '], [null]])('inside a collection counts as not added: %j', (empty) => {
		const raw = {
			filters: { since: empty, languages: 'en', more: { deep: empty } },
			parameters: { parameter: [{ name: 'a', value: empty }, { name: empty }] },
		};
		const all = z.object({ filters: z.unknown(), parameters: z.unknown() });
		expect(readInput(all, raw, {}, FIELDS)).toEqual({
			filters: { languages: 'en', more: {} },
			parameters: { parameter: [{ name: 'a' }, {}] },
		});
	});

	it('inside JSON is kept, because it was written there', () => {
		const raw = { pin: { a: '', b: null } };
		expect(readInput(z.object({ pin: z.unknown() }), raw, {}, FIELDS)).toEqual(raw);
	});

	it.each<[what: string, credential: ICredentialDataDecryptedObject]>([
		['nothing', {}],
		['an empty ID', { businessAccountId: '' }],
		['an ID of white space', { businessAccountId: ' ' }],
	])('is required if the credential holds %s', (_what, credential) => {
		const read = () =>
			readInput(z.object({ accountId: id('123') }), { accountId: '' }, credential, FIELDS);
		expect(read).toThrow(
			'Account: choose one from the list, or fill in its ID (e.g. 123), here or in the credential',
		);
	});

	it.each<[what: string, name: string, message: string]>([
		['a list', 'flowId', 'Flow: choose one from the list, or fill in its ID (e.g. 123)'],
		[
			'the credential',
			'businessId',
			'Business Portfolio ID: fill in its ID (e.g. 123), here or in the credential',
		],
		['neither', 'intentId', 'Intent ID: fill in its ID (e.g. 123)'],
	])('is required with the ways to provide it: %s', (_what, name, message) => {
		expect(refusal(z.object({ [name]: id('123') }), { [name]: '' })).toBe(message);
	});

	it('the error points to the credential if it holds an invalid ID', () => {
		const read = () =>
			readInput(
				z.object({ accountId: id('123') }),
				{ accountId: '' },
				{ businessAccountId: 'me' },
				FIELDS,
			);
		expect(read).toThrow(
			'Account: must be an ID made of digits only (e.g. 123), here or in the credential',
		);
	});

	it('does not suggest the list if the value is invalid', () => {
		expect(refusal(z.object({ flowId: id('123') }), { flowId: 'me' })).toBe(
			'Flow: must be an ID made of digits only (e.g. 123)',
		);
	});
});
