import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { welcomeSequenceOf } from '../../lookups/welcomeSequence';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { graphFields, id } from '../../parameters/values';
import { WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many welcome sequences',
	description:
		'List the welcome sequences of an account: what greets a customer who comes from an ad',
	fields: [
		accountLocator(),
		fieldChoice(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST),
		filtersField([
			{
				displayName: 'App ID',
				name: 'appId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 670843887433847',
				description: 'Only sequences that this app made. Left out, those of the token’s app.',
			},
		]),
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			fields: graphFields(),
			filters: z.object({ appId: id('670843887433847').optional() }).default({}),
		}),
	request: ({ accountId, fields, filters }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('welcome_message_sequences')],
		query: { fields: fields.join(','), app_id: filters.appId },
	}),
	output: { accountId: 'string', ...pick(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST) },
	response: many(welcomeSequenceOf),
	echo: ({ accountId }) => ({ accountId }),
});
