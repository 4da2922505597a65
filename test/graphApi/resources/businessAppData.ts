import { randomUUID } from 'node:crypto';

import type { Answer, GraphCall } from '../call';
import { invalidParameter } from '../errors';
import type { PhoneNumber } from '../world';
import { numberState } from './numberState';

const TYPES = ['smb_app_state_sync', 'history'] as const;

/**
 * POST `/{Phone-Number-ID}/smb_app_data`: once for each kind of data. How Meta refuses a second time is
 * a guess. That it takes this only within 24 hours after the onboarding is left out here, because the
 * made-up numbers were onboarded long ago; and no webhook follows.
 */
export function syncBusinessApp({ id }: PhoneNumber, { world, parameters }: GraphCall): Answer {
	parameters.requiredText('messaging_product');
	parameters.oneOf('messaging_product', ['whatsapp']);
	parameters.requiredText('sync_type');
	const type = parameters.oneOf('sync_type', TYPES) ?? TYPES[0];
	const { syncs } = numberState(world, id);
	if (syncs.has(type)) throw invalidParameter(`The sync ${type} has been requested already`);
	syncs.add(type);
	return { messaging_product: 'whatsapp', request_id: randomUUID() };
}
