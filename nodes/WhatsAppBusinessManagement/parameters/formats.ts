import { z } from 'zod';

import { parseEnteredJson } from '../graph/exactInteger';
import { millisecondsOf } from './dates';
import { jsonProblem } from './jsonProblem';
import { isEmpty, numberAsText, text } from './values';

/* The formats that Meta requires: PIN, web address, language, time … */

/** The two-step PIN of a number (Meta: Two-step verification). It is text, to keep a leading zero. */
export const pin = () =>
	text({
		pattern: /^\d{6}$/,
		must: 'must be exactly 6 digits, entered as text to keep a leading zero',
	});

/** The code that Meta sends to a number. The SMS shows it with a hyphen. */
export const verificationCode = () =>
	z.preprocess(
		(value) => String(value ?? '').replace(/[\s-]/g, ''),
		z.string().regex(/^\d{6}$/, 'must be the 6 digits that Meta sent, entered as text'),
	);

const VERIFY_TOKEN_MISSING = 'fill it in: Meta sends it to the callback';

/** The text that Meta sends to a callback to verify it. It is not trimmed. */
export const verifyToken = () =>
	z.preprocess(
		numberAsText,
		z.string({ required_error: VERIFY_TOKEN_MISSING, invalid_type_error: VERIFY_TOKEN_MISSING }),
	);

/** A web address. */
export const webAddress = (max = 2000, { secure = true } = {}) =>
	text({
		pattern: new RegExp(`^(?=.{1,${max}}$)http${secure ? 's' : 's?'}://[^\\s/]+\\S*$`, 'i'),
		must: `must be an ${secure ? 'https://' : 'http:// or https://'} address of at most ${max} characters, e.g. https://example.com`,
	});

/** A host with a dot and what follows it: www.example.com/shop. Not an e-mail address. */
const WITHOUT_SCHEME = /^[^\s/?#:@]+\.[^\s/?#:@.]+(?::\d+)?(?:[/?#]\S*)?$/;

/** The address of a website. People write it without https://, which Meta requires: it is added. */
export const website = (max: number) =>
	z.preprocess(
		(entered) => {
			const address = typeof entered === 'string' ? entered.trim() : entered;
			return typeof address === 'string' && WITHOUT_SCHEME.test(address)
				? `https://${address}`
				: address;
		},
		webAddress(max, { secure: false }),
	);

/** An e-mail address. Only the basic format is checked; Meta decides the rest. */
export const emailAddress = (max = 128) =>
	text({
		max,
		pattern: /^[^\s@:]+@[^\s@]+\.[^\s@]+$/,
		must: `must be an e-mail address of at most ${max} characters`,
	});

/** The language code of a template (Meta: Supported languages). It is case-sensitive. */
export const languageCode = () =>
	z.preprocess(
		(value) => (typeof value === 'string' ? value.replace('-', '_') : value),
		text({ pattern: /^[a-z]{2,3}(_[A-Z]{2})?$/, must: 'must be a code like en_US, pt_BR or de' }),
	);

/** The name of a template (Meta: Message templates). */
export const templateName = () =>
	text({
		max: 512,
		pattern: /^[a-z0-9_]+$/,
		must: 'may contain only lower-case letters, digits and underscores, e.g. order_update',
	});

/** An optional time, from n8n's date field or an expression. The output is in unix seconds. */
export const unixSeconds = () =>
	z.preprocess(
		(value) => (isEmpty(value) ? undefined : millisecondsOf(value)),
		z
			.number({
				invalid_type_error:
					'must be a date such as 2026-03-14, a date with a time such as 2026-03-14T09:30:00Z, or unix seconds',
			})
			.transform((milliseconds) => Math.floor(milliseconds / 1000))
			.optional(),
	);

/** The value of an n8n JSON field, which is text or already parsed. Large integers are not rounded. */
function parseJson(value: unknown, context: z.RefinementCtx): unknown {
	if (typeof value !== 'string') return value;
	try {
		return parseEnteredJson(value);
	} catch {
		// Fatal, so that the later checks do not report the same value again.
		context.addIssue({ code: 'custom', message: jsonProblem(value), fatal: true });
		return z.NEVER;
	}
}

/** A JSON object. */
export const jsonObject = () =>
	z.preprocess(
		parseJson,
		z
			.record(z.unknown(), { invalid_type_error: 'must be a JSON object, e.g. {"name": "value"}' })
			.default({}),
	);

/** An optional JSON object. An empty object counts as not filled in. */
export const optionalJsonObject = () =>
	jsonObject().transform((object) => (Object.keys(object).length > 0 ? object : undefined));

/** A JSON list of objects, e.g. the components of a template. */
export const jsonList = () =>
	z.preprocess(
		parseJson,
		z
			.array(z.record(z.unknown(), { invalid_type_error: 'must contain only objects' }), {
				invalid_type_error: 'must be a JSON list, e.g. [{"type": "BODY"}]',
			})
			.default([]),
	);
