import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { parseExactJson } from '../../../../../nodes/WhatsAppBusinessManagement/graph/exactJson';
import { archive } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/archive';
import { compare } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/compare';
import { migrate } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/migrate';
import { unarchive } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/unarchive';
import { answering } from '../../graph/fakeConnection';

/* IDs that Meta writes as JSON numbers beyond 2^53. */

const run = async ({ prepare }: Operation, input: IDataObject, ...answers: unknown[]) =>
	await prepare(input, {}).run(answering(...answers).connection);
const COPIES = { accountId: '11', sourceAccountId: '22', templates: 'these', templateIds: '1, 2' };

describe('a template whose ID Meta sends as a number', () => {
	const [ID, OTHER] = ['90071992547409931', '90071992547409933'];
	const ASKED = { accountId: '11', templateIds: [ID] };
	const compared = (rest: object) => [
		{ templateId: ID, days: 7, ...rest },
		{ templateId: OTHER, days: 7 },
	];

	it.each<[string, Operation, IDataObject, answer: string, items: object[]]>([
		...['[%]', '[ % ]', '[{"id":%}]', '[{"template_id":%}]'].flatMap(
			(list): Array<[string, Operation, IDataObject, string, object[]]> => [
				[
					`Archive, ${list}`,
					archive,
					ASKED,
					`{"archived_templates":${list},"failed_templates":[]}`,
					[{ accountId: '11', templateId: ID, success: true }],
				],
				[
					`Unarchive, ${list}`,
					unarchive,
					ASKED,
					`{"unarchived_templates":${list}}`,
					[{ accountId: '11', templateId: ID, success: true }],
				],
				[
					`Migrate, ${list}`,
					migrate,
					{ ...COPIES, templateIds: ID },
					`{"migrated_templates":${list}}`,
					[{ accountId: '11', sourceAccountId: '22', templateId: ID, success: true }],
				],
				[
					`Archive, refused in ${list}`,
					archive,
					ASKED,
					`{"failed_templates":${list.replace('}', ',"reason":"Gone"}')}}`,
					[expect.objectContaining({ accountId: '11', templateId: ID, success: false })],
				],
			],
		),
		[
			'Compare, in an order',
			compare,
			{ templateId: ID, otherTemplateId: OTHER },
			'{"data":[{"metric":"BLOCK_RATE","order_by_relative_metric":[%]}]}',
			compared({ blockRateRank: 1 }),
		],
	])('%s', async (_what, operation, input, answer, items) => {
		expect(await run(operation, input, parseExactJson(answer.replace('%', ID)))).toEqual(items);
	});
});
