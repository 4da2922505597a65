import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';
import { shownUrl } from '../../graph/shownUrl';

const shownAddress = (value: unknown): unknown =>
	typeof value === 'string' ? shownUrl(value) : value;

/** A number as Meta returns it, without the queries of its webhook addresses, which may be secrets. */
export function shownNumber(number: IDataObject): IDataObject {
	const { webhook_configuration: addresses } = number;
	if (!isRecord(addresses)) return number;
	const shown = Object.entries(addresses).map(([key, value]) => [key, shownAddress(value)]);
	return { ...number, webhook_configuration: Object.fromEntries(shown) as IDataObject };
}
