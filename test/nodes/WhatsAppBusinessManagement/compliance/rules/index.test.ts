import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { docsOf } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/docs';
import {
	GROUPS,
	SEVERITIES,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/finding';
import { RULES } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/rules';
import { EXTRAS } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/extras';
import { RESOURCES } from '../../../../../nodes/WhatsAppBusinessManagement/resources';

const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
const CAMEL_CASE = /^[a-z][A-Za-z]+$/;

/** The end of the address of a page, as Meta writes it. */
const PAGE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*$/;

/** The first words of rules’ names: what they look at. */
const FIRST_WORDS = [
	'account',
	'api',
	'delivery',
	'flow',
	'number',
	'portfolio',
	'send',
	'template',
	'token',
];

const OPERATIONS = new Set(
	RESOURCES.flatMap(({ name, operations }) =>
		operations.map((operation) => `${name} → ${operation.name}`),
	),
);

const duplicates = (values: readonly string[]): string[] =>
	values.filter((value, index) => values.indexOf(value) !== index);

const ids = RULES.map(({ id }) => id);
const settings = RULES.flatMap(({ setting }) => (setting ? [setting] : []));

/** The tables of cases in this folder. */
const tables = readdirSync(__dirname)
	.map((file) => readFileSync(join(__dirname, file), 'utf8'))
	.join('');

describe('the list of rules', () => {
	it('has a table of cases for each rule', () => {
		expect(ids.filter((id) => !tables.includes(`'${id}'`))).toEqual([]);
	});

	it('has each rule once', () => {
		expect(duplicates(ids)).toEqual([]);
	});

	it('has rules in each group', () => {
		expect([...new Set(RULES.map(({ group }) => group))].sort()).toEqual(
			Object.keys(GROUPS).sort(),
		);
	});

	it('has each setting once', () => {
		expect(duplicates(settings.map(({ name }) => name))).toEqual([]);
		expect(duplicates(settings.map(({ label }) => label))).toEqual([]);
	});

	it('uses each extra', () => {
		const used = new Set<string>(RULES.flatMap(({ extra = [] }) => extra));
		expect(Object.keys(EXTRAS).filter((name) => !used.has(name))).toEqual([]);
	});
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	it('has a name in kebab-case that begins with its subject', () => {
		expect(id).toMatch(KEBAB_CASE);
		expect(FIRST_WORDS).toContain(id.split('-', 1)[0]);
	});

	it('has a known severity, and says what it finds in a sentence without a period', () => {
		expect(SEVERITIES).toContain(rule.severity);
		expect(rule.about).toMatch(/^[A-Z].*[^\s.]$/);
	});

	it('names a page of Meta’s', () => {
		if (!rule.docs.startsWith('https://developers.facebook.com/')) expect(rule.docs).toMatch(PAGE);
		expect(() => new URL(docsOf(rule.docs))).not.toThrow();
	});

	it('needs facts, and may lack only those', () => {
		expect(rule.needs.length).toBeGreaterThan(0);
		expect(rule.needs).toEqual(expect.arrayContaining([...(rule.mayLack ?? [])]));
		if (rule.findsAbsence) expect(rule.mayLack ?? []).not.toEqual([]);
	});

	it('replaces other rules of the list', () => {
		const replaced = rule.replaces ?? [];
		expect(replaced).not.toContain(id);
		expect(ids).toEqual(expect.arrayContaining([...replaced]));
	});

	it('names an operation of the node', () => {
		if (rule.fixOperation !== undefined) expect([...OPERATIONS]).toContain(rule.fixOperation);
	});

	it('has a setting with the words of a field', () => {
		if (!rule.setting) return;
		const { name, label, description } = rule.setting;
		expect(name).toMatch(CAMEL_CASE);
		expect(label).toMatch(/^[A-Z].*[^.\s]$/);
		// n8n: a description of one sentence has no period at its end, one of several has.
		expect(description.endsWith('.')).toBe(/\. [A-Z]/.test(description));
	});
});
