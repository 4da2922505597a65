import { BUSINESS_ID } from '../../../../graphApi';

export const SYSTEM_USERS = `${BUSINESS_ID}/system_users`;
