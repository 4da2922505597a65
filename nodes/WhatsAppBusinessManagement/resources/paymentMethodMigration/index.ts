import type { Resource } from '../../execution/operation';
import { complete } from './complete';
import { get } from './get';
import { setIntent } from './setIntent';

export const paymentMethodMigration: Resource = {
	name: 'Payment Method Migration',
	value: 'paymentMethodMigration',
	description: 'Move to another billing currency or credit line',
	operations: [complete, get, setIntent],
};
