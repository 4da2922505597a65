import { existingTemplateOf } from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/accountView';
import { freeName } from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/freeName';
import {
	mergeFindings,
	validateInAccount,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/validateInAccount';
import { validate } from '../../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import { PLAIN_TEXT, bodyOf, templateOf } from '../templateOf';
import { NOW, existing } from './accountState';

const NEW = templateOf([bodyOf(PLAIN_TEXT)]);

it('findings of both checks become one result, errors first', () => {
	const template = { ...NEW, name: 'test', category: 'OTP' };
	const account = { templates: [existing({ name: 'test' })] };
	const own = validate(template);
	const inAccount = validateInAccount(template, account, { now: NOW });
	const merged = mergeFindings(own, inAccount);

	expect(merged.findings).toHaveLength(own.findings.length + inAccount.findings.length);
	expect(merged).toMatchObject({
		ok: false,
		errors: own.errors + inAccount.errors,
		warnings: own.warnings + inAccount.warnings,
	});
	const severities = merged.findings.map(({ severity }) => severity);
	expect(severities).toEqual([...severities].sort());
	expect(mergeFindings()).toEqual({ ok: true, errors: 0, warnings: 0, findings: [] });
});

it.each([
	['offer', [], 'offer_v2'],
	['offer_v2', [], 'offer_v3'],
	['offer_v9', ['offer_v10'], 'offer_v11'],
	['n'.repeat(512), [], `${'n'.repeat(509)}_v2`],
])('another name for %s', (name, taken, free) => {
	expect(freeName({ templates: taken.map((each) => existing({ name: each })) }, name)).toBe(free);
});

describe('any JSON', () => {
	const values = [undefined, null, 7, true, '', '{{', 'constructor', [], [null, [], 7], [{}], {}];
	const keys = ['name', 'language', 'status', 'category', 'components', 'last_updated_time'];

	it.each(values)('%j as the template', (template) => {
		const account = { templates: [existing({ components: [bodyOf(PLAIN_TEXT)] })] };
		expect(() => validateInAccount(template, account, { now: NOW })).not.toThrow();
	});

	it.each(keys)('as the %s of a template, or of one of the account', (key) => {
		for (const value of values) {
			const strange = { name: 'lantern_ready', language: 'en_US', [key]: value };
			const found = existingTemplateOf(strange);
			const account = { templates: found ? [found] : [] };
			for (const template of [NEW, { ...NEW, [key]: value }]) {
				for (const edited of [undefined, found]) {
					const { findings } = validateInAccount(template, account, { edited, now: NOW });
					expect(findings.every(({ message }) => !/undefined|null/.test(message))).toBe(true);
				}
			}
		}
	});

	it.each([null, 7, 'text', [], {}, { name: 'offer' }, { language: 'de' }])(
		'%j is no template of an account',
		(entry) => {
			expect(existingTemplateOf(entry)).toBeUndefined();
		},
	);
});

it('many templates are each compared with thousands', () => {
	const templates = Array.from({ length: 6000 }, (_, index) =>
		existing({ name: `offer_${index}`, components: [bodyOf(`${PLAIN_TEXT} ${index}`)] }),
	);
	const account = { templates };
	for (let index = 0; index < 250; index++) {
		const template = templateOf([bodyOf(`${PLAIN_TEXT} ${index}`)], { name: `lantern_${index}` });
		expect(validateInAccount(template, account, { now: NOW }).warnings).toBe(1);
	}
});

describe('the account is searched once, however many templates are compared with it', () => {
	/** Templates that count how often they are looked at, by any of their keys. */
	const counting = (count: number, textOf: (index: number) => string) => {
		const looks = { count: 0 };
		const templates = Array.from({ length: count }, (_, index) => {
			const entry = existing({ name: `offer_${index}`, components: [bodyOf(textOf(index))] });
			return new Proxy(entry, {
				get: (target, key) => {
					looks.count += 1;
					return Reflect.get(target, key) as unknown;
				},
			});
		});
		return { looks, account: { templates } };
	};

	it.each([
		['all with the same words', () => PLAIN_TEXT],
		['each with words of its own', (index: number) => `${PLAIN_TEXT} ${index}`],
	])('%s', (_, textOf) => {
		const [present, compared] = [500, 500];
		const { looks, account } = counting(present, textOf);
		for (let index = 0; index < compared; index++) {
			const template = templateOf([bodyOf(textOf(index))], { name: `lantern_${index}` });
			expect(validateInAccount(template, account, { now: NOW }).warnings).toBe(1);
		}
		// A few looks per template of the account, and a message with up to ten of them.
		expect(looks.count).toBeLessThan(10 * present + 40 * compared);
	});
});
