import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { SHARING, SHARING_FIELDS, sharingInput, sharingParameters, sharingPath } from './sharing';

export const unshare = operation({
	name: 'Unshare',
	value: 'unshare',
	action: 'Stop sharing preverified number with partner',
	description: 'Stop a partner from offering a shared pre-verified number to its customers',
	fields: SHARING_FIELDS,
	input: sharingInput,
	request: (input) => ({
		method: 'DELETE',
		path: sharingPath(input),
		query: sharingParameters(input),
		idempotent: true,
	}),
	output: SHARING,
	response: written(),
	echo: (input) => input,
});
