import { setWebhookOverride } from '../../../../nodes/WhatsAppBusinessManagement/resources/phoneNumber/setWebhookOverride';
import { subscribe } from '../../../../nodes/WhatsAppBusinessManagement/resources/subscribedApp/subscribe';

it.each([
	['a number', setWebhookOverride],
	['an account', subscribe],
])('who sets an override of %s is told that the trigger no longer sees it', (_what, { fields }) => {
	const notices = fields
		.filter(({ type, displayOptions }) => {
			const shown: unknown = displayOptions?.show?.override;
			return type === 'notice' && Array.isArray(shown) && shown.includes('set');
		})
		.map(({ displayName }) => displayName);
	expect(notices).toEqual([
		expect.stringMatching(/to this address alone: the WhatsApp Business Management Trigger/),
	]);
});
