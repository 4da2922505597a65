import type { Resource } from '../../execution/operation';
import { create } from './create';
import { createCustomerBase } from './createCustomerBase';
import { get } from './get';
import { getCustomerBases } from './getCustomerBases';
import { getDefaultCustomerBase } from './getDefaultCustomerBase';
import { getMany } from './getMany';
import { setDefaultCustomerBase } from './setDefaultCustomerBase';
import { update } from './update';

export const inAppSignup: Resource = {
	name: 'In-App Signup',
	value: 'inAppSignup',
	description: 'Links by which people subscribe to your messages',
	operations: [
		create,
		createCustomerBase,
		get,
		getCustomerBases,
		getDefaultCustomerBase,
		getMany,
		setDefaultCustomerBase,
		update,
	],
};
