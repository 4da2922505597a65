import { answerRequest } from '../../../../nodes/WhatsAppBusinessManagement/callback/answerRequest';
import type {
	Receiver,
	Roster,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/roster';
import {
	fieldsOf,
	LEAVING_GRACE_MS,
	presentReceivers,
	unionOf,
	withDeparted,
	withoutReceiver,
	withReceivers,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/roster';

const NOW = 1_000_000;
const receiver = (id: string, more: Partial<Receiver> = {}): Receiver => ({
	id,
	url: `https://${id}.example/`,
	fields: [id],
	isTest: false,
	...more,
});
const roster = (...receivers: Receiver[]): Roster => ({ version: 1, receivers });
const ids = ({ receivers }: Pick<Roster, 'receivers'>) => receivers.map(({ id }) => id);

const ENDED = receiver('ended', { isTest: true, until: NOW });
const ENDING = receiver('ending', { isTest: true, until: NOW + 1 });
const LEAVING = receiver('leaving', { isLeaving: true, until: NOW + 1 });

it('an expired receiver is not present', () => {
	const all = roster(receiver('a'), ENDED, ENDING, LEAVING);
	expect(ids({ receivers: presentReceivers(all, NOW) })).toEqual(['a', 'ending', 'leaving']);
});

it('a receiver that is added twice is listed once, with its latest values', () => {
	const changed = receiver('a', { url: 'https://new.example/' });
	const after = withReceivers(roster(receiver('a'), receiver('b')), [changed, receiver('c')]);
	expect(ids(after)).toEqual(['b', 'a', 'c']);
	expect(after.receivers[1]).toEqual(changed);
});

it('only the removed receiver is removed', () => {
	expect(ids(withoutReceiver(roster(receiver('a'), receiver('b')), 'a'))).toEqual(['b']);
	expect(ids(withoutReceiver(roster(receiver('a')), 'x'))).toEqual(['a']);
});

it.each<[string, string, Receiver[]]>([
	[
		'stays for a moment, because it may be republished',
		'a',
		[receiver('a', { isLeaving: true, until: NOW + LEAVING_GRACE_MS })],
	],
	['is removed at once if it is a test', 'ending', []],
	['is ignored if it is unknown', 'x', []],
])('a receiver that leaves %s', (_what, id, left) => {
	const before = id === 'a' ? roster(receiver('a')) : roster(...(id === 'ending' ? [ENDING] : []));
	expect(withDeparted(before, id, NOW).receivers).toEqual(left);
});

it('Meta is asked for the fields of the remaining receivers and of the other receiver', () => {
	const all = roster(
		receiver('b'),
		receiver('a'),
		receiver('c', { fields: ['a'] }),
		ENDED,
		LEAVING,
	);
	expect(fieldsOf(all, NOW)).toEqual(['a', 'b']);
	const takenOver = { url: 'https://theirs.example/', fields: ['messages', 'a'] };
	expect(fieldsOf({ ...all, takenOver }, NOW)).toEqual(['a', 'b', 'messages']);
	expect(fieldsOf({ ...all, takenOver: { url: takenOver.url } }, NOW)).toEqual(['a', 'b']);
	expect(unionOf(['b', 'a'], ['a'], [])).toEqual(['a', 'b']);
});

describe('a request', () => {
	const self = { id: 'self', path: 'p', isTest: false, fields: [], canGiveBack: false };
	const takenOver = { url: 'https://theirs.example/' };
	const before: Roster = { ...roster(receiver('a')), takenOver };
	const me = receiver('self');

	it.each<[string, Parameters<typeof answerRequest>[0], Partial<Roster>]>([
		[
			'join adds',
			{ ask: 'join', receivers: [receiver('b')] },
			{ receivers: [receiver('a'), receiver('b')] },
		],
		[
			'join adds no receiver twice, nor the holder itself',
			{ ask: 'join', receivers: [receiver('a'), me] },
			{},
		],
		[
			'join brings the followers of the asker, but none that is already known',
			{
				ask: 'join',
				receivers: [receiver('b'), receiver('a', { fields: ['old'] }), receiver('c')],
			},
			{ receivers: [receiver('a'), receiver('b'), receiver('c')] },
		],
		['leave removes the receiver', { ask: 'leave', id: 'a' }, withDeparted(before, 'a', NOW)],
		[
			'holdOver brings its own list',
			{ ask: 'holdOver', receivers: [receiver('b'), me] },
			{ receivers: [receiver('b')], takenOver: undefined, hasBegun: true },
		],
		[
			'holdOver brings the receiver that was taken over',
			{ ask: 'holdOver', receivers: [], takenOver },
			{ receivers: [], hasBegun: true },
		],
		['status changes nothing', { ask: 'status' }, {}],
	])('%s', (_what, request, changes) => {
		expect(answerRequest(request, before, self, NOW)).toEqual({ ...before, ...changes });
	});

	it('join brings a running test if the known one has expired', () => {
		const old = receiver('test', { isTest: true, until: NOW });
		const running = receiver('test', { isTest: true, until: NOW + 1, fields: ['more'] });
		const request: Parameters<typeof answerRequest>[0] = {
			ask: 'join',
			receivers: [receiver('b'), running],
		};
		const { receivers } = answerRequest(request, { ...before, receivers: [old] }, self, NOW);
		expect(receivers).toEqual([receiver('b'), running]);
	});
});
