import { subjectsOf } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/subjects';
import type {
	Facts,
	SubjectKind,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/subject';

const reading = (parts: {
	numbers?: Facts[];
	templates?: Facts[];
	complete?: SubjectKind[];
}): Parameters<typeof subjectsOf>[0] => ({
	account: { id: '102290129340398', name: 'Lucky Shrub' },
	facts: { id: '102290129340398' },
	numbers: [],
	flows: [],
	templates: [],
	unread: [],
	...parts,
	complete: new Set(parts.complete ?? ['account', 'number', 'template', 'flow']),
});

const subjects = (target: string, parts: Parameters<typeof reading>[0]) =>
	subjectsOf(reading(parts))
		.filter((each) => each.target === target)
		.map(({ subject }) => subject);

const HEALTH = {
	entities: [{ entity_type: 'PHONE_NUMBER', id: '1', can_send_message: 'BLOCKED' }],
};

describe('numbers', () => {
	it('have only the hosts of their webhook addresses, whose paths and queries may be secrets', () => {
		const [number] = subjects('number', {
			numbers: [
				{
					id: '1',
					webhook_configuration: {
						application: 'https://user:pw@Hooks.example.com:8443/a/hush?token=hush#hush',
						phone_number: 'https://other.example/hush?hush',
						whatsapp_business_account: 7,
					},
				},
			],
		});
		expect(number?.facts).toEqual({
			id: '1',
			webhook_configuration: {
				application: 'hooks.example.com',
				phone_number: 'other.example',
				whatsapp_business_account: '',
			},
		});
	});

	it.each([undefined, null, 'https://other.example/hush?hush'])(
		'have no webhook addresses of another form: %s',
		(webhook_configuration) => {
			const [number] = subjects('number', { numbers: [{ id: '1', webhook_configuration }] });
			expect(JSON.stringify(number?.facts)).toBe('{"id":"1"}');
		},
	);

	it.each(['DELETED', 'MIGRATED'])('are left out if they are %s', (status) => {
		const numbers = [{ id: '1', status, health_status: HEALTH }];
		expect(subjects('number', { numbers })).toEqual([]);
		expect(subjects('sending', { numbers }).map(({ kind }) => kind)).not.toContain('number');
	});

	it('of which Meta tells no health leave open whether the account can send', () => {
		expect(subjects('sending', { numbers: [{ id: '1', health_status: null }] })).toEqual([
			expect.objectContaining({ kind: 'account', facts: {} }),
		]);
	});

	it.each(['CONNECTED', 'SOMETHING_NEW', undefined])('are there if they are %s', (status) => {
		const numbers = [{ id: '1', status, health_status: HEALTH }];
		expect(subjects('number', { numbers })).toHaveLength(1);
		expect(subjects('sending', { numbers })).toHaveLength(1);
	});
});

describe('templates', () => {
	const TEMPLATES = [
		{ id: '1', name: 'order_update', language: 'en_US', status: 'APPROVED' },
		{ id: '2', name: 'order_update', language: 'he', status: 'REJECTED' },
		{ id: '3', name: 'order_update', language: 'ar', status: 'APPROVED' },
		{ id: '4', name: 'constructor', language: 'ar', status: 'REJECTED' },
	];

	it('have the languages in which a template of the same name is approved', () => {
		const found = subjects('template', { templates: TEMPLATES });
		expect(found.map(({ facts }) => facts.approvedLanguages)).toEqual([
			['en_US', 'ar'],
			['en_US', 'ar'],
			['en_US', 'ar'],
			[],
		]);
	});

	it('do not have them if only some templates were read', () => {
		const found = subjects('template', { templates: TEMPLATES, complete: ['account'] });
		expect(found.map(({ facts }) => facts)).toEqual(TEMPLATES);
	});
});
