import type { IDataObject } from 'n8n-workflow';
import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { accountLocator } from '../../lookups/account';

const SUMMARY = {
	are_translations_complete: 'boolean',
	message_template_count: 'number',
	message_template_limit: 'number',
	total_count: 'number',
} as const;

export const getSummary = operation({
	name: 'Get Summary',
	value: 'getSummary',
	action: 'Get summary of message templates',
	description:
		'Read how many message templates an account has and how many it may have, e.g. to warn before the limit is reached',
	fields: [accountLocator()],
	// Meta returns the summary with a page of templates, so this requests the smallest page.
	request: ({ accountId }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('message_templates')],
		query: { fields: 'id', limit: 1, summary: Object.keys(SUMMARY).join(',') },
	}),
	output: { accountId: 'string', ...SUMMARY },
	response: one(({ summary }) => recordOf(summary) as IDataObject),
	echo: ({ accountId }) => ({ accountId }),
});
