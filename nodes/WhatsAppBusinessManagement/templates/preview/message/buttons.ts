import { exampleValues } from '../../examples';
import type { Place } from '../../places';
import type { Button, TemplateView } from '../../templateView';
import { replaceVariables } from '../../variables';
import { cleaned } from '../drawing/svg';
import { authenticationTexts } from './authenticationTexts';
import type { ShownButton, Sign } from './message';

/** The address that Meta shows in place of a code button when it returns the template. */
const OTP_ADDRESS = /^https:\/\/www\.whatsapp\.com\/otp\/code\//i;

/** The code of authentication messages in pictures. */
export const SAMPLE_CODE = '123456';

/** Longer labels are cut anyway. */
const MAX_LABEL = 120;

/** The sign of each type, and the label if the template has none (Meta: Components, and the page of each type). */
const TYPES: Readonly<Record<string, readonly [sign: Sign, label?: string]>> = {
	QUICK_REPLY: ['reply'],
	URL: ['open'],
	PHONE_NUMBER: ['phone'],
	VOICE_CALL: ['phone'],
	VIDEO_CALL: ['phone'],
	COPY_CODE: ['copy', 'Copy offer code'],
	FLOW: ['form'],
	CATALOG: ['catalog', 'View catalog'],
	MPM: ['list', 'View items'],
	SPM: ['none', 'View'],
	ORDER_DETAILS: ['pay', 'Review and Pay'],
	REQUEST_CONTACT_INFO: ['contact', 'Share Contact Info'],
};

const givenText = (value: unknown): string | undefined => {
	const text = typeof value === 'string' ? cleaned(value.slice(0, 4096)) : '';
	return text.trim() === '' ? undefined : text;
};

const label = (value: unknown): string | undefined =>
	givenText(typeof value === 'string' ? value.trim().slice(0, MAX_LABEL) : value)
		?.replace(/\s+/g, ' ')
		.trim();

/** An address with its example, which is the end of the address or the whole of it (Meta: Components shows both). */
function addressOf(place: Place): string {
	const values = exampleValues(place);
	const whole = [...values.values()].find((value) => /^https?:\/\//i.test(value));
	return whole ?? replaceVariables(place.text, (name, written) => values.get(name) ?? written);
}

function targetOf({ type, path, raw }: Button, places: ReadonlyMap<string, Place>) {
	if (type === 'PHONE_NUMBER') return givenText(raw.phone_number);
	if (type === 'COPY_CODE')
		return givenText(Array.isArray(raw.example) ? (raw.example as unknown[])[0] : raw.example);
	const place = type === 'URL' ? places.get(`${path}.url`) : undefined;
	return place && givenText(addressOf(place));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a button hands over a code, also one that Meta returned as an address. */
export const isCodeButton = ({ type, raw }: Button): boolean =>
	type === 'OTP' || (type === 'URL' && OTP_ADDRESS.test(textOf(raw.url)));

/** Whether the code goes into an app at a tap. */
function fillsIn({ raw }: Button): boolean {
	const kind = /[?&]otp_type=(\w+)/i.exec(textOf(raw.url))?.[1] ?? textOf(raw.otp_type);
	return /^(ONE|ZERO)_TAP$/i.test(kind);
}

function codeButton(button: Button, language: string | undefined): ShownButton {
	const texts = authenticationTexts(language);
	const isFilledIn = fillsIn(button);
	const own = isFilledIn ? (button.raw.autofill_text ?? button.raw.text) : button.raw.text;
	const read = button.type === 'URL' ? button.raw.text : own;
	return {
		type: 'OTP',
		label: label(read) ?? (isFilledIn ? texts.autofill : texts.copy),
		sign: isFilledIn ? 'none' : 'copy',
		target: SAMPLE_CODE,
	};
}

/** A button as readers see it. @param places the template's, by path */
export function shownButton(
	button: Button,
	{ language }: TemplateView,
	places: ReadonlyMap<string, Place>,
): ShownButton {
	if (isCodeButton(button)) return codeButton(button, language);
	const { type, raw } = button;
	const [sign, own] = TYPES[type] ?? (['none'] as const);
	return {
		type,
		label: label(raw.text) ?? own ?? 'Button',
		sign,
		target: targetOf(button, places),
	};
}
