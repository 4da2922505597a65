import { ACCOUNT_RULES } from '../../nodes/WhatsAppBusinessManagement/templates/account/accountRules';
import { RULES } from '../../nodes/WhatsAppBusinessManagement/templates/rules';
import { ruleTables } from './templateRules';

const ALL = [...RULES, ...ACCOUNT_RULES];

const MAX_LENGTH = 90;

it('has one row per rule', () => {
	const rows = ruleTables().flatMap((table) => table.rows);
	const ids = new Set(ALL.map(({ id }) => `\`${id}\``));
	expect(rows.map(([id]) => id).sort()).toEqual([...ids].sort());
});

it('says which of several entries is an error, and which a warning', () => {
	const row = ruleTables()
		.flatMap((table) => table.rows)
		.find(([id]) => id === '`var.leading`');
	expect(row?.slice(1, 3)).toEqual([
		'error, warning',
		'A body that starts with a variable (error). A header that starts with a variable (warning)',
	]);
});

it('reports a rule whose subject no table shows', () => {
	const rule = { id: 'moon.phase', about: 'A moon', severity: 'error', source: 'none' } as const;
	expect(() => ruleTables([rule])).toThrow('no subject for moon.phase');
});

it.each(ALL.map(({ id, about }) => [id, about] as const))(
	'%s says what it finds as a short phrase: %s',
	(_id, about) => {
		expect(about.length).toBeLessThanOrEqual(MAX_LENGTH);
		expect(about).toMatch(/^[A-Z0-9].*[^.]$/);
	},
);

it('has another phrase for each rule and each entry', () => {
	const repeated = ALL.filter(
		({ about }, index) => ALL.findIndex((other) => other.about === about) < index,
	);
	expect(repeated.map(({ id, about }) => `${id}: ${about}`)).toEqual([]);
});
