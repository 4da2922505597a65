import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';
import type { Finding, Severity } from '../finding';
import { SEVERITIES } from '../finding';
import type { AccountName, SubjectKind } from '../subject';
import type { PackedValues } from './values';

/** A finding of an earlier run. */
export interface RememberedFinding {
	findingId: string;
	/** The rule with its part. */
	rule: string;
	severity: Severity;
	subject: { kind: SubjectKind; id: string; name: string };
	/** Undefined for findings about the token, the app and the portfolio. */
	account?: AccountName;
	state: string;
	/** The sentence, shortened. */
	message: string;
	/** ISO time of the first run that had it. */
	since: string;
	/** ISO time at which it was last reported in full. */
	toldAt: string;
}

/** A finding as it is kept, in this order; short, because n8n keeps it with the workflow. */
type PackedFinding = [
	rule: string,
	severity: Severity,
	kind: SubjectKind,
	subjectId: string,
	name: string,
	accountId: string,
	accountName: string,
	state: string,
	message: string,
	since: string,
	toldAt: string,
];

/** What a node keeps between runs. */
export interface Memory {
	version: 1;
	/** When each scope was first checked (ISO time): before that, nothing in it is new. */
	scopes: Record<string, string>;
	findings: Record<string, PackedFinding>;
	values: PackedValues;
	/** What each scope could not check, as `keysOfUnread` names it. */
	unread: Record<string, string[]>;
}

const VERSION = 1;

const LONGEST_MESSAGE = 160;

const emptyMemory = (): Memory => ({
	version: VERSION,
	scopes: {},
	findings: {},
	values: {},
	unread: {},
});

const textsIn = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((each) => typeof each === 'string');

const isPackedFinding = (value: unknown): value is PackedFinding =>
	textsIn(value) && value.length === 11 && SEVERITIES.includes(value[1] as Severity);

const isPackedValue = (value: unknown): value is [string, string] =>
	textsIn(value) && value.length === 2;

const only = <Value>(record: unknown, is: (value: unknown) => value is Value) =>
	Object.fromEntries(
		Object.entries(isRecord(record) ? record : {}).filter((entry): entry is [string, Value] =>
			is(entry[1]),
		),
	);

const isText = (value: unknown): value is string => typeof value === 'string';

/** The key of the memory in the node’s static data. */
const KEY = 'complianceCheck';

/** Reads the memory. One of another version, or a broken one, counts as none: the next run is a first run. */
export function readMemory(staticData: IDataObject): Memory {
	const kept = staticData[KEY];
	if (!isRecord(kept) || kept.version !== VERSION) return emptyMemory();
	return {
		version: VERSION,
		scopes: only(kept.scopes, isText),
		findings: only(kept.findings, isPackedFinding),
		values: only(kept.values, isPackedValue),
		unread: only(kept.unread, textsIn),
	};
}

/**
 * Keeps the memory. n8n saves it after the run, but not after a manual one.
 *
 * @returns takes it back: what was kept before is kept again
 */
export function writeMemory(staticData: IDataObject, memory: Memory): () => void {
	const before = staticData[KEY];
	staticData[KEY] = memory as unknown as IDataObject;
	return () => {
		if (before === undefined) delete staticData[KEY];
		else staticData[KEY] = before;
	};
}

/** The findings of the runs before. */
export const rememberedFindings = ({ findings }: Memory): RememberedFinding[] =>
	Object.entries(findings).map(([findingId, packed]) => {
		const [rule, severity, kind, id, name, accountId, accountName, ...others] = packed;
		const [state, message, since, toldAt] = others;
		return {
			findingId,
			rule,
			severity,
			subject: { kind, id, name },
			...(accountId !== '' && { account: { id: accountId, name: accountName } }),
			state,
			message,
			since,
			toldAt,
		};
	});

const shortened = (text: string): string =>
	text.length <= LONGEST_MESSAGE ? text : `${[...text].slice(0, LONGEST_MESSAGE - 1).join('')}…`;

/** A finding as it is kept. @param times ISO times */
export const packFinding = (
	{ rule, severity, subject, account, state, message }: Finding,
	{ since, toldAt }: { since: string; toldAt: string },
): PackedFinding => [
	rule,
	severity,
	subject.kind,
	subject.id,
	subject.name,
	account?.id ?? '',
	account?.name ?? '',
	state,
	shortened(message),
	since,
	toldAt,
];
