import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { entries } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import type { AccountView, ExistingTemplate } from '../../templates/account/accountView';
import { existingTemplateOf } from '../../templates/account/accountView';

const TEMPLATE_FIELDS = 'id,name,language,status,category,components,last_updated_time';
const SUMMARY = 'total_count,message_template_count,message_template_limit';

/** Statuses of a business that is not verified. One that Meta adds later says nothing. */
const NOT_VERIFIED: ReadonlySet<string> = new Set([
	'expired',
	'failed',
	'ineligible',
	'not_verified',
	'pending',
	'pending_need_more_info',
	'pending_submission',
	'rejected',
	'revoked',
	'unverified',
]);

/** What to read of an account. */
export interface AccountReading {
	/** The name whose templates are read, in every language. Not used with `whole`. */
	name?: string;
	/** Whether to read all templates. Only then are duplicate contents and the last hour's changes known. */
	whole?: boolean;
	/** Whether to read the verification of the business. Only authentication templates need it. */
	withVerification?: boolean;
}

const templatesCall = (accountId: string, query: GraphCall['query']): GraphCall => ({
	method: 'GET',
	path: [nodeId(accountId), edge('message_templates')],
	query,
});

/** The templates of the name, or all. Meta's filter also finds names that only contain the name. */
async function readTemplates(
	connection: GraphConnection,
	accountId: string,
	{ name, whole = false }: AccountReading,
): Promise<ExistingTemplate[]> {
	if (!whole && name === undefined) return [];
	const filter = whole ? {} : { name };
	const call = templatesCall(accountId, { fields: TEMPLATE_FIELDS, ...filter });
	const templates: ExistingTemplate[] = [];
	for await (const entry of entries(connection, call, { readsAhead: true })) {
		const template = existingTemplateOf(entry);
		if (template && (whole || template.name === name)) templates.push(template);
	}
	return templates;
}

const numberIn = (value: unknown): number | undefined =>
	typeof value === 'number' ? value : undefined;

/** Meta returns the summary with a page of templates, so this requests the smallest page. */
async function readSummary(
	connection: GraphConnection,
	accountId: string,
): Promise<Pick<AccountView, 'count' | 'limit'>> {
	const call = templatesCall(accountId, { fields: 'id', limit: 1, summary: SUMMARY });
	const summary = recordOf(recordOf(await connection.request(call)).summary);
	return {
		count: numberIn(summary.message_template_count) ?? numberIn(summary.total_count),
		limit: numberIn(summary.message_template_limit),
	};
}

/** @returns undefined if Meta returns no status, or one that is unknown here */
async function readVerification(
	connection: GraphConnection,
	accountId: string,
): Promise<boolean | undefined> {
	const answer = await connection.request({
		method: 'GET',
		path: [nodeId(accountId)],
		query: { fields: 'business_verification_status' },
	});
	// Meta's pages write the statuses in capitals and in lower case.
	const status = String(recordOf(answer).business_verification_status).toLowerCase();
	if (status === 'verified') return true;
	return NOT_VERIFIED.has(status) ? false : undefined;
}

/**
 * Reads what the rules for accounts need (`templates/account/`). The calls run at the same time:
 *
 * - `GET /{WABA-ID}/message_templates?name=…`, or without `name` if the whole account is read: one call per
 *   100 templates; none without `name` and `whole`
 * - `GET /{WABA-ID}/message_templates?limit=1&summary=…` for the number of templates and the limit
 * - `GET /{WABA-ID}?fields=business_verification_status`, only with `withVerification`
 *
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function readAccount(
	connection: GraphConnection,
	accountId: string,
	reading: AccountReading,
): Promise<AccountView> {
	const [templates, summary, isVerified] = await Promise.all([
		readTemplates(connection, accountId, reading),
		readSummary(connection, accountId),
		reading.withVerification ? readVerification(connection, accountId) : undefined,
	]);
	return { templates, ...summary, isVerified };
}

const known = new WeakMap<GraphConnection, Map<string, Promise<AccountView>>>();

/** The whole account, read once per run of the node, however many items are compared with it. */
export async function readAccountOnce(
	connection: GraphConnection,
	accountId: string,
): Promise<AccountView> {
	const accounts = known.get(connection) ?? new Map<string, Promise<AccountView>>();
	known.set(connection, accounts);
	const view =
		accounts.get(accountId) ??
		readAccount(connection, accountId, { whole: true, withVerification: true });
	accounts.set(accountId, view);
	return await view;
}
