import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { get as getUsername } from '../../../../../nodes/WhatsAppBusinessManagement/resources/username/get';
import { answering } from '../../graph/fakeConnection';

/* The shapes in which Meta returns a username. */

const NUMBER = { phoneNumberId: '12' };

it.each<[string, Operation, IDataObject, answer: unknown, items: object[]]>([
	[
		'a username in a list',
		getUsername,
		NUMBER,
		{ data: [{ username: 'lanterns', status: 'approved' }] },
		[{ ...NUMBER, username: 'lanterns', status: 'approved' }],
	],
	['no username, in a list', getUsername, NUMBER, { data: [] }, [{ ...NUMBER, username: null }]],
])('%s', async (_what, operation, input, answer, items) => {
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual(items);
});
