import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { welcomeSequenceOf } from '../../lookups/welcomeSequence';
import { textField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { filtersField } from '../../parameters/filtersField';
import { id } from '../../parameters/values';
import { WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many welcome sequences',
	description:
		'List the welcome sequences of an account, which greet customers who come from an ad',
	fields: [
		accountLocator(),
		fieldChoice(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST),
		filtersField([
			textField('appId', {
				label: 'App ID',
				sends: 'app_id',
				placeholder: 'e.g. 670843887433847',
				description:
					'Only sequences that this app created. If not added, the sequences of the token’s app are listed.',
				is: () => id('670843887433847').optional(),
			}),
		]),
	],
	request: ({ accountId, fields }, filters) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('welcome_message_sequences')],
		query: { fields: fields.join(','), ...filters },
	}),
	output: { accountId: 'string', ...pick(WELCOME_SEQUENCE, WELCOME_SEQUENCE_FIRST) },
	response: many(welcomeSequenceOf),
	echo: ({ accountId }) => ({ accountId }),
});
