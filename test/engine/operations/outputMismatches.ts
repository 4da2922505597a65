import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { shapeDifferences } from './shapeDifferences';

/**
 * Where an item differs from the declared output of its operation: keys that are not declared, and values
 * of another type. An operation without a declared output may return anything.
 */
export function outputMismatches(item: IDataObject, operation?: Operation): string[] {
	if (!operation || Object.keys(operation.output).length === 0) return [];
	return shapeDifferences(item, operation.output).map((difference) =>
		difference.is === 'notDeclared'
			? `${difference.path} is not named in the output`
			: `${difference.path} is no ${difference.declared}: ${JSON.stringify(difference.value)}`,
	);
}
