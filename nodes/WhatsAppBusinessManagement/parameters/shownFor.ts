import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import type { Field, Parameter } from './field';
import { isField } from './field';

type Show = NonNullable<IDisplayOptions['show']>;

const propertyShownFor = <Property extends INodeProperties>(
	show: Show,
	property: Property,
): Property => ({
	...property,
	displayOptions: {
		...property.displayOptions,
		show: { ...show, ...property.displayOptions?.show },
	},
});

/** Shows a field only for some values of other fields, in addition to its own conditions. */
export function shownFor<Shown extends INodeProperties | Field>(
	show: Show,
	parameter: Shown,
): Shown;
export function shownFor(show: Show, parameter: Parameter): Parameter {
	if (!isField(parameter)) return propertyShownFor(show, parameter);
	return { ...parameter, property: propertyShownFor(show, parameter.property) };
}
