import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { preVerifiedNumberLocator } from '../../lookups/preVerifiedNumber';
import { fieldChoice } from '../../parameters/fieldChoice';
import { PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get preverified number',
	description: 'Read one pre-verified number, e.g. whether it is verified and until when',
	fields: [
		...preVerifiedNumberLocator(),
		fieldChoice(PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST),
	],
	request: ({ preVerifiedNumberId, fields }) => ({
		method: 'GET',
		path: [nodeId(preVerifiedNumberId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(PRE_VERIFIED_NUMBER, PRE_VERIFIED_NUMBER_FIRST),
	response: one(),
});
