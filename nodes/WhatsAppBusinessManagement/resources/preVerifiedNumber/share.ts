import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { SHARING, SHARING_FIELDS, sharingInput, sharingParameters, sharingPath } from './sharing';

export const share = operation({
	name: 'Share',
	value: 'share',
	action: 'Share preverified number with partner',
	description: 'Allow a partner to offer a pre-verified number to its customers too',
	fields: SHARING_FIELDS,
	input: sharingInput,
	request: (input) => ({
		method: 'POST',
		path: sharingPath(input),
		body: sharingParameters(input),
		idempotent: true,
	}),
	output: SHARING,
	response: written(),
	echo: (input) => input,
});
