import { randomInt } from 'node:crypto';

import { SUCCESS, type Answer, type GraphCall } from '../call';
import { graphRefusal } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { createWelcomeSequences, type WelcomeSequence } from '../madeUpData/welcomeSequences';
import { store } from '../store';
import type { Account } from '../world';

export const welcomeSequences = store(() => ({
	list: createWelcomeSequences(),
	/** Meta's page shows a bare list whose entries have `sequence_id`; its SDK reads `data` and `id`. */
	asOnMetasPage: false,
}));

const welcomeSequence: FieldSet<WelcomeSequence> = {
	typeName: 'CTXPartnerAppWelcomeMessageFlow',
	properties: [
		'id',
		'name',
		'welcome_message_sequence',
		'is_used_in_ad',
		'last_update_time',
		'compatible_platforms',
		'eligible_platforms',
	],
	defaults: ['id', 'name', 'welcome_message_sequence', 'is_used_in_ad', 'last_update_time'],
};

const list = listEdge({ rows, of: welcomeSequence });

/** `/{WABA-ID}/welcome_message_sequences` (Meta: Welcome Message Sequences). */
export const welcomeSequencesEdge: Edge<Account> = {
	GET: (account, call) =>
		welcomeSequences.of(call.world).asOnMetasPage
			? rows(account, call).map(({ id, name, welcome_message_sequence, is_used_in_ad }) => ({
					sequence_id: id,
					name,
					welcome_message_sequence: JSON.stringify(welcome_message_sequence),
					is_used_in_ad,
				}))
			: list.GET(account, call),
	POST: (account, call) =>
		call.parameters.has('sequence_id') ? change(account, call) : create(account, call),
	DELETE: (account, call) => {
		const sequence = unused(account, call);
		const { list: all } = welcomeSequences.of(call.world);
		all.splice(all.indexOf(sequence), 1);
		return SUCCESS;
	},
};

function rows({ id }: Account, { world, parameters }: GraphCall): WelcomeSequence[] {
	const wanted = parameters.text('sequence_id');
	return welcomeSequences
		.of(world)
		.list.filter(
			(sequence) => sequence.accountId === id && (wanted === undefined || sequence.id === wanted),
		);
}

function create(account: Account, { parameters, world, clock }: GraphCall): Answer {
	const name = parameters.text('name');
	if (name === undefined || !parameters.has('welcome_message_sequence')) {
		throw graphRefusal(4027010, 'Missing parameter');
	}
	const id = `1860000000${randomInt(10_000, 99_999)}`;
	welcomeSequences.of(world).list.push({
		id,
		name,
		welcome_message_sequence: parameters.requiredObject('welcome_message_sequence'),
		is_used_in_ad: false,
		last_update_time: Math.floor(clock.now() / 1000),
		compatible_platforms: ['WHATSAPP'],
		eligible_platforms: ['WHATSAPP'],
		accountId: account.id,
	});
	return { sequence_id: id };
}

function change(account: Account, call: GraphCall): Answer {
	const sequence = unused(account, call);
	sequence.name = call.parameters.text('name') ?? sequence.name;
	if (call.parameters.has('welcome_message_sequence')) {
		sequence.welcome_message_sequence = call.parameters.requiredObject('welcome_message_sequence');
	}
	return SUCCESS;
}

/** Meta's page: a sequence that an active ad uses can be neither changed nor deleted. */
function unused(account: Account, call: GraphCall): WelcomeSequence {
	const id = call.parameters.requiredText('sequence_id');
	const sequence = rows(account, call).find((candidate) => candidate.id === id);
	if (!sequence) throw graphRefusal(4027017, 'Could not load the sequence');
	if (sequence.is_used_in_ad) throw graphRefusal(4027012, 'Sequence used in an ad');
	return sequence;
}
