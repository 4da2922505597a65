import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { SHARING, sharingFields, sharingInput, sharingParameters, sharingPath } from './sharing';

export const unshare = operation({
	name: 'Unshare',
	value: 'unshare',
	action: 'Stop sharing a number of the pool with a partner',
	description: 'Take a shared pre-verified number back from a partner',
	fields: sharingFields,
	input: sharingInput,
	request: (input) => ({
		method: 'DELETE',
		path: sharingPath(input),
		query: sharingParameters(input),
		idempotent: true,
	}),
	output: SHARING,
	response: written(),
	beside: (input) => input,
});
