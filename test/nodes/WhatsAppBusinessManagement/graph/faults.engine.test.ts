import { credentialFor } from '../../../engine/credential';
import { OTHER_KINDS, SAFE_KINDS } from '../../../engine/faults/kinds';
import { FAULTS, type FaultRow } from '../../../engine/faults/table';
import { startGraphApi, type GraphApi } from '../../../graphApi';
import {
	nothingListens,
	unknownCertificate,
	type Unreachable,
} from '../../../graphApi/unreachable';

// Waits between attempts are skipped, and a call that does not end is given up soon.
jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));
jest.mock('../../../../nodes/WhatsAppBusinessManagement/graph/deadline', () => {
	const actual = jest.requireActual<
		typeof import('../../../../nodes/WhatsAppBusinessManagement/graph/deadline')
	>('../../../../nodes/WhatsAppBusinessManagement/graph/deadline');
	return {
		...actual,
		DEADLINE_MS: { ...actual.DEADLINE_MS, call: 800, upload: 800, interactive: 800 },
	};
});

let graph: GraphApi;
beforeEach(async () => {
	graph = await startGraphApi();
});
afterEach(async () => {
	await graph.close();
});

const cases = (kinds: Partial<typeof SAFE_KINDS & typeof OTHER_KINDS>, of: 'safe' | 'other') =>
	FAULTS.flatMap((row) =>
		Object.entries(kinds).map(([name, kind]) => ({
			title: `${row.fault}${row.always ? ', always' : ''}: ${name}`,
			kind,
			row,
			of,
		})),
	);

const CASES = [...cases(SAFE_KINDS, 'safe'), ...cases(OTHER_KINDS, 'other')];

type Case = (typeof CASES)[number];

async function hitting({ then, always }: FaultRow, { hits, run }: Case['kind']) {
	if (typeof then === 'string') return await unreachably(then, run);
	graph.faults.add({ ...hits, ...(always ? {} : { times: 1 }), then });
	const error = await run(credentialFor(graph));
	const sent = graph.calls.filter(
		({ method, path }) => method === hits.method && path.search(hits.path) >= 0,
	).length;
	return { error, sent };
}

async function unreachably(then: string, run: Case['kind']['run']) {
	const server: Unreachable = await (then === 'nothing listens'
		? nothingListens()
		: unknownCertificate());
	try {
		const error = await run(credentialFor(graph, { baseUrl: server.url }));
		return { error, sent: server.received };
	} finally {
		await server.close();
	}
}

const titled = (title: string): RegExp => {
	const parts = title.split('…').map((part) => part.replace(/[()]/g, '\\$&'));
	return new RegExp(`^${parts.join('.+')}`);
};

/** What the error says beyond its title: the cause, or whether Meta may have done it. */
function saysOf(row: FaultRow, of: 'safe' | 'other', isWrite: boolean): RegExp {
	if (row.cause) return row.cause;
	const isUnsure = of === 'other' && row.safe.sent > row.other.sent && !row.isRefusal;
	return isUnsure && isWrite ? /unknown whether Meta applied the change/ : /^/;
}

it.each(CASES)('$title', async ({ kind, row, of }) => {
	const { error, sent } = await hitting(row, kind);
	const expected = row[of];
	expect({ sent, message: error?.message }).toEqual({
		sent: expected.sent,
		message: expected.error && (expect.stringMatching(titled(expected.error)) as string),
	});
	const isWrite = kind.hits.method !== 'GET';
	// n8n shows only the message of an activation's error, which therefore holds the description too.
	const text = error && `${error.message} ${error.description}`;
	if (text) expect(text).toMatch(saysOf(row, of, isWrite));
});
