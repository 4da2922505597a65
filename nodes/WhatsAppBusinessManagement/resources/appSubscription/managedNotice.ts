import { notice } from '../../parameters/guard';

/** Shown above every operation that changes the subscription. */
export const managedNotice = notice(
	'managedNotice',
	'Meta keeps one callback per app, and all receivers of the app depend on it. To receive webhooks in n8n, use the WhatsApp Business Management Trigger instead: it registers itself, shares the callback, and takes no deliveries from other receivers.',
);
