import { createHash } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import type { AccountName, SubjectKind } from './subject';

/**
 * How bad a finding is:
 * - `critical`: nothing goes out now, or will not within three days
 * - `warning`: a part fails, or Meta decided something that needs an answer
 * - `info`: something to tidy up
 */
export type Severity = 'critical' | 'warning' | 'info';

/** From the worst. */
export const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'info'];

/** Whether a severity is at least as bad as another. */
export const isAtLeast = (severity: Severity, least: Severity): boolean =>
	SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** The groups of rules with their labels, in the order of the documentation. */
export const GROUPS = {
	token: 'Token',
	webhooks: 'Webhooks',
	account: 'Account',
	numbers: 'Numbers',
	templates: 'Templates',
	flows: 'Flows',
	people: 'People',
} as const;

export type Group = keyof typeof GROUPS;

/** Something that a rule found. */
export interface Finding {
	/** The same in every run, whatever the severity and the words: see `findingId`. */
	findingId: string;
	/** The rule, with its part if it has parts: `delivery-path.noCallback`. */
	rule: string;
	severity: Severity;
	group: Group;
	subject: { kind: SubjectKind; id: string; name: string };
	account?: AccountName;
	/** A sentence without a period, which names the subject. */
	message: string;
	/** What to do, as a sentence without a period. */
	fix: string;
	/** The operation that helps, e.g. “Phone Number → Register”. */
	fixOperation?: string;
	/** The address of Meta’s page about it. */
	docs: string;
	/** Meta’s values that the rule judged, by Meta’s keys. */
	evidence: IDataObject;
	/** What a change of the finding shows, e.g. Meta’s status; empty if nothing of it changes. */
	state: string;
	/** When it began, as ISO time, if Meta says so. */
	since?: string;
}

/** The first 128 bits, in hex, of SHA-256 over the rule and the subject’s ID. */
export const findingId = (rule: string, subjectId: string): string =>
	createHash('sha256').update(`${rule}\n${subjectId}`).digest('hex').slice(0, 32);
