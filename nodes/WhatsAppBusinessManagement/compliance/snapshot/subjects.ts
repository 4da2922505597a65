import { shownNumber } from '../../changes/fields/phoneNumber';
import { isRecord, recordOf } from '../../graph/records';
import { hostOf } from '../../templates/webAddress';
import type { Target } from '../rule';
import type { AccountName, Facts, Subject, SubjectKind } from '../subject';
import { ownerOf } from './owner';
import type { AccountReading } from './readAccount';

/** A subject with what rules look at it as. */
export interface TargetedSubject {
	target: Target;
	subject: Subject;
}

const textOf = (value: unknown, otherwise: string): string =>
	typeof value === 'string' && value !== '' ? value : otherwise;

const idOf = ({ id }: Facts): string => (id === undefined ? '' : String(id));

const accountSubject = (account: AccountName, facts: Facts): Subject => ({
	kind: 'account',
	...account,
	facts,
	account,
});

/** The webhook addresses of a number as hosts: their paths and queries may be secrets. */
function withHosts({ webhook_configuration: addresses, ...facts }: Facts): Facts {
	if (!isRecord(addresses)) return facts;
	const hosts = Object.entries(addresses).map(([key, url]) => [key, hostOf(textOf(url, ''))]);
	return { ...facts, webhook_configuration: Object.fromEntries(hosts) as Facts };
}

const numberSubject = (facts: Facts, account: AccountName): Subject => ({
	kind: 'number',
	id: idOf(facts),
	name: shownNumber(textOf(facts.display_phone_number, `Number ${idOf(facts)}`)),
	facts: withHosts(facts),
	account,
});

/** The statuses of a number that Meta still lists, although the account no longer has it. */
const GONE: ReadonlySet<unknown> = new Set(['DELETED', 'MIGRATED']);

/** The languages in which templates are approved, by the templates’ name. */
function approvedLanguages(templates: readonly Facts[]): Map<unknown, string[]> {
	const languages = new Map<unknown, string[]>();
	for (const { name, language, status } of templates) {
		if (status !== 'APPROVED' || typeof language !== 'string') continue;
		languages.set(name, [...(languages.get(name) ?? []), language]);
	}
	return languages;
}

/** Adds the languages in which a template of the same name is approved. */
function withLanguages(templates: readonly Facts[]): Facts[] {
	const languages = approvedLanguages(templates);
	return templates.map((facts) => ({
		...facts,
		approvedLanguages: languages.get(facts.name) ?? [],
	}));
}

const templateSubject = (facts: Facts, account: AccountName): Subject => ({
	kind: 'template',
	id: idOf(facts),
	name: `${textOf(facts.name, `Template ${idOf(facts)}`)} (${textOf(facts.language, '?')})`,
	facts,
	account,
});

const flowSubject = (facts: Facts, account: AccountName): Subject => ({
	kind: 'flow',
	id: idOf(facts),
	name: textOf(facts.name, `Flow ${idOf(facts)}`),
	facts,
	account,
});

/** Meta’s names of the objects in a `health_status` (Meta: Health status). */
const KIND_OF: Readonly<Record<string, SubjectKind>> = {
	APP: 'app',
	BUSINESS: 'portfolio',
	FLOW: 'flow',
	MESSAGE_TEMPLATE: 'template',
	PHONE_NUMBER: 'number',
	WABA: 'account',
};

const NAME_OF: Readonly<Record<string, string>> = { APP: 'The app', BUSINESS: 'The portfolio' };

/** Kinds that belong to no account. */
const ABOVE_ACCOUNTS: readonly SubjectKind[] = ['app', 'portfolio'];

/**
 * The objects in a `health_status`. The whole is left out: in Meta’s own sample it is BLOCKED although each
 * object is AVAILABLE.
 */
export function sendingSubjects(owner: Subject, account: AccountName): Subject[] {
	const { entities } = recordOf(owner.facts.health_status);
	return (Array.isArray(entities) ? entities : []).map(recordOf).flatMap((facts): Subject[] => {
		const type = textOf(facts.entity_type, '').toUpperCase();
		const kind = KIND_OF[type];
		const id = idOf(facts);
		// A type that Meta adds later is told about the object in whose answer it stands.
		if (kind === undefined) return [{ ...owner, facts }];
		const isAccount = kind === 'account' && id === account.id;
		const own = id === owner.id ? owner.name : isAccount ? account.name : undefined;
		const name = own ?? `${NAME_OF[type] ?? textOf(facts.entity_type, '')} ${id}`;
		const where = ABOVE_ACCOUNTS.includes(kind) ? {} : { account };
		return [{ kind, id: id || owner.id, name, facts, ...where }];
	});
}

/** Everything of an account that rules look at: the account itself first. */
export function subjectsOf({
	account,
	facts,
	numbers,
	flows,
	templates,
	complete,
}: AccountReading): TargetedSubject[] {
	const self = accountSubject(account, facts);
	const owned = numbers
		.filter(({ status }) => !GONE.has(status))
		.map((number) => numberSubject(number, account));
	// If only some templates were read, nothing is known about the others of the same name.
	const known = complete.has('template') ? withLanguages(templates) : templates;
	const healthy = [self, ...owned].flatMap((owner) => sendingSubjects(owner, account));
	// Whether they can send is unknown then, which is not in order.
	const sending = healthy.length > 0 ? healthy : [{ ...self, facts: {} }];
	const owner = ownerOf(facts, healthy);
	return [
		{ target: 'account', subject: self },
		...(owner ? [{ target: 'owner' as const, subject: owner }] : []),
		...sending.map((subject) => ({ target: 'sending' as const, subject })),
		...owned.map((subject) => ({ target: 'number' as const, subject })),
		...flows.map((flow) => ({ target: 'flow' as const, subject: flowSubject(flow, account) })),
		...known.map((template) => ({
			target: 'template' as const,
			subject: templateSubject(template, account),
		})),
	];
}
