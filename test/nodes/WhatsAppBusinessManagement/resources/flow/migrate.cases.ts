import { byId } from '../../../../engine/byId';
import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases, RefusedCase } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, DRAFT_FLOW_ID, SECOND_ACCOUNT_ID, SECOND_FLOW_ID } from '../../../../graphApi';
import { flows } from '../../../../graphApi/resources/flows';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'returns an item per flow: copied, or the reason of the failure',
			parameters: {
				sourceAccountId: byId(ACCOUNT_ID),
				accountId: byId(SECOND_ACCOUNT_ID),
				flowNames: 'lantern-order\nrepair-appointment\nLanterns, and more',
				confirmed: true,
			},
			calls: [
				{
					method: 'POST',
					path: `${SECOND_ACCOUNT_ID}/migrate_flows`,
					body: {
						source_waba_id: ACCOUNT_ID,
						source_flow_names: ['lantern-order', 'repair-appointment', 'Lanterns, and more'],
					},
				},
			],
			items: [
				{
					accountId: SECOND_ACCOUNT_ID,
					sourceAccountId: ACCOUNT_ID,
					success: true,
					source_name: 'lantern-order',
					source_id: DRAFT_FLOW_ID,
					migrated_id: expect.any(String),
				},
				...[
					['repair-appointment', 'same name'],
					['Lanterns, and more', 'does not exist'],
				].map(([source_name, why]) => ({
					accountId: SECOND_ACCOUNT_ID,
					sourceAccountId: ACCOUNT_ID,
					success: false,
					source_name,
					error_code: '4233041',
					error_message: expect.stringContaining(String(why)) as string,
				})),
			],
		},
		{
			does: 'copies all flows if chosen, and ignores the hidden names',
			parameters: {
				sourceAccountId: byId(SECOND_ACCOUNT_ID),
				flows: 'all',
				flowNames: 'lantern-order',
				confirmed: true,
			},
			given: ({ world }) => {
				flows.of(world).splice(0, 3);
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/migrate_flows`,
					body: { source_waba_id: SECOND_ACCOUNT_ID },
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					sourceAccountId: SECOND_ACCOUNT_ID,
					success: true,
					source_name: 'repair-appointment',
					source_id: SECOND_FLOW_ID,
					migrated_id: expect.stringMatching(/^\d+$/),
				},
			],
		},
		{
			does: 'reports that there is no flow',
			parameters: { sourceAccountId: byId(SECOND_ACCOUNT_ID), flows: 'all', confirmed: true },
			given: ({ world }) => {
				flows.of(world).splice(0);
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/migrate_flows`,
					body: { source_waba_id: SECOND_ACCOUNT_ID },
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					sourceAccountId: SECOND_ACCOUNT_ID,
					success: false,
					reason: 'Meta returned no result',
				},
			],
		},
	],
	refused: [
		[
			'more than 100 names',
			{
				sourceAccountId: byId(SECOND_ACCOUNT_ID),
				confirmed: true,
				flowNames: '={{ Array.from({ length: 101 }, (_, index) => `flow-${index}`) }}',
			},
			/^Flow Names: may contain at most 100 entries$/,
		],
		[
			'a migration from an account to itself',
			{
				sourceAccountId: byId(ACCOUNT_ID),
				flows: 'all',
				confirmed: true,
			},
			/^Source Account: must not be the destination account/,
		],
		[
			'a migration without a confirmation: a copy may be published, and stays',
			{ sourceAccountId: byId(SECOND_ACCOUNT_ID), flows: 'all' },
			/^I Understand: read the notice above/,
		],
		[
			'a migration from no account',
			{
				sourceAccountId: byId(EMPTY),
				flows: 'all',
				confirmed: true,
			},
			/^Source Account: the expression returned nothing/,
		],
		...['={{ [] }}', '={{ "" }}', '={{ null }}', ' \n '].map(
			(flowNames): RefusedCase => [
				`a migration of no flow, ${flowNames}, which must not mean all`,
				{
					sourceAccountId: byId(SECOND_ACCOUNT_ID),
					flowNames,
					confirmed: true,
				},
				/^Flow Names: enter at least one name/,
			],
		),
		[
			'a choice of flows by an expression',
			{
				sourceAccountId: byId(SECOND_ACCOUNT_ID),
				flows: '={{ "all" }}',
				confirmed: true,
			},
			/^Flows: (must not be an expression|must be one of all, these)/,
		],
	],
};
