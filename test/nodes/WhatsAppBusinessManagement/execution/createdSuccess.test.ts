import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { sync } from '../../../../nodes/WhatsAppBusinessManagement/resources/businessAppSync/sync';
import { create as createDataset } from '../../../../nodes/WhatsAppBusinessManagement/resources/dataset/create';
import { create as createFlow } from '../../../../nodes/WhatsAppBusinessManagement/resources/flow/create';
import { create as createTemplate } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/create';
import { createFromLibrary } from '../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/createFromLibrary';
import { create as createNumber } from '../../../../nodes/WhatsAppBusinessManagement/resources/phoneNumber/create';
import { create as createPreVerified } from '../../../../nodes/WhatsAppBusinessManagement/resources/preVerifiedNumber/create';
import { create as createQrCode } from '../../../../nodes/WhatsAppBusinessManagement/resources/qrCode/create';
import { update as updateQrCode } from '../../../../nodes/WhatsAppBusinessManagement/resources/qrCode/update';
import { create as createGroup } from '../../../../nodes/WhatsAppBusinessManagement/resources/templateGroup/create';
import { answering } from '../graph/fakeConnection';

/* Meta returns the created object, sometimes with `success`, sometimes as text. */

const TEMPLATE = { accountId: '11', name: 'lantern_ready', language: 'en_US' };
const QR = { phoneNumberId: '12', prefilledMessage: 'Hello' };

const CREATIONS: Array<[string, Operation, IDataObject]> = [
	['a dataset', createDataset, { accountId: '11' }],
	['a flow', createFlow, { accountId: '11', name: 'wicks', categories: ['OTHER'] }],
	[
		'a number',
		createNumber,
		{ accountId: '11', countryCode: '1', number: '2125550170', verifiedName: 'Lanterns' },
	],
	['a number of the pool', createPreVerified, { businessId: '22', number: '12125550171' }],
	['a QR code', createQrCode, QR],
	['a QR code that is changed', updateQrCode, { ...QR, code: 'ABCDEFGHIJKLM1' }],
	['a sync', sync, { phoneNumberId: '12', syncType: 'history' }],
	[
		'a template',
		createTemplate,
		{
			...TEMPLATE,
			defineTemplate: 'json',
			category: 'UTILITY',
			components: [{ type: 'BODY', text: 'Hello' }],
		},
	],
	['a template of the library', createFromLibrary, { ...TEMPLATE, libraryTemplateName: 'x' }],
	['a template group', createGroup, { accountId: '11', name: 'Parcels', templateIds: '1' }],
];

describe.each(CREATIONS)('%s', (_what, { prepare, output }, input) => {
	it.each([
		[{ id: '5' }, true],
		[{ id: '5', success: true }, true],
		[{ id: '5', success: 'true' }, true],
		[{ success: false }, false],
		[{ success: 'false' }, false],
	])('if Meta answers %j: success %s', async (answer, success) => {
		const items = await prepare(input, {}).run(answering(answer).connection);
		expect(items).toEqual([expect.objectContaining({ success })]);
		expect(output.success).toBe('boolean');
	});
});
