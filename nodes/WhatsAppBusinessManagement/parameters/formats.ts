import { z } from 'zod';

import { parseExactJson } from '../graph/exactJson';
import { millisecondsOf } from './dates';
import { jsonProblem } from './jsonProblem';
import { isEmpty, numberAsText, text } from './values';

/* The forms that Meta asks for: of a PIN, an address, a language, a time … */

/** The two-step PIN of a number (Meta: Two-step verification). Text, so that a leading zero stays. */
export const pin = () =>
	text({
		pattern: /^\d{6}$/,
		must: 'must be exactly 6 digits; write it as text, so that a leading zero stays',
	});

/** The code that Meta sends to a number; the message shows it with a hyphen. */
export const verificationCode = () =>
	z.preprocess(
		(value) => String(value ?? '').replace(/[\s-]/g, ''),
		z.string().regex(/^\d{6}$/, 'must be the 6 digits that Meta sent; write them as text'),
	);

const VERIFY_TOKEN_MISSING = 'fill it in: Meta sends it to the callback';

/** What Meta sends to a callback to be sure of it. A space at its end belongs to it. */
export const verifyToken = () =>
	z.preprocess(
		numberAsText,
		z.string({ required_error: VERIFY_TOKEN_MISSING, invalid_type_error: VERIFY_TOKEN_MISSING }),
	);

/** An address on the web. */
export const webAddress = (max = 2000, { secure = true } = {}) =>
	text({
		pattern: new RegExp(`^(?=.{1,${max}}$)http${secure ? 's' : 's?'}://[^\\s/]+\\S*$`, 'i'),
		must: `must be an ${secure ? 'https://' : 'http:// or https://'} address of at most ${max} characters, e.g. https://example.com`,
	});

/** An e-mail address. Only its form is checked: Meta says what it takes. */
export const emailAddress = (max = 128) =>
	text({
		max,
		pattern: /^[^\s@:]+@[^\s@]+\.[^\s@]+$/,
		must: `must be an e-mail address of at most ${max} characters`,
	});

/** What stands for the language of a template (Meta: Supported languages). Case matters. */
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
		must: 'may hold only lower-case letters, digits and underscores',
	});

/** A point in time, as n8n's date field or an expression gives it, or nothing: unix seconds. */
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

/** JSON as the editor's JSON field gives it: a value, or its text. No ID is rounded. */
function parseJson(value: unknown, context: z.RefinementCtx): unknown {
	if (typeof value !== 'string') return value;
	try {
		return parseExactJson(value);
	} catch {
		// Fatal: what is no JSON need not be told also what it should hold.
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

/** A JSON object that may be left out: JSON that was opened and left empty says nothing. */
export const optionalJsonObject = () =>
	jsonObject().transform((given) => (Object.keys(given).length > 0 ? given : undefined));

/** A JSON list of objects, e.g. the components of a template. */
export const jsonList = () =>
	z.preprocess(
		parseJson,
		z
			.array(z.record(z.unknown(), { invalid_type_error: 'must hold objects only' }), {
				invalid_type_error: 'must be a JSON list, e.g. [{"type": "BODY"}]',
			})
			.default([]),
	);
