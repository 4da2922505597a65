import { fieldOf } from './field';
import { verifyToken } from './formats';

/** The token by which a callback recognizes Meta's verification request. */
export const verifyTokenField = fieldOf(
	{
		displayName: 'Verify Token',
		name: 'verifyToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		required: true,
		description: 'The text that Meta sends to the callback to verify it',
	},
	verifyToken,
	'verify_token',
);
