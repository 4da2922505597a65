import type { INodeParameters } from 'n8n-workflow';
import { z } from 'zod';

import { FILE_FIELD } from '../../../../../nodes/WhatsAppBusinessManagement/execution/itemFile';
import { shapeOf } from '../../../../../nodes/WhatsAppBusinessManagement/parameters/field';
import { findingsOf } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/checks';
import type { DefinedTemplate } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/definedTemplate';
import { FORM } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/form';
import { fromForm } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/fromForm';
import {
	formCategory,
	kindField,
} from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/kindField';
import { translationsField } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/definition/translationsField';
import type { Finding } from '../../../../../nodes/WhatsAppBusinessManagement/templates/finding';
import { validate } from '../../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import { FORMS } from './forms';
import { ROW } from './formsOfKinds';

const FIELDS = [kindField, ...FORM, translationsField] as const;

const check = z.object({
	...shapeOf(FIELDS),
	category: z.enum(['MARKETING', 'UTILITY']).default('UTILITY'),
});

const NAMED = { name: 'lantern_ready', language: 'en_US' };

/** The templates of a form; undefined if its fields are refused before. */
function templatesOf(form: unknown): DefinedTemplate[] | undefined {
	const { data } = check.safeParse(form);
	return data && fromForm({ ...data, ...NAMED });
}

/** Everything that the form shows. */
const SHOWN = JSON.stringify([...FIELDS, formCategory]);

const isLabel = (label: string): boolean =>
	['displayName', 'name'].some((key) =>
		SHOWN.includes(JSON.stringify({ [key]: label }).slice(1, -1)),
	);

const BODY = 'Hello {{1}}, your lantern is ready to be picked up.';
const TEXT = 'Your lantern is ready to be picked up at our shop.';

const CARDS = (...card: Array<Record<string, string>>) => ({
	kind: 'carousel',
	category: 'MARKETING',
	bodyText: TEXT,
	cardButton1Text: 'Buy now',
	cards: { card },
});

const LINKED = { button1Value: 'https://www.example.com/{{1}}', handle: '4::a' };

interface Row {
	what: string;
	form: INodeParameters;
	rule: string;
	/** The fix in the form. */
	fix: string;
	/** What the fix names. */
	labels: string[];
	/** What the fix of the same template as JSON contains. */
	inJson: string;
}

const ROWS: Row[] = [
	{
		what: 'a body without examples',
		form: { bodyText: BODY },
		rule: 'example.missing',
		fix: 'Fill in Variables: one row per variable, with its Name or Number and an Example',
		labels: ['Variables', 'Name or Number', 'Example'],
		inJson: '{"example":{"body_text":[["…"]]}}',
	},
	{
		what: 'a header without an example',
		form: { header: 'TEXT', headerText: 'Hello {{1}}!', bodyText: TEXT },
		rule: 'example.missing',
		fix: 'Fill in Header Example',
		labels: ['Header Example'],
		inJson: '{"example":{"header_text":["…"]}}',
	},
	{
		what: 'an address without an example',
		form: {
			bodyText: TEXT,
			buttons: { button: [{ type: 'URL', text: 'Open', url: 'https://www.example.com/{{1}}' }] },
		},
		rule: 'example.missing',
		fix: 'Fill in URL Example of the button',
		labels: ['URL Example'],
		inJson: '{"example":["…"]}',
	},
	{
		what: 'a card whose text has no example',
		form: CARDS({ ...LINKED, body: BODY, button1Example: 'a' }),
		rule: 'example.missing',
		fix: 'Fill in Examples of the card: one line per variable',
		labels: ['Examples'],
		inJson: 'body_text',
	},
	{
		what: 'a card whose address has no example',
		form: CARDS(LINKED),
		rule: 'example.missing',
		fix: 'Fill in Button 1 Example of the card',
		labels: ['Button 1 Example'],
		inJson: '{"example":["…"]}',
	},
	{
		what: 'products whose address has no example',
		form: {
			...CARDS(),
			cardHeader: 'PRODUCT',
			productButton: 'URL',
			productButtonText: 'Buy',
			productUrl: 'https://www.example.com/{{1}}',
		},
		rule: 'example.missing',
		fix: 'Fill in URL Example',
		labels: ['URL Example'],
		inJson: '{"example":["…"]}',
	},
	{
		what: 'an empty example',
		form: {
			bodyText: 'Hello {{1}}, your lantern {{2}} is ready to be picked up.',
			variables: ROW([{ example: 'Ann' }]),
		},
		rule: 'example.empty',
		fix: 'Fill in Variables: one row per variable, with its Name or Number and an Example',
		labels: ['Variables'],
		inJson: 'Fill it in',
	},
	{
		what: 'a header without its handle',
		form: { header: 'IMAGE', sampleFrom: 'handle', bodyText: TEXT },
		rule: 'example.handle-missing',
		fix: 'To give a sample, choose Input Binary Field or Handle of an Upload under Sample, and fill in its field',
		labels: ['Input Binary Field', 'Handle of an Upload', 'Sample'],
		inJson: 'example.header_handle',
	},
	{
		what: 'an address in place of a handle',
		form: {
			header: 'IMAGE',
			sampleFrom: 'handle',
			headerHandle: 'https://www.example.com/a.png',
			bodyText: TEXT,
		},
		rule: 'example.handle-url',
		fix: 'Download the file if it is at an address. Upload a sample with Media Sample → Upload, and enter its handle under Handle',
		labels: ['Handle'],
		inJson: 'give its handle as example.header_handle',
	},
	{
		what: 'an order without its display format',
		form: { kind: 'orderDetails', category: 'MARKETING', bodyText: TEXT },
		rule: 'order.category',
		fix: 'Turn on Display as Order Details, or use the category UTILITY',
		labels: ['Display as Order Details'],
		inJson: 'Set display_format to ORDER_DETAILS',
	},
	{
		what: 'a flow that is not named',
		form: { bodyText: TEXT, buttons: { button: [{ type: 'FLOW', text: 'Open' }] } },
		rule: 'flow.which',
		fix: 'Fill in Flow',
		labels: ['Flow'],
		inJson: 'flow_id, flow_name or flow_json',
	},
	{
		what: 'an offer without its buttons',
		form: { kind: 'limitedTimeOffer', offerText: 'Ends on Sunday', bodyText: TEXT },
		rule: 'lto.buttons',
		fix: 'Add Copy Code and Link, in this order',
		labels: ['Copy Code', 'Link'],
		inJson: 'COPY_CODE and URL',
	},
	{
		what: 'a code for no app',
		form: { kind: 'authentication', otpType: 'ONE_TAP' },
		rule: 'auth.apps-missing',
		fix: 'List the Package Name and the Signature Hash of each app under Supported Apps, or choose Copy Code under Button',
		labels: ['Package Name', 'Signature Hash', 'Supported Apps', 'Copy Code', 'Button'],
		inJson: 'COPY_CODE',
	},
	{
		what: 'terms that are not accepted',
		form: { kind: 'authentication', otpType: 'ZERO_TAP' },
		rule: 'auth.terms',
		fix: 'Read Meta’s terms and turn on Zero-Tap Terms Accepted, or choose Copy Code under Button',
		labels: ['Zero-Tap Terms Accepted', 'Copy Code', 'Button'],
		inJson: 'set it to true, or use COPY_CODE',
	},
	{
		what: 'two variables in an address, one of them a name',
		form: {
			bodyText: TEXT,
			buttons: {
				button: [
					{
						type: 'URL',
						text: 'Open',
						url: 'https://www.example.com/{{item}}/{{1}}',
						urlExample: 'a',
					},
				],
			},
		},
		rule: 'var.format-mismatch',
		fix: 'Under URL of the button, write {{1}} instead of the name',
		labels: ['URL'],
		inJson: 'Set parameter_format to NAMED',
	},
];

const fixOf = (findings: readonly Finding[], rule: string): string | undefined =>
	findings.find((finding) => finding.rule === rule)?.fix;

describe.each(ROWS)('$what', ({ form, rule, fix, labels, inJson }) => {
	const [defined] = templatesOf(form) ?? [];

	it('is fixed in the fields of the form', () => {
		expect(defined && fixOf(findingsOf(defined), rule)).toBe(fix);
	});

	it.each(labels.map((label) => [label]))('the form has %s', (label) => {
		expect(fix).toContain(label);
		expect(isLabel(label)).toBe(true);
	});

	it('is fixed by Meta’s keys if it is JSON', () => {
		const { template } = defined ?? {};
		const asJson: DefinedTemplate = { template: template ?? {}, samples: [], findings: [] };
		expect(fixOf(findingsOf(asJson), rule)).toContain(inJson);
		expect(findingsOf(asJson)).toEqual(validate(template).findings);
	});
});

it('names the row of More Languages that has no example', () => {
	const translation = [
		{ language: 'de', body: 'Hallo {{1}}, deine Laterne ist fertig.', headerText: 'Für {{1}}!' },
	];
	const form = { header: 'TEXT', headerText: 'Hi!', bodyText: TEXT, translations: { translation } };
	const defined = templatesOf(form)?.[1];
	const missing = (defined ? findingsOf(defined) : []).filter(
		({ rule }) => rule === 'example.missing',
	);
	expect(missing.map(({ fix }) => fix)).toEqual([
		'Fill in Header Example in row 1 of More Languages',
		'Fill in Examples in row 1 of More Languages: one line per variable',
	]);
});

it('leaves alone what is quoted from the template', () => {
	const form = {
		header: 'TEXT',
		headerText: 'For you',
		headerExample: 'COPY_CODE',
		bodyText: 'Hello {{parameter_format}}, your lantern is ready to be picked up.',
	};
	const [defined] = templatesOf(form) ?? [];
	const messages = (defined ? findingsOf(defined) : []).map(({ message }) => message);
	expect(messages.join('\n')).toContain('has an example, “COPY_CODE”, and no variable');
	expect(messages).toContain('The body has no example for {{parameter_format}}');
});

/** Every way to a value of a form, and to its lists. */
const waysIn = (value: unknown): string[][] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, inner]) => [
				[key],
				...waysIn(inner).map((way) => [key, ...way]),
			])
		: [];

/** The form without one value; no file is given, because a test has none. */
function without(form: unknown, [key = '', ...rest]: string[]): unknown {
	if (Array.isArray(form))
		return rest.length === 0
			? form.filter((_each, index) => String(index) !== key)
			: form.map((each: unknown, index) => (String(index) === key ? without(each, rest) : each));
	const entries = Object.entries(form as object).filter(([name]) => name !== FILE_FIELD);
	return Object.fromEntries(
		entries.flatMap(([name, value]): Array<[string, unknown]> => {
			if (name !== key) return [[name, value]];
			return rest.length === 0 ? [] : [[name, without(value, rest)]];
		}),
	);
}

/** Meta's keys, and the types of buttons and codes, of all templates that the form can build. */
const META_WORDS = [
	...new Set(
		FORMS.flatMap(({ template }) => [
			...[...JSON.stringify(template).matchAll(/"([a-z]+_[a-z_]+)":/g)].map(([, key]) => key),
			...[...JSON.stringify(template).matchAll(/"(?:otp_)?type":"([A-Z]+_[A-Z_]+)"/g)].map(
				([, type]) => type,
			),
		]),
	),
];

it.each(FORMS.map(({ does, form }) => [does, form]))(
	'has no word of Meta’s where the form that %s is incomplete',
	(_does, form) => {
		const ways = [[], ...waysIn(form)];
		const texts = ways
			.map((way) => templatesOf(without(form, way)) ?? [])
			.flat()
			.flatMap(findingsOf)
			.flatMap(({ message, fix = '' }) => [message, fix])
			.map((text) => text.replace(/“[^”]*”|\{\{[^{}]*\}\}/g, ''));
		expect(META_WORDS.length).toBeGreaterThan(20);
		expect(
			texts.filter((text) => META_WORDS.some((word) => new RegExp(`\\b${word}\\b`).test(text))),
		).toEqual([]);
		expect(texts.filter((text) => text.includes('{"'))).toEqual([]);
	},
);
