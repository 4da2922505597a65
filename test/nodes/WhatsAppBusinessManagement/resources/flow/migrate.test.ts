import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { migrate as migrateFlows } from '../../../../../nodes/WhatsAppBusinessManagement/resources/flow/migrate';
import { answering } from '../../graph/fakeConnection';

/* Answers of Meta that name only some of the flows: each flow still has its item. */

const run = async ({ prepare }: Operation, input: IDataObject, ...answers: unknown[]) =>
	await prepare(input, {}).run(answering(...answers).connection);

const unnamed = { success: false, reason: 'Meta returned no result for it' };
const FLOWS = {
	accountId: '11',
	sourceAccountId: '22',
	flows: 'these',
	flowNames: 'a\nb\na',
	confirm: true,
};

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'Migrate of flows, with one of two named',
		migrateFlows,
		FLOWS,
		{ migrated_flows: [{ source_name: 'a', source_id: '1', migrated_id: '2' }], failed_flows: [] },
		[
			{
				accountId: '11',
				sourceAccountId: '22',
				source_name: 'a',
				source_id: '1',
				migrated_id: '2',
				success: true,
			},
			{ accountId: '11', sourceAccountId: '22', source_name: 'b', ...unnamed },
		],
	],
	[
		'Migrate of all flows, with nothing named',
		migrateFlows,
		{ ...FLOWS, flows: 'all' },
		{ migrated_flows: {} },
		[{ accountId: '11', sourceAccountId: '22', success: false, reason: 'Meta returned no result' }],
	],
])('%s', async (_what, operation, input, answer, items) => {
	expect(await run(operation, input, answer)).toEqual(items);
});
