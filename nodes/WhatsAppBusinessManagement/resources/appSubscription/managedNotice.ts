import { notice } from '../../parameters/guard';

/** Stands above every operation that changes the subscription. */
export const managedNotice = notice(
	'managedNotice',
	'Meta keeps one callback for each app, and everybody who receives through the app depends on it. The WhatsApp Business Management Trigger registers itself, shares the callback, and takes nothing away from anybody: use it instead wherever n8n is to receive.',
);
