import type { Delivered } from './delivery';
import { NO_WEBHOOK, type Meta } from './events';
import { numberState } from './resources/numberState';
import type { PhoneNumber } from './world';

/** Lowers a number's quality to RED, and notifies the app. */
export async function flagNumber(meta: Meta, number: PhoneNumber): Promise<Delivered> {
	number.quality_rating = 'RED';
	return await publishQuality(meta, number, 'FLAGGED');
}

/**
 * Changes a number's quality to GREEN, YELLOW, RED or UNKNOWN; `undefined` removes it, as without traffic.
 * No webhook contains the quality.
 */
export function changeNumberQuality(number: PhoneNumber, rating: string | undefined): Delivered {
	number.quality_rating = rating;
	return NO_WEBHOOK;
}

/**
 * Changes a number's status: CONNECTED, FLAGGED, RATE_LIMITED, RESTRICTED, BANNED, DISCONNECTED … Only
 * FLAGGED and its end have a webhook, and that is from Meta's older pages.
 */
export async function changeNumberStatus(
	meta: Meta,
	number: PhoneNumber,
	status: string,
): Promise<Delivered> {
	const previous = number.status;
	number.status = status;
	if (previous === status) return NO_WEBHOOK;
	if (status === 'FLAGGED') return await publishQuality(meta, number, 'FLAGGED');
	if (previous === 'FLAGGED') return await publishQuality(meta, number, 'UNFLAGGED');
	return NO_WEBHOOK;
}

/** Raises a number to 1,000 messages a second. */
export async function upgradeThroughput(meta: Meta, number: PhoneNumber): Promise<Delivered> {
	number.throughput = { level: 'HIGH' };
	return await publishQuality(meta, number, 'THROUGHPUT_UPGRADE');
}

/**
 * Decides about the name that was requested, or else about the number's own name. After APPROVED, a
 * requested name is used from the next registration on. Meta calls a declined name REJECTED in the webhook.
 */
export async function reviewDisplayName(
	meta: Meta,
	number: PhoneNumber,
	decision: 'APPROVED' | 'DECLINED',
	rejectionReason = 'NAME_NOT_CONSISTENT',
): Promise<Delivered> {
	const state = numberState(meta.world, number.id);
	if (state.newDisplayName === undefined) number.name_status = decision;
	else state.newNameStatus = decision;
	const isDeclined = decision === 'DECLINED';
	return await meta.publish(
		'phone_number_name_update',
		{
			display_phone_number: digitsOf(number),
			decision: isDeclined ? 'REJECTED' : 'APPROVED',
			requested_verified_name: state.newDisplayName ?? number.verified_name,
			rejection_reason: isDeclined ? rejectionReason : null,
		},
		{ wabaId: number.accountId },
	);
}

/** Changes a number's two-step PIN; `undefined` turns two-step verification off. */
export async function changePin(
	meta: Meta,
	number: PhoneNumber,
	pin: string | undefined,
	requester = '615500000000999',
): Promise<Delivered> {
	number.pin = pin;
	return await meta.publish(
		'security',
		{
			display_phone_number: digitsOf(number),
			event: pin === undefined ? 'PIN_REQUEST_SUCCESS' : 'PIN_CHANGED',
			requester,
		},
		{ wabaId: number.accountId },
	);
}

/** Webhooks show a number as digits only. */
export function digitsOf({ display_phone_number }: PhoneNumber): string {
	return display_phone_number.replace(/\D/g, '');
}

async function publishQuality(
	{ world, publish }: Meta,
	number: PhoneNumber,
	event: string,
): Promise<Delivered> {
	const account = world.accounts.find(({ id }) => id === number.accountId);
	const limit = account?.whatsapp_business_manager_messaging_limit;
	return await publish(
		'phone_number_quality_update',
		{
			display_phone_number: digitsOf(number),
			event,
			current_limit: limit,
			max_daily_conversations_per_business: limit,
		},
		{ wabaId: number.accountId },
	);
}
