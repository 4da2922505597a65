import type { INodeProperties } from 'n8n-workflow';

/** A person or system user of the business portfolio. */
export const USER_FIELD: INodeProperties = {
	displayName: 'User ID',
	name: 'userId',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. 122098765432109876',
	description:
		'The user’s ID in the business portfolio: Business settings → Users, or Account User → Get Many. It is not a Facebook profile ID.',
};
