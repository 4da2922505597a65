import { byId } from '../../../../engine/byId';
import type { RefusedCase } from '../../../../engine/operations/cases';
import { NEW_PRE_VERIFIED_NUMBER_ID, PRE_VERIFIED_NUMBER_ID } from '../../../../graphApi';

export const VERIFIED = { preVerifiedNumberId: byId(PRE_VERIFIED_NUMBER_ID) };
export const NEW = { preVerifiedNumberId: byId(NEW_PRE_VERIFIED_NUMBER_ID) };
export const FIELDS =
	'id,phone_number,code_verification_status,code_verification_time,verification_expiry_time';

/** A partner that is not an ID. */
export const refusedPartner: RefusedCase = [
	'a partner that is not an ID',
	{ ...NEW, partnerBusinessId: 'Quillbrook' },
	/^Partner Business Portfolio ID: must be an ID/,
];
