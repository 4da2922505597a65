import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { results, withMissingResults } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import {
	ALL_OR_THESE,
	migrationAccounts,
	refuseSameAccount,
} from '../../lookups/migrationAccounts';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { requiredTextField } from '../../parameters/field';
import { builderChoice } from '../../parameters/guard';
import { lineList } from '../../parameters/values';

const listIn = (part: unknown): IDataObject[] =>
	Array.isArray(part) ? (part.filter(isRecord) as IDataObject[]) : [];

/** One item per flow that was requested or that Meta reports: copied, or failed with the reason. */
function outcomes(
	answer: IDataObject,
	{ source_flow_names: requested }: IDataObject,
): IDataObject[] {
	const named = [
		...listIn(answer.migrated_flows).map((flow) => ({ ...flow, success: true })),
		...listIn(answer.failed_flows).map((flow) => ({ ...flow, success: false })),
	];
	return withMissingResults(named, 'source_name', requested);
}

export const migrate = operation({
	name: 'Migrate',
	value: 'migrate',
	action: 'Migrate flows to another account',
	description:
		'Copy flows from one account to another of the same portfolio, under the same names. One item is returned per flow: copied, or the reason why not.',
	// Providers document that the copy of a published flow is published (Kaleyra). Meta's reference does not.
	confirm:
		'The copy of a published flow is published immediately. It can never be deleted or turned back into a draft, only deprecated.',
	fields: [
		...migrationAccounts(),
		builderChoice({
			displayName: 'Flows',
			name: 'flows',
			options: optionsOf(ALL_OR_THESE),
			default: 'these',
			description: 'The flows of the source account to copy',
		}),
		requiredTextField('flowNames', {
			label: 'Flow Names',
			typeOptions: { rows: 4 },
			placeholder: 'e.g. appointment-booking',
			displayOptions: { show: { flows: ['these'] } },
			description:
				'At most 100 names, one per line, because a name may contain a comma. An expression may return a list.',
			is: () =>
				lineList({ atMost: 100, atLeastOne: 'enter at least one name' }).transform((names) => [
					...new Set(names),
				]),
		}),
	],
	input: ({ flowNames, ...accounts }) =>
		dependingOn('flows', ALL_OR_THESE, [
			z.object({ flows: z.literal('all'), ...accounts }),
			z.object({ flows: z.literal('these'), ...accounts, flowNames }),
		]).superRefine(refuseSameAccount),
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
