import type { Resource } from '../../execution/operation';
import { create } from './create';
import { deprecate } from './deprecate';
import { get } from './get';
import { getAssets } from './getAssets';
import { getMany } from './getMany';
import { migrate } from './migrate';
import { publish } from './publish';
import { remove } from './remove';
import { update } from './update';
import { uploadJson } from './uploadJson';

export const flow: Resource = {
	name: 'Flow',
	value: 'flow',
	description: 'Interactive forms in a chat (WhatsApp Flows)',
	operations: [
		create,
		deprecate,
		get,
		getAssets,
		getMany,
		migrate,
		publish,
		remove,
		update,
		uploadJson,
	],
};
