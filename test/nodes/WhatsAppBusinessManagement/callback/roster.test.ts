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

it('who has run out is not present', () => {
	const all = roster(receiver('a'), ENDED, ENDING, LEAVING);
	expect(ids({ receivers: presentReceivers(all, NOW) })).toEqual(['a', 'ending', 'leaving']);
});

it('who is added twice stands there once, as it was said last', () => {
	const changed = receiver('a', { url: 'https://new.example/' });
	const after = withReceivers(roster(receiver('a'), receiver('b')), [changed, receiver('c')]);
	expect(ids(after)).toEqual(['b', 'a', 'c']);
	expect(after.receivers[1]).toEqual(changed);
});

it('who is taken away is gone, and nobody else', () => {
	expect(ids(withoutReceiver(roster(receiver('a'), receiver('b')), 'a'))).toEqual(['b']);
	expect(ids(withoutReceiver(roster(receiver('a')), 'x'))).toEqual(['a']);
});

it.each<[string, string, Receiver[]]>([
	[
		'stays for a moment: it may only be published anew',
		'a',
		[receiver('a', { isLeaving: true, until: NOW + LEAVING_GRACE_MS })],
	],
	['is gone at once when it is a test', 'ending', []],
	['is nobody when nobody knows it', 'x', []],
])('who says goodbye %s', (_what, id, left) => {
	const before = id === 'a' ? roster(receiver('a')) : roster(...(id === 'ending' ? [ENDING] : []));
	expect(withDeparted(before, id, NOW).receivers).toEqual(left);
});

it('Meta is asked for what those want who stay, and for what the other receiver had', () => {
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
			'join adds nobody twice, nor the holder itself',
			{ ask: 'join', receivers: [receiver('a'), me] },
			{},
		],
		[
			'join brings who followed the asker, but nobody who is known here already',
			{
				ask: 'join',
				receivers: [receiver('b'), receiver('a', { fields: ['old'] }), receiver('c')],
			},
			{ receivers: [receiver('a'), receiver('b'), receiver('c')] },
		],
		['leave says goodbye', { ask: 'leave', id: 'a' }, withDeparted(before, 'a', NOW)],
		[
			'holdOver brings a list of its own',
			{ ask: 'holdOver', receivers: [receiver('b'), me] },
			{ receivers: [receiver('b')], takenOver: undefined, hasBegun: true },
		],
		[
			'holdOver brings what was taken over',
			{ ask: 'holdOver', receivers: [], takenOver },
			{ receivers: [], hasBegun: true },
		],
		['status changes nothing', { ask: 'status' }, {}],
	])('%s', (_what, request, changes) => {
		expect(answerRequest(request, before, self, NOW)).toEqual({ ...before, ...changes });
	});

	it('join brings a test that runs, where the one known here has run out', () => {
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
