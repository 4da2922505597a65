import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { create } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/create';
import { answering } from '../../graph/fakeConnection';

/* The shapes in which Meta returns a new template. */

const TEMPLATE = {
	defineTemplate: 'json',
	accountId: '11',
	name: 'order',
	language: 'en_US',
	category: 'UTILITY',
	components: '[{"type": "BODY", "text": "Your lantern is ready to be picked up."}]',
};
const CREATED = {
	accountId: '11',
	name: 'order',
	language: 'en_US',
	id: '5',
	requestedCategory: 'UTILITY',
	success: true,
	warnings: [],
};

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'a new template without a category',
		create,
		TEMPLATE,
		{ id: '5', category: null },
		[{ ...CREATED, category: 'UTILITY', categoryChanged: false }],
	],
	[
		'a new template in another category',
		create,
		TEMPLATE,
		{ id: '5', category: 'MARKETING' },
		[{ ...CREATED, category: 'MARKETING', categoryChanged: true }],
	],
	[
		'a new template to which Meta says no more than that',
		create,
		TEMPLATE,
		false,
		[
			{
				accountId: '11',
				name: 'order',
				language: 'en_US',
				category: 'UTILITY',
				requestedCategory: 'UTILITY',
				categoryChanged: false,
				success: false,
				warnings: [],
			},
		],
	],
])('%s', async (_what, operation, input, answer, items) => {
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual(items);
});
