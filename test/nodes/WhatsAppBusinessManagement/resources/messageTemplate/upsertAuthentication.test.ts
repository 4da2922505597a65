import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { upsertAuthentication } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/upsertAuthentication';
import { answering } from '../../graph/fakeConnection';

/* Answers of Meta that name only some of the languages: each language still has its item. */

const run = async ({ prepare }: Operation, input: IDataObject, ...answers: unknown[]) =>
	await prepare(input, {}).run(answering(...answers).connection);

const unnamed = { success: false, reason: 'Meta returned no result for it' };
const LANGUAGES = { accountId: '11', name: 'code', languages: 'de, it', otpType: 'COPY_CODE' };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'Upsert Authentication, with one of two languages named',
		upsertAuthentication,
		LANGUAGES,
		{ data: [{ id: '5', status: 'APPROVED', language: 'it' }] },
		[
			{ accountId: '11', name: 'code', id: '5', status: 'APPROVED', language: 'it', success: true },
			{ accountId: '11', name: 'code', language: 'de', ...unnamed },
		],
	],
	[
		'Upsert Authentication, with nothing named',
		upsertAuthentication,
		LANGUAGES,
		{},
		['de', 'it'].map((language) => ({ accountId: '11', name: 'code', language, ...unnamed })),
	],
	[
		'Upsert Authentication, with no language named, in the order in which they were asked for',
		upsertAuthentication,
		LANGUAGES,
		{
			data: [
				{ id: '5', status: 'APPROVED' },
				{ id: '6', status: 'PENDING', language: null },
			],
		},
		[
			{ accountId: '11', name: 'code', id: '5', status: 'APPROVED', language: 'de', success: true },
			{ accountId: '11', name: 'code', id: '6', status: 'PENDING', language: 'it', success: true },
		],
	],
	[
		'Upsert Authentication, with no language named and fewer results than languages',
		upsertAuthentication,
		LANGUAGES,
		{ data: [{ id: '5', status: 'APPROVED' }] },
		[
			{ accountId: '11', name: 'code', id: '5', status: 'APPROVED', success: true },
			...['de', 'it'].map((language) => ({
				accountId: '11',
				name: 'code',
				language,
				...unnamed,
			})),
		],
	],
])('%s', async (_what, operation, input, answer, items) => {
	expect(await run(operation, input, answer)).toEqual(items);
});
