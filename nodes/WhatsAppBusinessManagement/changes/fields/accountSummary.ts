import { APPEAL, POLICY_RESTRICTIONS, POLICY_VIOLATIONS } from '../enforcement';
import { VERIFICATION_REJECTIONS } from '../rejectionReasons';
import { reports, sentences, wordsFor } from '../words';
import { clausesOf } from './accountClauses';
import type { AccountUpdate } from './accountParts';
import { ACCOUNT_EVENTS } from './accountEvents';
import { withDetail } from './field';
import { shownNumber } from './phoneNumber';

/** Bans that can be appealed. */
const BANS: ReadonlySet<string> = new Set(['DISABLE', 'SCHEDULE_FOR_DISABLE']);

/** Whether Meta's page on policy enforcement lets the business appeal. A reinstated account need not. */
function canBeAppealed({ ban_info, violation_info, restriction_info }: AccountUpdate): boolean {
	if (violation_info?.lifted) return false;
	const state = ban_info?.banStates.at(-1);
	return (
		wordsFor(POLICY_VIOLATIONS, violation_info?.violationType ?? null) !== undefined ||
		(state !== undefined && BANS.has(state)) ||
		restriction_info.some(({ type }) => type !== null && POLICY_RESTRICTIONS.has(type))
	);
}

/** What to do: Meta's own words, else where to appeal, else the advice on the rejection. */
function adviceOf(update: AccountUpdate): Array<string | null | undefined> {
	const { violation_info, restriction_info } = update;
	const remedies = [
		violation_info?.remediation,
		...restriction_info.map((each) => each.remediation),
	];
	if (remedies.some((remedy) => remedy)) return remedies;
	if (canBeAppealed(update)) return [APPEAL];
	const reasons = update.partner_client_certification_info?.rejectionReasons ?? [];
	return reasons.map((reason) => wordsFor(VERIFICATION_REJECTIONS, reason)?.advice);
}

/** What happened to the account, why, until when, and what to do. */
export function accountSummary(update: AccountUpdate): string {
	let headline: string | undefined;
	const details: string[] = [];
	for (const clause of clausesOf(update)) {
		headline ??= clause.headline;
		if (clause.detail) details.push(clause.detail);
	}
	headline ??=
		wordsFor(ACCOUNT_EVENTS, update.event) ?? `Meta ${reports(update.event)} for the account`;
	const number =
		update.phone_number === null ? '' : ` (number ${shownNumber(update.phone_number)})`;
	const happened = withDetail(`${headline}${number}`, details.join('; '));
	return sentences(happened, ...new Set(adviceOf(update)));
}
