import { byId } from '../../../../engine/byId';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { QR_CODE } from '../../../../graphApi/madeUpData/qrCodes';

export const phoneNumberId = byId(CONNECTED_NUMBER_ID);
export const code = byId(QR_CODE);
export const EDGE = `${CONNECTED_NUMBER_ID}/message_qrdls`;
export const FIELDS = 'code,prefilled_message,deep_link_url,creation_time';
