import { isRecord, recordOf } from '../graph/records';

/** What people call the keys of a template. */
const KEYS: Readonly<Record<string, string>> = {
	category: 'Category',
	components: 'Components',
	display_format: 'Display Format',
	language: 'Language',
	message_send_ttl_seconds: 'Time to Live',
	name: 'Name',
	parameter_format: 'Parameter Format',
	sub_category: 'Sub Category',
	variables: 'Variables',
};

/** What people call the components. */
const TYPES: Readonly<Record<string, string>> = {
	BODY: 'Body',
	BUTTONS: 'Buttons',
	CALL_PERMISSION_REQUEST: 'Call Permission Request',
	CAROUSEL: 'Cards',
	FOOTER: 'Footer',
	HEADER: 'Header',
	LIMITED_TIME_OFFER: 'Offer',
};

const STEP = /([a-z_]+)(?:\[(\d+)\])?/gi;

const typeOf = (component: unknown): string => String(recordOf(component).type ?? '').toUpperCase();

/** The label of one step of a path; empty for keys inside a part, such as `text` or `example`. */
function labelOfStep(key: string, index: number | undefined, value: unknown): string {
	if (index === undefined) return KEYS[key] ?? '';
	if (key === 'components') return TYPES[typeOf(value)] ?? `Component ${index + 1}`;
	if (key === 'buttons') return `Button ${index + 1}`;
	if (key === 'cards') return `Card ${index + 1}`;
	return key === 'variables' ? `Variable ${index + 1}` : '';
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
		const inner = isRecord(value) ? value[key] : undefined;
		value = index !== undefined && Array.isArray(inner) ? (inner[index] as unknown) : inner;
		labels.push(labelOfStep(key, index, value));
	}
	const named = labels.filter((label) => label !== '');
	// The list around a button or a card says nothing that the button does not.
	const told = named.filter((label, at) => !(at < named.length - 1 && isContainer(label)));
	return told.join(' → ') || 'Template';
}

const isContainer = (label: string): boolean => label === 'Buttons' || label === 'Cards';
