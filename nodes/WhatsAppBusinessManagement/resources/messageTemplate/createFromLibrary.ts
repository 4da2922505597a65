import { z } from 'zod';

import { operation } from '../../execution/operation';
import { NEW_TEMPLATE, createTemplate, newTemplateFields } from './creation';
import { buttonInputsField, oneWayOfButtons } from './libraryButtons';
import {
	bodyInputsField,
	buttonInputsJson,
	libraryCategory,
	libraryNameField,
} from './libraryInputs';

export const createFromLibrary = operation({
	name: 'Create From Library',
	value: 'createFromLibrary',
	action: 'Create message template from library',
	description:
		'Create a template from Meta’s library of ready-made texts, which are approved immediately. To find its name, use Template Library → Search.',
	fields: [
		...newTemplateFields(),
		libraryNameField,
		libraryCategory,
		buttonInputsField,
		buttonInputsJson,
		bodyInputsField,
	],
	input: (checks) => z.object(checks).superRefine(oneWayOfButtons),
	output: NEW_TEMPLATE,
	calls: ['POST /{WABA-ID}/message_templates'],
	isRead: () => false,
	run: async (connection, { accountId, name, language, libraryCategory: category }, body) => [
		await createTemplate(connection, accountId, { name, language, category, ...body }),
	],
});
