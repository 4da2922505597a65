import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { notice } from '../../execution/guard';
import { id, textList } from '../../execution/input';
import { operation } from '../../execution/operation';
import { results } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			sourceAccountId: id('104996122399160'),
			flowNames: textList({ atMost: 100 }),
		})
		.refine(({ accountId, sourceAccountId }) => accountId !== sourceAccountId, {
			path: ['sourceAccountId'],
			message: 'must be another account than the one that gets the flows',
		});

/** One item for each flow that Meta speaks of: copied, or not and why. */
const outcomes = ({ migrated_flows, failed_flows }: IDataObject): IDataObject[] => [
	...((migrated_flows ?? []) as IDataObject[]).map((flow) => ({ ...flow, success: true })),
	...((failed_flows ?? []) as IDataObject[]).map((flow) => ({ ...flow, success: false })),
];

export const migrate = operation({
	name: 'Migrate',
	value: 'migrate',
	action: 'Migrate flows to another account',
	description:
		'Copy flows from one account to another of the same portfolio, under the same names. One item comes out for each flow: copied, or why not.',
	fields: [
		notice(
			'migrateNotice',
			'The copy of a published flow is published at once, and a published flow cannot be deleted.',
		),
		accountLocator('The account that gets the flows. Left empty, it is the one of the credential.'),
		{
			displayName: 'Source Account ID',
			name: 'sourceAccountId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 104996122399160',
			description: 'The WhatsApp Business Account that has the flows. It keeps them.',
		},
		{
			displayName: 'Flow Names',
			name: 'flowNames',
			type: 'string',
			default: '',
			placeholder: 'e.g. appointment-booking, lead-gen',
			description:
				'Which flows, at most 100: names with commas between them, or a list from an expression. Left empty, all of them.',
		},
	],
	input: schema,
	request: ({ accountId, sourceAccountId, flowNames }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('migrate_flows')],
		body: {
			source_waba_id: sourceAccountId,
			...(flowNames.length > 0 && { source_flow_names: flowNames }),
		},
	}),
	output: {
		accountId: 'string',
		source_name: 'string',
		source_id: 'string',
		migrated_id: 'string',
		error_code: 'any',
		error_message: 'string',
	},
	response: results(outcomes),
	beside: ({ accountId }) => ({ accountId }),
});
