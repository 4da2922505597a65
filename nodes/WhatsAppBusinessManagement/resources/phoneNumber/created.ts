import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../graph/records';

/**
 * Meta's answer with the new number's `id` at the top level. Meta's reference documents `{ id }`, but its
 * sample has the ID inside `successful_creation.value`.
 */
export function created(answer: IDataObject): IDataObject {
	const sample = recordOf(recordOf(answer.successful_creation).value);
	const item: IDataObject = { ...answer, id: (answer.id ?? sample.id) as IDataObject['id'] };
	delete item.successful_creation;
	return item;
}
