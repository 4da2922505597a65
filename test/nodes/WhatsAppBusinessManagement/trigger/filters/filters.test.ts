import { FILTERS, isChosen } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters';
import {
	lets,
	STATUS,
	QUALITY,
	CATEGORY,
	ACCOUNT,
	ALERT,
	NAME,
	template,
	restricted,
	quality,
	ADD_NUMBER,
	MESSAGES,
} from './sampleChanges';

/** What is tested, the filters in use, the field and value of the change, and whether it passes. */
type Case = [string, Record<string, unknown>, string, unknown, boolean];

const CASES: Case[] = [
	[
		'an account event that is chosen',
		{ accountEvent: ['PARTNER_ADDED'] },
		ACCOUNT,
		{ event: 'PARTNER_ADDED' },
		true,
	],
	[
		'another account event',
		{ accountEvent: ['PARTNER_ADDED'] },
		ACCOUNT,
		{ event: 'ACCOUNT_DELETED' },
		false,
	],
	['an account update without an event', { accountEvent: ['PARTNER_ADDED'] }, ACCOUNT, {}, true],
	[
		'an event of another field',
		{ accountEvent: ['PARTNER_ADDED'] },
		STATUS,
		{ event: 'REJECTED' },
		true,
	],

	[
		'a severity, flat',
		{ alertSeverity: ['CRITICAL'] },
		ALERT,
		{ alert_severity: 'CRITICAL' },
		true,
	],
	[
		'a severity, nested',
		{ alertSeverity: ['CRITICAL'] },
		ALERT,
		{ alert_info: { alert_severity: 'CRITICAL' } },
		true,
	],
	[
		'another severity',
		{ alertSeverity: ['CRITICAL'] },
		ALERT,
		{ alert_severity: 'WARNING' },
		false,
	],
	['an alert status', { alertStatus: ['ACTIVE'] }, ALERT, { alert_status: 'ACTIVE' }, true],
	['another alert status', { alertStatus: ['ACTIVE'] }, ALERT, { alert_status: 'NONE' }, false],
	[
		'an alert type',
		{ alertType: ['OBA_APPROVED', 'OBA_REJECTED'] },
		ALERT,
		{ alert_type: 'OBA_REJECTED' },
		true,
	],
	[
		'another alert type',
		{ alertType: ['OBA_APPROVED'] },
		ALERT,
		{ alert_type: 'OBA_REJECTED' },
		false,
	],
	['an alert of no type', { alertType: ['OBA_APPROVED'] }, ALERT, {}, true],

	[
		'a decision on the account',
		{ decision: ['REJECTED'] },
		'account_review_update',
		{ decision: 'REJECTED' },
		true,
	],
	['a decision on a name', { decision: ['REJECTED'] }, NAME, { decision: 'APPROVED' }, false],

	[
		'a number, written for people',
		{ phoneNumber: '+1 (555) 000-1111' },
		NAME,
		{ display_phone_number: '15550001111' },
		true,
	],
	[
		'a number that Meta writes for people',
		{ phoneNumber: '15550001111' },
		NAME,
		{ display_phone_number: '+1 555 000-1111' },
		true,
	],
	[
		'one of several numbers',
		{ phoneNumber: '15550009999, +1 555 000 1111' },
		NAME,
		{ display_phone_number: '15550001111' },
		true,
	],
	[
		'another number',
		{ phoneNumber: '15550001111' },
		NAME,
		{ display_phone_number: '15550001112' },
		false,
	],
	[
		'a number that only starts alike',
		{ phoneNumber: '1555000' },
		NAME,
		{ display_phone_number: '15550001111' },
		false,
	],
	[
		'the number of a part of its own',
		{ phoneNumber: '15550009999' },
		'user_preferences',
		{ metadata: { display_phone_number: '15550001111' } },
		false,
	],
	['a change that names no number', { phoneNumber: '15550001111' }, STATUS, template('a'), true],
	[
		'a number filter without digits',
		{ phoneNumber: 'none, -' },
		NAME,
		{ display_phone_number: '15550001111' },
		true,
	],

	['a rating that fell', { qualityGotWorse: true }, QUALITY, quality('GREEN', 'YELLOW'), true],
	['a rating that fell far', { qualityGotWorse: true }, QUALITY, quality('GREEN', 'RED'), true],
	[
		'a rating that fell from the middle',
		{ qualityGotWorse: true },
		QUALITY,
		quality('YELLOW', 'RED'),
		true,
	],
	['a rating that rose', { qualityGotWorse: true }, QUALITY, quality('RED', 'YELLOW'), false],
	['a rating that stayed', { qualityGotWorse: true }, QUALITY, quality('RED', 'RED'), false],
	['a first rating', { qualityGotWorse: true }, QUALITY, quality('UNKNOWN', 'GREEN'), true],
	[
		'a rating that was removed',
		{ qualityGotWorse: true },
		QUALITY,
		quality('GREEN', 'UNKNOWN'),
		true,
	],
	['an unknown rating', { qualityGotWorse: true }, QUALITY, quality('GREEN', 'BLUE'), true],
	['the filter, switched off', { qualityGotWorse: false }, QUALITY, quality('RED', 'GREEN'), true],
	['an invalid switch value', { qualityGotWorse: 'x' }, QUALITY, quality('RED', 'GREEN'), true],
	['a change without a rating', { qualityGotWorse: true }, STATUS, template('a'), true],

	[
		'a template’s reason',
		{ rejectionReason: ['SCAM'] },
		STATUS,
		{ event: 'REJECTED', reason: 'SCAM' },
		true,
	],
	[
		'another reason',
		{ rejectionReason: ['SCAM'] },
		STATUS,
		{ event: 'REJECTED', reason: 'PROMOTIONAL' },
		false,
	],
	['no reason', { rejectionReason: ['SCAM'] }, STATUS, { event: 'APPROVED', reason: 'NONE' }, true],
	[
		'a name’s reason',
		{ rejectionReason: ['SCAM'] },
		NAME,
		{ rejection_reason: 'NAME_NOT_CONSISTENT' },
		false,
	],
	[
		'one of a verification’s reasons',
		{ rejectionReason: ['WEBSITE_NOT_MATCHING'] },
		ACCOUNT,
		{
			partner_client_certification_info: {
				rejection_reasons: ['ADDRESS NOT MATCHING', 'WEBSITE NOT MATCHING'],
			},
		},
		true,
	],
	[
		'none of a verification’s reasons',
		{ rejectionReason: ['SCAM'] },
		ACCOUNT,
		{ partner_client_certification_info: { rejection_reasons: ['ADDRESS NOT MATCHING'] } },
		false,
	],
	[
		'a verification that was approved',
		{ rejectionReason: ['SCAM'] },
		ACCOUNT,
		{ partner_client_certification_info: { rejection_reasons: ['NONE'] } },
		true,
	],
	[
		'the reason of a disconnection, which rejects nothing',
		{ rejectionReason: ['SCAM'] },
		ACCOUNT,
		{ disconnection_info: { reason: 'CHANGE_NUMBER' } },
		true,
	],

	[
		'one of the restrictions',
		{ restrictionType: [ADD_NUMBER] },
		ACCOUNT,
		restricted(MESSAGES, 'RESTRICTION_ON_ADD_PHONE_NUMBER_ACTION'),
		true,
	],
	['another restriction', { restrictionType: [ADD_NUMBER] }, ACCOUNT, restricted(MESSAGES), false],
	['no restriction', { restrictionType: [ADD_NUMBER] }, ACCOUNT, restricted(), true],

	[
		'a category',
		{ templateCategory: ['UTILITY'] },
		STATUS,
		{ message_template_category: 'UTILITY' },
		true,
	],
	[
		'another category',
		{ templateCategory: ['UTILITY'] },
		STATUS,
		{ message_template_category: 'MARKETING' },
		false,
	],
	[
		'the new category',
		{ templateCategory: ['MARKETING'] },
		CATEGORY,
		{ previous_category: 'UTILITY', new_category: 'MARKETING' },
		true,
	],
	[
		'the old category',
		{ templateCategory: ['UTILITY'] },
		CATEGORY,
		{ previous_category: 'UTILITY', new_category: 'MARKETING' },
		false,
	],
	[
		'the upcoming category',
		{ templateCategory: ['MARKETING'] },
		CATEGORY,
		{ new_category: 'UTILITY', correct_category: 'MARKETING' },
		true,
	],

	['a language', { templateLanguage: 'en_US' }, STATUS, template('a'), true],
	[
		'a language, typed in another way',
		{ templateLanguage: 'de, EN-us' },
		STATUS,
		template('a'),
		true,
	],
	[
		'a language, sent in another way',
		{ templateLanguage: 'en_us' },
		STATUS,
		{ message_template_language: 'en-US' },
		true,
	],
	['a family of languages', { templateLanguage: 'en*' }, STATUS, template('a'), true],
	['another language', { templateLanguage: 'en' }, STATUS, template('a'), false],

	['a name', { templateName: 'order_update' }, STATUS, template('order_update'), true],
	['a name in capitals', { templateName: 'Order_Update' }, STATUS, template('order_update'), true],
	[
		'one of several names',
		{ templateName: 'welcome ,\norder_*' },
		STATUS,
		template('order_update'),
		true,
	],
	['a part of a name', { templateName: 'order' }, STATUS, template('order_update'), false],
	[
		'a name with spaces',
		{ templateName: 'my * template' },
		STATUS,
		template('My message template'),
		true,
	],
	['a change of no template', { templateName: 'order' }, ACCOUNT, {}, true],
	['a name filter that is blank', { templateName: ' , ' }, STATUS, template('a'), true],

	['a new rating', { templateQuality: ['RED', 'YELLOW'] }, QUALITY, quality('GREEN', 'RED'), true],
	['another rating', { templateQuality: ['RED'] }, QUALITY, quality('RED', 'GREEN'), false],

	['a status', { templateStatus: ['REJECTED'] }, STATUS, { event: 'REJECTED' }, true],
	['another status', { templateStatus: ['REJECTED'] }, STATUS, { event: 'APPROVED' }, false],

	[
		'filters that agree',
		{ templateStatus: ['REJECTED'], templateName: 'a*' },
		STATUS,
		template('abc', { event: 'REJECTED' }),
		true,
	],
	[
		'filters of which one disagrees',
		{ templateStatus: ['REJECTED'], templateName: 'b*' },
		STATUS,
		template('abc', { event: 'REJECTED' }),
		false,
	],
	[
		'lists that are empty',
		{ templateStatus: [], alertType: [], templateName: '' },
		STATUS,
		{ event: 'REJECTED' },
		true,
	],
	[
		'invalid values instead of those of the editor',
		{
			templateStatus: 7,
			templateName: {},
			phoneNumber: [1],
			valueConditions: 'x',
			qualityGotWorse: 'x',
		},
		STATUS,
		{ event: 'REJECTED' },
		true,
	],
];

describe('each filter', () => {
	it.each(CASES)('%s', (_what, entered, field, value, expected) => {
		expect(lets(entered, field, value)).toBe(expected);
	});

	// The conditions on a value are in valueConditions.test.ts.
	it.each(
		FILTERS.map(({ property }) => property.name).filter((name) => name !== 'valueConditions'),
	)('%s has a case in this file that passes, and one that does not', (name) => {
		const cases = CASES.filter(([, entered]) => name in entered);
		expect(new Set(cases.map(([, , , , passes]) => passes))).toEqual(new Set([true, false]));
	});
});

describe('the account', () => {
	const wanted = { fields: new Set(['flows']), accounts: new Set(['1']), filters: [] };

	it.each<[string, string | null, boolean]>([
		['that was chosen', '1', true],
		['that was not', '2', false],
		['of Meta’s own tests', '0', true],
		['without an ID', null, true],
	])('%s', (_what, account, expected) => {
		expect(isChosen('flows', account, wanted)).toBe(expected);
	});
});
