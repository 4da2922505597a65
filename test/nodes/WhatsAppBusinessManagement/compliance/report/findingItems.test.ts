import { findingItems } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/items';
import { changeOf } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/phrases';
import type { SubjectKind } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/subject';
import { everything } from './sampleReport';

const MANAGER = 'https://business.facebook.com/latest/whatsapp_manager';
const ACCOUNT = { id: '102290129340398', name: 'Lucky Shrub' };

const sample = () => {
	const model = everything();
	const [finding] = model.findings;
	if (!finding) throw new Error('The sample has no finding');
	return { model, finding };
};

it.each<[SubjectKind, string, string | null]>([
	['account', ACCOUNT.id, `${MANAGER}/overview/?asset_id=${ACCOUNT.id}`],
	['number', '106540352240001', `${MANAGER}/phone_numbers/?asset_id=${ACCOUNT.id}`],
	['flow', '445500000000701', `${MANAGER}/flows/?asset_id=${ACCOUNT.id}`],
	[
		'template',
		'594425479261596',
		`${MANAGER}/message_templates/?asset_id=${ACCOUNT.id}&tab=message-templates&childRoute=CAPI&id=594425479261596`,
	],
	['portfolio', '506200000000101', null],
	['app', '670843887433847', null],
	['token', '1', null],
])('a finding about a %s links its page of WhatsApp Manager', (kind, id, url) => {
	const { model, finding } = sample();
	const about = { ...finding, subject: { kind, id, name: 'X' }, account: ACCOUNT };
	const [item] = findingItems({ ...model, onlyChanges: false, findings: [about] }, null);
	expect(item?.managerUrl).toBe(url);
});

it.each([
	['CONNECTED', 'RATE_LIMITED', 'It is limited', 'connected → rate limited'],
	['LIMITED 141000', 'BLOCKED 141006', 'It cannot send', 'limited 141000 → blocked 141006'],
	['IKEA', 'ACME', 'The name “ACME” was declined', 'IKEA → ACME'],
	['one admin', 'Two Admins', 'x', 'one admin → Two Admins'],
	['RED', 'RED', 'x', 'now critical'],
])('%s → %s is told in words, if it is no name', (before, state, message, shown) => {
	const { finding } = sample();
	const changed = { ...finding, status: 'changed', severity: 'critical' } as const;
	expect(changeOf({ ...changed, before, state, message })).toBe(shown);
});
