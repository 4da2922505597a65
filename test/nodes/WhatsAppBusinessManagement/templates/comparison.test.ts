import fc from 'fast-check';

import { validate } from '../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import { Parameters } from '../../../graphApi/parameters';
import { firstRefusal } from '../../../graphApi/resources/templateRules';
import { mutated } from './comparison/mutations';
import type { Json } from './comparison/validParts';
import { validTemplate } from './comparison/validTemplates';

/*
 * Two implementations of Meta's rules that know nothing of each other: the package's checks, and the local
 * Graph API. Where they agree on thousands of templates, one mistake has to be made twice to stay hidden.
 */

/** Fixed, so that every run compares the same templates. */
const SEED = 20261130;

const VALID_TEMPLATES = 800;
const CHANGED_TEMPLATES = 3000;

/** A rule on which the two differ on purpose, with a template that shows it. */
interface Difference {
	why: string;
	example: Json;
}

const BODY = { type: 'BODY', text: 'Your lantern is ready.' };
const NEW: Json = { name: 'ready', language: 'en_US', category: 'UTILITY', components: [BODY] };

const withBody = (text: string, example: Json): Json => ({
	...NEW,
	components: [{ type: 'BODY', text, example }],
});

const withButton = (button: Json): Json => ({
	...NEW,
	components: [BODY, { type: 'BUTTONS', buttons: [button] }],
});

/** Errors of the package that the local Graph API does not have, by the package's rule. */
const ONLY_THE_PACKAGE: Record<string, Difference> = {
	'component.unexpected-field': {
		why: 'Meta’s answer 2388042 is known, but not for which fields. The local Graph API refuses those that users reported; the package refuses every field that Meta’s pages do not show.',
		example: { ...NEW, components: [{ ...BODY, format: 'IMAGE' }] },
	},
	'name.missing': {
		why: 'The Graph API reads a number as the text of its digits. The package wants a text: a number there is a mistake of the user.',
		example: { ...NEW, name: 5 },
	},
	'var.braces': {
		why: 'What Meta reads in three braces is unknown. The local Graph API only refuses pairs that are left over.',
		example: withBody('Your lantern {{{1}}} is ready for you.', { body_text: [['5']] }),
	},
	'copyCode.example': {
		why: 'Meta’s page shows a text, and Meta returns a list, which some integrations also send.',
		example: withButton({ type: 'COPY_CODE', example: ['LAMP25'] }),
	},
	'auth.terms': {
		why: 'The Graph API reads the text “true” as a boolean. Only the user can accept terms, so the package wants the boolean itself.',
		example: {
			...NEW,
			category: 'AUTHENTICATION',
			components: [
				{ type: 'BODY' },
				{
					type: 'BUTTONS',
					buttons: [
						{
							type: 'OTP',
							otp_type: 'ZERO_TAP',
							zero_tap_terms_accepted: 'true',
							supported_apps: [{ package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' }],
						},
					],
				},
			],
		},
	},
	'phone.format': {
		why: 'Meta’s page asks for digits. The local Graph API also takes the blanks that other integrations send; the package offers the number without them.',
		example: withButton({ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+1 5550051310' }),
	},
	'catalog.text': {
		why: 'Meta’s page shows one text. Whether Meta compares upper and lower case is unknown.',
		example: {
			...withButton({ type: 'CATALOG', text: 'view catalog' }),
			category: 'MARKETING',
		},
	},
};

/** Refusals of the local Graph API to which the package has no error, by the server's rule. */
const ONLY_THE_SERVER: Record<string, Difference> = {
	'language.unsupported': {
		why: 'Meta’s list grows by countries. The package only warns about a new country of a known language.',
		example: { ...NEW, language: 'ar_SA' },
	},
	'example.handle-url': {
		why: 'The package only looks at how a handle starts; the local Graph API also wants its type and its body.',
		example: {
			...NEW,
			components: [{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::x'] } }, BODY],
		},
	},
	'header.variables': {
		why: 'Whether a variable that is written twice counts once or twice is unknown. The local Graph API counts both.',
		example: {
			...NEW,
			components: [
				{
					type: 'HEADER',
					format: 'TEXT',
					text: 'A {{1}} and a {{1}}!',
					example: { header_text: ['lamp'] },
				},
				BODY,
			],
		},
	},
	'url.variables': {
		why: 'Meta’s page wants the variable at the end, and not in the host. Behind a whole host it is both; the local Graph API refuses that.',
		example: withButton({
			type: 'URL',
			text: 'Shop',
			url: 'https://fernwick.example{{1}}',
			example: ['/1'],
		}),
	},
	'flow.which': {
		why: 'The package counts the fields that name a Flow, and does not look at their types.',
		example: withButton({ type: 'FLOW', text: 'Open', flow_name: { x: 1 } }),
	},
	'example.missing': {
		why: 'Meta’s page on named variables shows an object as the example of an address. The package does not look into it.',
		example: withButton({
			type: 'URL',
			text: 'Shop',
			url: 'https://fernwick.example/{{1}}',
			example: [{}],
		}),
	},
};

const errorsOf = (template: Json): string[] =>
	validate(template)
		.findings.filter(({ severity }) => severity === 'error')
		.map(({ rule }) => rule);

const refusalOf = (template: Json): string | undefined =>
	firstRefusal(Parameters.from(Object.entries(template)))?.rule;

/** On what the two differ, if it is not in the tables; undefined otherwise. */
function unexplained(template: Json, errors: string[], refusal?: string): string | undefined {
	if (errors.length > 0 === (refusal !== undefined)) return undefined;
	const [whose, rules, known] =
		refusal === undefined
			? ['the package', errors, ONLY_THE_PACKAGE]
			: ['the local Graph API', [refusal], ONLY_THE_SERVER];
	const unknown = rules.filter((rule) => !Object.hasOwn(known, rule));
	return unknown.length > 0
		? `Only ${whose}: ${unknown.join()}: ${JSON.stringify(template)}`
		: undefined;
}

const sample = (templates: fc.Arbitrary<Json>, numRuns: number) =>
	fc.sample(templates, { seed: SEED, numRuns });

it('both accept every valid template', () => {
	const refused = sample(validTemplate, VALID_TEMPLATES).flatMap((template) => {
		const found = [...errorsOf(template), refusalOf(template)].filter(Boolean);
		return found.length > 0 ? [`${found.join()}: ${JSON.stringify(template)}`] : [];
	});
	expect(refused.slice(0, 5)).toEqual([]);
});

it('both refuse the same of the changed templates, but for the known differences', () => {
	let accepted = 0;
	const differences = sample(mutated(validTemplate), CHANGED_TEMPLATES).flatMap((template) => {
		const refusal = refusalOf(template);
		if (refusal === undefined) accepted++;
		return unexplained(template, errorsOf(template), refusal) ?? [];
	});
	expect(differences.slice(0, 5)).toEqual([]);
	// If nearly all were refused, or accepted, there would be little to compare.
	expect(accepted / CHANGED_TEMPLATES).toBeGreaterThan(0.1);
	expect(accepted / CHANGED_TEMPLATES).toBeLessThan(0.5);
});

it.each(Object.entries(ONLY_THE_PACKAGE))('only the package refuses %s', (rule, { example }) => {
	expect(errorsOf(example)).toEqual([rule]);
	expect(refusalOf(example)).toBeUndefined();
});

it.each(Object.entries(ONLY_THE_SERVER))(
	'only the local Graph API refuses %s',
	(rule, { example }) => {
		expect(errorsOf(example)).toEqual([]);
		expect(refusalOf(example)).toBe(rule);
	},
);
