import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { notice } from '../../execution/guard';
import { operation } from '../../execution/operation';
import { results, withUnnamed } from '../../execution/response';
import { id, textList } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { accountLocator } from '../locators';

/** Asked of the builder, not read from an empty list: one from a sheet must not mean all flows. */
const CHOICES = { all: 'All', these: 'These' } as const;

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			sourceAccountId: id('104996122399160'),
			flows: oneOf(CHOICES),
			flowNames: textList({ atMost: 100 }).transform((names) => [...new Set(names)]),
		})
		.refine(({ accountId, sourceAccountId }) => accountId !== sourceAccountId, {
			path: ['sourceAccountId'],
			message: 'must be another account than the one that gets the flows',
		})
		.refine(({ flows, flowNames }) => flows === 'all' || flowNames.length > 0, {
			path: ['flowNames'],
			message: 'enter at least one name',
		});

const listIn = (part: unknown): IDataObject[] =>
	Array.isArray(part) ? (part.filter(isRecord) as IDataObject[]) : [];

/** One item for each flow that was asked for, or that Meta speaks of: copied, or not and why. */
function outcomes(answer: IDataObject, { source_flow_names: asked }: IDataObject): IDataObject[] {
	const named = [
		...listIn(answer.migrated_flows).map((flow) => ({ ...flow, success: true })),
		...listIn(answer.failed_flows).map((flow) => ({ ...flow, success: false })),
	];
	return withUnnamed(named, 'source_name', asked);
}

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
			displayName: 'Flows',
			name: 'flows',
			type: 'options',
			noDataExpression: true,
			options: optionsOf(CHOICES),
			default: 'these',
			description: 'Which flows of the source account',
		},
		{
			displayName: 'Flow Names',
			name: 'flowNames',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. appointment-booking, lead-gen',
			displayOptions: { show: { flows: ['these'] } },
			description:
				'At most 100 names with commas between them, or a list from an expression. A name that holds a comma goes into a list.',
		},
	],
	input: schema,
	request: ({ accountId, sourceAccountId, flows, flowNames }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('migrate_flows')],
		body: {
			source_waba_id: sourceAccountId,
			...(flows === 'these' && { source_flow_names: flowNames }),
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
