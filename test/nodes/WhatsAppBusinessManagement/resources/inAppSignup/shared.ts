import { byId } from '../../../../engine/byId';
import { SIGNUP_ID } from '../../../../graphApi';

export const SIGNUP = byId(SIGNUP_ID);
