import type { INodeParameters } from 'n8n-workflow';

import type { Call, OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { businessProfiles } from '../../../../graphApi/resources/businessProfiles';
import { uploads } from '../../../../graphApi/resources/uploads';
import { EDGE, phoneNumberId } from './shared';

const HANDLE = '4::aW1hZ2UvcG5n:ARmadeUp';

const write = (body: object): Call => ({
	method: 'POST',
	path: EDGE,
	body: { messaging_product: 'whatsapp', ...body },
});

const refuse = (updateFields: INodeParameters) => ({ phoneNumberId, updateFields }) as const;

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends only what is set, and websites as a list',
			parameters: {
				phoneNumberId,
				updateFields: {
					about: 'Closed on Sundays',
					address: '',
					vertical: 'GROCERY',
					websites: 'https://a.example, http://b.example/shop',
				},
			},
			calls: [
				write({
					about: 'Closed on Sundays',
					vertical: 'GROCERY',
					websites: ['https://a.example', 'http://b.example/shop'],
				}),
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'sets the picture by its handle, and accepts a list of websites',
			parameters: {
				phoneNumberId,
				updateFields: {
					address: 'Lamplight Lane 7',
					email: 'hello@fernwick.example',
					profilePictureHandle: HANDLE,
					websites: '={{ ["https://a.example"] }}',
				},
			},
			given: ({ world }) => {
				const file = { fileName: 'a.png', fileLength: 1, fileType: 'image/png', userId: '1' };
				uploads.of(world).push({ id: 'upload:1', ...file, bytes: Buffer.alloc(1), handle: HANDLE });
			},
			calls: [
				write({
					address: 'Lamplight Lane 7',
					email: 'hello@fernwick.example',
					profile_picture_handle: HANDLE,
					websites: ['https://a.example'],
				}),
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'clears values that should no longer be shown',
			parameters: {
				phoneNumberId,
				updateFields: { empty: ['email', 'websites'], description: 'Lanterns.' },
			},
			given: ({ world }) => {
				businessProfiles.of(world).set(CONNECTED_NUMBER_ID, { email: 'old@fernwick.example' });
			},
			calls: [write({ description: 'Lanterns.', email: '', websites: [] })],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'adds https:// to a website without a scheme',
			parameters: {
				phoneNumberId,
				updateFields: { websites: 'www.fernwick.example, shop.fernwick.example/lanterns' },
			},
			calls: [
				write({
					websites: ['https://www.fernwick.example', 'https://shop.fernwick.example/lanterns'],
				}),
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		{
			does: 'writes back a profile that was read, with the longest texts and an undefined industry',
			parameters: {
				phoneNumberId,
				updateFields: {
					about: 'a'.repeat(139),
					address: 'a'.repeat(256),
					description: 'd'.repeat(512),
					email: '',
					vertical: 'UNDEFINED',
					websites: `={{ ["https://${'w'.repeat(248)}", ""] }}`,
				},
			},
			calls: [
				write({
					about: 'a'.repeat(139),
					address: 'a'.repeat(256),
					description: 'd'.repeat(512),
					vertical: 'UNDEFINED',
					websites: [`https://${'w'.repeat(248)}`],
				}),
			],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
		...[
			['by its label', 'food and grocery', 'GROCERY'],
			['that is not in the list', 'MATRIMONY_SERVICE', 'MATRIMONY_SERVICE'],
		].map(
			([how, entered, vertical]): OperationCase => ({
				does: `sets an industry ${how}`,
				parameters: { phoneNumberId, updateFields: { vertical: `={{ "${entered}" }}` } },
				calls: [write({ vertical })],
				item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
			}),
		),
	],
	refused: [
		['nothing at all', refuse({}), /^Update Fields: add at least one field to change$/],
		[
			'only empty fields',
			refuse({ address: '', email: '' }),
			/^Update Fields: add at least one field to change$/,
		],
		['an about text that is too long', refuse({ about: 'x'.repeat(140) }), /^About: .*1 to 139/],
		['a long address', refuse({ address: 'x'.repeat(257) }), /^Address: must have 1 to 256/],
		['a long description', refuse({ description: 'x'.repeat(513) }), /^Description: .*1 to 512/],
		['an invalid e-mail address', refuse({ email: 'nobody' }), /^E-Mail: must be an e-mail/],
		['a long e-mail address', refuse({ email: `${'x'.repeat(128)}@a.example` }), /1 to 128/],
		[
			'an industry that is neither a label nor a name of Meta’s',
			refuse({ vertical: 'Lanterns' }),
			/^Industry: must be one of ALCOHOL, .*, or another of Meta’s names like these$/,
		],
		[
			'three websites',
			refuse({ websites: 'https://a.example,https://b.example,https://c.example' }),
			/^Websites: may contain at most 2 addresses$/,
		],
		[
			'a website that is a name only',
			refuse({ websites: 'fernwick' }),
			/^Websites: .*http:\/\/ or/,
		],
		[
			'a website that is too long',
			refuse({ websites: `https://${'x'.repeat(250)}` }),
			/^Websites: must be an http:.* address of at most 256 characters, e\.g\. /,
		],
		[
			'a website that is too long with https://',
			refuse({ websites: `${'x'.repeat(241)}.example` }),
			/^Websites: must be an http:.* address of at most 256 characters, e\.g\. /,
		],
		[
			'a value that is both filled in and cleared',
			refuse({ websites: 'https://a.example', empty: ['websites'] }),
			/^Update Fields: fill in Websites, or empty it, not both$/,
		],
		['emptying the about text', refuse({ empty: ['about'] }), /^Fields to Empty: must be one of/],
	],
};
