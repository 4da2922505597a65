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

/**
 * Reads the templates of an account, as Meta returns them, each once: one that moved while the pages were
 * read is on two of them.
 */
export async function readTemplates(
	connection: GraphConnection,
	accountId: string,
	filter: TemplateFilter = {},
): Promise<IDataObject[]> {
	const templates = await collect(
		connection,
		{
			method: 'GET',
			path: [nodeId(accountId), edge('message_templates')],
			query: { fields: FIELDS.join(','), ...filter },
		},
		Infinity,
	);
	const byId = new Map(templates.map((each, index) => [String(each.id ?? `#${index}`), each]));
	return [...byId.values()];
}
