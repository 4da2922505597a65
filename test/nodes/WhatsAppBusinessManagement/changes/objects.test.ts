import { isAcceptedObject } from '../../../../nodes/WhatsAppBusinessManagement/changes/objects';

it.each<[unknown, boolean]>([
	['whatsapp_business_account', true],
	['whatsapp_business account', true],
	['whatsapp business account', true],
	// Announced, but not sent yet.
	['whatsapp_account', false],
	['page', false],
	['constructor', false],
	['__proto__', false],
	['', false],
	[undefined, false],
	[['whatsapp_business_account'], false],
])('a delivery of the object %j is accepted: %s', (object, accepted) => {
	expect(isAcceptedObject(object)).toBe(accepted);
});

it('an object is accepted when it is turned on', () => {
	const objects = { whatsapp_business_account: true, whatsapp_account: true };
	expect(isAcceptedObject('whatsapp_account', objects)).toBe(true);
	expect(isAcceptedObject('whatsapp account', objects)).toBe(true);
	expect(isAcceptedObject('whatsapp_business_account', objects)).toBe(true);
	expect(isAcceptedObject('page', objects)).toBe(false);
});
