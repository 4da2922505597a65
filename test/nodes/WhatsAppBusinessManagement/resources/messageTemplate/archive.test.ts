import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { archive } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/archive';
import { unarchive } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/unarchive';
import { answering } from '../../graph/fakeConnection';

/* Answers of Meta that name only some of the templates: each template still has its item. */

const run = async ({ prepare }: Operation, input: IDataObject, ...answers: unknown[]) =>
	await prepare(input, {}).run(answering(...answers).connection);

const unnamed = { success: false, reason: 'Meta returned no result for it' };

const TEMPLATES = { accountId: '11', templateIds: '1, 2, 3' };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'Archive, with one of three named',
		archive,
		TEMPLATES,
		{ archived_templates: ['1'], failed_templates: {} },
		[
			{ accountId: '11', templateId: '1', success: true },
			{ accountId: '11', templateId: '2', ...unnamed },
			{ accountId: '11', templateId: '3', ...unnamed },
		],
	],
	[
		'Unarchive, with nothing named',
		unarchive,
		TEMPLATES,
		{ success: true },
		['1', '2', '3'].map((templateId) => ({ accountId: '11', templateId, ...unnamed })),
	],
])('%s', async (_what, operation, input, answer, items) => {
	expect(await run(operation, input, answer)).toEqual(items);
});
