import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

/** A field that is shown for some values of other fields only, beside whatever it asks for itself. */
export const shownFor = (
	show: NonNullable<IDisplayOptions['show']>,
	field: INodeProperties,
): INodeProperties => ({
	...field,
	displayOptions: { ...field.displayOptions, show: { ...show, ...field.displayOptions?.show } },
});
