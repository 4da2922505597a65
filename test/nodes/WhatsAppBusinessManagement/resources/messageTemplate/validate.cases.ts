import type { OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { FORMS, IN_FORM, NAMED, TRANSLATED_KIND } from './forms';
import { IN_JSON, NEW, TEMPLATES } from './shared';

const FAULTY = {
	...NEW,
	components: [
		{ type: 'BODY', text: '{{1}}, your lantern is ready to be picked up.' },
		{ type: 'FOOTER', text: 'Pine Grove' },
		{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'A label with too many letters' }] },
	],
};

/** What the rules find in it. */
const FINDINGS = {
	...NAMED,
	ok: false,
	errors: 3,
	summary: expect.stringMatching(/^lantern_ready \(en_US\): 3 errors/) as string,
	findings: expect.arrayContaining([
		expect.objectContaining({
			rule: 'var.leading',
			severity: 'error',
			path: 'components[0].text',
			message: expect.any(String) as string,
			fix: expect.any(String) as string,
			docs: expect.stringMatching(/^https:\/\/developers\.facebook\.com\//) as string,
		}),
		expect.objectContaining({ rule: 'example.missing', path: 'components[0].example' }),
		expect.objectContaining({
			rule: 'buttons.text-length',
			path: 'components[2].buttons[0].text',
		}),
	]) as unknown,
	template: FAULTY,
};

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'finds all problems of JSON at once, without a call',
			parameters: { ...IN_JSON, ...NEW, components: JSON.stringify(FAULTY.components) },
			calls: [],
			items: [FINDINGS],
		},
		{
			does: 'takes a whole template as text, as an AI agent writes it',
			parameters: { ...IN_JSON, components: JSON.stringify(FAULTY) },
			calls: [],
			items: [FINDINGS],
		},
		{
			does: 'takes a list of templates, and returns one item for each',
			parameters: {
				...IN_JSON,
				components: [FAULTY, { ...FAULTY, name: 'another' }],
			},
			calls: [],
			items: [
				FINDINGS,
				{
					...FINDINGS,
					name: 'another',
					summary: expect.any(String),
					template: { ...FAULTY, name: 'another' },
				},
			],
		},
		{
			does: 'compares with the account: the name and the language are taken',
			parameters: {
				...IN_JSON,
				checkAccount: true,
				components: {
					name: 'order_confirmation',
					language: 'en_US',
					category: 'UTILITY',
					components: [{ type: 'BODY', text: 'Your lantern was sent to you this morning.' }],
				},
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id,name,language,status,category,components,last_updated_time',
						limit: '100',
					},
				},
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id',
						limit: '1',
						summary: 'total_count,message_template_count,message_template_limit',
					},
				},
				{
					method: 'GET',
					path: ACCOUNT_ID,
					query: { fields: 'business_verification_status' },
				},
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id,name,language,status,category,components,last_updated_time',
						limit: '100',
						after: expect.any(String) as string,
					},
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					ok: false,
					findings: expect.arrayContaining([
						expect.objectContaining({ rule: 'account.exists', severity: 'error' }),
					]) as unknown,
				},
			],
		},
		{
			does: 'adds the options to the template that it checks',
			parameters: {
				...IN_FORM,
				bodyText: 'Your lantern is ready to be picked up.',
				options: {
					bidSpec: '{"bid_amount": 5}',
					creativeSourcingSpec: '{"source_type": "AUTO"}',
					degreesOfFreedomSpec: '{"text": {"enroll_status": "OPT_OUT"}}',
					ctaUrlLinkTrackingOptedOut: true,
					displayFormat: 'ORDER_DETAILS',
					isPrimaryDeviceDeliveryOnly: true,
					messageSendTtlSeconds: 60,
					parameterFormat: 'POSITIONAL',
					sendType: 'DIRECT',
					subCategory: 'ORDER_STATUS',
				},
			},
			calls: [],
			items: [{ ok: true, template: expect.objectContaining({ message_send_ttl_seconds: 60 }) }],
		},
		{
			does: 'adds the options that have fields to the template that it checks',
			parameters: {
				...IN_FORM,
				bodyText: 'Your lantern is ready to be picked up.',
				options: {
					maxPrice: 5,
					creativeOptimizations: {
						optimization: [{ feature: 'image_touchups', status: 'OPT_IN' }],
					},
				},
			},
			calls: [],
			items: [
				{
					template: expect.objectContaining({
						bid_spec: { bid_amount: 5, bid_strategy: 'LOWEST_COST_WITH_BID_CAP' },
						degrees_of_freedom_spec: {
							creative_features_spec: { image_touchups: { enroll_status: 'OPT_IN' } },
						},
					}),
				},
			],
		},
		{
			does: 'checks each language of a form',
			parameters: {
				...IN_FORM,
				header: 'TEXT',
				headerText: 'Your lantern',
				bodyText: 'Dear {{1}}, your lantern is ready to be picked up.',
				variables: { variable: [{ example: 'Ann' }] },
				translations: {
					translation: [
						{
							language: 'de',
							headerText: 'Deine Laterne',
							headerExample: 'B-2',
							body: '{{1}}, deine Laterne liegt zum Abholen bereit.',
							examples: 'Anna',
							footer: 'Kiefernhain',
							buttonTexts: 'Danke',
						},
					],
				},
			},
			calls: [],
			items: [
				{ language: 'en_US', ok: true },
				{
					language: 'de',
					ok: false,
					findings: expect.arrayContaining([
						expect.objectContaining({ rule: 'var.leading' }),
					]) as unknown,
				},
			],
		},
		...['limitedTimeOffer', 'orderDetails'].map(
			(kind): OperationCase => ({
				does: `checks the texts that only the kind ${kind} has`,
				parameters: { ...IN_FORM, kind, ...TRANSLATED_KIND },
				calls: [],
				items: [{ language: 'en_US' }, { language: 'de', template: expect.anything() as unknown }],
			}),
		),
		...FORMS.map(
			({ does, form, template }): OperationCase => ({
				does,
				parameters: { ...IN_FORM, ...form },
				calls: [],
				items: [{ ...NAMED, ok: true, errors: 0, template: { ...NAMED, ...template } }],
			}),
		),
	],
	refused: [
		[
			'JSON that is no template',
			{ ...IN_JSON, components: '["BODY"]' },
			/^Components: must be the list of components/,
		],
	],
};
