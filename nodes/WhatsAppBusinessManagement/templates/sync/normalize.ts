import type { IDataObject } from 'n8n-workflow';

import { ExactInteger } from '../../graph/exactInteger';
import { isRecord } from '../../graph/records';
import { isCategory } from '../categories';
import { THIRTY_DAYS, TIMES_TO_LIVE } from '../timeToLive';
import { without } from './authenticationRead';
import { portable } from './portable';

/* Two templates are compared in one form, in which what Meta writes differently is the same. */

/** Keys whose values are words of Meta's, which it takes in any case. */
const WORDS: ReadonlySet<string> = new Set([
	'category',
	'display_format',
	'flow_action',
	'format',
	'icon',
	'otp_type',
	'parameter_format',
	'sub_category',
	'type',
]);

/** Seconds of 30 days. */
const MONTH = TIMES_TO_LIVE.MARKETING.to;

/** Meta: Time-to-live. Without a value, an authentication message is tried for ten minutes. */
const DEFAULT_TTL: Readonly<Record<string, number>> = { AUTHENTICATION: 600 };

/** Line ends as Meta returns them, no blanks at the ends of lines, one form of each accented letter. */
const textOf = (text: string): string =>
	text
		.replaceAll('\r\n', '\n')
		.replace(/[^\S\n]+$/gm, '')
		.trimEnd()
		.normalize('NFC');

function scalarOf(value: unknown, key: string): unknown {
	if (value instanceof ExactInteger) return value.digits;
	if (key === 'phone_number') return String(value).replace(/\D/g, '');
	// IDs are numbers in some of Meta's samples and texts in others.
	if (key.endsWith('_id')) return String(value);
	if (typeof value !== 'string') return value;
	return WORDS.has(key) ? value.trim().toUpperCase() : textOf(value);
}

/** The suffix of a link's example: Meta takes it and returns it with the whole address. */
function urlExample(example: unknown, url: unknown): unknown {
	const [base = ''] = String(url ?? '').split('{{');
	const [first]: unknown[] = Array.isArray(example) ? example : [example];
	return typeof first === 'string' && base !== '' && first.startsWith(base)
		? [first.slice(base.length)]
		: [first];
}

/** One list of examples per text, whether it is a text, a list, or a list of lists. */
function examplesOf(value: unknown): unknown {
	if (typeof value === 'string') return [[value]];
	return Array.isArray(value) && !value.some(Array.isArray) ? [value] : value;
}

function exampleOf(part: Readonly<Record<string, unknown>>): unknown {
	const { example, type, url } = part;
	if (String(type).toUpperCase() === 'URL') return urlExample(example, url);
	if (!isRecord(example)) return example;
	// The sample of a media header is compared by its format and, where known, its hash.
	const rest = without(example, 'header_handle');
	const body = 'body_text' in rest ? { body_text: examplesOf(rest.body_text) } : {};
	return { ...rest, ...body };
}

const isNothing = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	value === false ||
	(isRecord(value) && Object.keys(value).length === 0);

/** A part of a template. `false` and empty values count as absent, as at Meta. */
function normalized(value: unknown, key: string, withExamples: boolean): unknown {
	if (Array.isArray(value)) return value.map((each) => normalized(each, key, withExamples));
	if (!isRecord(value) || value instanceof ExactInteger) return scalarOf(value, key);
	const entries = Object.entries(value)
		.filter(([name]) => name !== 'example')
		.map(([name, inner]) => [name, normalized(inner, name, withExamples)] as const);
	const example = withExamples ? normalized(exampleOf(value), '', true) : undefined;
	return Object.fromEntries(
		[...entries, ['example', example] as const].filter(([, inner]) => !isNothing(inner)),
	);
}

/** Seconds for which Meta tries to deliver, also if the template does not say so. */
export function timeToLiveOf({ category, message_send_ttl_seconds: seconds }: IDataObject): number {
	const stated =
		seconds === undefined || seconds === null || seconds === '' ? NaN : Number(seconds);
	if (stated === THIRTY_DAYS) return MONTH;
	return Number.isNaN(stated) ? (DEFAULT_TTL[String(category).toUpperCase()] ?? MONTH) : stated;
}

/** The value with which Meta goes back to its default for the category. */
export function defaultTimeToLive(category: unknown): number {
	const name = String(category).toUpperCase();
	const standard = DEFAULT_TTL[name];
	if (standard !== undefined) return standard;
	return isCategory(name) && TIMES_TO_LIVE[name].thirtyDays ? THIRTY_DAYS : MONTH;
}

/** A language code as Meta writes it: `en-us` → `en_US`. */
export const languageOf = (code: unknown): string => {
	const [language = '', ...rest] = String(code ?? '')
		.trim()
		.split(/[-_]/);
	const parts = rest.map((part) => (part.length === 2 ? part.toUpperCase() : part));
	return [language.toLowerCase(), ...parts].join('_');
};

/**
 * A template in the form in which templates are compared: portable, with Meta's words in capitals and
 * texts in one form. Examples are dropped unless they are compared.
 */
export function normalize(
	template: Readonly<Record<string, unknown>>,
	{ compareExamples = false }: { compareExamples?: boolean } = {},
): IDataObject {
	const whole = portable(template);
	return {
		...(normalized(whole, '', compareExamples) as IDataObject),
		language: languageOf(whole.language),
		message_send_ttl_seconds: timeToLiveOf(whole),
		parameter_format: String(whole.parameter_format ?? 'POSITIONAL').toUpperCase(),
	};
}
