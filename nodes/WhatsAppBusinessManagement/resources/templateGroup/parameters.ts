import { textField } from '../../parameters/field';
import { idList } from '../../parameters/values';

/** The name of a template group, with Meta's limit (Meta: Template groups). */
export const NAME = {
	label: 'Name',
	sends: 'name',
	max: 256,
	placeholder: 'e.g. Black Friday',
	description: 'No other group of the account can have this name; up to 256 characters',
} as const;

/** The description of a template group. */
export const descriptionField = textField('description', {
	label: 'Description',
	sends: 'description',
	max: 512,
	placeholder: 'e.g. Templates of the Black Friday sale',
	description: 'The purpose of the group; up to 512 characters',
});

/** The n8n property of a list of template IDs. */
export const templateIdsProperty = <const Name extends string>(
	displayName: string,
	name: Name,
	description: string,
) =>
	({
		displayName,
		name,
		type: 'string',
		default: '',
		placeholder: 'e.g. 594425479261596, 1387372356726668',
		description,
	}) as const;

/** Template IDs. Meta documents no limit for their number. */
export const templateIds = () => idList('594425479261596', Infinity);
