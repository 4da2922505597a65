import type { Resource } from '../../execution/operation';
import { complete } from './complete';
import { get } from './get';
import { setIntent } from './setIntent';

export const paymentMethodMigration: Resource = {
	name: 'Payment Method Migration',
	value: 'paymentMethodMigration',
	operations: [complete, get, setIntent],
};
