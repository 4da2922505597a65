import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { PHONE_NUMBER } from '../phoneNumber/fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get conversational automation',
	description:
		'Read what a new chat with a number offers: ice breakers (prompts) and slash commands',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId)],
		query: { fields: 'conversational_automation' },
	}),
	output: { phoneNumberId: 'string', ...PHONE_NUMBER.conversational_automation },
	// Meta leaves the field out if the number has no automation.
	response: one(
		({ conversational_automation }) => recordOf(conversational_automation) as IDataObject,
	),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
