import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { results, withMissingResults } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import {
	ALL_OR_THESE,
	migrationAccounts,
	migrationInput,
	refuseSameAccount,
} from '../../lookups/migrationAccounts';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { builderChoice } from '../../parameters/guard';
import { lineList } from '../../parameters/values';

const flowNames = () =>
	lineList({ atMost: 100, atLeastOne: 'enter at least one name' }).transform((names) => [
		...new Set(names),
	]);

const schema = () => {
	const always = { ...migrationInput() };
	return dependingOn('flows', ALL_OR_THESE, [
		z.object({ flows: z.literal('all'), ...always }),
		z.object({ flows: z.literal('these'), ...always, flowNames: flowNames() }),
	]).superRefine(refuseSameAccount);
};

const listIn = (part: unknown): IDataObject[] =>
	Array.isArray(part) ? (part.filter(isRecord) as IDataObject[]) : [];

/** One item for each flow that was asked for, or that Meta speaks of: copied, or not and why. */
function outcomes(answer: IDataObject, { source_flow_names: asked }: IDataObject): IDataObject[] {
	const named = [
		...listIn(answer.migrated_flows).map((flow) => ({ ...flow, success: true })),
		...listIn(answer.failed_flows).map((flow) => ({ ...flow, success: false })),
	];
	return withMissingResults(named, 'source_name', asked);
}

export const migrate = operation({
	name: 'Migrate',
	value: 'migrate',
	action: 'Migrate flows to another account',
	description:
		'Copy flows from one account to another of the same portfolio, under the same names. One item comes out for each flow: copied, or why not.',
	confirm:
		'The copy of a published flow is published at once; it can never be deleted or turned back into a draft, only deprecated.',
	fields: [
		// That the copy of a published flow is published, providers say (Kaleyra); Meta's own reference is silent.
		...migrationAccounts('flows'),
		builderChoice({
			displayName: 'Flows',
			name: 'flows',
			options: optionsOf(ALL_OR_THESE),
			default: 'these',
			description: 'Which flows of the source account',
		}),
		{
			displayName: 'Flow Names',
			name: 'flowNames',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			required: true,
			placeholder: 'e.g. appointment-booking',
			displayOptions: { show: { flows: ['these'] } },
			description:
				'At most 100 names, one on each line, because a name may hold a comma. An expression may give a list.',
		},
	],
	input: schema,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.accountId), edge('migrate_flows')],
		body: {
			source_waba_id: input.sourceAccountId,
			...(input.flows === 'these' && { source_flow_names: input.flowNames }),
		},
	}),
	output: {
		accountId: 'string',
		sourceAccountId: 'string',
		source_name: 'string',
		source_id: 'string',
		migrated_id: 'string',
		error_code: 'any',
		error_message: 'string',
	},
	response: results(outcomes),
	echo: ({ accountId, sourceAccountId }) => ({ accountId, sourceAccountId }),
});
