import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { get as getPaymentConfiguration } from '../../../../nodes/WhatsAppBusinessManagement/resources/paymentConfiguration/get';
import { get as getQrCode } from '../../../../nodes/WhatsAppBusinessManagement/resources/qrCode/get';
import { get as getWelcomeSequence } from '../../../../nodes/WhatsAppBusinessManagement/resources/welcomeSequence/get';
import { answering } from '../graph/fakeConnection';

type Kind = [field: string, operation: Operation, input: IDataObject];

const QR_CODE: Kind = ['QR Code', getQrCode, { phoneNumberId: '12', code: 'ABCDEFGHIJKLM1' }];
const PAYMENT: Kind = [
	'Payment Configuration',
	getPaymentConfiguration,
	{ accountId: '11', configurationName: 'shop' },
];
const SEQUENCE: Kind = [
	'Welcome Sequence',
	getWelcomeSequence,
	{ accountId: '11', sequenceId: '13' },
];

const NOTHING: unknown[] = [{ data: [] }, { data: [{}] }, { data: {} }, {}, []];
const OTHER = { configuration_name: 'other', status: 'Active' };

const UNKNOWN: Array<[...Kind, answer: unknown]> = [
	...[QR_CODE, PAYMENT, SEQUENCE].flatMap((kind) =>
		NOTHING.map((answer): [...Kind, unknown] => [...kind, answer]),
	),
	[...PAYMENT, { data: [{ payment_configurations: [] }] }],
	[...PAYMENT, { data: [{ payment_configurations: [OTHER] }] }],
	[...PAYMENT, { data: [OTHER] }],
];

it.each(UNKNOWN)('%s: %#', async (field, operation, input, answer) => {
	const { connection } = answering(answer);
	await expect(operation.prepare(input, {}).run(connection)).rejects.toThrow(
		`${field}: Meta found no match. Choose one from the list`,
	);
});
