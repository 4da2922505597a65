import { byId } from '../../../../engine/byId';
import { CONNECTED_NUMBER_ID, GROUP_ID } from '../../../../graphApi';

/** The group, chosen from the list of its number. */
export const IN_GROUP = {
	phoneNumberId: byId(CONNECTED_NUMBER_ID),
	group: byId(GROUP_ID),
};

export const PRODUCT = { messaging_product: 'whatsapp' };
