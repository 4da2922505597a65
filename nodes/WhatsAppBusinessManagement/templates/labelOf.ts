import { isRecord, recordOf } from '../graph/records';
import { shown } from './wording';

/** What people call the keys of a template. */
const KEYS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		category: 'Category',
		components: 'Components',
		display_format: 'Display Format',
		language: 'Language',
		message_send_ttl_seconds: 'Time to Live',
		name: 'Name',
		parameter_format: 'Parameter Format',
		sub_category: 'Sub Category',
		variables: 'Variables',
	}),
);

/** What people call the components. */
const TYPES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		BODY: 'Body',
		BUTTONS: 'Buttons',
		CALL_PERMISSION_REQUEST: 'Call Permission Request',
		CAROUSEL: 'Cards',
		FOOTER: 'Footer',
		HEADER: 'Header',
		LIMITED_TIME_OFFER: 'Offer',
	}),
);

const STEP = /([a-z_]+)(?:\[(\d+)\])?/gi;

function typeOf(component: unknown): string {
	const { type } = recordOf(component);
	return typeof type === 'string' ? type.toUpperCase() : '';
}

/** What people call an entry of these lists. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
	['buttons', 'Button'],
	['cards', 'Card'],
	['translations', 'More Languages, row'],
	['variables', 'Variable'],
]);

/** A button is known by its text: its place may differ from that in the form. */
const textIn = (value: unknown): string => {
	const { text } = recordOf(value);
	return typeof text === 'string' && text !== '' ? ` ${shown(text)}` : '';
};

/** The label of one step of a path; empty for keys inside a part, such as `text` or `example`. */
function labelOfStep(key: string, index: number | undefined, value: unknown): string {
	if (index === undefined) return KEYS.get(key) ?? '';
	if (key === 'components') return TYPES.get(typeOf(value)) ?? `Component ${index + 1}`;
	const entry = ENTRIES.get(key);
	return entry ? `${entry} ${index + 1}${key === 'buttons' ? textIn(value) : ''}` : '';
}

/**
 * The part of a template that a path leads to, as people call it: `Body`, `Button 2`, `Card 1 → Header`.
 *
 * @param template the body of the call that creates it
 * @param path as in a finding: `components[1].buttons[0].text`
 */
export function labelOf(template: unknown, path: string): string {
	let value: unknown = template;
	const labels: string[] = [];
	for (const [, key = '', digits] of path.matchAll(STEP)) {
		const index = digits === undefined ? undefined : Number(digits);
		const inner = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
		value = index !== undefined && Array.isArray(inner) ? (inner[index] as unknown) : inner;
		labels.push(labelOfStep(key, index, value));
	}
	const named = labels.filter((label) => label !== '');
	// The list around a button or a card says nothing that the button does not.
	const told = named.filter((label, at) => !(at < named.length - 1 && isContainer(label)));
	return told.join(' → ') || 'Template';
}

const isContainer = (label: string): boolean => label === 'Buttons' || label === 'Cards';
