import { text } from '../../execution/values';

/** Meta: Template groups. */
export const groupName = () => text({ max: 256 });

export const groupDescription = () => text({ max: 512 });
