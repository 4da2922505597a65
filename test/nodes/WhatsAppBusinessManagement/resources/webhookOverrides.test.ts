import { setWebhookOverride } from '../../../../nodes/WhatsAppBusinessManagement/resources/phoneNumber/setWebhookOverride';
import { subscribe } from '../../../../nodes/WhatsAppBusinessManagement/resources/subscribedApp/subscribe';

describe.each([
	[
		'a number',
		setWebhookOverride,
		'numberOverride',
		/the account’s override, if it has one, or else to the app’s own/,
	],
	['an account', subscribe, 'override', /messages go to the app’s own callback/],
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
				/to the override’s address alone: the WhatsApp Business Management Trigger/,
			),
		]);
	});

	it('that is removed: it is gone for good, and where the messages go then', () => {
		const notices = noticesFor('remove');
		expect(notices).toEqual([expect.stringMatching(/gone for good, with its verify token/)]);
		expect(notices[0]).toMatch(next);
	});
});
