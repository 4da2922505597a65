import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { requiredChoiceField } from '../../parameters/field';

/** Meta: `search_visibility` of the phone number node. */
const VISIBILITIES = {
	HIDDEN: 'Hidden',
	VISIBLE: 'Visible',
} as const;

export const setSearchVisibility = operation({
	name: 'Set Search Visibility',
	value: 'setSearchVisibility',
	action: 'Set search visibility of phone number',
	description: 'Choose whether people find a number when they search for businesses in WhatsApp',
	fields: [
		...phoneNumberLocator(),
		requiredChoiceField('searchVisibility', VISIBILITIES, {
			label: 'Search Visibility',
			sends: 'search_visibility',
			default: 'VISIBLE',
			description: 'Whether the search shows the number',
		}),
	],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId)],
		body,
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', searchVisibility: 'string' },
	response: written(),
	echo: ({ phoneNumberId, searchVisibility }) => ({ phoneNumberId, searchVisibility }),
});
