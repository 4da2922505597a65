import type { IDataObject } from 'n8n-workflow';

import type { Change } from '../../../../../nodes/WhatsAppBusinessManagement/changes/change';
import { stateIdOf } from '../../../../../nodes/WhatsAppBusinessManagement/changes/stateId';
import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID, CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { changeMessagingLimit, reviewAccount } from '../../../../graphApi/accountEvents';
import * as events from '../../../../graphApi/events';
import type { Meta } from '../../../../graphApi/events';
import { changeFlowStatus } from '../../../../graphApi/flowEvents';
import * as numbers from '../../../../graphApi/numberEvents';
import { flows } from '../../../../graphApi/resources/flows';
import { numberState } from '../../../../graphApi/resources/numberState';
import type { Template } from '../../../../graphApi/world';
import { readRuns } from './runs';

/*
 * A week at Meta: after each event, the node reads. It must give each change once, under the same state as the
 * webhook that Meta sends for it, so that a trigger beside it and the node recognize what the other gave.
 */

const action = useActionNode({ resource: 'change', operation: 'getChanges', accountScope: 'all' });

const templates = (status: string): Template[] =>
	action.graph.world.templates.filter(
		(template) => template.status === status && template.accountId === ACCOUNT_ID,
	);

const number = () => action.graph.world.phoneNumbers.find(({ id }) => id === CONNECTED_NUMBER_ID)!;

const account = () => action.graph.world.accounts.find(({ id }) => id === ACCOUNT_ID)!;

/** The templates to which the week happens, chosen at its beginning. */
interface Cast {
	pending: Template;
	tired: Template;
	costly: Template;
	idle: Template;
	unloved: Template;
	other: Template;
}

function cast(): Cast {
	const [pending] = templates('PENDING');
	const [tired, costly, idle, unloved, other] = templates('APPROVED').filter(
		({ category }) => category === 'UTILITY',
	);
	return { pending, tired, costly, idle, unloved, other } as Cast;
}

type Step = [what: string, happen: (meta: Meta, cast: Cast) => Promise<unknown> | object];

const WEEK: Step[] = [
	[
		'Monday, a review refuses',
		async (meta, { pending }) => await events.rejectTemplate(meta, pending.id),
	],
	[
		'an edited template passes the review',
		async (meta, { pending }) =>
			await events.changeTemplateStatus(meta, pending, 'APPROVED', { reason: 'NONE' }),
	],
	[
		'it is refused again',
		async (meta, { pending }) =>
			await events.rejectTemplate(meta, pending.id, 'TAG_CONTENT_MISMATCH'),
	],
	[
		'quality falls',
		async (meta, { tired }) => await events.changeTemplateQuality(meta, tired, 'YELLOW'),
	],
	[
		'quality falls further, beside another one',
		async (meta, { tired, other }) => [
			await events.changeTemplateQuality(meta, tired, 'RED'),
			await events.changeTemplateQuality(meta, other, 'RED'),
		],
	],
	['Tuesday, a pause', async (meta, { tired }) => await events.pauseTemplate(meta, tired)],
	['the pause ends', async (meta, { tired }) => await events.unpauseTemplate(meta, tired)],
	[
		'a second pause',
		async (meta, { tired }) => await events.pauseTemplate(meta, tired, 'SECOND_PAUSE'),
	],
	['a template is disabled', async (meta, { tired }) => await events.disableTemplate(meta, tired)],
	[
		'Wednesday, another category is announced',
		async (meta, { costly }) => await events.announceTemplateCategory(meta, costly),
	],
	[
		'the category changes',
		async (meta, { costly }) => await events.changeTemplateCategory(meta, costly),
	],
	['a template is archived', async (meta, { idle }) => await events.archiveTemplate(meta, idle)],
	['it is taken back', async (meta, { idle }) => await events.unarchiveTemplate(meta, idle)],
	[
		'Thursday, a name is requested',
		(meta) => {
			numberState(meta.world, CONNECTED_NUMBER_ID).newDisplayName = 'Lanterns Worldwide';
			return {};
		},
	],
	[
		'the name is declined',
		async (meta) => await numbers.reviewDisplayName(meta, number(), 'DECLINED'),
	],
	[
		'the name is approved',
		async (meta) => await numbers.reviewDisplayName(meta, number(), 'APPROVED'),
	],
	['the throughput rises', async (meta) => await numbers.upgradeThroughput(meta, number())],
	[
		'the number is flagged',
		async (meta) => await numbers.changeNumberStatus(meta, number(), 'FLAGGED'),
	],
	[
		'the number is well again',
		async (meta) => await numbers.changeNumberStatus(meta, number(), 'CONNECTED'),
	],
	[
		'Friday, the limit rises',
		async (meta) => await changeMessagingLimit(meta, meta.world.businesses[0]!, 'TIER_100K'),
	],
	['an account is reviewed', async (meta) => await reviewAccount(meta, account(), 'REJECTED')],
	[
		'a flow is throttled',
		async (meta) => await changeFlowStatus(meta, flows.of(meta.world)[1]!, 'THROTTLED'),
	],
	[
		'a template is deleted',
		async (meta, { unloved }) => await events.deleteTemplate(meta, unloved),
	],
];

/** What only reading shows beside the webhooks: the review of a name begins. */
const WITHOUT_WEBHOOK: Readonly<Record<string, string[]>> = {
	'Thursday, a name is requested': ['PENDING'],
};

/** A deletion counts after the second read without the template. */
const RUNS_UNTIL_SEEN: Readonly<Record<string, number>> = { 'a template is deleted': 2 };

it('gives every change of a week once, under the state of Meta’s webhook', async () => {
	const delivered: Change[] = [];
	const meta: Meta = {
		world: action.graph.world,
		clock: action.graph.clock,
		publish: async (field, value, { wabaId = ACCOUNT_ID } = {}) => {
			delivered.push({ entryId: wabaId, time: undefined, field, value });
			return await Promise.resolve({ delivered: false, skipped: 'it is only recorded' });
		},
	};
	const { run } = readRuns(action);
	expect(await run()).toEqual([]);
	const actors = cast();
	for (const [what, happen] of WEEK) {
		await happen(meta, actors);
		const items: IDataObject[] = [];
		for (let left = RUNS_UNTIL_SEEN[what] ?? 1; left > 0; left--) items.push(...(await run()));
		const alone = WITHOUT_WEBHOOK[what] ?? [];
		expect([what, items.map(({ event }) => event).slice(0, alone.length)]).toEqual([what, alone]);
		const seen = items.slice(alone.length).map(({ stateId }) => String(stateId));
		const sent = delivered.splice(0).map(stateIdOf);
		expect([what, seen.sort()]).toEqual([what, sent.sort()]);
	}
	expect(await run()).toEqual([]);
	expect(await run()).toEqual([]);
});
