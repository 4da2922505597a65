import { fieldOf } from '../../parameters/field';
import { graphFields } from '../../parameters/values';

/** The fields to return, as text: Meta documents none of these nodes' fields, so no list can offer them. */
export const freeFields = () =>
	fieldOf(
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'string',
			default: '',
			placeholder: 'e.g. id,name,status',
			description:
				'What Meta returns, as names separated by commas. Meta documents no names; if empty, Meta chooses the fields.',
		},
		graphFields,
	);
