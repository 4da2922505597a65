import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from '../../graph/call';
import { entries, readConsistently, requestPage } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import type { Facts } from '../subject';
import type { Asker } from './asker';
import type { FieldList } from './fieldList';
import { TEMPLATE_FIELDS } from './fields';

/**
 * Which templates to read: `all`, only those with `problems` (three calls, however many there are), or
 * `automatic`: all up to 1,000, else the problems.
 */
export type TemplateReading = 'automatic' | 'all' | 'problems';

/** The templates of an account. */
export interface TemplateList {
	templates: Facts[];
	/** Whether these are all of them. If not, these are all with problems. */
	isComplete: boolean;
	/** How many the account has, and may have; undefined if Meta does not say. */
	count?: number;
	limit?: number;
}

/** More than this many are not all read, unless the user asks for it: each 100 are a call. */
export const MOST_READ_AUTOMATICALLY = 1_000;

const SUMMARY = 'total_count,message_template_count,message_template_limit';

/** Meta’s filters of the edge, which find the templates with problems. */
const PROBLEMS: readonly IDataObject[] = [
	{ status: ['REJECTED', 'PAUSED', 'DISABLED', 'LIMIT_EXCEEDED', 'ARCHIVED', 'PENDING'] },
	{ quality_score: ['YELLOW', 'RED'] },
];

const numberIn = (value: unknown): number | undefined =>
	typeof value === 'number' ? value : undefined;

const templatesCall = (accountId: string, query: IDataObject): GraphCall => ({
	method: 'GET',
	path: [nodeId(accountId), edge('message_templates')],
	query,
});

/** One page with the summary, of which `entries` would show only the list. */
async function readFirstPage(
	asker: Asker,
	accountId: string,
	size: number,
	list: FieldList,
): Promise<{ data: Facts[]; after?: string; count?: number; limit?: number }> {
	let summary: Record<string, unknown> = {};
	const requests = {
		request: async (call: GraphCall) => {
			const answer = await asker.ask(call, accountId);
			summary = recordOf(recordOf(answer).summary);
			return answer;
		},
	};
	const { data, after } = await asker.withKnownFields(
		list,
		async (fields) =>
			(
				await requestPage(
					requests,
					templatesCall(accountId, { fields, summary: SUMMARY }),
					undefined,
					size,
				)
			).page,
	);
	return {
		data,
		after,
		count: numberIn(summary.message_template_count) ?? numberIn(summary.total_count),
		limit: numberIn(summary.message_template_limit),
	};
}

async function readAfter(
	asker: Asker,
	accountId: string,
	query: IDataObject,
	list: FieldList,
	after?: string,
): Promise<Facts[]> {
	return await asker.withKnownFields(list, async (fields) => {
		const found: Facts[] = [];
		const call = templatesCall(accountId, { fields, ...query });
		for await (const entry of entries(asker.asking(accountId), call, { after })) found.push(entry);
		return found;
	});
}

async function readProblems(asker: Asker, accountId: string, list: FieldList): Promise<Facts[]> {
	const byId = new Map<unknown, Facts>();
	for (const filter of PROBLEMS) {
		for (const template of await readAfter(asker, accountId, filter, list))
			byId.set(template.id, template);
	}
	return [...byId.values()];
}

const FIRST_PAGE = 100;

/**
 * Reads the templates of an account: one call per 100, or three calls for the problems.
 *
 * @param list the fields of a template
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function readTemplates(
	asker: Asker,
	accountId: string,
	reading: TemplateReading,
	list: FieldList = TEMPLATE_FIELDS,
): Promise<TemplateList> {
	return await readConsistently(async () => await readList(asker, accountId, reading, list));
}

async function readList(
	asker: Asker,
	accountId: string,
	reading: TemplateReading,
	list: FieldList,
): Promise<TemplateList> {
	const first = await readFirstPage(
		asker,
		accountId,
		reading === 'problems' ? 1 : FIRST_PAGE,
		list,
	);
	const { data, after, count, limit } = first;
	const isLarge = (count ?? 0) > MOST_READ_AUTOMATICALLY;
	if (reading === 'problems' || (reading === 'automatic' && isLarge)) {
		return {
			templates: await readProblems(asker, accountId, list),
			isComplete: false,
			count,
			limit,
		};
	}
	const others = after === undefined ? [] : await readAfter(asker, accountId, {}, list, after);
	return { templates: [...data, ...others], isComplete: true, count, limit };
}
