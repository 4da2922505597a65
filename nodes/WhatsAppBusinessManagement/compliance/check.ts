import { appIfNamed } from '../callback/app';
import { problemsOf } from '../callback/health/problems';
import { readPath } from '../callback/health/state';
import { apiVersionOf } from '../graph/authentication';
import { GraphUnreachableError, titleOf } from '../graph/errors';
import { inspectToken } from '../graph/inspectToken';
import { nodeId } from '../graph/paths';
import type { Evaluation } from './evaluation';
import type { Rule, Target } from './rule';
import type { Scope } from './scope';
import { PORTFOLIO_FIELDS } from './snapshot/fields';
import type { Asker } from './snapshot/asker';
import { eachAccount } from './snapshot/eachAccount';
import { ExtraReader } from './snapshot/extraReader';
import { isGranted } from './snapshot/grants';
import type { AccountList } from './snapshot/listAccounts';
import { listAccounts } from './snapshot/listAccounts';
import type { AccountReading } from './snapshot/readAccount';
import { readAccount } from './snapshot/readAccount';
import type { TemplateReading } from './snapshot/readTemplates';
import { endsTheRun, isTokenInvalid } from './snapshot/stop';
import type { TargetedSubject } from './snapshot/subjects';
import { subjectsOf } from './snapshot/subjects';
import type { Unread } from './snapshot/unread';
import { unreadOf } from './snapshot/unread';
import type { AccountName, Facts, SubjectKind } from './subject';
import { unnamedAccount } from './subject';

/** What to check. */
export interface CheckQuestion extends Scope {
	/** The rules that are on. */
	rules: readonly Rule[];
	templates: TemplateReading;
}

/** What a check read and found. */
export interface CheckResult {
	unread: Unread[];
	/** The names of the facts of which `unread` tells. */
	unreadFacts: ReadonlySet<string>;
	counts: { accounts: number; numbers: number; templates: number; flows: number };
	/** The accounts of which only templates with problems were read. */
	partly: AccountName[];
	/** Whether everything of a kind was read: see `RunFacts`. */
	isComplete: (kind: SubjectKind, accountId: string | undefined) => boolean;
	/** Whether an account is missing in a complete list of all accounts. */
	hasLeft: (accountId: string) => boolean;
	/** Whether all templates of an account were read that have problems: see `Rule.ofProblems`. */
	hasAllProblems: (accountId: string | undefined) => boolean;
}

/** The accounts of a run, and whether these are all. */
interface ListedAccounts {
	accounts: AccountName[];
	isComplete: boolean;
}

/** The credential has one token. Its user’s ID is unknown once Meta refuses it, so that it has none here. */
const TOKEN: Unread['subject'] = { kind: 'token', id: 'token', name: 'The access token' };

/** The rule that tells that Meta refuses the token. */
const TOKEN_INVALID = 'token-invalid';

/** A token that lost its last account must not look like one whose accounts are all in order. */
const NO_ACCOUNTS: Pick<Unread, 'reason' | 'fix'> = {
	reason: 'Meta lists no account',
	fix: 'Assign accounts to the system user of the access token, or correct the Business Portfolio ID',
};

/** One pass over the token, the portfolio, the delivery path and the accounts. */
class Check {
	readonly unread: Unread[] = [];

	readonly counts = { accounts: 0, numbers: 0, templates: 0, flows: 0 };

	readonly partly: AccountName[] = [];

	private readonly complete = new Map<string, ReadonlySet<SubjectKind>>();

	private readonly withAllProblems = new Set<string>();

	private readonly failures: unknown[] = [];

	private token: Facts = {};

	/** The error after which no further call succeeds. */
	private ended?: unknown;

	private isTokenRefused = false;

	/** How many accounts were left out because of it. */
	private leftOut = 0;

	private readonly extras: ExtraReader;

	private isListIncomplete = false;

	/** The IDs of all accounts, if all are known. */
	private allIds?: ReadonlySet<string>;

	constructor(
		private readonly asker: Asker,
		private readonly question: CheckQuestion,
		private readonly evaluation: Evaluation,
		private readonly log: (message: string) => void,
	) {
		this.extras = new ExtraReader(asker, question.rules, question.portfolioId);
	}

	async run(): Promise<void> {
		const token = this.part(TOKEN, async () => await this.readToken());
		const listing = this.listAccounts();
		await Promise.all([
			this.part(this.pathName, async () => await this.readDeliveryPath()),
			this.part(this.portfolioName, async () => await this.readPortfolio(await listing)),
			// What the token was granted is a fact of each account.
			token.then(async () => await this.readAccounts((await listing).accounts)),
		]);
		// Half a check must not be remembered as a whole one.
		if (this.asker.isCancelled) throw new GraphUnreachableError('The execution was cancelled');
		this.noteLeftOut();
		const failure = this.failures[0] ?? this.ended;
		if (this.counts.accounts === 0 && failure !== undefined && !this.isTokenTold) throw failure;
	}

	/** Whether a finding tells that Meta refuses the token. */
	private get isTokenTold(): boolean {
		return this.isTokenRefused && this.question.rules.some(({ id }) => id === TOKEN_INVALID);
	}

	/** Everything that could not be read. */
	get allUnread(): Unread[] {
		return [...this.unread, ...this.extras.unread];
	}

	/** The facts of which `allUnread` tells. */
	get unreadFacts(): ReadonlySet<string> {
		return new Set([...this.extras.unreadFacts, ...(this.isListIncomplete ? ['accounts'] : [])]);
	}

	isComplete(kind: SubjectKind, accountId: string | undefined): boolean {
		return accountId !== undefined && this.complete.get(accountId)?.has(kind) === true;
	}

	hasLeft(accountId: string): boolean {
		return this.allIds?.has(accountId) === false;
	}

	hasAllProblems(accountId: string | undefined): boolean {
		return accountId !== undefined && this.withAllProblems.has(accountId);
	}

	/** Reads a part of the whole. If it fails, the others go on. */
	private async part(subject: Unread['subject'], read: () => Promise<void>): Promise<void> {
		if (this.ended !== undefined || this.asker.isCancelled) return;
		try {
			await read();
		} catch (error) {
			this.note({ subject }, error);
		}
	}

	/** Notes what could not be read. After an error that ends the run, everything else is noted at once. */
	private note(where: Omit<Unread, 'reason' | 'fix'>, error: unknown): void {
		if (endsTheRun(error)) this.end(error);
		else this.unread.push(unreadOf(where, error));
	}

	private end(error: unknown): void {
		this.ended ??= error;
		if (isTokenInvalid(error))
			this.addToken({ is_valid: false, error: { message: titleOf(error) } });
	}

	private noteLeftOut(): void {
		if (this.ended === undefined) return;
		const count = this.leftOut === 1 ? ' (1 account)' : ` (${this.leftOut} accounts)`;
		const name = `Everything else${this.leftOut > 0 ? count : ''}`;
		this.unread.push(unreadOf({ subject: { kind: 'account', id: '', name } }, this.ended));
	}

	private wants(...targets: Target[]): boolean {
		return this.question.rules.some(({ on }) => targets.includes(on));
	}

	private get wantsAccounts(): boolean {
		return this.wants('account', 'owner', 'sending', 'number', 'template', 'flow');
	}

	private get appId(): string {
		return String(this.asker.credential.appId ?? '');
	}

	private get pathName(): Unread['subject'] {
		return { kind: 'app', id: this.appId, name: 'The delivery path' };
	}

	private get portfolioName(): Unread['subject'] {
		const id = this.question.portfolioId ?? '';
		return { kind: 'portfolio', id, name: `The portfolio ${id}`.trim() };
	}

	private addToken(facts: Facts): void {
		// Several calls at the same time may be refused for the same reason.
		if (this.isTokenRefused) return;
		this.isTokenRefused = facts.is_valid === false;
		this.token = { ...facts, apiVersion: apiVersionOf(this.asker.credential) };
		this.evaluation.add('token', { ...TOKEN, facts: this.token });
	}

	private async readToken(): Promise<void> {
		if (!this.question.rules.some(({ group }) => group === 'token')) return;
		const connection = this.asker.asking();
		const facts = await inspectToken(connection);
		this.addToken(facts);
		if (facts.is_valid === false) this.ended ??= new Error('Meta no longer accepts the token');
	}

	private async readPortfolio({ accounts, isComplete }: ListedAccounts): Promise<void> {
		const { portfolioId } = this.question;
		if (portfolioId === undefined || !this.wants('portfolio', 'owner')) return;
		const facts = await this.asker.read([nodeId(portfolioId)], PORTFOLIO_FIELDS);
		const name = textIn(facts.name) || this.portfolioName.name;
		const subject = {
			kind: 'portfolio' as const,
			id: portfolioId,
			name,
			facts: { ...facts, ...(isComplete && { accounts }) },
		};
		// First, so that a refused extra does not hide it.
		this.evaluation.add('owner', subject);
		this.evaluation.add('portfolio', await this.extras.withExtras(subject));
	}

	private async listAccounts(): Promise<ListedAccounts> {
		const { accountId } = this.question;
		if (accountId !== undefined) {
			return { accounts: [unnamedAccount(accountId)], isComplete: false };
		}
		// The list is a fact of the portfolio too, for a rule that needs all accounts.
		const isNeeded =
			this.wantsAccounts || this.question.rules.some(({ ofAllAccounts }) => ofAllAccounts === true);
		if (!isNeeded) return { accounts: [], isComplete: false };
		const list = await this.listed();
		this.unread.push(...list.unread);
		if (list.isEmpty) {
			this.unread.push({ subject: this.portfolioName, what: 'its accounts', ...NO_ACCOUNTS });
		}
		const isComplete = list.accounts.length > 0 && list.unread.length === 0;
		this.isListIncomplete = !isComplete;
		if (isComplete) this.allIds = new Set(list.accounts.map(({ id }) => id));
		return { accounts: list.accounts, isComplete };
	}

	private async listed(): Promise<AccountList & { isEmpty?: boolean }> {
		if (this.ended !== undefined) return { accounts: [], unread: [] };
		try {
			const list = await listAccounts(this.asker, this.question.portfolioId);
			return { ...list, isEmpty: list.accounts.length + list.unread.length === 0 };
		} catch (error) {
			this.failures.push(error);
			this.note({ subject: this.portfolioName, what: 'its accounts' }, error);
			return { accounts: [], unread: [] };
		}
	}

	private async readDeliveryPath(): Promise<void> {
		const app = this.wants('app') ? appIfNamed(this.asker.asking()) : undefined;
		if (app === undefined) return;
		const { appId } = app;
		const state = await readPath(app, { accounts: [] });
		const facts = { pathProblems: problemsOf(state) };
		this.evaluation.add('app', { kind: 'app', id: appId, name: `The app ${appId}`, facts });
	}

	private async readAccounts(accounts: AccountName[]): Promise<void> {
		if (!this.wantsAccounts) return;
		const progress = { name: 'Compliance Check', log: this.log };
		await eachAccount(this.asker, accounts, progress, async (each) => await this.readAccount(each));
	}

	private async readAccount(name: AccountName): Promise<void> {
		if (this.ended !== undefined) {
			this.leftOut++;
			return;
		}
		const subject = { kind: 'account' as const, ...name };
		const templates = this.wants('template') ? this.question.templates : undefined;
		try {
			const reading = await readAccount(this.asker, name, { templates }, this.appId);
			await this.evaluate(reading);
		} catch (error) {
			this.failures.push(error);
			if (endsTheRun(error)) this.leftOut++;
			this.note({ subject, account: name }, error);
		}
	}

	private async evaluate(reading: AccountReading): Promise<void> {
		const { account, facts, numbers, flows, templates, complete, unread } = reading;
		const granted = isGranted(this.token, account.id);
		const whole = {
			...reading,
			facts: { ...facts, ...(granted !== undefined && { isGranted: granted }) },
		};
		for (const { target, subject } of subjectsOf(whole)) await this.add({ target, subject });
		this.counts.accounts++;
		this.counts.numbers += numbers.length;
		this.counts.flows += flows.length;
		this.counts.templates += templates.length;
		this.complete.set(account.id, complete);
		if (reading.hasAllProblems === true) {
			this.withAllProblems.add(account.id);
			if (!complete.has('template')) this.partly.push(account);
		}
		this.unread.push(...unread);
	}

	private async add({ target, subject }: TargetedSubject): Promise<void> {
		// Thousands of templates have no extras: waiting for each would take longer than its rules.
		const isNeeded = target === subject.kind && this.extras.isNeeded(subject);
		this.evaluation.add(target, isNeeded ? await this.extras.withExtras(subject) : subject);
	}
}

const textIn = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * Reads what the rules need, and applies them. What cannot be read hides nothing else.
 *
 * @param evaluation collects what the rules find
 * @param log writes a line of progress
 * @throws {GraphError | GraphUnreachableError | CredentialError} if no account could be read at all, so that
 * n8n’s error workflow runs; not if Meta refuses the token, which is a finding
 */
export async function check(
	asker: Asker,
	question: CheckQuestion,
	evaluation: Evaluation,
	log: (message: string) => void,
): Promise<CheckResult> {
	const pass = new Check(asker, question, evaluation, log);
	await pass.run();
	return {
		unread: pass.allUnread,
		unreadFacts: pass.unreadFacts,
		counts: pass.counts,
		partly: pass.partly,
		isComplete: (kind, accountId) => pass.isComplete(kind, accountId),
		hasLeft: (accountId) => pass.hasLeft(accountId),
		hasAllProblems: (accountId) => pass.hasAllProblems(accountId),
	};
}
