import type { Resource } from '../../execution/operation';
import { archive } from './archive';
import { compare } from './compare';
import { create } from './create';
import { createFromLibrary } from './createFromLibrary';
import { deleteByName } from './deleteByName';
import { deleteLanguage } from './deleteLanguage';
import { deleteMany } from './deleteMany';
import { export as exportTemplates } from './export';
import { get } from './get';
import { getMany } from './getMany';
import { getPerformanceMetrics } from './getPerformanceMetrics';
import { getSummary } from './getSummary';
import { migrate } from './migrate';
import { preview } from './preview';
import { previewAuthentication } from './previewAuthentication';
import { sync } from './sync';
import { unarchive } from './unarchive';
import { unpause } from './unpause';
import { update } from './update';
import { upsertAuthentication } from './upsertAuthentication';
import { validate } from './validate';
import { waitForReview } from './waitForReview';

export const messageTemplate: Resource = {
	name: 'Message Template',
	value: 'messageTemplate',
	description: 'Create, check, sync and follow up message templates',
	operations: [
		archive,
		compare,
		create,
		createFromLibrary,
		deleteByName,
		deleteLanguage,
		deleteMany,
		exportTemplates,
		get,
		getMany,
		getPerformanceMetrics,
		getSummary,
		migrate,
		preview,
		previewAuthentication,
		sync,
		unarchive,
		unpause,
		update,
		upsertAuthentication,
		validate,
		waitForReview,
	],
};
