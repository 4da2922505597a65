import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { validateInAccount } from '../../../../nodes/WhatsAppBusinessManagement/templates/account/validateInAccount';
import { validate } from '../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import { NOW, type AccountState, stateOf } from './account/accountState';

const FIXTURES = join(__dirname, '../../../fixtures/templates');

interface Case {
	id: string;
	title: string;
	template: object;
}

/** A template that Meta accepts, with the warnings that it gets. */
interface Valid extends Case {
	warns?: string[];
}

/** A template that Meta refuses at creation, or that reviewers or clients do not like. */
interface Expected extends Case {
	rule: string;
	path: string;
	/** Other rules that are right too. */
	also?: string[];
	operation?: string;
	account?: AccountState;
}

const read = <T extends Case>(file: string): Array<[string, T]> =>
	(JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')) as T[]).map((each) => [
		`${each.id} ${each.title}`,
		each,
	]);

const valid = read<Valid>('valid.json');
const refused = read<Expected>('refused.json');
const warned = read<Expected>('warned.json');

/** What depends on the account: `validate` does not look at it, `validateInAccount` does. */
const ABOUT_THE_ACCOUNT = ['r145', 'r147', 'r149', 'r150', 'r151', 'r152', 'r153'];

/** What an account shows only roughly, so that the rule only warns: the time of an edit, and the last hour's. */
const SHOWN_ROUGHLY = ['r151', 'r153'];

/** Advice about reviewers and clients: it also applies to templates that Meta accepts. */
const isAdvice = (rule: string): boolean => /^(review|client)\./.test(rule);

describe('Accepted templates', () => {
	test.each(valid)('%s: an empty account has nothing against it', (_, { template }) => {
		const { account } = stateOf(template, {});

		expect(validateInAccount(template, account, { now: NOW }).findings).toEqual([]);
	});

	test.each(valid)('%s', (_, { template, warns = [] }) => {
		const { ok, findings } = validate(template);

		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(ok).toBe(true);
		const warnings = findings.map(({ rule }) => rule).filter((rule) => !isAdvice(rule));
		expect(new Set(warnings)).toEqual(new Set(warns));
	});
});

describe('Refused templates', () => {
	const cases = refused.filter(([, { id }]) => !ABOUT_THE_ACCOUNT.includes(id));

	test.each(cases)('%s', (_, { template, rule, path, also = [] }) => {
		const { ok, findings } = validate(template);

		expect(ok).toBe(false);
		expect(
			findings.filter(
				(each) => (each.rule === rule && each.path === path) || also.includes(each.rule),
			),
		).not.toEqual([]);
	});

	const inAccount = refused.filter(([, { id }]) => ABOUT_THE_ACCOUNT.includes(id));

	test.each(inAccount)('%s', (_, { id, template, rule, path, account }) => {
		const { account: view, edited } = stateOf(template, account);
		const { ok, findings } = validateInAccount(template, view, { edited, now: NOW });

		expect(findings.map((each) => `${each.rule} at ${each.path}`)).toEqual([`${rule} at ${path}`]);
		expect(ok).toBe(SHOWN_ROUGHLY.includes(id));
		expect(validate(template).ok).toBe(true);
	});

	test('the others are about the account', () => {
		const others = refused.filter(
			([, { account, rule }]) => account || rule.startsWith('account.'),
		);

		expect(others.map(([, { id }]) => id)).toEqual(ABOUT_THE_ACCOUNT);
	});
});

describe('Templates with a warning', () => {
	test.each(warned)('%s', (_, { template, rule, path }) => {
		const { ok, findings } = validate(template);

		expect(findings).toContainEqual(expect.objectContaining({ rule, path, severity: 'warning' }));
		expect(ok).toBe(true);
	});
});

describe('Any template', () => {
	const all = [...valid, ...refused, ...warned];

	test('gets findings that say what to do', () => {
		const findings = all.flatMap(([, { template }]) => validate(template).findings);

		expect(findings.length).toBeGreaterThan(100);
		for (const { message, fix = '', docs, path } of findings) {
			expect(message).toMatch(/^\p{Lu}.*[^.]$/su);
			expect(fix).not.toMatch(/\.$/);
			expect(docs).toMatch(/^https:/);
			expect(path).not.toBe('');
		}
	});
});
