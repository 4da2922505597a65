import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';
import { PHONE_NUMBER } from '../phoneNumber/fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get the conversational automation of a phone number',
	description:
		'Read what a new chat with a number offers: welcome message, ice breakers (prompts) and slash commands',
	fields: phoneNumberLocator(),
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId)],
		query: { fields: 'conversational_automation' },
	}),
	output: { phoneNumberId: 'string', ...PHONE_NUMBER.conversational_automation },
	// A number without any has no such field.
	response: one(
		({ conversational_automation }) => recordOf(conversational_automation) as IDataObject,
	),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
