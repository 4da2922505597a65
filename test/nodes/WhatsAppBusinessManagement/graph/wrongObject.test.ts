import type { InputOrigin } from '../../../../nodes/WhatsAppBusinessManagement/graph/inputNames';
import {
	neededObject,
	wrongObject,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/wrongObject';

const nonexisting = (field: string, type?: string) =>
	`(#100) Tried accessing nonexisting field (${field})${type ? ` on node type (${type})` : ''}`;

const fields = (...origins: InputOrigin[]) => ({
	labelOf: () => undefined,
	originsOf: (id: string) => (id === '17' ? origins : []),
});
const field = (name: string, label: string) => fields({ name, label });

/** The account's field only fills the list of the other field. */
const sameInBoth = fields(
	{ name: 'accountId', label: 'Account' },
	{ name: 'phoneNumberId', label: 'Phone Number' },
);

describe('an object of another kind', () => {
	it.each<[string, string, ReturnType<typeof field> | undefined, string, RegExp]>([
		[
			'a portfolio instead of an account',
			nonexisting('message_templates', 'Business'),
			field('accountId', 'Account'),
			'The ID in Account is that of a business portfolio',
			/^Account needs the ID of a WhatsApp Business Account\. Business settings → Accounts/,
		],
		[
			'the credential’s field',
			nonexisting('phone_numbers', 'Business'),
			field('accountId', 'the credential’s WhatsApp Business Account ID'),
			'The ID in the credential’s WhatsApp Business Account ID is that of a business portfolio',
			/needs the ID of a WhatsApp Business Account/,
		],
		[
			'an account instead of a number',
			nonexisting('display_phone_number', 'WhatsAppBusinessAccount'),
			field('phoneNumberId', 'Phone Number'),
			'The ID in Phone Number is that of a WhatsApp Business Account',
			/^Phone Number needs the ID of a phone number\. Phone Number → Get Many/,
		],
		[
			'a number instead of an account',
			nonexisting('message_templates', 'WhatsAppBusinessPhoneNumber'),
			field('accountId', 'Account'),
			'The ID in Account is that of a phone number',
			/WhatsApp Business Account/,
		],
		[
			'another account of two',
			nonexisting('flows', 'WhatsAppBusinessPhoneNumber'),
			field('sourceAccountId', 'Source Account'),
			'The ID in Source Account is that of a phone number',
			/^Source Account needs/,
		],
		[
			'a kind that is not listed',
			nonexisting('message_templates', 'Page'),
			field('accountId', 'Account'),
			'The ID in Account is that of another kind (Page)',
			/WhatsApp Business Account/,
		],
		[
			'an ID that is in no field',
			nonexisting('message_templates', 'Business'),
			undefined,
			'The ID of the call is that of a business portfolio',
			/^A business portfolio has no field or edge “message_templates”/,
		],
		[
			'the right kind, which has no such field',
			nonexisting('quality_scores', 'WhatsAppBusinessAccount'),
			field('accountId', 'Account'),
			'Meta does not know the field quality_scores of this object',
			/^If quality_scores is one of the fields to read, remove it\..*API Version/,
		],
		[
			'a type that may be the right kind under another name',
			nonexisting('glow', 'XFlow'),
			field('flowId', 'Flow'),
			'Meta does not know the field glow of this object',
			/^If glow is one of the fields.* Flow needs the ID of a flow\./,
		],
		[
			'an account instead of a flow',
			nonexisting('assets', 'WhatsAppBusinessAccount'),
			field('flowId', 'Flow'),
			'The ID in Flow is that of a WhatsApp Business Account',
			/^Flow needs the ID of a flow\. Flow → Get Many/,
		],
		[
			'a template instead of a template group',
			nonexisting('whatsapp_business_templates', 'WhatsAppMessageTemplate'),
			field('templateGroupId', 'Template Group'),
			'The ID in Template Group is that of a message template',
			/^Template Group needs the ID of a template group/,
		],
		[
			'an edge that an unnamed kind does not have',
			'(#2500) Unknown path components: /message_templates',
			field('accountId', 'Account'),
			'The ID in Account may be that of another kind of object',
			/^Account needs the ID of a WhatsApp Business Account/,
		],
		[
			'no kind in the message',
			nonexisting('quality_scores'),
			field('accountId', 'Account'),
			'Meta does not know the field quality_scores of this object',
			/^If quality_scores is one.*Account needs the ID of a WhatsApp Business Account/,
		],
		[
			'the ID of the account in both fields',
			nonexisting('verified_name', 'WhatsAppBusinessAccount'),
			sameInBoth,
			'The ID in Phone Number is that of a WhatsApp Business Account',
			/^Phone Number needs the ID of a phone number/,
		],
		[
			'the ID of a number in both fields',
			nonexisting('flows', 'WhatsAppBusinessPhoneNumber'),
			sameInBoth,
			'The ID in Account is that of a phone number',
			/^Account needs the ID of a WhatsApp Business Account/,
		],
		[
			'an unnamed kind in both fields',
			'(#2500) Unknown path components: /register',
			sameInBoth,
			'The ID in Account or Phone Number may be that of another kind of object',
			/^Account needs .* Phone Number needs the ID of a phone number/,
		],
	])('%s', (_what, message, names, title, advice) => {
		const wrong = wrongObject({ message, objectId: '17' }, names);
		expect(wrong).toEqual({ title, advice: expect.stringMatching(advice) });
	});

	it.each([
		['a path that the user wrote', 'Unknown path components: /lanterns', undefined],
		['a path with the ID', 'Unknown path components: /17/flows', field('accountId', 'Account')],
	])('is not looked for in %s', (_what, message, names) => {
		expect(wrongObject({ message, objectId: '17' }, names)).toBeUndefined();
	});

	it.each<[string, { message: string; objectId?: string }, RegExp | undefined]>([
		['the ID of the call', { message: 'gone', objectId: '17' }, /^Account needs the ID of/],
		[
			'the ID that Meta names, before that of the call',
			{ message: "Object with ID '17' does not exist", objectId: '18' },
			/^Account needs the ID of/,
		],
		['an ID that is in no field', { message: 'gone', objectId: '18' }, undefined],
		['no ID', { message: 'gone' }, undefined],
	])('which kind was needed is named for %s', (_what, refusal, sentence) => {
		const named = neededObject(refusal, field('accountId', 'Account'));
		if (sentence) expect(named).toMatch(sentence);
		else expect(named).toBeUndefined();
	});

	it('which kinds were needed is named for an ID in two fields', () => {
		const named = neededObject({ message: 'gone', objectId: '17' }, sameInBoth);
		expect(named).toMatch(/^Account needs .* Phone Number needs/);
	});

	it('is not in any other error', () => {
		expect(wrongObject({ message: '(#100) Invalid parameter', objectId: '17' })).toBeUndefined();
	});
});
