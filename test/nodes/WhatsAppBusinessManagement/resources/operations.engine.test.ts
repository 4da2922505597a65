import { createHmac } from 'node:crypto';

import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import { credentialFor } from '../../../engine/credential';
import type { OperationCase } from '../../../engine/operations/cases';
import { casesFile, loadAllCases } from '../../../engine/operations/load';
import { outputMismatches } from '../../../engine/operations/outputMismatches';
import { watchRepeats } from '../../../engine/operations/repeats';
import { sentCalls } from '../../../engine/operations/sentCalls';
import { unfilledFields } from '../../../engine/operations/unfilledFields';
import { TriggerHost } from '../../../engine/triggerHost';
import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID, APP_ID } from '../../../graphApi';

/*
 * The whole surface of the action node, on n8n's own engine: what each operation sends, what comes out,
 * and what it refuses. The cases are in <resource>/<operation>.cases.ts beside this file.
 */

const OPERATIONS = RESOURCES.flatMap(({ value, operations }) =>
	operations.map((operation) => ({
		path: `${value} ${operation.value}`,
		file: casesFile(value, operation.value),
		operation,
	})),
);

function operationAt(path: string): Operation {
	const found = OPERATIONS.find((each) => each.path === path);
	if (!found) throw new Error(`There is no operation ${path}`);
	return found.operation;
}

const LOADED = loadAllCases();

const CASES = LOADED.flatMap(({ cases, repeats, path, resource, operation }) =>
	cases.map((each) => ({ repeats, ...each, path, resource, operation })),
);

const REFUSED = LOADED.flatMap(({ refused = [], path, resource, operation }) =>
	refused.map(([what, parameters, message]) => ({
		what,
		parameters: { resource, operation, ...parameters },
		message,
		path,
	})),
);

const action = useActionNode();
let triggers: TriggerHost[];

beforeEach(() => {
	triggers = [];
});

afterEach(async () => {
	jest.restoreAllMocks();
	await Promise.all(triggers.map(async (trigger) => await trigger.stop()));
});

/** The address of an active trigger. Its calls are discarded. */
async function activeTrigger(): Promise<string> {
	const trigger = await TriggerHost.start({
		credential: credentialFor(action.graph),
		parameters: { triggerOn: ['security'] },
	});
	triggers.push(trigger);
	await trigger.activate();
	action.graph.calls.length = 0;
	return trigger.url;
}

/**
 * The key by which the entries of a list name their owner. It separates the entries of several items.
 * The templates of the library have no owner.
 */
function ownerKey({ fields }: Operation): string | undefined {
	const names = fields.map(({ name }) => name);
	if (!names.includes('returnAll') || names.includes('method')) return undefined;
	const narrower = fields.findLast(
		({ type, name }) => type === 'resourceLocator' && name !== 'accountId',
	);
	const wider = ['accountId', 'businessId', 'ownAppId'].find((name) => names.includes(name));
	const name = narrower?.name ?? wider;
	return name?.replace(/^ownAppId$/, 'appId').replace(/^group$/, 'groupId');
}

const binaryOf = (file: OperationCase['file']) =>
	file && {
		data: { mimeType: file.type, fileName: file.name, data: file.bytes.toString('base64') },
	};

describe.each(CASES)('$path', ({ resource, operation, path, ...each }) => {
	it(`${each.does}`, async () => {
		const {
			parameters,
			given,
			file,
			typeVersion,
			calls,
			repeats,
			item,
			items = 1,
			holdsNothingElse,
		} = each;
		await given?.(action.graph);
		const chosen =
			typeof parameters === 'function' ? parameters(await activeTrigger()) : parameters;
		const found = operationAt(path);
		const wrongRepeats = watchRepeats(found);
		const result = await action.run(
			{ resource, operation, ...chosen },
			{
				binary: binaryOf(file),
				typeVersion,
			},
		);
		expect(result.error && [result.error.message, result.error.description]).toBeUndefined();
		expect(sentCalls(action.graph, calls)).toEqual(calls);
		expect(wrongRepeats(repeats)).toEqual([]);
		const expected = Array.isArray(items) ? items : [item];
		const isWhole = holdsNothingElse === true || repeats !== 'a read';
		expect(result.items).toHaveLength(Array.isArray(items) ? items.length : items);
		expect(result.items.slice(0, expected.length)).toEqual(
			isWhole ? expected : expected.map((held) => expect.objectContaining(held as object)),
		);
		const owner = ownerKey(found);
		if (owner) for (const data of result.items) expect(data).toHaveProperty(owner);
		// Without Simplify the output is Meta's own: the operation does not describe it.
		const said = 'simplify' in chosen && chosen.simplify === false ? undefined : found;
		for (const data of result.items) expect(outputMismatches(data, said)).toEqual([]);
		// A case must never leave a secret in what n8n stores.
		const { tokens, app } = action.graph.world;
		for (const secret of [...Object.values(tokens), app.secret]) {
			expect(result.stored).not.toContain(secret);
		}
	});
});

describe.each(REFUSED)('$path refuses', ({ what, parameters, message }) => {
	it(`${what}`, async () => {
		const { error } = await action.run(parameters);
		expect(error?.message).toMatch(message);
		expect(error?.context.itemIndex).toBe(0);
		expect(action.graph.calls).toEqual([]);
	});
});

it.each(OPERATIONS)('$path has a case', ({ path, file }) => {
	const missing = CASES.some((each) => each.path === path) ? [] : [`Write a case in ${file}`];
	expect(missing).toEqual([]);
});

it.each(OPERATIONS)('$path has each of its fields filled in by a case', ({ path, operation }) => {
	expect(
		unfilledFields(
			operation,
			CASES.filter((each) => each.path === path),
		),
	).toEqual([]);
});

it('every operation that writes has a case that sends a write', () => {
	const withoutWrite = LOADED.filter(({ repeats, cases, sendsNothingToMeta }) => {
		const methods = cases.flatMap(({ calls }) => calls.map(({ method }) => method));
		if (sendsNothingToMeta) return methods.length > 0;
		const writes = repeats !== 'a read' || cases.some((each) => each.repeats !== undefined);
		return writes !== methods.some((method) => method !== 'GET');
	});
	expect(withoutWrite.map(({ path }) => path)).toEqual([]);
});

it('subscribes an app before it sets an override, because Meta requires it', async () => {
	const override = {
		override_callback_uri: 'https://example.com/whatsapp',
		verify_token: 'chosen by the user',
	};
	const { error } = await action.run({
		resource: 'subscribedApp',
		operation: 'subscribe',
		override: 'set',
		confirmed: true,
		overrideCallbackUrl: override.override_callback_uri,
		verifyToken: override.verify_token,
	});
	expect(sentCalls(action.graph).slice(2)).toEqual([
		{ method: 'POST', path: `${ACCOUNT_ID}/subscribed_apps` },
		{ method: 'POST', path: `${ACCOUNT_ID}/subscribed_apps`, body: override },
	]);
	// Meta checks the address immediately; it cannot be reached from here.
	expect(error?.message).toBe('URL validation failed');
	expect(error?.description).toContain(
		`Done before it failed: subscribed the app ${APP_ID} to the account ${ACCOUNT_ID}.`,
	);
	expect(JSON.stringify({ ...error })).not.toContain(override.verify_token);
});

it('sends every call with the token in a header and its proof, never in the address', async () => {
	await action.run({ resource: 'phoneNumber', operation: 'getMany' });
	const { systemUser } = action.graph.world.tokens;
	const proof = createHmac('sha256', action.graph.world.app.secret)
		.update(systemUser)
		.digest('hex');
	expect(action.graph.calls).toHaveLength(1);
	const [call] = action.graph.calls;
	expect(call?.headers.authorization).toBe(`Bearer ${systemUser}`);
	expect(call?.query.appsecret_proof).toBe(proof);
	expect(JSON.stringify(call?.query)).not.toContain(systemUser);
});
