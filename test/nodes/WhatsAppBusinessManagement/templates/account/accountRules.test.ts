import { ACCOUNT_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/accountRules';
import type {
	AccountView,
	ExistingTemplate,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/accountView';
import { validateInAccount } from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/validateInAccount';
import type { Part } from '../templateOf';
import { PLAIN_TEXT, bodyOf, carouselOf, footerOf, templateOf } from '../templateOf';
import { NOW, existing, hoursAgo } from './accountState';

interface Situation {
	template?: Part;
	account?: Partial<AccountView>;
	edited?: ExistingTemplate;
}

const NEW = templateOf([bodyOf(PLAIN_TEXT)]);
const named = (name: string): Part => ({ ...NEW, name });
const CODE = templateOf([{ type: 'BODY' }], { category: 'AUTHENTICATION' });

const check = ({ template = NEW, account, edited }: Situation) =>
	validateInAccount(template, { templates: [], ...account }, { edited, now: NOW });

/** What is found: severity (`error?` if it is unsure), rule and path; message; fix; replacement. */
const found = (situation: Situation): unknown[][] =>
	check(situation).findings.map(({ severity, isUnsure, rule, path, message, fix, replacement }) => [
		`${severity}${isUnsure ? '?' : ''} ${rule} at ${path}`,
		message,
		fix,
		...(replacement === undefined ? [] : [replacement]),
	]);

const changed = (count: number, hours: number): ExistingTemplate[] =>
	Array.from({ length: count }, (_, index) =>
		existing({ name: `offer_${index}`, last_updated_time: hoursAgo(hours) }),
	);

describe('a template in its account', () => {
	it.each<[what: string, situation: Situation, ...found: unknown[][]]>([
		[
			'one that exists, with the language in another spelling',
			{ account: { templates: [existing({ language: 'en-US' })] } },
			[
				'error account.exists at language',
				'The account already has the template lantern_ready (en_US). Its status is APPROVED',
				'Change the existing template (Message Template → Update), or use another name or language',
			],
		],
		[
			'one that exists, of an unknown status',
			{ account: { templates: [existing({ status: undefined })] } },
			[
				'error account.exists at language',
				'The account already has the template lantern_ready (en_US)',
				'Change the existing template (Message Template → Update), or use another name or language',
			],
		],
		[
			'one that is being deleted',
			{
				account: {
					templates: [
						existing({ status: 'PENDING_DELETION' }),
						existing({ name: 'lantern_ready_v2', language: 'de' }),
					],
				},
			},
			[
				'error account.deleting at name',
				'Meta is deleting the template lantern_ready (en_US). For up to four weeks, it accepts no new one with this name and language',
				'Use another name, e.g. lantern_ready_v3',
				'lantern_ready_v3',
			],
		],
		[
			'one that was deleted at an unknown time',
			{ account: { templates: [existing({ status: 'DELETED' })] } },
			[
				'error account.deleting at name',
				'Meta is deleting the template lantern_ready (en_US). For up to four weeks, it accepts no new one with this name and language',
				'Use another name, e.g. lantern_ready_v2',
				'lantern_ready_v2',
			],
		],
		[
			'one that was deleted 29 days ago',
			{
				account: {
					templates: [existing({ status: 'DELETED', last_updated_time: hoursAgo(24 * 29) })],
				},
			},
			[
				'error account.deleting at name',
				'Meta is deleting the template lantern_ready (en_US). For up to four weeks, it accepts no new one with this name and language',
				'Use another name, e.g. lantern_ready_v2',
				'lantern_ready_v2',
			],
		],
		[
			'one that was deleted and created again',
			{ account: { templates: [existing({ status: 'DELETED' }), existing({})] } },
			[
				'error account.exists at language',
				'The account already has the template lantern_ready (en_US). Its status is APPROVED',
				'Change the existing template (Message Template → Update), or use another name or language',
			],
		],
		[
			'another category than that of its other languages',
			{
				account: {
					templates: [
						existing({ language: 'de', category: 'MARKETING' }),
						existing({ language: 'fr', category: 'MARKETING' }),
					],
				},
			},
			[
				'error? account.category at category',
				'Other languages of lantern_ready have the category MARKETING, and all languages of a name share it',
				'Use MARKETING, or another name',
				'MARKETING',
			],
		],
		[
			'a full account',
			{ account: { count: 6000, limit: 6000 } },
			[
				'error account.limit at name',
				'The account has 6000 templates, and may have 6000. Each language counts',
				'Delete unused templates',
			],
		],
		[
			'a full account of an unverified business, whose limit is unknown',
			{ account: { count: 251, isVerified: false } },
			[
				'error account.limit at name',
				'The account has 251 templates, and may have 250. Each language counts',
				'Delete unused templates, or verify the business and get a display name approved, which raises the limit to 6,000',
			],
		],
		[
			'a hundred templates in the last hour, as counted',
			{ account: { createdInLastHour: 100 } },
			[
				'warning account.rate at name',
				'In the last hour, 100 templates of the account were created. Meta accepts 100 new ones per hour, and may refuse this one',
				'Try again in an hour',
			],
		],
		[
			'a hundred templates in the last hour, as their times show',
			{ account: { templates: [...changed(99, 0.1), ...changed(1, 0.5), ...changed(3, 2)] } },
			[
				'warning account.rate at name',
				'In the last hour, 100 templates of the account were created or changed. Meta accepts 100 new ones per hour, and may refuse this one',
				'Try again after 2026-03-14 10:00 UTC',
			],
		],
		[
			'an authentication template of an unverified business',
			{ template: CODE, account: { isVerified: false } },
			[
				'error account.unverified at category',
				'The business of the account is not verified. Meta accepts authentication templates of verified businesses only',
				'Start the verification in Business settings → Security Center',
			],
		],
		[
			'the name of the sample template',
			{ template: named('hello_world') },
			[
				'error account.sample-name at name',
				'Meta reserves the name hello_world for its sample template',
				'Use another name, e.g. hello_world_v2',
				'hello_world_v2',
			],
		],
		[
			'the name of an older sample template',
			{ template: named('sample_issue_resolution') },
			[
				'warning account.older-sample-name at name',
				'sample_issue_resolution is the name of a sample template of Meta’s. Meta may refuse it',
				'Use another name, e.g. sample_issue_resolution_v2',
				'sample_issue_resolution_v2',
			],
		],
		[
			'an edit during the review',
			{ edited: existing({ status: 'PENDING' }) },
			[
				'error account.edit-status at status',
				'The status of lantern_ready (en_US) is PENDING. Meta accepts an edit only if it is APPROVED, PAUSED or REJECTED',
				'Wait until Meta has decided (Message Template → Wait for Review)',
			],
		],
		[
			'an edit of an archived template',
			{ edited: existing({ status: 'archived' }) },
			[
				'error account.edit-status at status',
				'The status of lantern_ready (en_US) is ARCHIVED. Meta accepts an edit only if it is APPROVED, PAUSED or REJECTED',
				'Unarchive it first (Message Template → Unarchive)',
			],
		],
		[
			'an edit of a disabled template',
			{ edited: existing({ status: 'DISABLED' }) },
			[
				'error account.edit-status at status',
				'The status of lantern_ready (en_US) is DISABLED. Meta accepts an edit only if it is APPROVED, PAUSED or REJECTED',
				'Create a template with another name',
			],
		],
		[
			'an edit three hours after a change',
			{ edited: existing({ last_updated_time: '2026-03-14T06:29:30+0000' }) },
			[
				'warning account.edit-quota at status',
				'lantern_ready (en_US) was changed on 2026-03-14 06:29 UTC. Meta accepts one edit of an approved template in 24 hours, and may refuse this one',
				'If Meta refuses it, edit the template after 2026-03-15 06:30 UTC',
			],
		],
		[
			'an edit of the category of an approved template',
			{ edited: existing({ category: 'MARKETING' }) },
			[
				'error account.edit-category at category',
				'lantern_ready (en_US) is approved as MARKETING. The category of an approved template cannot be changed',
				'Use MARKETING, or create a template with another name',
				'MARKETING',
			],
		],
		[
			'the words of another template, with other names of variables and other white space',
			{
				template: templateOf([bodyOf('Order {{1}} is  ready at the café.'), footerOf('Lanterns')]),
				account: {
					templates: [
						existing({
							name: 'order_ready',
							components: [
								bodyOf('Order {{number}} is ready at the cafe\u0301. '),
								footerOf('Lanterns'),
							],
						}),
					],
				},
			},
			[
				'warning account.duplicate-content at components[0].text',
				'The body and the footer are the same as in 1 other template: order_ready (en_US). Reviewers reject duplicates',
				'Use the existing template, or change the words',
			],
		],
		[
			'an edit to the words of another template',
			{
				edited: existing({ components: [bodyOf('Other words than before.')] }),
				account: {
					templates: [existing({ name: 'order_ready', components: [bodyOf(PLAIN_TEXT)] })],
				},
			},
			[
				'warning account.duplicate-content at components[0].text',
				'The body and the footer are the same as in 1 other template: order_ready (en_US). Reviewers reject duplicates',
				'Use the existing template, or change the words',
			],
		],
	])('%s', (_what, situation, ...expected) => {
		expect(found(situation)).toEqual(expected);
	});

	it.each<[what: string, situation: Situation]>([
		['another language of the name', { account: { templates: [existing({ language: 'de' })] } }],
		[
			'another name that contains it',
			{ account: { templates: [existing({ name: 'lantern_ready_de' })] } },
		],
		['an edit of what exists', { account: { templates: [existing({})] }, edited: existing({}) }],
		[
			'a name that was deleted more than 30 days ago',
			{
				account: {
					templates: [existing({ status: 'DELETED', last_updated_time: hoursAgo(24 * 31) })],
				},
			},
		],
		[
			'another language that is being deleted',
			{ account: { templates: [existing({ language: 'de', status: 'PENDING_DELETION' })] } },
		],
		[
			'the category of the other languages',
			{ account: { templates: [existing({ language: 'de' })] } },
		],
		[
			'other languages of different categories',
			{
				account: {
					templates: [
						existing({ language: 'de', category: 'MARKETING' }),
						existing({ language: 'fr', category: 'AUTHENTICATION' }),
					],
				},
			},
		],
		[
			'the category of a language that is being deleted',
			{
				account: {
					templates: [
						existing({ language: 'de', category: 'MARKETING', status: 'PENDING_DELETION' }),
					],
				},
			},
		],
		['an account with one place left', { account: { count: 249, limit: 250 } }],
		['an edit in a full account', { account: { count: 250, limit: 250 }, edited: existing({}) }],
		['99 templates in the last hour', { account: { templates: changed(99, 0.5) } }],
		['a hundred templates two hours ago', { account: { templates: changed(100, 2) } }],
		[
			'few creations in the last hour, but many changes',
			{ account: { templates: changed(100, 0.5), createdInLastHour: 3 } },
		],
		[
			'an authentication template of a verified business',
			{ template: CODE, account: { isVerified: true } },
		],
		['a utility template of an unverified business', { account: { isVerified: false } }],
		['a name like that of a sample', { template: named('sample_order') }],
		[
			'an edit of a rejected template',
			{
				edited: existing({
					status: 'REJECTED',
					category: 'MARKETING',
					last_updated_time: hoursAgo(1),
				}),
			},
		],
		[
			'an edit a day after the last change',
			{ edited: existing({ last_updated_time: hoursAgo(24) }) },
		],
		[
			'an edit without a category',
			{
				template: { components: [bodyOf(PLAIN_TEXT)] },
				edited: existing({ category: 'MARKETING' }),
			},
		],
		[
			'the same body with another footer',
			{
				account: {
					templates: [
						existing({
							name: 'order_ready',
							components: [bodyOf(PLAIN_TEXT), footerOf('Lanterns')],
						}),
					],
				},
			},
		],
		[
			'a body in a card',
			{
				template: templateOf([carouselOf([bodyOf(PLAIN_TEXT)])]),
				account: {
					templates: [existing({ name: 'order_ready', components: [bodyOf(PLAIN_TEXT)] })],
				},
			},
		],
		[
			'the words of a template that is being deleted',
			{
				account: {
					templates: [
						existing({
							name: 'order_ready',
							status: 'PENDING_DELETION',
							components: [bodyOf(PLAIN_TEXT)],
						}),
					],
				},
			},
		],
		[
			'the words that Meta writes for authentication templates',
			{
				template: { ...NEW, category: 'AUTHENTICATION' },
				account: {
					templates: [
						existing({
							name: 'login_code',
							category: 'AUTHENTICATION',
							components: [bodyOf(PLAIN_TEXT)],
						}),
					],
				},
			},
		],
	])('nothing is said about %s', (_what, situation) => {
		expect(found(situation)).toEqual([]);
	});

	it.each<[what: string, situation: Situation]>([
		[
			'the language of the template',
			{
				template: { ...NEW, language: undefined },
				account: { templates: [existing({ name: 'other' })] },
			},
		],
		[
			'the category of the other languages',
			{ account: { templates: [existing({ language: 'de', category: undefined })] } },
		],
		[
			'the category of the template',
			{
				template: { ...NEW, category: undefined },
				account: { templates: [existing({ language: 'de' })] },
			},
		],
		['the limit', { account: { count: 6000, isVerified: true } }],
		['the number of templates', { account: { limit: 250, isVerified: false } }],
		[
			'the times of the templates',
			{
				account: {
					templates: changed(150, 0.5).map((each) => ({ ...each, last_updated_time: undefined })),
				},
			},
		],
		['whether the business is verified', { template: CODE }],
		['the name', { template: { ...NEW, name: undefined } }],
		[
			'the status of the edited template',
			{
				edited: existing({
					status: undefined,
					category: 'MARKETING',
					last_updated_time: hoursAgo(1),
				}),
			},
		],
		[
			'when the edited template was changed',
			{ edited: existing({ last_updated_time: undefined }) },
		],
		[
			'when the edited template was changed, as a time',
			{ edited: existing({ last_updated_time: 'April 17, 2026' }) },
		],
		['the category of the edited template', { edited: existing({ category: undefined }) }],
		[
			'the words of the other templates',
			{ account: { templates: [existing({ name: 'order_ready' })] } },
		],
		[
			'the words of the template',
			{
				template: { ...NEW, components: undefined },
				account: { templates: [existing({ name: 'order_ready', components: [] })] },
			},
		],
	])('nothing is said without %s', (_what, situation) => {
		expect(found(situation)).toEqual([]);
	});

	it('gets findings that say what to do, and each rule has an ID of its own', () => {
		const ids = ACCOUNT_RULES.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, source } of ACCOUNT_RULES) {
			expect(id).toMatch(/^account\.[a-z-]+$/);
			expect(source).not.toBe('');
		}
		const [finding] = check({ template: named('hello_world') }).findings;
		expect(finding?.docs).toMatch(/^https:.*\/templates\/overview$/);
	});
});
