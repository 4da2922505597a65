import type { INodeProperties } from 'n8n-workflow';

import { CONFIRM } from '../parameters/guard';
import type { Operation, Resource } from './operation';

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * A field of an operation as a parameter of the node. A confirmation gets the name of its operation,
 * e.g. `confirmFlowPublish`. n8n keeps a parameter's value when another operation is chosen, and the
 * confirmation of one operation must not count for the next. All other fields stay as they are.
 */
export const nodeParameter = (
	resource: Pick<Resource, 'value'>,
	operation: Pick<Operation, 'value'>,
	field: INodeProperties,
): INodeProperties =>
	field.name === CONFIRM
		? { ...field, name: `${CONFIRM}${capitalized(resource.value)}${capitalized(operation.value)}` }
		: field;
