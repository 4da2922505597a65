import type { ComparedFinding } from '../memory/compareFindings';
import type { RememberedFinding } from '../memory/memory';

/** The names from outside that a finding’s sentences may contain. */
export const namesIn = ({ subject, account }: ComparedFinding): string[] =>
	account ? [subject.name, account.name] : [subject.name];

/** The account of a solved finding; undefined if it has none, or the message says it. */
export function solvedAccount({ message, account }: RememberedFinding): string | undefined {
	return account === undefined || account.name === '' || message.includes(account.name)
		? undefined
		: account.name;
}
