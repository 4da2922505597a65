import { managerUrl } from '../../../../nodes/WhatsAppBusinessManagement/changes/managerUrl';

const MANAGER = 'https://business.facebook.com/latest/whatsapp_manager';
const ACCOUNT = '104857000000201';
const TEMPLATE = '90071992547409931';

it.each([
	['account', undefined, `${MANAGER}/overview/?asset_id=${ACCOUNT}`],
	['number', undefined, `${MANAGER}/phone_numbers/?asset_id=${ACCOUNT}`],
	['flow', '5', `${MANAGER}/flows/?asset_id=${ACCOUNT}`],
	[
		'template',
		TEMPLATE,
		`${MANAGER}/message_templates/?asset_id=${ACCOUNT}&tab=message-templates&childRoute=CAPI&id=${TEMPLATE}`,
	],
	['template', '1&x=2', `${MANAGER}/message_templates/?asset_id=${ACCOUNT}`],
	['template', null, `${MANAGER}/message_templates/?asset_id=${ACCOUNT}`],
] as const)('the page about %s %s', (kind, templateId, url) => {
	expect(managerUrl(kind, ACCOUNT, templateId)).toBe(url);
	expect(URL.canParse(url)).toBe(true);
});

it.each(['0', '', 'me', '1/../2', '1&business_id=2', '1"><script>', '1\n', null, undefined, 5, {}])(
	'there is no page for the account %j',
	(accountId) => {
		expect(managerUrl('account', accountId)).toBeNull();
	},
);
