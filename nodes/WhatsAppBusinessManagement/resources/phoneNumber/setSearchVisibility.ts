import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { id } from '../../parameters/values';

/** Meta: `search_visibility` of the phone number node. */
const VISIBILITIES = {
	HIDDEN: 'Hidden',
	VISIBLE: 'Visible',
} as const;

export const setSearchVisibility = operation({
	name: 'Set Search Visibility',
	value: 'setSearchVisibility',
	action: 'Set the search visibility of a phone number',
	description: 'Choose whether people find a number when they search for businesses in WhatsApp',
	fields: [
		...phoneNumberLocator(),
		{
			displayName: 'Search Visibility',
			name: 'searchVisibility',
			type: 'options',
			options: optionsOf(VISIBILITIES),
			default: 'VISIBLE',
			description: 'Whether the search shows the number',
		},
	],
	input: () =>
		z.object({ phoneNumberId: id('106540352242922'), searchVisibility: oneOf(VISIBILITIES) }),
	request: ({ phoneNumberId, searchVisibility }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId)],
		body: { search_visibility: searchVisibility },
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', searchVisibility: 'string' },
	response: written(),
	beside: ({ phoneNumberId, searchVisibility }) => ({ phoneNumberId, searchVisibility }),
});
