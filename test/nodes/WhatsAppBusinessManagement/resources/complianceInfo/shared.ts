import { byId } from '../../../../engine/byId';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';

export const phoneNumberId = byId(CONNECTED_NUMBER_ID);
export const EDGE = `${CONNECTED_NUMBER_ID}/business_compliance_info`;
