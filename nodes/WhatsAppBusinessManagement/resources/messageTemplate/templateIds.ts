import { fieldOf } from '../../parameters/field';
import { idList } from '../../parameters/values';

/**
 * The IDs of several templates of one account. The checked value is a list of different IDs.
 *
 * @param description without a full stop; the largest number of IDs is added
 */
export const templateIdsField = (description: string, max = 100) =>
	fieldOf(
		{
			displayName: 'Template IDs',
			name: 'templateIds',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 594425479261596, 1387372356726668',
			description: `${description}. Up to ${max}, separated by commas.`,
		},
		() => idList('594425479261596', max),
	);
