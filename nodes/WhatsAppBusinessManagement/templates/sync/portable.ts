import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';
import { upper } from '../templateView';
import { isOtpLink, minutesIn, otpButton, without } from './authenticationRead';

/**
 * A template as Meta takes it at creation. It has no ID and no state, so that it can be created in any
 * account. Keys of components that are unknown here are kept.
 */
export interface PortableTemplate extends IDataObject {
	name?: string;
	language?: string;
	category?: string;
	components?: IDataObject[];
}

/** The keys of the call that creates a template (Meta: Template API), in the order of an exported item. */
export const CREATE_KEYS = [
	'name',
	'language',
	'category',
	'parameter_format',
	'message_send_ttl_seconds',
	'sub_category',
	'display_format',
	'cta_url_link_tracking_opted_out',
	'is_primary_device_delivery_only',
	'send_type',
	'bid_spec',
	'creative_sourcing_spec',
	'degrees_of_freedom_spec',
	'components',
] as const;

/** The keys of a template from Meta's library, which has no components of its own until it exists. */
export const LIBRARY_KEYS = [
	'library_template_name',
	'library_template_body_inputs',
	'library_template_button_inputs',
] as const;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const recordsIn = (list: unknown): IDataObject[] =>
	Array.isArray(list) ? (list.filter(isRecord) as IDataObject[]) : [];

/** Meta returns the example of a coupon code as a list, and takes a text. Its label is always Meta's. */
function copyCodeButton(button: IDataObject): IDataObject {
	const { example } = button;
	const code: unknown = Array.isArray(example) ? example[0] : example;
	return without({ ...button, example: code }, 'text');
}

function buttonOf(button: IDataObject, isCode: boolean): IDataObject {
	const type = upper(button.type);
	if (isCode && (type === 'OTP' || isOtpLink(button))) return otpButton(button);
	if (type === 'COPY_CODE') return copyCodeButton(button);
	// Meta: Contact info request. The label is always Meta's.
	return type === 'REQUEST_CONTACT_INFO' ? without(button, 'text') : button;
}

/** The footer of a code says when it expires. Meta writes its text. */
function codeFooter(footer: IDataObject, minutes: number | undefined): IDataObject[] {
	const expiry = footer.code_expiration_minutes ?? minutes;
	return isGiven(expiry)
		? [{ ...without(footer, 'text', 'example'), code_expiration_minutes: expiry }]
		: [];
}

function componentOf(component: IDataObject, isCode: boolean, minutes?: number): IDataObject[] {
	const type = upper(component.type);
	if (type === 'BUTTONS') {
		const buttons = recordsIn(component.buttons).map((button) => buttonOf(button, isCode));
		return [{ ...component, buttons }];
	}
	if (type === 'CAROUSEL') {
		const cards = recordsIn(component.cards).map((card) => ({
			...card,
			components: recordsIn(card.components).flatMap((each) => componentOf(each, false)),
		}));
		return [{ ...component, cards }];
	}
	if (isCode && type === 'BODY') return [without(component, 'text', 'example')];
	return isCode && type === 'FOOTER' ? codeFooter(component, minutes) : [component];
}

function componentsOf(list: unknown, isCode: boolean): IDataObject[] {
	const components = recordsIn(list);
	const buttons = components.flatMap((component) => recordsIn(component.buttons));
	const minutes = buttons.filter(isOtpLink).map(minutesIn)[0];
	return components.flatMap((component) => componentOf(component, isCode, minutes));
}

/**
 * A template of an account as the call that creates it takes it: without ID, status, quality and dates,
 * without the texts that Meta writes for authentication templates, and with the button of a code in place
 * of the link that Meta returns for it.
 *
 * The sample of a media header stays: as Meta returned it, which is an address that expires. `mediaOf`
 * finds it.
 *
 * @param read the template as Meta returns it, or one that is portable already, which does not change
 * @param keys the keys to keep beside the components
 */
export function portable(
	read: Readonly<Record<string, unknown>>,
	keys: readonly string[] = CREATE_KEYS,
): PortableTemplate {
	const isCode = upper(read.category) === 'AUTHENTICATION';
	const kept = keys.filter((key) => isGiven(read[key]));
	const template = Object.fromEntries(kept.map((key) => [key, read[key]])) as PortableTemplate;
	if (upper(template.parameter_format) === 'POSITIONAL') delete template.parameter_format;
	if (read.components === undefined) return template;
	return { ...template, components: componentsOf(template.components, isCode) };
}
