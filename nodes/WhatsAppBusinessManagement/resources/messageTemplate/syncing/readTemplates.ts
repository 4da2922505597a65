import type { IDataObject } from 'n8n-workflow';

import { collect } from '../../../execution/response';
import type { GraphConnection } from '../../../graph/connection';
import { edge, nodeId } from '../../../graph/paths';

/** What is read of a template: what Meta takes at creation, and what a plan depends on. */
const FIELDS = [
	'id',
	'name',
	'language',
	'status',
	'category',
	'previous_category',
	'parameter_format',
	'components',
	'message_send_ttl_seconds',
	'sub_category',
	'display_format',
	'cta_url_link_tracking_opted_out',
	'rejected_reason',
	'last_updated_time',
];

/** Meta's filters of the list. */
export interface TemplateFilter extends IDataObject {
	/** Meta also returns names that only contain it. */
	name?: string;
	language?: string[];
	status?: string[];
}

/** Reads the templates of an account, as Meta returns them. */
export const readTemplates = async (
	connection: GraphConnection,
	accountId: string,
	filter: TemplateFilter = {},
): Promise<IDataObject[]> =>
	await collect(
		connection,
		{
			method: 'GET',
			path: [nodeId(accountId), edge('message_templates')],
			query: { fields: FIELDS.join(','), ...filter },
		},
		Infinity,
	);
