import { DISPLAY_NAME_REJECTIONS } from '../rejectionReasons';
import { explained, sentences, wordsFor } from '../words';
import { idText, reasonOf, stateReader, text, webhookField } from './field';
import { digits, SAMPLE_NUMBER, shownNumber } from './phoneNumber';

/** Webhook reference, phone_number_name_update; the 14 days are those of the page on display names. */
const DECISIONS: Readonly<Record<string, string>> = {
	APPROVED: 'was approved: register the number again within 14 days to use it',
	DEFERRED: 'can be used, but the decision on it was deferred',
	PENDING: 'is being reviewed',
	REJECTED: 'was rejected',
};

const decisionWords = (decision: string | null): string =>
	wordsFor(DECISIONS, decision) ??
	`has the decision ${decision === null ? 'unknown' : explained(decision, undefined)}`;

const explanationOf = (reason: string | null): string =>
	reason === null
		? ''
		: `: ${explained(reason, wordsFor(DISPLAY_NAME_REJECTIONS, reason)?.meaning)}`;

const nameOf = (name: string | null): string => (name === null ? '' : `“${name}” `);

const numberOf = (phoneNumber: string | null): string =>
	phoneNumber === null ? 'a number' : `number ${shownNumber(phoneNumber)}`;

export const phoneNumberNameUpdate = webhookField({
	field: 'phone_number_name_update',
	name: 'Phone Number Name',
	description:
		'A display name was approved or rejected. If it was approved, the number must be registered again.',
	group: 'phoneNumber',
	stateOf: stateReader((sent) => [
		digits(sent.display_phone_number),
		text(sent.decision),
		text(sent.requested_verified_name),
	]),
	sample: {
		display_phone_number: SAMPLE_NUMBER,
		decision: 'REJECTED',
		requested_verified_name: 'Fernwick Lanterns',
		rejection_reason: 'NAME_NOT_CONSISTENT',
	},
	value: {
		display_phone_number: idText,
		decision: text,
		requested_verified_name: text,
		rejection_reason: text,
	},
	read: (value) => {
		const reason = reasonOf(value.rejection_reason);
		return {
			event: value.decision,
			summary: sentences(
				`The display name ${nameOf(value.requested_verified_name)}of ${numberOf(value.display_phone_number)} ${decisionWords(value.decision)}${explanationOf(reason)}`,
				wordsFor(DISPLAY_NAME_REJECTIONS, reason)?.advice,
			),
			keys: {
				phoneNumber: value.display_phone_number,
				decision: value.decision,
				requestedName: value.requested_verified_name,
				reason,
			},
			filterKeys: { rejectionReason: reason },
		};
	},
});
