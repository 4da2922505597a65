import type { IDataObject } from 'n8n-workflow';

import { planSync } from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/plan';
import type {
	PlanItem,
	PlanOptions,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/sync/planItem';

const NOW = new Date('2026-03-14T09:30:00Z');
const SECONDS = NOW.getTime() / 1000;
const HOUR = 3600;

const TEXT = 'Your lantern is ready, and you can collect it at the shop.';
const OTHER_TEXT = 'Your lantern is ready, and our shop is open until six today.';

const components = (text: string): IDataObject[] => [{ type: 'BODY', text }];

const wanted = (name: string, more: IDataObject = {}): IDataObject => ({
	name,
	language: 'en_US',
	category: 'UTILITY',
	components: components(TEXT),
	...more,
});

let count = 0;

const existing = (name: string, more: IDataObject = {}): IDataObject => ({
	...wanted(name),
	id: String(++count),
	status: 'APPROVED',
	rejected_reason: 'NONE',
	last_updated_time: SECONDS - 48 * HOUR,
	...more,
});

const plan = (desired: IDataObject[], account: IDataObject[], options: PlanOptions = {}) =>
	planSync(
		desired.map((template) => ({ template })),
		account,
		{ now: NOW, ...options },
	);

const told = ({ action, name, language }: PlanItem): string => `${action} ${name} ${language}`;

const OTHER = { components: components(OTHER_TEXT) };

it.each<
	[found: string, desired: IDataObject, account: IDataObject[], action: string, reason: RegExp]
>([
	['nothing', wanted('a'), [], 'create', /^It is not in the account\.$/],
	['another language', wanted('a', { language: 'de' }), [existing('a')], 'create', /not in/],
	['the same', wanted('a'), [existing('a')], 'none', /has it as it is wanted/],
	[
		'the same in another spelling',
		wanted('a', { language: 'en-us' }),
		[existing('a')],
		'none',
		/as it/,
	],
	[
		'a rejected one',
		wanted('a'),
		[existing('a', { ...OTHER, status: 'REJECTED' })],
		'update',
		/^It differs in components\[0\]\.text\.$/,
	],
	[
		'a paused one',
		wanted('a'),
		[existing('a', { ...OTHER, status: 'PAUSED' })],
		'update',
		/differs/,
	],
	[
		'a rejected one of another category',
		wanted('a'),
		[existing('a', { category: 'MARKETING', status: 'REJECTED' })],
		'update',
		/category/,
	],
	['an approved one', wanted('a'), [existing('a', OTHER)], 'update', /differs/],
	[
		'an approved one of another category',
		wanted('a', { category: 'MARKETING' }),
		[existing('a')],
		'refuse',
		/category of an approved template cannot be changed/,
	],
	[
		'one in review',
		wanted('a'),
		[existing('a', { ...OTHER, status: 'PENDING' })],
		'wait',
		/review/,
	],
	[
		'one in appeal',
		wanted('a'),
		[existing('a', { ...OTHER, status: 'IN_APPEAL' })],
		'wait',
		/review/,
	],
	['the same in review', wanted('a'), [existing('a', { status: 'PENDING' })], 'none', /as it is/],
	[
		'a disabled one',
		wanted('a'),
		[existing('a', { ...OTHER, status: 'DISABLED' })],
		'refuse',
		/DISABLED/,
	],
	[
		'an archived one',
		wanted('a'),
		[existing('a', { ...OTHER, status: 'ARCHIVED' })],
		'refuse',
		/nar/,
	],
	[
		'one that is being deleted',
		wanted('a'),
		[existing('a', { status: 'PENDING_DELETION' })],
		'refuse',
		/deleting.*a_v2/,
	],
	[
		'another language of another category',
		wanted('a', { language: 'de' }),
		[existing('a', { category: 'MARKETING' })],
		'refuse',
		/MARKETING.*share/,
	],
])('if the account has %s', (_found, desired, account, action, reason) => {
	const [item] = plan([desired], account);
	expect(item?.action).toBe(action);
	expect(item?.reason).toMatch(reason);
	expect(item?.index).toBe(0);
});

it('warns of the edit that Meta may refuse within 24 hours', () => {
	const edited = (hours: number) =>
		plan([wanted('a')], [existing('a', { ...OTHER, last_updated_time: SECONDS - hours * HOUR })]);
	expect(edited(2)[0]?.warnings.join()).toMatch(/one edit of an approved template in 24 hours/);
	expect(edited(25)[0]?.warnings.join()).not.toMatch(/24 hours/);
});

it('takes the category that Meta gave a template', () => {
	const moved = { category: 'MARKETING', previous_category: 'UTILITY' };
	const [same] = plan([wanted('a')], [existing('a', moved)]);
	expect(same).toMatchObject({ action: 'none', warnings: ['Meta keeps the category MARKETING.'] });
	const [judged] = plan([wanted('a')], [existing('a', { category: 'MARKETING' })]);
	expect(judged).toMatchObject({
		action: 'none',
		warnings: ['Meta keeps the category MARKETING.'],
	});
	const [edit] = plan([wanted('a')], [existing('a', { ...moved, ...OTHER })]);
	expect(edit).toMatchObject({ action: 'update', changes: [{ path: 'components[0].text' }] });
});

it('refuses what is wrong, and goes on with the others', () => {
	const items = plan(
		[
			wanted('a', { components: components('{{1}} is ready') }),
			wanted('b'),
			wanted('twice'),
			wanted('twice', { language: 'en-US' }),
			wanted('mixed'),
			wanted('mixed', { language: 'de', category: 'MARKETING' }),
			wanted(''),
		],
		[],
	);
	expect(items.map(told)).toEqual([
		'create b en_US',
		'refuse a en_US',
		'refuse twice en_US',
		'refuse twice en_US',
		'refuse mixed en_US',
		'refuse mixed de',
		'refuse  en_US',
	]);
	expect(items[1]?.reason).toMatch(/^Body: .*\.$/s);
	expect(items[1]?.findings.length).toBeGreaterThan(0);
	expect(items[2]?.reason).toBe('It is listed 2 times. Remove all but one.');
	expect(items[4]?.reason).toMatch(/share one category.*UTILITY and MARKETING/);
	expect(items[6]?.reason).toBe('It has no name.');
});

it('refuses a template that could not be read', () => {
	const problems = ['button1_type: must be reply or link.'];
	const [item] = planSync([{ template: wanted('a'), problems }], []);
	expect(item).toMatchObject({ action: 'refuse', reason: problems[0] });
});

it('asks for no sample if the components stay as they are', () => {
	const header = {
		type: 'HEADER',
		format: 'IMAGE',
		example: { header_handle: ['https://scontent.whatsapp.net/a.jpg'] },
	};
	const withHeader = { components: [header, ...components(TEXT)] };
	const account = [existing('a', withHeader)];
	const slower = wanted('a', { ...withHeader, message_send_ttl_seconds: 60 });
	expect(plan([slower], account)[0]).toMatchObject({ action: 'update', warnings: [] });
	const tooSlow = { ...slower, message_send_ttl_seconds: 5 };
	expect(plan([tooSlow], account)[0]?.action).toBe('refuse');
	const other = wanted('a', { components: [header, ...components(OTHER_TEXT)] });
	expect(plan([other], account)[0]?.reason).toMatch(/address/);
});

it('sends what rules refuse if it is told to', () => {
	const wrong = wanted('a', { components: components('{{1}} is ready') });
	const [item] = plan([wrong], [], { skipChecks: true });
	expect(item?.action).toBe('create');
	expect(item?.warnings.length).toBeGreaterThan(0);
});

it('creates the languages of a name together', () => {
	const names = ['a', 'b', 'a', 'b'];
	const items = plan(
		names.map((name, index) => wanted(name, { language: index < 2 ? 'en_US' : 'de' })),
		[],
	);
	expect(items.map(told)).toEqual([
		'create a en_US',
		'create a de',
		'create b en_US',
		'create b de',
	]);
});

it('leaves more than 100 new templates for the next hour', () => {
	const items = plan(
		Array.from({ length: 103 }, (_none, index) => wanted(`t_${index}`)),
		[],
	);
	const late = items.filter(({ action }) => action === 'wait');
	expect(late.map(({ name }) => name)).toEqual(['t_100', 't_101', 't_102']);
	expect(late[0]?.reason).toMatch(/100 new templates per hour. Run Sync again in an hour/);
});

describe('templates that are only in the account', () => {
	const account = [
		...Array.from({ length: 9 }, (_none, index) => existing(`t_${index}`)),
		existing('disabled', { status: 'DISABLED' }),
		existing('gone', { status: 'PENDING_DELETION' }),
	];
	const listed = Array.from({ length: 8 }, (_none, index) => wanted(`t_${index}`));
	const of = (options: PlanOptions, desired = listed) =>
		plan(desired, account, options).filter(({ action }) => action !== 'none');

	it('stay', () => {
		expect(of({}).map(told)).toEqual(['keep t_8 en_US', 'keep disabled en_US']);
	});

	it('are deleted if that is on', () => {
		const items = of({ deleteUnlisted: true });
		expect(items.map(told)).toEqual(['delete t_8 en_US', 'keep disabled en_US']);
		expect(items[1]?.reason).toMatch(/disabled/);
	});

	it('all stay if they are more than the share', () => {
		const items = of({ deleteUnlisted: true }, listed.slice(1));
		expect(items.map(told)).toEqual(['keep t_0 en_US', 'keep t_8 en_US', 'keep disabled en_US']);
		expect(items[0]?.reason).toMatch(
			/Nothing is deleted, because 2 of 10 templates are not listed: 20 percent, and at most 10 percent/,
		);
		expect(of({ deleteUnlisted: true, largestShareToDelete: 20 }, listed.slice(1))[0]?.action).toBe(
			'delete',
		);
	});

	it('stay if the list may be incomplete', () => {
		const all = { deleteUnlisted: true, largestShareToDelete: 100 };
		expect(of(all, []).every(({ action }) => action === 'keep')).toBe(true);
		expect(of({ ...all, deletionStop: 'one item is invalid' })[0]?.reason).toMatch(
			/because one item is invalid\.$/,
		);
		expect(of(all, [...listed, wanted('')]).map(({ action }) => action)).not.toContain('delete');
	});

	it.each<[what: string, more: ReturnType<typeof wanted>]>([
		['a name that is refused', wanted('T_8')],
		['a name with a hyphen', wanted('t-8')],
		['a language that is none', wanted('t_8', { language: 'English (US)' })],
		['a name of blanks', wanted('   ')],
		['a name that is a number', { ...wanted('x'), name: 8 }],
		['a template with an error', wanted('t_8_v2', { components: components('{{1}}') })],
	])('stay if the list has %s', (_what, more) => {
		const items = of({ deleteUnlisted: true }, [...listed, more]);
		expect(items.map(({ action }) => action)).not.toContain('delete');
		expect(items.find(({ name, action }) => name === 't_8' && action === 'keep')?.reason).toMatch(
			/because 1 listed template is refused or waiting\.$/,
		);
	});

	it('stay if a listed template waits for the next hour', () => {
		const many = Array.from({ length: 101 }, (_none, index) => wanted(`new_${index}`));
		const items = of({ deleteUnlisted: true }, [...listed, ...many]);
		expect(items.map(({ action }) => action)).not.toContain('delete');
	});

	it('stay if they are protected, which does not count', () => {
		const id = String(account[8]?.id);
		const [item] = of({ deleteUnlisted: true, protectedIds: new Map([[id, 'It is in use.']]) });
		expect(item).toMatchObject({
			action: 'keep',
			reason: 'It is only in the account. It is in use.',
		});
	});

	it('are listed, however wrong the list’s entry is', () => {
		const broken = wanted('t_8', { components: components('{{1}}') });
		const items = of({ deleteUnlisted: true }, [...listed, broken, broken]);
		expect(items.map(({ action }) => action)).not.toContain('delete');
	});
});
