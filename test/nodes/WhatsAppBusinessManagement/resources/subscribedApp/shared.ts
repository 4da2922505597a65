import { ACCOUNT_ID } from '../../../../graphApi';

export const SUBSCRIBED_APPS = `${ACCOUNT_ID}/subscribed_apps`;
