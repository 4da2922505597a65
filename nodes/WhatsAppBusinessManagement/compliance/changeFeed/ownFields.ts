import { idText, text, webhookField } from '../../changes/fields/field';
import type { WebhookField } from '../../changes/fields/field';
import { numberKeys, numberName, SAMPLE_METADATA } from '../../changes/fields/phoneNumber';
import { explained, wordsFor } from '../../changes/words';

const NUMBER_SHAPE = { display_phone_number: idText, phone_number_id: idText };

/** Meta’s page on messaging limits. */
const RATINGS: Readonly<Record<string, string>> = {
	GREEN: 'high',
	YELLOW: 'medium',
	RED: 'low',
	UNKNOWN: 'unknown',
};

const ratingWords = (rating: string): string => explained(rating, wordsFor(RATINGS, rating));

const fromTo = (
	before: string | null,
	after: string | null,
	words: (value: string) => string,
): string =>
	`${before === null ? '' : `from ${words(before)} `}to ${after === null ? 'an unknown value' : words(after)}`;

const qualityRating = webhookField({
	field: 'phone_number_quality_rating',
	name: 'Phone Number Quality Rating',
	description: 'The quality rating of a number went up or down. No webhook of Meta’s reports it.',
	group: 'phoneNumber',
	sample: {
		...SAMPLE_METADATA,
		previous_quality_rating: 'GREEN',
		new_quality_rating: 'YELLOW',
	},
	value: { ...NUMBER_SHAPE, previous_quality_rating: text, new_quality_rating: text },
	read: (value) => {
		const keys = numberKeys(value);
		const { previous_quality_rating: previousQuality, new_quality_rating: quality } = value;
		return {
			event: quality,
			summary: `The quality of number ${numberName(keys.phoneNumber, keys.phoneNumberId)} went ${fromTo(previousQuality, quality, ratingWords)}`,
			keys: { ...keys, previousQuality, quality },
		};
	},
});

/** Meta’s reference of the phone number node. */
const STATUSES: Readonly<Record<string, string>> = {
	BANNED: 'banned',
	CONNECTED: 'connected',
	DELETED: 'deleted',
	DISCONNECTED: 'disconnected, so it cannot send',
	MIGRATED: 'migrated to another account',
	PENDING: 'pending',
	RATE_LIMITED: 'rate limited',
	RESTRICTED: 'restricted',
	UNVERIFIED: 'not verified',
};

const statusWords = (status: string): string => explained(status, wordsFor(STATUSES, status));

const numberStatus = webhookField({
	field: 'phone_number_status',
	name: 'Phone Number Status',
	description:
		'A number was connected, disconnected, restricted or banned. No webhook of Meta’s reports it.',
	group: 'phoneNumber',
	sample: { ...SAMPLE_METADATA, previous_status: 'CONNECTED', new_status: 'DISCONNECTED' },
	value: { ...NUMBER_SHAPE, previous_status: text, new_status: text },
	read: (value) => {
		const keys = numberKeys(value);
		const { previous_status: previousStatus, new_status: status } = value;
		const now = status === null ? 'in an unknown state' : statusWords(status);
		return {
			event: status,
			summary: `Number ${numberName(keys.phoneNumber, keys.phoneNumberId)} is now ${now}`,
			keys: { ...keys, previousStatus, status },
		};
	},
});

/** Fields of changes that only reading shows, because Meta has no webhook for them. */
export const OWN_FIELDS: readonly WebhookField[] = [qualityRating, numberStatus];
