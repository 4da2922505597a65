import {
	fieldsToSubscribe,
	isFieldChosen,
} from '../../../../nodes/WhatsAppBusinessManagement/changes/chosenFields';
import { WEBHOOK_FIELDS } from '../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { WEBHOOK_FIELDS as METAS_FIELDS } from '../../../graphApi/webhookFields';

const chosen = (...fields: string[]) => ({ fields: new Set(fields) });

const PRIVATE = ['history', 'smb_app_state_sync', 'smb_message_echoes'];
const MANAGEMENT = WEBHOOK_FIELDS.filter(({ isUnlisted }) => !isUnlisted)
	.map(({ field }) => field)
	.filter((field) => !PRIVATE.includes(field));

it('All does not subscribe to campaign_status_update, which Meta may refuse', () => {
	expect(fieldsToSubscribe(chosen('*'))).not.toContain('campaign_status_update');
});

it('exactly the fields of coexistence are private', () => {
	const isPrivate = WEBHOOK_FIELDS.filter((field) => field.isPrivate).map(({ field }) => field);
	expect(isPrivate.sort()).toEqual(PRIVATE);
});

describe('the fields to subscribe to', () => {
	it.each<[string, string[], string[]]>([
		['nothing', [], []],
		['one by one', ['security', 'flows'], ['security', 'flows']],
		['All', ['*'], MANAGEMENT],
		['All and one of them', ['*', 'flows'], ['flows', ...MANAGEMENT.filter((f) => f !== 'flows')]],
		['All and one of the future', ['*', 'new_field'], ['new_field', ...MANAGEMENT]],
		['All and a private one', ['*', 'history'], ['history', ...MANAGEMENT]],
		['an unlisted field by its name', ['campaign_status_update'], ['campaign_status_update']],
		['a field of messages by its name', ['messages'], ['messages']],
		['another spelling, as it is', ['business_username_update'], ['business_username_update']],
	])('%s', (_what, fields, expected) => {
		expect(fieldsToSubscribe(chosen(...fields))).toEqual(expected);
	});

	it('are computed without changing the selection', () => {
		const settings = chosen('*');
		fieldsToSubscribe(settings);
		expect([...settings.fields]).toEqual(['*']);
	});
});

describe('the fields of a delivery', () => {
	it.each<[string, string[], string, boolean]>([
		['a field that was chosen', ['flows'], 'flows', true],
		['a field that was not chosen', ['flows'], 'security', false],
		['nothing chosen', [], 'security', false],
		['All, and an unknown field', ['*'], 'field_of_tomorrow', true],
		['selected fields, and an unknown field', ['flows'], 'field_of_tomorrow', false],
		['an additional field', ['field_of_tomorrow'], 'field_of_tomorrow', true],
		[
			'the singular of the username’s field',
			['business_username_updates'],
			'business_username_update',
			true,
		],
		[
			'the plural of the username’s field',
			['business_username_update'],
			'business_username_updates',
			true,
		],
		['All, and the singular', ['*'], 'business_username_update', true],
		['another choice, and the singular', ['flows'], 'business_username_update', false],
		['All, and a field that Meta’s reference does not list', ['*'], 'campaign_status_update', true],
		['another choice, and that field', ['flows'], 'campaign_status_update', false],
		['All, and a private field', ['*'], 'history', false],
		['All with a private field, and that field', ['*', 'history'], 'history', true],
		['All with a private field, and another one', ['*', 'history'], 'smb_message_echoes', false],
		['All with messages, and messages', ['*', 'messages'], 'messages', true],
		['All, and a family of groups in the other spelling', ['*'], 'group_participant_update', false],
	])('%s', (_what, fields, field, expected) => {
		expect(isFieldChosen(field, chosen(...fields))).toBe(expected);
	});

	it('All includes every management field of test/graphApi/webhookFields.ts and no other', () => {
		const taken = METAS_FIELDS.filter((field) => isFieldChosen(field, chosen('*')));
		expect([...taken].sort()).toEqual([...MANAGEMENT].sort());
	});
});
