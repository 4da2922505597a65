import type { InputNames } from './inputNames';

/** A kind of object at Meta. */
interface Kind {
	/** With its article. */
	name: string;
	/** Where the user finds such an ID. */
	found: string;
	/** Whether Meta may name the node type differently from the names in `KINDS`: no document states them all. */
	hasOtherTypes?: true;
}

const ACCOUNT: Kind = {
	name: 'a WhatsApp Business Account',
	found: 'Business settings → Accounts → WhatsApp accounts shows it',
};
const NUMBER: Kind = {
	name: 'a phone number',
	found: 'Phone Number → Get Many lists the IDs; the number itself is not one',
};
const PORTFOLIO: Kind = {
	name: 'a business portfolio',
	found: 'Business settings → Business info shows it',
};
const APP: Kind = { name: 'an app', found: 'App Dashboard → App settings → Basic shows it' };
const USER: Kind = {
	name: 'a user',
	found: 'Business settings → Users → System users shows those of system users',
};
const TEMPLATE: Kind = {
	name: 'a message template',
	found: 'Message Template → Get Many lists the IDs',
	hasOtherTypes: true,
};
const FLOW: Kind = {
	name: 'a flow',
	found: 'Flow → Get Many lists the IDs',
	hasOtherTypes: true,
};
const CATALOG: Kind = { name: 'a catalog', found: 'Catalog → Get Many lists the IDs' };

/** The kinds by Meta's names of its node types, as its errors name them. */
const KINDS: Readonly<Record<string, Kind>> = {
	WhatsAppBusinessAccount: ACCOUNT,
	WhatsAppBusinessPhoneNumber: NUMBER,
	WhatsAppBusinessAccountToNumberCurrentStatus: NUMBER,
	WhatsAppPhoneNumber: NUMBER,
	Business: PORTFOLIO,
	Application: APP,
	App: APP,
	User: USER,
	SystemUser: USER,
	BusinessUser: USER,
	WhatsAppMessageTemplate: TEMPLATE,
	MessageTemplate: TEMPLATE,
	WhatsAppFlow: FLOW,
	WhatsAppBusinessFlow: FLOW,
	ProductCatalog: CATALOG,
};

/** Whether two of Meta’s node types are known, and are different kinds of objects. */
export const areDifferentKinds = (type: string, other: string): boolean => {
	const [kind, otherKind] = [KINDS[type], KINDS[other]];
	return kind !== undefined && otherKind !== undefined && kind !== otherKind;
};

/** The kind that a field of the node needs, by the end of its name in the input. */
const NEEDED: ReadonlyArray<[RegExp, Kind]> = [
	[/accountId$/i, ACCOUNT],
	[/phoneNumberId$/i, NUMBER],
	[/businessId$/i, PORTFOLIO],
	[/appId$/i, APP],
	[/userId$/i, USER],
	[/templateId$/i, TEMPLATE],
	[/flowId$/i, FLOW],
	[/catalogId$/i, CATALOG],
	...(
		[
			[/templateGroupId$/i, 'a template group', 'Template Group'],
			[/preVerifiedNumberId$/i, 'a pre-verified number', 'Pre-Verified Number'],
			[/solutionId$/i, 'a multi-partner solution', 'Solution'],
			[/creditLineId$/i, 'a line of credit', 'Credit Line'],
			[/groupId$/i, 'a WhatsApp group', 'Group'],
			[/signupId$/i, 'a signup link', 'In-App Signup'],
		] as const
	).map(([pattern, name, resource]): [RegExp, Kind] => [
		pattern,
		{ name, found: `${resource} → Get Many lists the IDs`, hasOtherTypes: true },
	]),
];

/** The ID in Meta's message for an object that it cannot find. */
const OBJECT_WITH_ID = /\bobject with id '?(\d+)/i;

/**
 * Meta's message for an edge that the object does not have, on some edges: “Unknown path components: /flows”.
 * With an ID in the path, Meta did not even find the object, e.g. because the Base URL has a path.
 */
const UNKNOWN_PATH = /^(?:\(#\d+\) )?unknown path components: \/[a-z_]+$/i;

/** Meta's message for a field or an edge that the object does not have. */
const NONEXISTING = /nonexisting field \(([^)]+)\)(?: on node type \(([^)]+)\))?/i;

/**
 * The field that Meta says an object does not have, and Meta’s name of the object’s type if it says it.
 *
 * @returns undefined for any other error
 */
export function unknownFieldIn({
	message,
}: {
	message: string;
}): { field: string; nodeType?: string } | undefined {
	const [, field, nodeType] = NONEXISTING.exec(message) ?? [];
	return field === undefined ? undefined : { field, nodeType };
}

/** The call named an object of another kind, or a field that the object does not have. */
export interface WrongObject {
	title: string;
	advice: string;
}

const needed = (name: string): Kind | undefined =>
	NEEDED.find(([pattern]) => pattern.test(name))?.[1];

const unknownField = (field: string, more = ''): WrongObject => ({
	title: `Meta does not know the field ${field} of this object`,
	advice: `If ${field} is one of the fields to read, remove it. Meta may have removed it, or the credential’s API Version is too old for it.${more}`,
});

const sentence = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

const needs = (label: string, { name, found }: Kind): string =>
	sentence(`${label} needs the ID of ${name}. ${found}.`);

/** A field that holds the object's ID, and the kind that it needs; undefined if it takes several kinds. */
interface Holder {
	label: string;
	wanted?: Kind;
}

const holdersOf = (objectId: string | undefined, names?: InputNames): Holder[] =>
	(objectId === undefined ? [] : (names?.originsOf(objectId) ?? [])).map(({ label, name }) => ({
		label,
		wanted: needed(name),
	}));

/** What each field needs, one sentence or two per field; undefined if that is not known of any. */
const needsOf = (holders: Holder[]): string | undefined =>
	holders.flatMap(({ label, wanted }) => (wanted ? [needs(label, wanted)] : [])).join(' ') ||
	undefined;

/**
 * A sentence for an object that Meta cannot find: which kind of ID its field needs. Meta's answer is the
 * same for an ID of another kind.
 *
 * @returns undefined if the ID is in no field, or the field takes several kinds
 */
export const neededObject = (
	{ message, objectId }: { message: string; objectId?: string },
	names?: InputNames,
): string | undefined => needsOf(holdersOf(OBJECT_WITH_ID.exec(message)?.[1] ?? objectId, names));

/** An operation calls only edges that the right kind of object has. */
function unknownPath(objectId: string | undefined, names?: InputNames): WrongObject | undefined {
	const holders = holdersOf(objectId, names).filter(({ wanted }) => wanted);
	const advice = needsOf(holders);
	const labels = holders.map(({ label }) => label).join(' or ');
	return advice === undefined
		? undefined
		: { title: `The ID in ${labels} may be that of another kind of object`, advice };
}

/**
 * Explains Meta's errors "Tried accessing nonexisting field … on node type …" and "Unknown path
 * components": the ID belongs to another kind of object, or, if the kind is right, the object has no such
 * field.
 *
 * @param refusal Meta's message, and the ID of the object that was called
 * @returns undefined for any other error
 */
export function wrongObject(
	{ message, objectId }: { message: string; objectId?: string },
	names?: InputNames,
): WrongObject | undefined {
	if (UNKNOWN_PATH.test(message)) return unknownPath(objectId, names);
	const unknown = unknownFieldIn({ message });
	if (unknown === undefined) return undefined;
	const { field, nodeType: type } = unknown;
	const given = type === undefined ? undefined : KINDS[type];
	const holders = holdersOf(objectId, names);
	// With the ID in two fields, the wrong one is the one that needs another kind.
	const origin = holders.find(({ wanted }) => wanted !== given) ?? holders[0];
	const wanted = origin?.wanted;
	if (wanted && given === wanted) return unknownField(field);
	if (origin && wanted && !given && (wanted.hasOtherTypes || type === undefined)) {
		return unknownField(field, ` ${needs(origin.label, wanted)}`);
	}
	const kind = given?.name ?? (type === undefined ? undefined : `another kind (${type})`);
	const where = origin ? `in ${origin.label}` : 'of the call';
	if (kind === undefined || (!wanted && !given)) return unknownField(field);
	return {
		title: `The ID ${where} is that of ${kind}`,
		advice:
			origin && wanted
				? needs(origin.label, wanted)
				: sentence(
						`${kind} has no field or edge “${field}”. Check which ID was entered, and the spelling of ${field}.`,
					),
	};
}
