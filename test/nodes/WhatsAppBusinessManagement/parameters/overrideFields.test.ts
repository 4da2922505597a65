import { setWebhookOverride } from '../../../../nodes/WhatsAppBusinessManagement/resources/phoneNumber/setWebhookOverride';
import { subscribe } from '../../../../nodes/WhatsAppBusinessManagement/resources/subscribedApp/subscribe';

describe.each([
	[
		'a number',
		setWebhookOverride,
		'numberOverride',
		/the account’s override, if it has one, or else to the app’s own/,
	],
	['an account', subscribe, 'override', /messages then go to the app’s own callback/],
])('an override of %s', (_what, { fields }, choiceName, next) => {
	const noticesFor = (choice: string) =>
		fields
			.filter(({ type, displayOptions }) => {
				const shown: unknown = displayOptions?.show?.[choiceName];
				return type === 'notice' && Array.isArray(shown) && shown.includes(choice);
			})
			.map(({ displayName }) => displayName);

	it('that is set: the trigger no longer sees the messages', () => {
		expect(noticesFor('set')).toEqual([
			expect.stringMatching(
				/only to the override’s address\. The WhatsApp Business Management Trigger .* no longer get them/,
			),
		]);
	});

	it('that is removed: it is deleted, and where the messages are sent then', () => {
		const notices = noticesFor('remove');
		expect(notices).toEqual([
			expect.stringMatching(/override and its verify token are deleted permanently/),
		]);
		expect(notices[0]).toMatch(next);
	});
});
