import type { INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { CODES } from '../../../../nodes/WhatsAppBusinessManagement/graph/guidance/codes';
import type { GraphRefusal } from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import {
	GraphUnreachableError,
	describeRefusal,
	readRefusal,
	reasonOf,
	refusalTitle,
	toNodeError,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { Redaction } from '../../../../nodes/WhatsAppBusinessManagement/graph/redaction';
import { limited, refused } from './refusal';

const TOKEN = 'EAAmadeUpTokenOfASystemUser0123456789ZDZD';
const USAGE = { percent: 12, minutesToRegainAccess: 0 };
const NOW = Date.UTC(2026, 2, 14, 9, 30);

const read = (body: unknown, httpStatus = 400) =>
	readRefusal(body, httpStatus, USAGE, new Redaction(['a-known-secret']));

describe('Meta’s error body', () => {
	it('is read completely', () => {
		const error = {
			message: '(#100) Invalid parameter',
			type: 'OAuthException',
			code: 100,
			error_subcode: 2388024,
			is_transient: true,
			error_user_title: 'The name is taken',
			error_user_msg: 'There is already English content for this template.',
			error_data: { messaging_product: 'whatsapp', details: 'name must be unique' },
			fbtrace_id: 'A1b2C3',
		};
		expect(read({ error }, 429)).toEqual({
			httpStatus: 429,
			code: 100,
			subcode: 2388024,
			message: '(#100) Invalid parameter',
			userTitle: 'The name is taken',
			userMessage: 'There is already English content for this template.',
			details: 'name must be unique',
			traceId: 'A1b2C3',
			blamed: [],
			isTransient: true,
			usage: USAGE,
		});
	});

	it.each<[what: string, error: object, said: Partial<GraphRefusal>]>([
		[
			'error_data as text',
			{ error_data: 'name must be unique' },
			{ details: 'name must be unique' },
		],
		[
			'error_data without details',
			{ error_data: { messaging_product: 'whatsapp' } },
			{ details: undefined },
		],
		['error_data with empty details', { error_data: { details: '' } }, { details: undefined }],
		['error_data that is null', { error_data: null }, { details: undefined }],
		['a code as text', { code: '190' }, { code: 190 }],
		['no code', {}, { code: NaN, subcode: undefined }],
		['a code that is an empty text', { code: '' }, { code: NaN }],
		['a code that is no number', { code: true }, { code: NaN }],
		['a code of 0', { code: 0 }, { code: 0 }],
		['a subcode that is no number', { error_subcode: [33] }, { subcode: undefined }],
		[
			'a text as long as a page',
			{ message: `a-known-secret ${'x'.repeat(5000)}` },
			{ message: `[hidden] ${'x'.repeat(3991)}…` },
		],
		['error_data as JSON after a blank', { error_data: ' {"details":"why"}' }, { details: 'why' }],
		['error_data as a list in a text', { error_data: '["why"]' }, { details: '["why"]' }],
		['a subcode as text', { error_subcode: '2388024' }, { subcode: 2388024 }],
		['a subcode that is null', { error_subcode: null }, { subcode: undefined }],
		['a subcode of 0', { error_subcode: 0 }, { subcode: undefined }],
		[
			'texts of blanks',
			{ error_user_title: ' ', error_user_msg: '\n' },
			{ userTitle: undefined, userMessage: undefined },
		],
		[
			'error_data as JSON in a text',
			{ error_data: '{"blame_field_specs":[["name"]],"details":"name must be unique"}' },
			{ details: 'name must be unique', blamed: [['name']] },
		],
		['error_data as JSON without details', { error_data: '{"a":1}' }, { details: undefined }],
		['error_data as broken JSON', { error_data: '{broken' }, { details: '{broken' }],
		['no message', {}, { message: 'Meta refused the call without a reason' }],
		[
			'empty messages',
			{ message: '', error_user_title: '', error_user_msg: '' },
			{
				message: 'Meta refused the call without a reason',
				userTitle: undefined,
				userMessage: undefined,
			},
		],
		[
			'messages that are not text',
			{ message: 5, error_user_title: {} },
			{
				message: 'Meta refused the call without a reason',
				userTitle: undefined,
			},
		],
		['no is_transient', {}, { isTransient: false }],
		['is_transient as text', { is_transient: 'true' }, { isTransient: false }],
	])('may have %s', (_what, error, said) => {
		expect(read({ error })).toMatchObject(said);
	});

	it.each([
		['nothing', undefined],
		['null', null],
		['a text', 'error'],
		['a list', []],
		['no error', { id: '1', success: false }],
		['an error that is a text', { error: 'boom' }],
		['an error that is null', { error: null }],
	])('is missing in %s', (_what, body) => {
		expect(read(body)).toBeUndefined();
	});

	it.each(['message', 'error_user_title', 'error_user_msg', 'error_data', 'fbtrace_id'])(
		'hides secrets in %s',
		(key) => {
			const said = JSON.stringify(read({ error: { [key]: `${TOKEN} and a-known-secret` } }));
			expect(said).toContain('[hidden] and [hidden]');
			expect(said).not.toMatch(/EAA|a-known-secret/);
		},
	);
});

describe('the title', () => {
	it.each([
		['Meta’s user title', { code: 190, userTitle: 'The name is taken' }, 'The name is taken'],
		['otherwise ours for the code', { code: 190 }, 'The access token is invalid or has expired'],
		['otherwise Meta’s message', { code: 999, message: '(#999) New' }, '(#999) New'],
	])('is %s', (_what, said, title) => {
		expect(refusalTitle(refused(said))).toBe(title);
	});
});

const GUIDANCE_17 = CODES[17]?.advice;

describe('the reason of an error', () => {
	it.each([
		['a refusal', refused({ code: 999, message: 'New' }), 'Meta’s message: New (code 999)'],
		[
			'a write without a response',
			new GraphUnreachableError('Gone', 'Look at Meta.'),
			'Gone. Look at Meta.',
		],
		['any other error', new Error('Boom'), 'Boom'],
		['a thrown value that is not an error', 'boom', 'boom'],
	])('of %s', (_what, error, reason) => {
		expect(reasonOf(error)).toBe(reason);
	});
});

describe('the description', () => {
	it.each<[what: string, said: Partial<GraphRefusal>, description: string]>([
		[
			'fix, then Meta’s message, then the codes',
			{ code: 133010, subcode: 2388001, message: 'Account not registered', traceId: 'A1b2C3' },
			'Register it first: Phone Number → Register. Meta’s message: Account not registered (code 133010, subcode 2388001, trace A1b2C3)',
		],
		[
			'the fix for the subcode rather than for the code',
			{ code: 100, subcode: 2593002, userMessage: 'It does not exist.' },
			'Message Template → Get Many lists the names, languages and IDs of the account’s templates. Deleted templates are no longer found. Meta’s message: It does not exist. (code 100, subcode 2593002)',
		],
		[
			'to check the fields against Meta’s message',
			{ code: 100, message: '(#100) Param name is too long', blamed: [['name']] },
			'Check the fields of the node against Meta’s message. Meta names the parameter as the cause: name. Meta’s message: (#100) Param name is too long (code 100)',
		],
		[
			'the field that Meta blames',
			{ code: 100, message: 'Invalid parameter', blamed: [['components', '0', 'example']] },
			'Check the fields of the node against Meta’s message. Meta names the parameter as the cause: components → 0 → example. Meta’s message: Invalid parameter (code 100)',
		],
		[
			'no advice that is about something else than Meta’s text',
			{ code: 133010, message: 'No', userMessage: 'The payment method is missing.' },
			'Meta’s message: The payment method is missing. (code 133010)',
		],
		...['(#100) Invalid parameter', 'Meta refused the call without a reason'].map(
			(message): [string, Partial<GraphRefusal>, string] => [
				`that Meta names no field in “${message}”`,
				{ code: 100, message },
				`Check the fields of the node. Meta does not name the field that is wrong. To find it, leave out optional fields. Meta’s message: ${message} (code 100)`,
			],
		),
		[
			'the same fix without a message if there is only one',
			{ code: 133010, message: 'Invalid parameter' },
			'Register it first: Phone Number → Register. Meta’s message: Invalid parameter (code 133010)',
		],
		[
			'only Meta’s message for an unknown code',
			{ code: 999, message: '(#999) New' },
			'Meta’s message: (#999) New (code 999)',
		],
		[
			'the user message rather than the details and the message',
			{ code: 999, userMessage: 'For a person', details: 'Details', message: 'Message' },
			'Meta’s message: For a person (code 999)',
		],
		[
			'the details rather than the message',
			{ code: 999, details: 'Details', message: 'Message' },
			'Meta’s message: Details (code 999)',
		],
		[
			'a registration limit with the latest time at which it ends',
			{ code: 133016, message: 'Too many' },
			'Meta refuses every further attempt for up to 72 hours, so do not repeat the call. Meta accepts it again by 2026-03-17 09:30 UTC at the latest. Meta’s message: Too many (code 133016)',
		],
		[
			'the 72 hours of a registration limit, even if calls are possible sooner',
			{ code: 133016, usage: { percent: 100, minutesToRegainAccess: 5 }, message: 'Too many' },
			'Meta refuses every further attempt for up to 72 hours, so do not repeat the call. Meta accepts it again by 2026-03-17 09:30 UTC at the latest. Meta’s message: Too many (code 133016)',
		],
		[
			'the time that Meta names',
			{ code: 17, usage: { percent: 100, minutesToRegainAccess: 12 }, message: 'Too many' },
			`${GUIDANCE_17} Meta accepts calls again at about 2026-03-14 09:42 UTC. Meta’s message: Too many (code 17)`,
		],
		[
			'a time after midnight',
			{ code: 17, usage: { percent: 100, minutesToRegainAccess: 900 }, message: 'Too many' },
			`${GUIDANCE_17} Meta accepts calls again at about 2026-03-15 00:30 UTC. Meta’s message: Too many (code 17)`,
		],
		[
			'no waiting time if the limit is not the reason',
			{ code: 999, usage: { percent: 100, minutesToRegainAccess: 12 }, message: 'Wrong' },
			'Meta’s message: Wrong (code 999)',
		],
		[
			'that an earlier attempt may have been applied',
			{ code: 999, mayBeApplied: true, message: 'No' },
			'An earlier attempt failed part-way, so Meta may have applied the change. Check in Meta before you run the node again. Meta’s message: No (code 999)',
		],
		[
			'no code if Meta names none',
			{ code: NaN, message: 'Something is wrong' },
			'Meta’s message: Something is wrong',
		],
		[
			'that it was too much data for one response',
			{ code: 1, message: 'Please reduce the amount of data you’re asking for' },
			'Choose fewer fields, a shorter range, or a smaller limit. Meta’s message: Please reduce the amount of data you’re asking for (code 1)',
		],
	])('states %s', (_what, said, description) => {
		expect(describeRefusal(refused(said), undefined, NOW)).toBe(description);
	});

	it('rounds up to the next minute, so that no retry comes too early', () => {
		const error = refused({ code: 133016 });
		expect(describeRefusal(error, undefined, NOW + 1)).toMatch(/by 2026-03-17 09:31 UTC/);
	});

	it.each([80007, 80008, 80014, 4])(
		'of rate limit %d states when Meta accepts calls again',
		(code) => {
			expect(describeRefusal(limited(12, code), undefined, NOW)).toMatch(
				/^Wait until .* Meta accepts calls again at about 2026-03-14 09:42 UTC\. Meta’s message: /,
			);
		},
	);

	it('uses the current time by default', () => {
		jest.useFakeTimers({ now: NOW });
		try {
			expect(describeRefusal(limited(12))).toContain('2026-03-14 09:42 UTC');
		} finally {
			jest.useRealTimers();
		}
	});
});

describe('which kind of ID is needed', () => {
	const names = {
		labelOf: () => undefined,
		originsOf: () => [{ name: 'accountId', label: 'Account' }],
	};

	it.each<[what: string, said: Partial<GraphRefusal>, isNamed: boolean]>([
		['the object of the call is missing', { subcode: 33 }, true],
		['a template of the account is missing', { subcode: 2593002 }, false],
		['Meta’s text is about something else', { subcode: 33, userMessage: 'A new PIN.' }, false],
	])('is said where it helps: %s', (_what, said, isNamed) => {
		const description = describeRefusal(refused({ code: 100, objectId: '17', ...said }), names);
		expect(description.includes('Account needs the ID of')).toBe(isNamed);
	});
});

describe('the error that n8n shows', () => {
	const node: INode = {
		id: '1',
		name: 'WhatsApp',
		type: 'whatsAppBusinessManagement',
		typeVersion: 1,
		position: [0, 0],
		parameters: { pin: '012345', verifyToken: 'typed-by-hand' },
	};

	it('of a refusal has title, description, status, codes and item', () => {
		const cause = refused({ code: 190, subcode: 463, traceId: 'A1b2C3', httpStatus: 401 });
		const error = toNodeError(node, cause, 3);
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({
			message: 'The access token has expired',
			description: describeRefusal(cause),
			httpCode: '401',
			context: { itemIndex: 3 },
			errorResponse: { code: 190, subcode: 463, fbtrace_id: 'A1b2C3' },
		});
	});

	it('of a refusal omits what Meta did not send', () => {
		const error = toNodeError(node, refused({ code: 190 }), 0);
		expect(error).toHaveProperty('errorResponse', { code: 190 });
		expect(error.context.itemIndex).toBe(0);
	});

	it.each([
		['a refusal', refused({ code: 190 })],
		['a lost connection', new GraphUnreachableError('The Graph API could not be reached: gone')],
	])('of %s can be stored', (_what, cause) => {
		const error = toNodeError(node, cause, 3);
		const stored: unknown = JSON.parse(JSON.stringify(error));
		expect(stored).toMatchObject({ message: error.message, context: { itemIndex: 3 } });
	});

	it('of a refusal contains nothing of the failed call', () => {
		const cause = Object.assign(refused({ code: 190 }), {
			config: { headers: { Authorization: `Bearer ${TOKEN}` } },
			response: { headers: { cookie: TOKEN } },
		});
		const error = toNodeError(node, cause, 3);
		const seen = new Set<unknown>();
		const everything = JSON.stringify(
			Object.getOwnPropertyNames(error).map((name) => Reflect.get(error, name) as unknown),
			(_key, value: unknown) => {
				if (typeof value !== 'object' || value === null) return value;
				if (seen.has(value)) return undefined;
				seen.add(value);
				return value instanceof Error ? { ...value, message: value.message } : value;
			},
		);
		expect(everything).toContain('190');
		expect(everything).not.toMatch(/EAA|Bearer|headers|012345|typed-by-hand/);
		expect(error.cause).toBeUndefined();
	});

	it.each([
		['a lost connection', new GraphUnreachableError('The Graph API could not be reached: gone')],
		['invalid input', new Error('PIN: must be exactly 6 digits')],
	])('of %s keeps its message', (_what, cause) => {
		const error = toNodeError(node, cause, 2);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toBe(cause.message);
		expect(error.context.itemIndex).toBe(2);
	});

	it.each([
		['a refusal', refused()],
		['invalid input', new Error('PIN: must be exactly 6 digits')],
	])('of %s keeps its node, but no parameter values', (_what, cause) => {
		expect(toNodeError(node, cause).node).toEqual({ ...node, parameters: {} });
		expect(node.parameters).toHaveProperty('pin', '012345');
	});

	it('of a thrown value that is not an error has a default message', () => {
		expect(toNodeError(node, 'boom').message).toBe('The call failed');
	});

	it.each([
		['API error', new NodeApiError(node, { message: 'first' })],
		['operation error', new NodeOperationError(node, 'first', { itemIndex: 1 })],
	])('of an n8n %s is recreated without the parameters that it holds', (_what, cause) => {
		const error = toNodeError(node, cause, 5);
		expect(error.message).toBe('first');
		expect(error.context.itemIndex).toBe(5);
		expect(JSON.stringify({ ...error })).not.toContain('012345');
	});

	it('has no item index if there are no items', () => {
		expect(toNodeError(node, refused()).context.itemIndex).toBeUndefined();
	});
});
