import type { ItemFile } from '../../../execution/itemFile';
import type { JointItem } from '../../../execution/resultItem';
import type { GraphConnection } from '../../../graph/connection';
import { mediaOf } from '../../../templates/sync/media';
import { planSync } from '../../../templates/sync/plan';
import type { PlanItem, PlanOptions } from '../../../templates/sync/planItem';
import { counted, listOf } from '../../../templates/wording';
import type { Applied } from './apply';
import { Applier } from './apply';
import { readTemplates } from './readTemplates';
import { templatesInUse } from './recentUse';
import { isWrite, resultOf } from './resultOf';
import type { TemplateSource, WantedTemplate } from './wanted';
import { emptySources, wantedTemplates } from './wanted';

/** The checked fields of an input item. */
export interface SyncInput {
	accountId: string;
	templatesFrom: 'items' | 'json';
	/** If the templates are JSON. */
	wantedTemplates?: unknown;
	applyChanges: boolean;
	deleteUnlisted: boolean;
	/** Percent. */
	largestShareToDelete: number;
	deleteRecentlyUsed: boolean;
	checks: 'refuse' | 'warn';
	options: { compareExamples?: boolean };
	/** The whole item, if the templates are the input items. */
	item: Record<string, unknown>;
	itemFiles: Record<string, ItemFile>;
}

/** An input with its index. */
interface Numbered {
	input: number;
	values: SyncInput;
}

const isJson = ({ values }: Numbered): boolean => values.templatesFrom === 'json';

const sourcesOf = (inputs: Numbered[]): TemplateSource[] =>
	inputs.map((each) => ({
		input: each.input,
		given: isJson(each) ? (each.values.wantedTemplates ?? []) : each.values.item,
		files: each.values.itemFiles,
	}));

const optionsOf = (
	{ options, deleteUnlisted, largestShareToDelete, checks }: SyncInput,
	omitted: number,
): PlanOptions => ({
	compareExamples: options.compareExamples,
	deleteUnlisted,
	largestShareToDelete,
	skipChecks: checks === 'warn',
	...(omitted > 0 ? { deletionStop: `${counted(omitted, 'input item')} could not be read` } : {}),
});

const idsToDelete = (plan: PlanItem[]): string[] =>
	plan
		.filter(({ action }) => action === 'delete')
		.map(({ existing }) => String(existing?.id ?? ''));

/** The plan for an account. Templates that are in use are planned as kept, which needs another read. */
async function planFor(
	connection: GraphConnection,
	settings: SyncInput,
	wanted: WantedTemplate[],
	omitted: number,
): Promise<PlanItem[]> {
	const { accountId, deleteRecentlyUsed } = settings;
	const existing = await readTemplates(connection, accountId);
	const options = optionsOf(settings, omitted);
	const plan = planSync(wanted, existing, options);
	const doomed = deleteRecentlyUsed ? [] : idsToDelete(plan);
	if (doomed.length === 0) return plan;
	const protectedIds = await templatesInUse(connection, accountId, doomed);
	return planSync(wanted, existing, { ...options, protectedIds });
}

/** A warning about columns that were not used, once. */
function withIgnored(plan: PlanItem[], wanted: WantedTemplate[]): PlanItem[] {
	const columns = [...new Set(wanted.flatMap(({ ignored }) => ignored))];
	const [first, ...rest] = plan;
	if (columns.length === 0 || first === undefined) return plan;
	const warning = `Columns that are not about a template were not used: ${columns.join(', ')}.`;
	return [{ ...first, warnings: [...first.warnings, warning] }, ...rest];
}

/** Rules that ask for a sample. */
const SAMPLE_RULES = ['example.handle-missing', 'example.handle-url'];

/** Says how a sample comes with its item, if one is what stops a template. */
function withFileHint(item: PlanItem): PlanItem {
	const { findings, desired = {}, reason } = item;
	const missing = findings.filter(({ rule }) => SAMPLE_RULES.includes(rule));
	const names = mediaOf(desired)
		.filter(({ path }) => missing.some((finding) => finding.path.startsWith(`${path}.`)))
		.map(({ name }) => name);
	if (names.length === 0) return item;
	const files = `the ${names.length === 1 ? 'file' : 'files'} ${listOf(names)}`;
	const hint = `Or pass an item with ${files}, as Export returns it with Include Media: Sync uploads it.`;
	return { ...item, reason: `${reason} ${hint}` };
}

/** What one account is to get. */
interface AccountPlan {
	settings: SyncInput;
	/** The input that items are paired with that no input wants. */
	firstInput: number;
	wanted: WantedTemplate[];
	plan: PlanItem[];
}

async function planAccount(
	connection: GraphConnection,
	inputs: [Numbered, ...Numbered[]],
	omitted: number,
): Promise<AccountPlan> {
	const [first] = inputs;
	const sources = sourcesOf(inputs);
	const wanted = wantedTemplates(sources, isJson(first));
	const unread = omitted + (wanted.length > 0 ? emptySources(sources).length : 0);
	const planned = await planFor(connection, first.values, wanted, unread);
	const plan = withIgnored(planned.map(withFileHint), wanted);
	return { settings: first.values, firstInput: first.input, wanted, plan };
}

async function syncAccount(
	connection: GraphConnection,
	{ settings: { accountId, applyChanges }, firstInput, wanted, plan }: AccountPlan,
	run: { stopped?: string },
): Promise<JointItem[]> {
	const applier = new Applier(connection, accountId, run);
	const items: JointItem[] = [];
	for (const each of plan) {
		const source = each.index === undefined ? undefined : wanted[each.index];
		const applied: Applied | undefined =
			applyChanges && isWrite(each) ? await applier.apply(each, source?.samples ?? []) : undefined;
		const item = resultOf(accountId, each, applied);
		items.push({ input: source?.input ?? firstInput, item });
	}
	return items;
}

/**
 * Syncs each account that the inputs name with the templates of its inputs. The settings of an account are
 * those of its first input.
 *
 * @param omitted how many input items could not be read: then nothing is deleted, because the templates
 * that they hold would be missing in the list
 */
export async function syncAccounts(
	connection: GraphConnection,
	inputs: SyncInput[],
	omitted: number,
): Promise<JointItem[]> {
	const byAccount = new Map<string, [Numbered, ...Numbered[]]>();
	for (const [input, values] of inputs.entries()) {
		const known = byAccount.get(values.accountId);
		if (known) known.push({ input, values });
		else byAccount.set(values.accountId, [{ input, values }]);
	}
	// All accounts are read before anything is changed in one of them.
	const plans: AccountPlan[] = [];
	for (const group of byAccount.values()) plans.push(await planAccount(connection, group, omitted));
	const items: JointItem[] = [];
	const run = {};
	for (const plan of plans) items.push(...(await syncAccount(connection, plan, run)));
	return items;
}
