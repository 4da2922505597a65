import { text } from '../../execution/input';

/** Meta: Template groups. */
export const groupName = () => text({ max: 256 });

export const groupDescription = () => text({ max: 512 });
