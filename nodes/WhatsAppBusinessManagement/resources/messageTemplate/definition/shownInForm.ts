import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import type { Field } from '../../../parameters/field';
import { shownFor } from '../../../parameters/shownFor';
import { MODE } from './mode';

type Show = NonNullable<IDisplayOptions['show']>;

/** Shows a field only in the form, and there only for some values of other fields. */
export const shownInForm = <Shown extends Field | INodeProperties>(
	show: Show,
	shown: Shown,
): Shown => shownFor({ [MODE]: ['fields'], ...show }, shown);
