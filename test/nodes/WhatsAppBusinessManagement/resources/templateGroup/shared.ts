import { byId } from '../../../../engine/byId';
import { TEMPLATE_GROUP_ID } from '../../../../graphApi';

export const GROUP = byId(TEMPLATE_GROUP_ID);
