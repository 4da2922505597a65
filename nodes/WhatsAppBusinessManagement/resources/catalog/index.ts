import type { Resource } from '../../execution/operation';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { getMany } from './getMany';

export const catalog: Resource = {
	name: 'Catalog',
	value: 'catalog',
	description: 'Product catalog that is connected to an account',
	operations: [connect, disconnect, getMany],
};
