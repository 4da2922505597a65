import { GROUP_ID, edge } from '../graph/paths';
import { text } from '../parameters/values';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';
import { phoneNumberLocator } from './phoneNumber';

/** Meta's maximum number of groups per page. */
export const LARGEST_GROUP_PAGE = 1024;

export const searchGroups = searchEdgeOf({
	of: 'phoneNumber',
	calls: (phoneNumber) => [readCall([phoneNumber, edge('groups')])],
	option: ({ id, subject }) => named({ id, name: subject }),
});

const groupId = () => text({ pattern: GROUP_ID, must: 'must be the ID of a group' });

/** The group, below the number whose groups From List shows. */
export const groupLocator = once(() => {
	const [account, phoneNumber] = phoneNumberLocator();
	return [
		account,
		{ ...phoneNumber.property, required: false },
		locatorField({
			displayName: 'Group',
			name: 'group',
			searchListMethod: 'searchGroups',
			example: 'Y2FwaV9ncm91cDoxOTUwNTU1MDA3OToxMjAzNjMzOTQzMjAdO',
			description:
				'The WhatsApp group. If you enter its ID, the account and the number above are not used.',
			required: true,
			is: groupId,
		}),
	] as const;
});
