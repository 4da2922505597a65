import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { get as getPaymentConfiguration } from '../../../../../nodes/WhatsAppBusinessManagement/resources/paymentConfiguration/get';
import { answering } from '../../graph/fakeConnection';

type Kind = [field: string, operation: Operation, input: IDataObject];
const PAYMENT: Kind = [
	'Payment Configuration',
	getPaymentConfiguration,
	{ accountId: '11', configurationName: 'shop' },
];
const OTHER = { configuration_name: 'other', status: 'Active' };

const SHOP = { configuration_name: 'shop', status: 'Active' };

it.each([
	['in a list inside an entry', { data: [{ payment_configurations: [OTHER, SHOP] }] }, SHOP],
	['as an entry itself', { data: [OTHER, SHOP] }, SHOP],
	['without the name that was asked for', { data: [{ status: 'Active' }] }, { status: 'Active' }],
])('a payment configuration is found %s', async (_what, answer, item) => {
	const [, operation, input] = PAYMENT;
	const { connection } = answering(answer);
	expect(await operation.prepare(input, {}).run(connection)).toEqual([item]);
});
