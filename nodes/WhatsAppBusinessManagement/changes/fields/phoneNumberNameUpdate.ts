import { reasonOf, text, webhookField, withDetail } from './field';
import { SAMPLE_NUMBER } from './phoneNumber';

export const phoneNumberNameUpdate = webhookField({
	field: 'phone_number_name_update',
	name: 'Phone Number Name',
	description:
		'A display name was approved or rejected. If it was approved, the number must be registered again.',
	group: 'phoneNumber',
	sample: {
		display_phone_number: SAMPLE_NUMBER,
		decision: 'REJECTED',
		requested_verified_name: 'Fernwick Lanterns',
		rejection_reason: 'NAME_NOT_CONSISTENT',
	},
	value: {
		display_phone_number: text,
		decision: text,
		requested_verified_name: text,
		rejection_reason: text,
	},
	read: (value) => {
		const reason = reasonOf(value.rejection_reason);
		return {
			event: value.decision,
			summary: withDetail(
				`The decision on the name “${value.requested_verified_name ?? 'unknown'}” of ${value.display_phone_number ?? 'a number'} is ${value.decision ?? 'unknown'}`,
				reason,
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
