import axios from 'axios';
import { execFile } from 'node:child_process';
import http from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { credentialFor } from '../engine/credential';
import { loadAllCases } from '../engine/operations/load';
import { runAction } from '../engine/runAction';
import { ACCOUNT_ID, BUSINESS_ID, startGraphApi } from '../graphApi';
import type { GraphApi } from '../graphApi';
import { checkReads } from './checkReads';
import type { Result } from './checkReads';
import { READS } from './reads';
import { refuseWrites } from './readOnly';
import { differs, reportOf } from './report';
import { readSettings } from './settings';
import { compareShape } from './shape';
import { SUBJECT_FIELDS } from './subjects';

/* The check against the real Meta, tried on the local Graph API. */

const UNLISTED = {
	WHATSAPP_LIVE_MIGRATION_ID: '1',
	WHATSAPP_LIVE_MIGRATION_INTENT_ID: '2',
	WHATSAPP_LIVE_MOBILITY_INTENT_ID: '3',
};

let graph: GraphApi;
let release: () => void = () => undefined;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	release();
	release = () => undefined;
	await graph.close();
});

const environment = (): Record<string, string> => ({
	WHATSAPP_LIVE_ACCESS_TOKEN: graph.world.tokens.systemUser,
	WHATSAPP_LIVE_ACCOUNT_ID: ACCOUNT_ID,
	WHATSAPP_LIVE_BUSINESS_ID: BUSINESS_ID,
	WHATSAPP_LIVE_APP_ID: graph.world.app.id,
	WHATSAPP_LIVE_APP_SECRET: graph.world.app.secret,
	WHATSAPP_LIVE_BASE_URL: graph.url,
});

const written = () => graph.calls.filter(({ method }) => method !== 'GET');

const resultOf = (results: Result[], path: string) => results.find((each) => each.path === path);

it('knows every operation whose cases say that it reads, and no other', () => {
	const reads = loadAllCases().filter(
		({ repeats, cases }) => repeats === 'a read' || cases.some((each) => each.repeats === 'a read'),
	);
	expect(READS.map(({ path }) => path).sort()).toEqual(reads.map(({ path }) => path).sort());
});

describe('the settings', () => {
	it.each([
		['nothing', {}, /^Set WHATSAPP_LIVE_ACCESS_TOKEN, WHATSAPP_LIVE_ACCOUNT_ID, .*_APP_SECRET\./],
		['a blank token', { WHATSAPP_LIVE_ACCESS_TOKEN: ' ' }, /^Set WHATSAPP_LIVE_ACCESS_TOKEN\./],
		['CI', { CI: 'true' }, /never runs in CI/],
	])('refuse to start with %s', (_what, changes: Record<string, string>, message) => {
		const given = Object.keys(changes).length === 0 ? {} : { ...environment(), ...changes };
		expect(() => readSettings(given, [])).toThrow(message);
	});

	it('take further IDs by the names of their fields', () => {
		const given = { ...environment(), WHATSAPP_LIVE_PHONE_NUMBER_ID: '42' };
		expect([...readSettings(given, SUBJECT_FIELDS).ids]).toEqual([['phoneNumberId', '42']]);
	});
});

describe('a run', () => {
	it('runs every read operation once, with reads only, and finds no difference', async () => {
		const settings = readSettings({ ...environment(), ...UNLISTED }, SUBJECT_FIELDS);
		release = refuseWrites();
		const results = await checkReads(settings);
		expect(results.map(({ path }) => path).sort()).toEqual(READS.map(({ path }) => path).sort());
		expect(results.filter(({ outcome }) => outcome === 'skipped')).toEqual([]);
		expect(results.filter(({ outcome }) => outcome === 'refused').map(({ path }) => path)).toEqual([
			// The made-up IDs above name nothing.
			'migration getMigrationIntent',
			'migration getMobilityIntent',
			'paymentMethodMigration get',
		]);
		expect(differs(results)).toBe(false);
		expect(written()).toEqual([]);
	});

	it('prints altered answers as differences, without values and secrets', async () => {
		const [account] = graph.world.accounts;
		Object.assign(account ?? {}, { currency: 978_000_111 });
		Object.assign(graph.world.templates[0]?.quality_score ?? {}, {
			brand_new: 'value-of-a-client',
		});
		graph.faults.add({
			method: 'GET',
			path: /\/flows$/,
			then: {
				kind: 'graphError',
				error: { code: 10, message: `Not for ${graph.world.tokens.systemUser}` },
				status: 400,
			},
		});
		const settings = readSettings(environment(), SUBJECT_FIELDS);
		const results = await checkReads(settings);
		const report = reportOf(results, settings.secrets);
		expect(report).toMatch(/^account get +currency +other type +string +number$/m);
		expect(report).toMatch(/^messageTemplate getMany +quality_score\.brand_new +unknown +string$/m);
		expect(report).toMatch(/^flow get +flowId: flow getMany returned none/m);
		expect(resultOf(results, 'flow getMany')?.outcome).toBe('refused');
		expect(differs(results)).toBe(true);
		for (const hidden of ['978000111', 'value-of-a-client', ...settings.secrets]) {
			expect(report).not.toContain(hidden);
		}
	});
});

describe('a write', () => {
	const WRITES: Array<[string, () => Promise<unknown>]> = [
		['axios', async () => await axios.post(graph.url, {})],
		['fetch', async () => await fetch(graph.url, { method: 'DELETE' })],
		['fetch with a Request', async () => await fetch(new Request(graph.url, { method: 'POST' }))],
		[
			'http.get',
			async () => await Promise.resolve().then(() => http.get(graph.url, { method: 'POST' })),
		],
	];

	it.each(WRITES)('by %s is refused before it is sent', async (_what, send) => {
		release = refuseWrites();
		await expect(send()).rejects.toThrow(/live check only reads/);
		expect(graph.calls).toEqual([]);
	});

	it('of an operation is refused before it is sent', async () => {
		release = refuseWrites();
		const { error } = await runAction({
			credential: credentialFor(graph),
			parameters: { resource: 'customGraphCall', operation: 'send', method: 'POST', path: 'me' },
		});
		expect(error?.message).toBe('The Graph API could not be reached');
		expect(graph.calls).toEqual([]);
	});

	it('is possible again when the guard is removed', async () => {
		refuseWrites()();
		await axios.post(graph.url, {}, { validateStatus: () => true });
		expect(written()).toHaveLength(1);
	});
});

it.each([
	['a missing key', [{ id: '1' }], 'name', 'missing'],
	['a missing key inside a list', [{ id: '1', list: [{}] }], 'list[].size', 'missing'],
	['an unknown key', [{ id: '1', extra: 'x' }], 'extra', 'unknown'],
	['another type inside a list', [{ list: [{ size: 'x' }] }], 'list[].size', 'other type'],
])('%s is a difference', (_what, items, key, difference) => {
	const output = { id: 'string', name: 'string', list: [{ size: 'number' }] } as const;
	expect(compareShape(items, output)).toContainEqual(expect.objectContaining({ key, difference }));
});

it('a key that one of the items has is not missing', () => {
	expect(
		compareShape([{ id: '1' }, { id: '2', name: 'x' }], { id: 'string', name: 'string' }),
	).toEqual([]);
});

describe('the command', () => {
	const command = async (env: Record<string, string>) =>
		await promisify(execFile)(process.execPath, ['--import', 'tsx', join(__dirname, 'live.ts')], {
			env: { PATH: process.env.PATH, ...env },
		}).catch((error: { code: number; stdout: string; stderr: string }) => error);

	it('without settings says what is missing, and ends with 2', async () => {
		expect(await command({})).toMatchObject({
			code: 2,
			stdout: '',
			stderr: expect.stringMatching(/^Set WHATSAPP_LIVE_ACCESS_TOKEN/),
		});
		expect(graph.calls).toEqual([]);
	});
});
