import { text } from '../../changes/fields/field';
import type { Asker } from '../snapshot/asker';
import { eachAccount } from '../snapshot/eachAccount';
import type { FieldList } from '../snapshot/fieldList';
import { TEMPLATE_FIELDS } from '../snapshot/fields';
import type { AccountReading } from '../snapshot/readAccount';
import { readAccount } from '../snapshot/readAccount';
import { endsTheRun } from '../snapshot/stop';
import { unreadOf } from '../snapshot/unread';
import type { AccountName } from '../subject';
import type { SeenChange } from './diff';
import { differenceOf } from './diff';
import type { Unreadable } from './ownChanges';
import { unreadable, unreadableParts } from './ownChanges';
import { packState, unpackState } from './state';
import { withUsernames } from './usernames';

/** What to read beside the usual, because it costs much. */
export interface ReadingSettings {
	/** The content of each template, to see that it was edited. */
	withComponents: boolean;
	/** The username of each number: one call each. */
	withUsernames: boolean;
}

/** What a run works with. */
export interface ReadingTools {
	/** Milliseconds. */
	clock: () => number;
	/** Writes a line of progress. */
	log: (message: string) => void;
}

const WITH_COMPONENTS: FieldList = {
	...TEMPLATE_FIELDS,
	names: [...TEMPLATE_FIELDS.names, 'components'],
};

/** Reads accounts and compares each with what is remembered of it, so that only one is in memory as a whole. */
export class AccountsReading {
	/** The changes of each account that was read, by its ID. */
	readonly changes = new Map<string, SeenChange[]>();

	/** What to remember of each account that was read, packed, by its ID. */
	readonly states: Record<string, string> = {};

	/** The names of the accounts that were read, by their IDs. */
	readonly names: Record<string, string> = {};

	readonly unreadable: Unreadable[] = [];

	/** The accounts whose state was broken. */
	readonly lost: string[] = [];

	/** The templates that are remembered of all accounts that were read. */
	templateCount = 0;

	/** The first error by which an account could not be read. */
	failure?: unknown;

	/** The error after which no further call succeeds. */
	private ended?: unknown;

	/** @param remembered the packed state of each account, by its ID */
	constructor(
		private readonly asker: Asker,
		private readonly settings: ReadingSettings,
		private readonly remembered: Readonly<Record<string, string>>,
		private readonly tools: ReadingTools,
	) {}

	/** Reads accounts. One that cannot be read hides no other. */
	async readAll(accounts: AccountName[]): Promise<void> {
		const progress = { name: 'Get Changes', log: this.tools.log };
		await eachAccount(this.asker, accounts, progress, async (account) => await this.read(account));
	}

	/** Reads an account. If that fails, it keeps its state, and the others go on. */
	private async read(account: AccountName): Promise<void> {
		const startedAt = this.tools.clock();
		try {
			if (this.ended !== undefined) throw this.ended;
			this.compare(await this.readWhole(account), startedAt);
		} catch (error) {
			if (endsTheRun(error)) this.ended ??= error;
			this.failure ??= error;
			this.unreadable.push(
				unreadable(unreadOf({ subject: { kind: 'account', ...account }, account }, error)),
			);
		}
	}

	private async readWhole(account: AccountName): Promise<AccountReading> {
		const { withComponents, withUsernames: isWithUsernames } = this.settings;
		const reading = await readAccount(this.asker, account, {
			templates: 'all',
			templateFields: withComponents ? WITH_COMPONENTS : TEMPLATE_FIELDS,
		});
		if (!isWithUsernames) return reading;
		return { ...reading, numbers: await withUsernames(this.asker, account, reading.numbers) };
	}

	private compare(reading: AccountReading, startedAt: number): void {
		const { id } = reading.account;
		const name = text(reading.facts.name);
		if (name !== null) this.names[id] = name;
		const packed = Object.hasOwn(this.remembered, id) ? this.remembered[id] : undefined;
		const before = unpackState(packed);
		if (packed !== undefined && before === undefined) this.lost.push(id);
		const { changes, state } = differenceOf(before, reading, {
			startedAt,
			endedAt: this.tools.clock(),
			isUnread: (field) => this.asker.hasDropped(field),
		});
		this.changes.set(id, changes);
		this.states[id] = packState(state);
		this.templateCount += state.template?.objects.size ?? 0;
		this.unreadable.push(...unreadableParts(reading));
	}
}
