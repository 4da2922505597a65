import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../graph/records';
import type { Rule } from '../rule';
import type { Facts, Subject } from '../subject';
import type { Asker } from './asker';
import type { Extra, ExtraName } from './extras';
import { EXTRAS } from './extras';
import { endsTheRun } from './stop';
import type { Unread } from './unread';
import { unreadOf } from './unread';

/** Reads the facts that cost calls of their own, and only those that a rule needs. */
export class ExtraReader {
	/** What could not be read. */
	readonly unread: Unread[] = [];

	/** The names of the facts in it. */
	readonly unreadFacts = new Set<string>();

	/** The facts that the objects of an account, or all objects, share, by extra and account. */
	private readonly shared = new Map<string, Promise<Facts>>();

	/** @param portfolioId the portfolio of the run, if there is one */
	constructor(
		private readonly asker: Asker,
		private readonly rules: readonly Rule[],
		private readonly portfolioId?: string,
	) {}

	/** Whether rules about the subject need more facts. */
	isNeeded(subject: Subject): boolean {
		return this.namesFor(subject).length > 0;
	}

	/**
	 * The subject with the facts that rules about it need. Those that cannot be read are missing.
	 *
	 * @throws {GraphError} if no further call of the run can succeed
	 */
	async withExtras(subject: Subject): Promise<Subject> {
		let known = subject;
		for (const name of this.namesFor(subject)) {
			// What was just read may show that a rule is not about the subject.
			if (!this.namesFor(known).includes(name)) continue;
			known = { ...known, facts: { ...known.facts, ...(await this.read(name, known)) } };
		}
		return known;
	}

	/** In the order of the rules. */
	private namesFor(subject: Subject): ExtraName[] {
		const rules = this.rules.filter(
			({ on, extra, appliesTo }) =>
				extra !== undefined && on === subject.kind && (appliesTo?.(subject) ?? true),
		);
		return [...new Set(rules.flatMap(({ extra = [] }) => extra))];
	}

	private async read(name: ExtraName, subject: Subject): Promise<Facts> {
		const extra: Extra = EXTRAS[name];
		const { account } = subject;
		if (extra.ofPortfolio === true) {
			return await this.once(name, name, { ...subject, account: undefined });
		}
		if (extra.ofAccount !== true || account === undefined) return await this.ask(name, subject);
		const whole: Subject = { kind: 'account', ...account, account, facts: {} };
		return await this.once(`${name} ${account.id}`, name, whole);
	}

	private async once(key: string, name: ExtraName, subject: Subject): Promise<Facts> {
		const facts = this.shared.get(key) ?? this.ask(name, subject);
		this.shared.set(key, facts);
		return await facts;
	}

	private async ask(name: ExtraName, subject: Subject): Promise<Facts> {
		const extra: Extra = EXTRAS[name];
		try {
			const call = extra.call(subject, this.portfolioId);
			if (call === undefined) return {};
			const answer = await this.asker.ask(call, subject.account?.id);
			return extra.facts(recordOf(answer) as IDataObject);
		} catch (error) {
			if (endsTheRun(error)) return await Promise.reject(error);
			this.note(name, subject, error);
			return {};
		}
	}

	private note(
		name: ExtraName,
		{ kind, id, name: called, account }: Subject,
		error: unknown,
	): void {
		const { what, facts }: Extra = EXTRAS[name];
		for (const fact of Object.keys(facts({}))) this.unreadFacts.add(fact);
		// Not every business has it, and Meta answers the same where there is none.
		if (what === undefined) return;
		const rules = this.rules.filter(({ extra = [] }) => [extra].flat().includes(name));
		const where = { subject: { kind, id, name: called }, account, what };
		this.unread.push({ ...unreadOf(where, error), rules: rules.map((rule) => rule.id) });
	}
}
