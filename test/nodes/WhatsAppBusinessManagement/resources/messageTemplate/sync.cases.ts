import type { Call, OperationCases } from '../../../../engine/operations/cases';
import type { GraphApi } from '../../../../graphApi';
import { ACCOUNT_ID, APP_ID } from '../../../../graphApi';
import { APPROVED, REJECTED, TEMPLATES, template } from './shared';
import { LIST_FIELDS } from './syncCases';

const READ: Call = {
	method: 'GET',
	path: TEMPLATES,
	query: { fields: LIST_FIELDS, limit: '100' },
};

const PICTURE = Buffer.from('a lantern, seen from the front');

const SECONDS = expect.stringMatching(/^\d{10}$/) as string;

const COMPONENTS = [
	{
		type: 'BODY',
		text: 'Hello {{1}}, your lantern is ready, and you can collect it at our shop.',
		example: { body_text: [['Ann']] },
	},
];

const WANTED = { name: 'lantern_ready', language: 'en_US', category: 'UTILITY' };

const wanted = (more: object = {}) => ({ ...WANTED, components: COMPONENTS, ...more });

/** Leaves a single template in the account, with the wanted name. */
const holding =
	(id: string, more: object = {}) =>
	({ world }: GraphApi): void => {
		const found = world.templates.find((each) => each.id === id);
		if (found) world.templates = [Object.assign(found, wanted(), more)];
	};

/** Leaves two templates in the account, one of them with the wanted name. */
function twoTemplates({ world }: GraphApi): void {
	const [first, second] = world.templates;
	if (!first || !second) return;
	Object.assign(first, wanted());
	world.templates = [first, { ...second, name: 'old_one' }];
}

const json = (...templates: object[]) => ({
	templatesFrom: 'json',
	wantedTemplates: JSON.stringify(templates),
});

const item = (more: object) => ({
	accountId: ACCOUNT_ID,
	name: 'lantern_ready',
	language: 'en_US',
	category: 'UTILITY',
	categoryChanged: false,
	changes: [],
	...more,
});

const UNLISTED = {
	action: 'keep',
	outcome: 'skipped',
	templateId: APPROVED,
	status: 'APPROVED',
	reason: expect.stringMatching(/^It is only in the account\./) as string,
	summary: '· lantern_ready (en_US): kept',
};

/** Other examples, in a template that differs in nothing else. */
const OTHER_EXAMPLE = [{ ...COMPONENTS[0], example: { body_text: [['Robin']] } }];

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'returns a plan, and changes nothing',
			parameters: { ...json(wanted()), options: { compareExamples: true } },
			given: holding(APPROVED, { components: OTHER_EXAMPLE }),
			repeats: 'a read',
			calls: [READ],
			items: [
				item({
					action: 'update',
					outcome: 'planned',
					templateId: APPROVED,
					status: 'APPROVED',
					reason: 'It differs in components[0].example.body_text[0][0].',
					changes: [{ path: 'components[0].example.body_text[0][0]', from: 'Robin', to: 'Ann' }],
					summary: '~ lantern_ready (en_US): update components[0].example.body_text[0][0]',
				}),
			],
			holdsNothingElse: true,
		},
		{
			does: 'refuses an item that is no template',
			parameters: { templatesFrom: 'items', checks: 'refuse' },
			given: ({ world }) => {
				world.templates = [];
			},
			repeats: 'a read',
			calls: [READ],
			items: [
				{
					accountId: ACCOUNT_ID,
					action: 'refuse',
					outcome: 'skipped',
					name: '',
					language: '',
					reason: 'It has no name.',
					changes: [],
					summary: '! (no name) (no language): refused: It has no name.',
				},
			],
			holdsNothingElse: true,
		},
		{
			does: 'creates what is missing',
			parameters: { ...json(wanted({ language: 'en-US' })), applyChanges: true },
			given: ({ world }) => {
				world.templates = [];
			},
			calls: [READ, { method: 'POST', path: TEMPLATES, body: wanted() }],
			items: [
				item({
					action: 'create',
					outcome: 'done',
					templateId: expect.stringMatching(/^\d+$/) as string,
					status: 'PENDING',
					reason: 'It is not in the account.',
					summary: '+ lantern_ready (en_US): created',
				}),
			],
		},
		{
			does: 'uploads the sample of a header before it creates the template',
			parameters: {
				...json(wanted({ components: [{ type: 'HEADER', format: 'IMAGE' }, ...COMPONENTS] })),
				applyChanges: true,
			},
			given: ({ world }) => {
				world.templates = [];
			},
			file: { name: 'lantern.png', type: 'image/png', bytes: PICTURE },
			calls: [
				READ,
				{
					method: 'POST',
					path: `${APP_ID}/uploads`,
					query: {
						file_name: 'lantern.png',
						file_length: String(PICTURE.length),
						file_type: 'image/png',
					},
				},
				{
					method: 'POST',
					path: expect.stringMatching(/^upload:/) as string,
					query: { sig: expect.any(String) as string },
					body: PICTURE.toString(),
				},
				{
					method: 'POST',
					path: TEMPLATES,
					body: wanted({
						components: [
							{
								type: 'HEADER',
								format: 'IMAGE',
								example: { header_handle: [expect.stringMatching(/^4::aW1hZ2UvcG5n:/)] },
							},
							...COMPONENTS,
						],
					}),
				},
			],
			items: [
				item({
					action: 'create',
					outcome: 'done',
					templateId: expect.any(String) as string,
					status: 'PENDING',
					reason: 'It is not in the account.',
					summary: '+ lantern_ready (en_US): created',
				}),
			],
		},
		{
			does: 'asks whether a template was sent in the last 7 days before it deletes it',
			parameters: { ...json(wanted()), deleteUnlisted: true, largestShareToDelete: 50 },
			given: twoTemplates,
			repeats: 'a read',
			calls: [
				READ,
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_analytics`,
					query: {
						start: SECONDS,
						end: SECONDS,
						granularity: 'DAILY',
						metric_types: '["SENT"]',
						template_ids: JSON.stringify([template(1)]),
						limit: '100',
					},
				},
			],
			items: [
				{ action: 'none', name: 'lantern_ready' },
				{
					action: 'keep',
					name: 'old_one',
					reason: expect.stringMatching(
						/^It is only in the account\. It was sent \d+ times in the last 7 days\./,
					) as string,
				},
			],
		},
		{
			does: 'sends of an edit what differs',
			parameters: {
				...json(wanted({ message_send_ttl_seconds: 3600 })),
				applyChanges: true,
			},
			given: holding(REJECTED),
			calls: [READ, { method: 'POST', path: REJECTED, body: { message_send_ttl_seconds: 3600 } }],
			items: [
				item({
					action: 'update',
					outcome: 'done',
					templateId: REJECTED,
					reason: 'It differs in message_send_ttl_seconds.',
					changes: [{ path: 'message_send_ttl_seconds', from: 2_592_000, to: 3600 }],
					warnings: ['Meta rejected it: the format is invalid.'],
					summary: '~ lantern_ready (en_US): updated message_send_ttl_seconds',
				}),
			],
		},
		{
			does: 'deletes no more than the share',
			parameters: {
				...json(wanted({ name: 'another' })),
				applyChanges: true,
				deleteUnlisted: true,
				deleteRecentlyUsed: true,
				largestShareToDelete: 99,
			},
			given: holding(APPROVED),
			calls: [READ, { method: 'POST', path: TEMPLATES, body: wanted({ name: 'another' }) }],
			items: [
				expect.objectContaining({ action: 'create', outcome: 'done', name: 'another' }) as object,
				expect.objectContaining({ ...UNLISTED, name: 'lantern_ready' }) as object,
			],
		},
		{
			does: 'deletes what is not listed, if that is on',
			parameters: {
				...json(wanted()),
				applyChanges: true,
				deleteUnlisted: true,
				deleteRecentlyUsed: true,
				largestShareToDelete: 50,
				checks: 'warn',
			},
			given: twoTemplates,
			repeats: 'sent again',
			calls: [
				READ,
				{ method: 'DELETE', path: TEMPLATES, query: { hsm_id: template(1), name: 'old_one' } },
			],
			items: [
				expect.objectContaining({
					action: 'delete',
					outcome: 'done',
					name: 'old_one',
					summary: '- old_one (de): deleted',
				}) as object,
				expect.objectContaining({ action: 'none', name: 'lantern_ready' }) as object,
			],
		},
	],
	refused: [
		[
			'JSON that is not valid',
			{ templatesFrom: 'json', wantedTemplates: '[{' },
			/^Templates: is not valid JSON/,
		],
		[
			'JSON that is no list of templates',
			{ templatesFrom: 'json', wantedTemplates: '[1]' },
			/^Templates: must be a list of templates/,
		],
		[
			'a list of something else under templates',
			{ templatesFrom: 'json', wantedTemplates: '{"templates": 5}' },
			/^Templates: must be a list of templates/,
		],
		[
			'more than all',
			{ deleteUnlisted: true, largestShareToDelete: 101 },
			/^Largest Share to Delete \(Percent\): must be a whole number from 0 to 100$/,
		],
		[
			'a share from an expression',
			{ deleteUnlisted: true, largestShareToDelete: '={{ 100 }}' },
			/^Largest Share to Delete \(Percent\): must (not be an expression|be a whole number)/,
		],
		[
			'a switch from an expression',
			{ applyChanges: '={{ true }}' },
			/^Apply Changes: must (not be an expression|be turned on or off in the node itself)/,
		],
		[
			'deletion from an expression',
			{ deleteUnlisted: '={{ true }}' },
			/^Delete Templates That Are Not Listed: must (not be an expression|be turned on or off in the node itself)/,
		],
	],
};
