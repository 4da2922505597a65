import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../graph/records';

/**
 * The ID of what was created. Meta's reference says `{ id }`, and its sample shows the ID inside
 * `successful_creation.value`.
 */
export function created(answer: IDataObject): IDataObject {
	const sample = recordOf(recordOf(answer.successful_creation).value);
	const item: IDataObject = { ...answer, id: (answer.id ?? sample.id) as IDataObject['id'] };
	delete item.successful_creation;
	return item;
}
