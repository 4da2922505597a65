import { serialize } from '../../callback/serialize';
import type { AccountNames } from '../../changes/change';
import type { NodeRun } from '../../execution/nodeRun';
import type { GraphConnection } from '../../graph/connection';
import type { Scope } from '../scope';
import { scopeKey } from '../scope';
import { Asker } from '../snapshot/asker';
import { listAccounts } from '../snapshot/listAccounts';
import type { AccountName } from '../subject';
import { isNamed, unnamedAccount } from '../subject';
import type { Choice } from './choice';
import { isChosen } from './choice';
import type { SeenChange } from './diff';
import type { SeenItem } from './items';
import { seenItems } from './items';
import type { FoundMemory, ScopeMemory } from './memory';
import { readMemory, writeMemory } from './memory';
import type { Unreadable } from './ownChanges';
import {
	accountIn,
	goneChange,
	noAccounts,
	restartedChange,
	unreadable,
	unreadableChange,
} from './ownChanges';
import type { ReadingSettings } from './reading';
import { AccountsReading } from './reading';
import { unpackState } from './state';
import type { TakenElsewhere } from './takenElsewhere';
import { triggersOf } from './takenElsewhere';

/** What the user asked for. */
export interface FeedSettings {
	scope: Scope;
	reading: ReadingSettings;
	choice: Choice;
}

/** What a run can use in place of the triggers of the app and of the real clock. */
export interface FeedSurroundings {
	elsewhere?: TakenElsewhere;
	/** Milliseconds. */
	clock?: () => number;
}

/** Above this, the state of one node takes more than a megabyte. */
const MANY_TEMPLATES = 60_000;

/** A trigger may have output a change shortly before the run that remembered the state before it. */
const OVERLAP_MS = 10 * 60_000;

const MINUTE_MS = 60_000;

const NOTHING: ReadonlySet<string> = new Set();

/** The accounts to read, whether these are all of them, and the lists that could not be read. */
interface Accounts {
	accounts: AccountName[];
	isComplete: boolean;
	unread: Unreadable[];
}

async function accountsOf(asker: Asker, { accountId, portfolioId }: Scope): Promise<Accounts> {
	if (accountId !== undefined) {
		return { accounts: [unnamedAccount(accountId)], isComplete: false, unread: [] };
	}
	const { accounts, unread } = await listAccounts(asker, portfolioId);
	// An empty list rather means that the token lost its access than that all accounts are gone.
	const isEmpty = accounts.length + unread.length === 0;
	const notices = isEmpty ? [noAccounts(portfolioId)] : unread.map(unreadable);
	return { accounts, isComplete: notices.length === 0, unread: notices };
}

/** Meta's names in a list of accounts. */
const namesIn = ({ accounts }: Accounts): AccountNames =>
	Object.fromEntries(accounts.filter(isNamed).map(({ id, name }) => [id, name]));

/** When an account was last read, in milliseconds. */
const readAtOf = (packed: string | undefined): number | undefined =>
	unpackState(packed)?.account?.readAt;

/** One run: what it read, compared with what was remembered. */
class Run {
	private readonly reading: AccountsReading;

	constructor(
		private readonly asker: Asker,
		private readonly settings: FeedSettings,
		private readonly memory: FoundMemory,
		private readonly clock: () => number,
		private readonly log: (message: string) => void,
	) {
		const { accounts } = memory;
		this.reading = new AccountsReading(asker, settings.reading, accounts, { clock, log });
	}

	/**
	 * @returns the changes, the names of the accounts, and what to remember
	 * @throws {GraphError | GraphUnreachableError | CredentialError} if nothing could be read
	 */
	async run(): Promise<{ changes: SeenChange[]; names: AccountNames; memory: ScopeMemory }> {
		const listed = await accountsOf(this.asker, this.settings.scope);
		await this.reading.readAll(listed.accounts);
		const { failure, changes: read, states, templateCount } = this.reading;
		if (read.size === 0 && failure !== undefined) return await Promise.reject(failure);
		this.warn(templateCount);
		const unread = [...listed.unread, ...this.reading.unreadable];
		const absent = this.absentIn(listed);
		const gone = absent.filter((id) => this.memory.missing.includes(id));
		const known = { ...this.memory.accounts, ...states };
		return {
			changes: [
				...this.restarts(),
				...this.newlyUnreadable(unread),
				...listed.accounts.flatMap(({ id }) => read.get(id) ?? []),
				...gone.map((id) => ({
					change: goneChange(id, this.clock()),
					seenAfter: readAtOf(known[id]),
				})),
			],
			names: { ...namesIn(listed), ...this.reading.names },
			memory: {
				accounts: Object.fromEntries(Object.entries(known).filter(([id]) => !gone.includes(id))),
				unreadable: [...unread.map(({ key }) => key), ...this.notTried(listed, gone)],
				missing: listed.isComplete
					? absent.filter((id) => !gone.includes(id))
					: this.memory.missing,
			},
		};
	}

	/** The accounts that are remembered and that a complete list lacks. */
	private absentIn({ accounts, isComplete }: Accounts): string[] {
		if (!isComplete) return [];
		const listed = new Set(accounts.map(({ id }) => id));
		return Object.keys(this.memory.accounts).filter((id) => !listed.has(id));
	}

	/** What was reported of accounts that this run did not list, so that it may be as unreadable as before. */
	private notTried({ accounts }: Accounts, gone: readonly string[]): string[] {
		const decided = new Set([...accounts.map(({ id }) => id), ...gone]);
		return this.memory.unreadable.filter((key) => {
			const id = accountIn(key);
			return id !== undefined && !decided.has(id);
		});
	}

	private restarts(): SeenChange[] {
		const { lost } = this.reading;
		if (!this.memory.isLost && lost.length === 0) return [];
		return [{ change: restartedChange(this.settings.scope, lost, this.clock()) }];
	}

	/** What could be read in the run before, or was not asked for. */
	private newlyUnreadable(unread: Unreadable[]): SeenChange[] {
		return unread
			.filter(({ key }) => !this.memory.unreadable.includes(key))
			.map((each) => ({
				change: unreadableChange(each, this.clock()),
				seenAfter: readAtOf(this.memory.accounts[each.subject.id]),
			}));
	}

	private warn(templates: number): void {
		const fields = this.asker.droppedFields.map(({ field }) => field);
		if (fields.length > 0) {
			this.log(`Get Changes cannot see changes of ${fields.join(', ')}: Meta does not know them`);
		}
		if (templates <= MANY_TEMPLATES) return;
		this.log(
			`Get Changes remembers ${templates} templates. n8n keeps that with the workflow: use several workflows, each for a part of the accounts`,
		);
	}
}

/** The minute, in milliseconds, from which on an item’s change may have happened. */
const minuteOf = ({ seenAfter, time }: SeenItem): number =>
	Math.floor(Date.parse(seenAfter ?? time) / MINUTE_MS) * MINUTE_MS;

/** Items whose state before them was seen in the same minute: accounts may have been read at different times. */
interface Group {
	items: SeenItem[];
	/** Milliseconds: from then on, a trigger may have output their changes. */
	since: number;
}

function groupsOf(items: SeenItem[]): Group[] {
	const groups = new Map<number, SeenItem[]>();
	for (const item of items) {
		const minute = minuteOf(item);
		groups.set(minute, [...(groups.get(minute) ?? []), item]);
	}
	return [...groups].map(([minute, group]) => ({ items: group, since: minute - OVERLAP_MS }));
}

/**
 * The items without those that the triggers have output.
 *
 * @param taken asks or informs the triggers. If that fails, nothing is left out, which is better than a loss
 */
async function withoutTaken(
	items: SeenItem[],
	taken: (stateIds: string[], since: number) => Promise<ReadonlySet<string>>,
): Promise<SeenItem[]> {
	const dropped = new Set<SeenItem>();
	for (const { items: group, since } of groupsOf(items)) {
		const stateIds = group.map(({ stateId }) => stateId);
		const states = await taken(stateIds, since).catch(() => NOTHING);
		for (const item of group) if (states.has(item.stateId)) dropped.add(item);
	}
	return items.filter((item) => !dropped.has(item));
}

/** Numbers for the nodes that run, so that two input items of one node wait for each other. */
const nodeNumbers = new WeakMap<object, number>();
let lastNumber = 0;

function numberOf(staticData: object): number {
	const known = nodeNumbers.get(staticData) ?? ++lastNumber;
	nodeNumbers.set(staticData, known);
	return known;
}

/**
 * Returns what changed since the last run, and remembers the state for the next. The first run only remembers.
 *
 * An account’s state is remembered only if it was read to its last page; one that cannot be read keeps its old
 * state, and its changes come when it can be read again. Each change is returned at most once: n8n saves what the
 * node remembers also if a later node of the workflow fails. If this node fails, also with another input item, or
 * is cancelled, it remembers nothing. A manual run compares too, but n8n does not save
 * what it remembers, and no trigger is informed.
 *
 * @param node what the node keeps between runs
 * @returns the items: notices of the feed itself first, then the changes by account
 * @throws {GraphError | GraphUnreachableError | CredentialError} if nothing could be read; nothing is
 * remembered then
 */
export async function runFeed(
	connection: GraphConnection,
	settings: FeedSettings,
	node: NodeRun,
	{ elsewhere = triggersOf(connection), clock = Date.now }: FeedSurroundings = {},
): Promise<SeenItem[]> {
	const scope = scopeKey(settings.scope);
	return await serialize(`changeFeed ${numberOf(node.staticData())} ${scope}`, async () => {
		const asker = new Asker(connection);
		const found = readMemory(node.staticData(), scope);
		const run = new Run(asker, settings, found, clock, node.log);
		const { changes, names, memory } = await run.run();
		// n8n drops the items of a cancelled run, so their changes must be seen again.
		if (asker.isCancelled) return [];
		const chosen = seenItems(changes, clock(), names).filter((item) =>
			isChosen(item, settings.choice),
		);
		const items = await withoutTaken(chosen, elsewhere.alreadyTaken);
		const restore = writeMemory(node.staticData(), scope, memory);
		node.ifDropped(restore);
		// The items of a manual run come again in production, so no delivery may be dropped for them.
		return node.isManual ? items : await withoutTaken(items, elsewhere.tell);
	});
}
