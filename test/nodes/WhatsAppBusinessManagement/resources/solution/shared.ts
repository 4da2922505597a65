import { SOLUTION_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/solution/fields';
import { byId } from '../../../../engine/byId';
import { ENDING_SOLUTION_ID, OFFERED_SOLUTION_ID } from '../../../../graphApi';

export const fields = SOLUTION_FIRST.join(',');
export const OFFERED = { solutionId: byId(OFFERED_SOLUTION_ID) };
export const ENDING = { solutionId: byId(ENDING_SOLUTION_ID) };
