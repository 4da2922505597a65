import type { IDataObject } from 'n8n-workflow';

import { isRecord, recordOf } from '../../graph/records';
import { upper } from '../templateView';
import { mediaOf } from './media';
import { normalize } from './normalize';
import { CREATE_KEYS } from './portable';

/** Where a template differs from the one in the account. */
export interface Difference extends IDataObject {
	/** As in a finding: `components[1].text`. A component that is only in the account has its path there. */
	path: string;
	/** What the account has; null if it has nothing there. */
	from: IDataObject[string];
	/** What is wanted; null if nothing is. */
	to: IDataObject[string];
}

/** What is compared beside the texts and settings. */
export interface Comparison {
	compareExamples?: boolean;
}

/** Where an item of Export holds the hashes of its samples: `{ header: "sha256:…", card_1: "sha256:…" }`. */
export const SAMPLE_HASHES = 'sampleHashes';

/** Settings with a default, which is compared even if the template does not name them. */
const WITH_DEFAULT = ['parameter_format', 'message_send_ttl_seconds'];

/** Switches, which Meta may leave out of what it returns while they are off. */
const SWITCHES = ['cta_url_link_tracking_opted_out'];

/** Not compared with the settings: the identity, the category and the components. */
const APART = ['name', 'language', 'category', 'components'];

/**
 * Keys that Meta sets by itself, or does not return. They count only if both sides have them: a template
 * that does not name them would differ forever.
 */
const NEED_BOTH: ReadonlySet<string> = new Set([
	'autofill_text',
	'flow_action',
	'flow_id',
	'flow_json',
	'flow_name',
	'navigate_screen',
	'zero_tap_terms_accepted',
]);

/** Keys whose removal is a change. Meta may add others to what it returns. */
const REMOVABLE: ReadonlySet<string> = new Set([
	'add_security_recommendation',
	'app_deep_link',
	'buttons',
	'cards',
	'code_expiration_minutes',
	'example',
	'format',
	'icon',
	'text',
	'url',
]);

const shown = (value: unknown): IDataObject[string] => (value ?? null) as IDataObject[string];

const difference = (path: string, to: unknown, from: unknown): Difference => ({
	path,
	from: shown(from),
	to: shown(to),
});

/** Compares two lists by position; what is longer on one side is one difference per entry. */
function inLists(to: unknown[], from: unknown[], path: string): Difference[] {
	const length = Math.max(to.length, from.length);
	return Array.from({ length }, (_none, index) =>
		between(to[index], from[index], `${path}[${index}]`),
	).flat();
}

/** A key like `constructor` is in every object, but not its own. */
const own = (record: Readonly<Record<string, unknown>>, key: string): unknown =>
	Object.hasOwn(record, key) ? record[key] : undefined;

function inRecords(
	to: Readonly<Record<string, unknown>>,
	from: Readonly<Record<string, unknown>>,
	path: string,
): Difference[] {
	return [...new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((key) => {
		const [wanted, found] = [own(to, key), own(from, key)];
		const isOnlyFound = wanted === undefined && !REMOVABLE.has(key);
		const isOneSided = NEED_BOTH.has(key) && (wanted === undefined || found === undefined);
		// The label of a code's button: Meta returns its own, in the language of the template.
		const isLabel = key === 'text' && to.type === 'OTP' && (!wanted || !found);
		return isOnlyFound || isOneSided || isLabel ? [] : between(wanted, found, `${path}.${key}`);
	});
}

function between(to: unknown, from: unknown, path: string): Difference[] {
	if (Array.isArray(to) && Array.isArray(from)) return inLists(to, from, path);
	if (isRecord(to) && isRecord(from)) {
		return to.type === from.type ? inRecords(to, from, path) : [difference(path, to, from)];
	}
	return String(to) === String(from) ? [] : [difference(path, to, from)];
}

const componentsOf = ({ components }: IDataObject): Array<Record<string, unknown>> =>
	Array.isArray(components) ? components.filter(isRecord) : [];

/** Compares components by their types: their order says nothing, and each type occurs once. */
function inComponents(desired: IDataObject, existing: IDataObject): Difference[] {
	const found = componentsOf(existing);
	const used = new Set<unknown>();
	const wanted = componentsOf(desired).flatMap((component, index) => {
		const other = found.find(({ type }, at) => type === component.type && !used.has(found[at]));
		used.add(other);
		return between(component, other, `components[${index}]`);
	});
	const left = found.flatMap((component, index) =>
		used.has(component) ? [] : [difference(`components[${index}]`, undefined, component)],
	);
	return [...wanted, ...left];
}

type Template = Readonly<Record<string, unknown>>;

/** A template as it was given, and in the form that is compared. */
interface Sides {
	raw: Template;
	normal: IDataObject;
}

/** The settings that the wanted template names, where Meta returns them too, and those that have a default. */
function inSettings(desired: Sides, existing: Sides): Difference[] {
	const isNamed = (key: string) =>
		desired.raw[key] !== undefined &&
		(existing.raw[key] !== undefined || SWITCHES.includes(key)) &&
		!APART.includes(key);
	const keys = [...WITH_DEFAULT, ...CREATE_KEYS.filter(isNamed)];
	return [...new Set<string>(keys)].flatMap((key) =>
		between(desired.normal[key], existing.normal[key], key),
	);
}

/** Samples whose hashes are known on both sides and differ. */
function inSamples(desired: Template, existing: Template): Difference[] {
	const [wanted, found] = [desired, existing].map((each) => recordOf(each[SAMPLE_HASHES]));
	return mediaOf(desired).flatMap(({ name, path }) => {
		const [to, from] = [wanted?.[name], found?.[name]];
		if (to === undefined || from === undefined || to === from) return [];
		return [difference(`${path}.example.header_handle`, to, from)];
	});
}

/** In this state, another category may be the way out of a rejection. */
const OPEN = 'REJECTED';

/**
 * The category that Meta gave a template in place of the wanted one; undefined if it did not. Meta says so
 * only if it changed the category later. A utility template that it judges to be marketing becomes one at
 * creation (Meta's changelog of Apr 9 2025).
 */
export function categoryByMeta(desired: Template, existing: Template): string | undefined {
	const [wanted, category] = [upper(desired.category), upper(existing.category)];
	if (wanted === category) return undefined;
	const isJudged =
		wanted === 'UTILITY' && category === 'MARKETING' && upper(existing.status) !== OPEN;
	return isJudged || wanted === upper(existing.previous_category) ? category : undefined;
}

/**
 * Where a template differs from the one of the same name and language in the account. Both may be as Meta
 * returns them, as Meta takes them, or as Export returns them.
 *
 * Not a difference: how Meta writes words, languages, numbers and line ends; the order of keys and of
 * components; the texts and labels that Meta writes; a default that is not named; a setting that the
 * wanted template does not name; the address of a sample; a category that Meta itself changed (see
 * `categoryByMeta`); and examples, unless they are compared.
 */
export function differences(
	desired: Template,
	existing: Template,
	comparison: Comparison = {},
): Difference[] {
	const [to, from] = [normalize(desired, comparison), normalize(existing, comparison)];
	const isMoved =
		to.category !== undefined &&
		to.category !== from.category &&
		categoryByMeta(desired, existing) === undefined;
	return [
		...(isMoved ? [difference('category', to.category, from.category)] : []),
		...inSettings({ raw: desired, normal: to }, { raw: existing, normal: from }),
		// A template from Meta's library names no components.
		...(desired.components === undefined ? [] : inComponents(to, from)),
		...inSamples(desired, existing),
	];
}
