import { createHmac } from 'node:crypto';

import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import { credentialFor } from '../../../engine/credential';
import { runAction } from '../../../engine/runAction';
import { TriggerHost } from '../../../engine/triggerHost';
import { ACCOUNT_ID, APP_ID, startGraphApi, type GraphApi } from '../../../graphApi';
import { RESOURCE_CASES } from '../operations';
import type { Call, OperationCase } from '../operations/cases';
import { neverFilled } from '../operations/filledFields';
import { mismatches } from '../operations/outputShape';
import {
	BY_ITS_METHOD,
	SENT_AGAIN,
	SENT_ONCE,
	isReadCase,
	watchRepeating,
} from '../operations/repeating';

/*
 * The whole surface of the action node, on n8n's own engine: what each operation sends, what comes out,
 * and what it refuses. The table stands in operations/, a file for each resource.
 */

const OPERATIONS = RESOURCES.flatMap(({ value, operations }) =>
	operations.map((operation) => ({ path: `${value} ${operation.value}`, operation })),
);

function operationAt(path: string): Operation {
	const found = OPERATIONS.find((each) => each.path === path);
	if (!found) throw new Error(`There is no operation ${path}`);
	return found.operation;
}

const CASES = RESOURCE_CASES.flatMap(({ resource, cases }) =>
	cases.map((each) => ({ ...each, resource, path: `${resource} ${each.operation}` })),
);

const REFUSED = RESOURCE_CASES.flatMap(({ resource, refused = [] }) =>
	refused.map(([what, parameters, message]) => ({
		what,
		parameters: { resource, ...parameters },
		message,
		path: `${resource} ${parameters.operation}`,
	})),
);

let graph: GraphApi;
let triggers: TriggerHost[];

beforeEach(async () => {
	graph = await startGraphApi();
	triggers = [];
});

afterEach(async () => {
	jest.restoreAllMocks();
	await Promise.all(triggers.map(async (trigger) => await trigger.stop()));
	await graph.close();
});

/** The address of an active trigger, whose calls are forgotten. */
async function activeTrigger(): Promise<string> {
	const trigger = await TriggerHost.start({
		credential: credentialFor(graph),
		parameters: { triggerOn: ['security'] },
	});
	triggers.push(trigger);
	await trigger.activate();
	graph.calls.length = 0;
	return trigger.url;
}

/** What was sent, without what every call carries; of the headers, those that a case names. */
function sentCalls(expected: Call[] = []): Call[] {
	return graph.calls.map(
		({ method, path, headers, query: { appsecret_proof: _proof, ...query }, body }, index) => ({
			method,
			path: path.replace(/^\/(v25\.0\/)?/, ''),
			...(!path.startsWith('/v') && { unversioned: true }),
			...(Object.keys(query).length > 0 && { query }),
			...(body !== undefined && { body }),
			...(expected[index]?.headers && {
				headers: Object.fromEntries(
					Object.keys(expected[index].headers).map((name) => [name, String(headers[name])]),
				),
			}),
		}),
	);
}

/**
 * Under which key the entries of a list say whose they are: by it those of several items are told apart.
 * The templates of the library belong to nobody.
 */
function ownerKey({ fields }: Operation): string | undefined {
	const names = fields.map(({ name }) => name);
	if (!names.includes('returnAll') || names.includes('method')) return undefined;
	const narrower = fields.findLast(
		({ type, name }) => type === 'resourceLocator' && name !== 'accountId',
	);
	const wider = ['accountId', 'businessId', 'ownAppId'].find((name) => names.includes(name));
	return narrower?.name ?? wider?.replace('ownAppId', 'appId');
}

const binaryOf = (file: OperationCase['file']) =>
	file && {
		data: { mimeType: file.type, fileName: file.name, data: file.bytes.toString('base64') },
	};

describe.each(CASES)('$path', ({ resource, operation, path, ...each }) => {
	it(`${each.does}`, async () => {
		const { parameters, given, file, calls, item, items = 1, holdsNothingElse } = each;
		await given?.(graph);
		const chosen =
			typeof parameters === 'function' ? parameters(await activeTrigger()) : parameters;
		const found = operationAt(path);
		const repeatedWrongly = watchRepeating(path, found);
		const result = await runAction({
			credential: credentialFor(graph),
			parameters: { resource, operation, ...chosen },
			binary: binaryOf(file),
		});
		expect(result.error && [result.error.message, result.error.description]).toBeUndefined();
		expect(sentCalls(calls)).toEqual(calls);
		expect(repeatedWrongly(calls)).toEqual([]);
		const expected = Array.isArray(items) ? items : [item];
		const isWhole = holdsNothingElse === true || !isReadCase(path, calls);
		expect(result.items).toHaveLength(Array.isArray(items) ? items.length : items);
		expect(result.items.slice(0, expected.length)).toEqual(
			isWhole ? expected : expected.map((held) => expect.objectContaining(held as object)),
		);
		const owner = ownerKey(found);
		if (owner) for (const data of result.items) expect(data).toHaveProperty(owner);
		// What is not simplified is Meta's own: the operation says nothing of it.
		const said = 'simplify' in chosen && chosen.simplify === false ? undefined : found;
		for (const data of result.items) expect(mismatches(data, said)).toEqual([]);
		// A case that leaves a secret in what n8n stores is wrong, whatever else it shows.
		const { tokens, app } = graph.world;
		for (const secret of [...Object.values(tokens), app.secret]) {
			expect(result.stored).not.toContain(secret);
		}
	});
});

describe.each(REFUSED)('$path refuses', ({ what, parameters, message }) => {
	it(`${what}`, async () => {
		const { error } = await runAction({ credential: credentialFor(graph), parameters });
		expect(error?.message).toMatch(message);
		expect(error?.context.itemIndex).toBe(0);
		expect(graph.calls).toEqual([]);
	});
});

it.each(OPERATIONS)('$path has a case', ({ path }) => {
	expect(CASES.map((each) => each.path)).toContain(path);
});

it.each(OPERATIONS)('$path has each of its fields filled in by a case', ({ path, operation }) => {
	expect(
		neverFilled(
			operation,
			CASES.filter((each) => each.path === path),
		),
	).toEqual([]);
});

it('what may be repeated is said in order, of operations of which a case sends a write', () => {
	const writing = CASES.filter(({ calls }) => calls.some(({ method }) => method !== 'GET'));
	for (const list of [SENT_AGAIN, SENT_ONCE]) expect(list).toEqual([...new Set(list)].sort());
	expect([...SENT_AGAIN, ...SENT_ONCE, BY_ITS_METHOD].sort()).toEqual(
		[...new Set(writing.map(({ path }) => path))].sort(),
	);
});

it('subscribes an app before it sets an override, because Meta refuses it otherwise', async () => {
	const override = {
		override_callback_uri: 'https://example.com/whatsapp',
		verify_token: 'chosen by the user',
	};
	const { error } = await runAction({
		credential: credentialFor(graph),
		parameters: {
			resource: 'subscribedApp',
			operation: 'subscribe',
			override: 'set',
			confirmed: true,
			overrideCallbackUrl: override.override_callback_uri,
			verifyToken: override.verify_token,
		},
	});
	expect(sentCalls().slice(2)).toEqual([
		{ method: 'POST', path: `${ACCOUNT_ID}/subscribed_apps` },
		{ method: 'POST', path: `${ACCOUNT_ID}/subscribed_apps`, body: override },
	]);
	// Meta checks the address at once; from here it cannot be reached.
	expect(error?.message).toBe('URL validation failed');
	expect(error?.description).toContain(
		`Done before it failed: subscribed the app ${APP_ID} to the account ${ACCOUNT_ID}.`,
	);
	expect(JSON.stringify({ ...error })).not.toContain(override.verify_token);
});

it('sends every call with the token in a header and its proof, never in the address', async () => {
	await runAction({
		credential: credentialFor(graph),
		parameters: { resource: 'phoneNumber', operation: 'getMany' },
	});
	const { systemUser } = graph.world.tokens;
	const proof = createHmac('sha256', graph.world.app.secret).update(systemUser).digest('hex');
	expect(graph.calls).toHaveLength(1);
	const [call] = graph.calls;
	expect(call?.headers.authorization).toBe(`Bearer ${systemUser}`);
	expect(call?.query.appsecret_proof).toBe(proof);
	expect(JSON.stringify(call?.query)).not.toContain(systemUser);
});
