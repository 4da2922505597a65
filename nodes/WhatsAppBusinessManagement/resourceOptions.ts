import type { INodePropertyOptions } from 'n8n-workflow';

import { PROPERTIES } from './properties';

/** The entries of the Resource list, for nodes of version 1 (`execution/resourceFields.ts` says why). */
export async function resourceOptions(): Promise<INodePropertyOptions[]> {
	const listed = PROPERTIES.find(({ name }) => name === 'resource')?.options ?? [];
	return await Promise.resolve(listed.filter((option) => 'value' in option));
}
