import type { IDataObject } from 'n8n-workflow';

import type { Group, Severity } from './finding';
import type { ExtraName } from './snapshot/extras';
import type { Subject, SubjectKind } from './subject';

/**
 * What a rule looks at: the objects of a kind, or
 * - `sending`: whatever Meta names in a `health_status`, of any kind, each once
 * - `owner`: the portfolio of the run and those that own its accounts, as far as the accounts describe them
 */
export type Target = SubjectKind | 'sending' | 'owner';

/** A value that the user can set for a rule. */
export interface Setting {
	/** The name of the field in the node, unique among all rules: `tokenExpiringDays`. */
	name: string;
	/** The label of the field: `Token Ends Within (Days)`. */
	label: string;
	description: string;
	/** A number, a text, or a list, which the node shows as text with commas. */
	default: number | string | readonly string[];
	/** What the field shows while it is empty. Default: the default. */
	example?: string;
}

/** What a rule found about a subject. */
export interface Found {
	/** A sentence without a period, which names the subject. */
	message: string;
	/** A sentence without a period. */
	fix: string;
	/** If it differs from the rule’s. */
	severity?: Severity;
	/** Tells several findings about one subject apart; becomes a part of the rule’s name. */
	part?: string;
	/** Values beside those that the rule needs. */
	evidence?: IDataObject;
	/** What a change shows, e.g. Meta’s status. */
	state?: string;
	/** ISO time, if Meta says since when. */
	since?: string;
	/** If it differs from the rule’s. */
	fixOperation?: string;
	/** Whether Meta gives no reason, so that a rule that `explains` it says more. */
	lacksReason?: boolean;
}

/** What a rule can know beside the subject. */
export interface Context {
	/** Milliseconds. */
	now: number;
	/** The user’s value of a rule’s setting, or its default. */
	number: (setting: Setting) => number;
	text: (setting: Setting) => string;
	list: (setting: Setting) => readonly string[];
	/** What the rule remembered of this subject in the run before, and since when (ISO time). */
	remembered?: { value: string; since: string };
	/** A date as people write it, in the workflow’s time zone: `14 Mar 2027`. @param ms milliseconds */
	date: (ms: number) => string;
}

/**
 * One rule of the compliance check. Rules are listed in `rules/<subject>.ts`. A rule whose facts are
 * missing is not checked: that is neither a finding nor in order.
 */
export interface Rule {
	/** Kebab-case; the first word is the subject: `number-pin-off`. */
	id: string;
	group: Group;
	severity: Severity;
	/** What it finds, for the documentation: “A number without two-step verification”. */
	about: string;
	/** Where the rule comes from: the end of the address of Meta’s page, or a whole address. */
	docs: string;
	on: Target;
	/** The facts without which it is not checked, by their keys. */
	needs: readonly string[];
	/** Facts that Meta leaves out where there is nothing to say. Without them there is no finding. */
	mayLack?: readonly string[];
	/** Whether it is checked without the facts of `mayLack` too, because it finds that they are absent. */
	findsAbsence?: true;
	/**
	 * Whether it is about this subject at all; without it, it is about all. Where it is not, it finds nothing,
	 * even without its facts. Facts that are not read yet are undefined.
	 */
	appliesTo?: (subject: Subject) => boolean;
	/**
	 * Whether anything can be known of the subject. Where not, the rule is not checked, and nothing is told of
	 * that, because another finding does.
	 */
	isKnown?: (subject: Subject) => boolean;
	/**
	 * Whether each template that it finds is among those with problems, which are all that is read of very many:
	 * one that is no longer among them is in order.
	 */
	ofProblems?: true;
	/** Whether it runs only if the user turns it on. */
	isOff?: true;
	/** Whether it needs the list of all accounts, so that it does not run for a single one. */
	ofAllAccounts?: true;
	/** What must be read beside the usual facts, in this order. */
	extra?: ExtraName | readonly ExtraName[];
	setting?: Setting;
	/** The rules whose findings about the same subject say less, and are left out. */
	replaces?: readonly string[];
	/** The rules whose findings about the same subject are left out where they lack a reason: this is the reason. */
	explains?: readonly string[];
	/** The operation that helps, e.g. “Phone Number → Register”. */
	fixOperation?: string;
	/** What the next run should know of the subject. Undefined forgets it. */
	remembers?: (subject: Subject, context: Context) => string | undefined;
	check: (subject: Subject, context: Context) => Found | Found[] | undefined;
}
