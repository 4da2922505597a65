import type { IDataObject } from 'n8n-workflow';

import { readSubscribedApp } from '../../callback/subscribedApps';
import { GraphError, GraphUnreachableError } from '../../graph/errors';
import { entries, readConsistently } from '../../graph/pages';
import { edge, nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import type { AccountName, Facts, SubjectKind } from '../subject';
import type { Asker } from './asker';
import type { FieldList } from './fieldList';
import { withHalfTheEntries } from './fieldList';
import {
	ACCOUNT_FIELDS,
	ACCOUNT_FIELDS_ALONE,
	FLOW_FIELDS,
	NUMBER_FIELDS,
	SUBSCRIBED_APP_FIELDS,
} from './fields';
import type { TemplateReading } from './readTemplates';
import { readTemplates } from './readTemplates';
import { endsTheRun } from './stop';
import type { Unread } from './unread';
import { unreadOf } from './unread';

/** What was read of an account. */
export interface AccountReading {
	account: AccountName;
	facts: Facts;
	numbers: Facts[];
	flows: Facts[];
	templates: Facts[];
	/** The kinds of objects of which nothing is missing: one that is not among them no longer exists. */
	complete: ReadonlySet<SubjectKind>;
	/** Whether no template with a problem is missing: see `Rule.ofProblems`. */
	hasAllProblems?: boolean;
	/** What of the account could not be read. */
	unread: Unread[];
}

/** Below this many entries in a list, one call for all is no longer worth it. */
const FEWEST_ENTRIES = 25;

const isTooMuchData = (error: unknown): boolean =>
	error instanceof GraphError && error.isTooMuchData;

/** An account, and whether the lists inside it must be read apart. */
interface Answer {
	answer: IDataObject;
	isApart: boolean;
}

/** The account with the lists inside it, with fewer entries at a time if Meta refuses so many. */
async function readTogether(
	asker: Asker,
	accountId: string,
	list: FieldList = ACCOUNT_FIELDS,
): Promise<Answer> {
	const path = [nodeId(accountId)];
	try {
		return { answer: await asker.read(path, list, accountId), isApart: false };
	} catch (error) {
		if (!isTooMuchData(error)) return await Promise.reject(error);
		const smaller = withHalfTheEntries(list, FEWEST_ENTRIES);
		if (smaller) return await readTogether(asker, accountId, smaller);
		return { answer: await asker.read(path, ACCOUNT_FIELDS_ALONE, accountId), isApart: true };
	}
}

async function readEdge(
	asker: Asker,
	accountId: string,
	name: string,
	list: FieldList,
): Promise<IDataObject[]> {
	const path = [nodeId(accountId), edge(name)];
	const read = async (fields: string) => {
		const found: IDataObject[] = [];
		const call = { method: 'GET' as const, path, query: { fields } };
		for await (const entry of entries(asker.asking(accountId), call)) found.push(entry);
		return found;
	};
	return await asker.withKnownFields(
		list,
		async (fields) => await readConsistently(async () => await read(fields)),
	);
}

/**
 * The list inside the answer; if it has more pages, or was not asked for, the whole list from its own edge.
 *
 * @returns undefined if Meta does not know the list
 */
async function listIn(
	asker: Asker,
	accountId: string,
	{ answer, isApart }: Answer,
	name: string,
	list: FieldList,
): Promise<IDataObject[] | undefined> {
	const { data, hasMore } = recordOf(answer[name]);
	// Of a list in another shape, nothing is known: it must not look empty, which would solve its findings.
	const isOdd = answer[name] !== undefined && !Array.isArray(data);
	if (isApart || hasMore === true || isOdd) return await readEdge(asker, accountId, name, list);
	if (Array.isArray(data)) return data.map((each) => recordOf(each) as IDataObject);
	// Meta leaves out an empty list.
	return asker.hasDropped(name) ? undefined : [];
}

/** Which parts of an account to read beside the account itself. */
export interface AccountQuestion {
	templates?: TemplateReading;
	/** The fields of a template, if they are not those that the rules need. */
	templateFields?: FieldList;
}

/**
 * Reads an account: one call for it with its numbers, flows and subscribed apps, and the calls for its
 * templates. A part that Meta refuses is named in `unread` and hides no other part.
 *
 * @param ownAppId the credential’s app, to tell whether it is subscribed to the account
 * @throws {GraphError | GraphUnreachableError | CredentialError} if the account itself cannot be read, or
 * if no further call of the run can succeed
 */
export async function readAccount(
	asker: Asker,
	{ id, name }: AccountName,
	{ templates: reading, templateFields }: AccountQuestion,
	ownAppId?: string,
): Promise<AccountReading> {
	const together = await readTogether(asker, id);
	const { answer } = together;
	// Without it, every fact would be missing, and a missing payment method is a finding.
	if (answer.id === undefined) throw new GraphUnreachableError('Meta returned no account');
	const account = { id, name: typeof answer.name === 'string' ? answer.name : name };
	const part = new Parts(account);
	const numbers = await part.read(
		'number',
		'the phone numbers',
		async () => await listIn(asker, id, together, 'phone_numbers', NUMBER_FIELDS),
	);
	const flows = await part.read(
		'flow',
		'the flows',
		async () => await listIn(asker, id, together, 'flows', FLOW_FIELDS),
	);
	const apps = await part.read(
		'app',
		'the subscribed apps',
		async () => await listIn(asker, id, together, 'subscribed_apps', SUBSCRIBED_APP_FIELDS),
	);
	const list = await part.read('template', 'the templates', async () =>
		reading ? await readTemplates(asker, id, reading, templateFields) : undefined,
	);
	if (list?.isComplete === false) part.complete.delete('template');
	// Without their IDs, the credential’s app is not among them.
	const isNamed = !asker.hasDropped('whatsapp_business_api_data');
	const facts = {
		...withoutLists(answer),
		...(apps && ownAppId && isNamed && { isSubscribed: isAmong(apps, ownAppId) }),
		...(list && { templateCount: list.count, templateLimit: list.limit }),
	};
	return {
		account,
		facts,
		numbers: numbers ?? [],
		flows: flows ?? [],
		templates: list?.templates ?? [],
		complete: part.complete,
		hasAllProblems: list !== undefined,
		unread: part.unread,
	};
}

const isAmong = (apps: IDataObject[], appId: string): boolean =>
	apps.flatMap(readSubscribedApp).some(({ id }) => id === appId);

/** Reads parts of an account, of which each may fail alone. */
class Parts {
	readonly complete = new Set<SubjectKind>(['account']);

	readonly unread: Unread[] = [];

	constructor(private readonly account: AccountName) {}

	async read<Value>(
		kind: SubjectKind,
		what: string,
		read: () => Promise<Value>,
	): Promise<Value | undefined> {
		try {
			const value = await read();
			if (value !== undefined) this.complete.add(kind);
			return value;
		} catch (error) {
			if (endsTheRun(error)) return await Promise.reject(error);
			const subject = { kind: 'account' as const, ...this.account };
			this.unread.push(unreadOf({ subject, account: this.account, what }, error));
			return undefined;
		}
	}
}

const LISTS: readonly string[] = Object.keys(ACCOUNT_FIELDS.inside ?? {});

const withoutLists = (answer: IDataObject): Facts =>
	Object.fromEntries(Object.entries(answer).filter(([name]) => !LISTS.includes(name)));
