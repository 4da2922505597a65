import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { SHARING, sharingFields, sharingInput, sharingParameters, sharingPath } from './sharing';

export const share = operation({
	name: 'Share',
	value: 'share',
	action: 'Share a number of the pool with a partner',
	description: 'Let a partner offer a pre-verified number to its customers too',
	fields: sharingFields,
	input: sharingInput,
	request: (input) => ({
		method: 'POST',
		path: sharingPath(input),
		body: sharingParameters(input),
		idempotent: true,
	}),
	output: SHARING,
	response: written(),
	beside: (input) => input,
});
