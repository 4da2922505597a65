import type { IDataObject } from 'n8n-workflow';

import type { Action, PlanItem } from '../../../templates/sync/planItem';
import { shownFinding } from '../definition/checks';
import type { Applied } from './apply';

/** The keys of the item of a template. */
export const SYNC_OUTPUT = {
	accountId: 'string',
	action: 'string',
	outcome: 'string',
	name: 'string',
	language: 'string',
	templateId: 'string',
	status: 'string',
	category: 'string',
	categoryChanged: 'boolean',
	reason: 'string',
	changes: [{ path: 'string', from: 'any', to: 'any' }],
	warnings: ['string'],
	findings: ['any'],
	error: 'string',
	summary: 'string',
} as const;

/** What a plan does at Meta. The other actions change nothing. */
const WRITES: readonly Action[] = ['create', 'delete', 'update'];

export const isWrite = ({ action }: PlanItem): boolean => WRITES.includes(action);

/** How an action looks in a list of lines. */
const SIGNS: Readonly<Record<Action, string>> = {
	create: '+',
	delete: '-',
	keep: '·',
	none: '=',
	refuse: '!',
	update: '~',
	wait: '…',
};

/** What is said of an action that was carried out, and of one that needs no call. */
const WORDS: Readonly<Record<Action, string>> = {
	create: 'created',
	delete: 'deleted',
	keep: 'kept',
	none: 'unchanged',
	refuse: 'refused',
	update: 'updated',
	wait: 'waiting',
};

/** One line for a chat. Slack reads `<…>` as a link or a mention, and a foreign text may hold one. */
const inOneLine = (text: string): string =>
	text.replace(/\s+/g, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim();

function summaryOf({ action, name, language, changes, reason }: PlanItem, applied?: Applied) {
	const title = `${name || '(no name)'} (${language || 'no language'})`;
	const where = action === 'update' ? ` ${changes.map(({ path }) => path).join(', ')}` : '';
	const told = (sign: string, what: string) => inOneLine(`${sign} ${title}: ${what}`);
	if (applied?.outcome === 'failed') return told('!', `${action} failed: ${applied.error ?? ''}`);
	if (applied?.outcome === 'skipped')
		return told('…', `${action} skipped: ${applied.reason ?? ''}`);
	if (applied) return told(SIGNS[action], `${WORDS[action]}${where}`);
	if (WRITES.includes(action)) return told(SIGNS[action], `${action}${where}`);
	const isPlain = action === 'none' || action === 'keep';
	return told(SIGNS[action], isPlain ? WORDS[action] : `${WORDS[action]}: ${reason}`);
}

/** A value that is known; an item has no empty keys. */
const known = (values: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/**
 * The item of a template.
 *
 * @param applied what became of it; undefined if nothing was sent
 */
export function resultOf(accountId: string, item: PlanItem, applied?: Applied): IDataObject {
	const { action, name, language, changes, warnings, findings, desired, existing } = item;
	const isRefused = action === 'refuse';
	const wanted = isRefused ? undefined : desired?.category;
	const category = applied?.category ?? existing?.category ?? wanted;
	return known({
		accountId,
		action,
		outcome: applied?.outcome ?? (isWrite(item) ? 'planned' : 'skipped'),
		name,
		language,
		templateId: applied?.id ?? existing?.id,
		status: applied?.outcome === 'done' ? applied.status : existing?.status,
		category,
		categoryChanged:
			wanted === undefined || category === undefined
				? undefined
				: String(category).toUpperCase() !== String(wanted).toUpperCase(),
		reason: applied?.reason ?? item.reason,
		changes,
		warnings: warnings.length > 0 ? warnings : undefined,
		findings: findings.length > 0 ? findings.map(shownFinding) : undefined,
		error: applied?.error,
		summary: summaryOf(item, applied),
	});
}
