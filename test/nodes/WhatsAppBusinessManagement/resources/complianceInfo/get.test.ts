import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { get as getComplianceInfo } from '../../../../../nodes/WhatsAppBusinessManagement/resources/complianceInfo/get';
import { answering } from '../../graph/fakeConnection';

/* The shapes in which Meta returns compliance info. */

const NUMBER = { phoneNumberId: '12' };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'compliance info whose name only looks like a switch',
		getComplianceInfo,
		NUMBER,
		{ data: [{ entity_name: 'true', is_registered: 'false' }] },
		[{ ...NUMBER, entity_name: 'true', is_registered: false }],
	],
])('%s', async (_what, operation, input, answer, items) => {
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual(items);
});
