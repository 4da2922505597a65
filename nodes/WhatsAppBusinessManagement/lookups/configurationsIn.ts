import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../graph/records';

/** Meta answers the configurations in a list inside an entry of the list, or as entries themselves. */
export const configurationsIn = (entry: IDataObject): IDataObject[] =>
	Array.isArray(entry.payment_configurations)
		? (entry.payment_configurations.filter(isRecord) as IDataObject[])
		: [entry];
