import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { LARGEST_PAGE } from '../../lookups/qrCode';
import { id } from '../../parameters/values';
import { QR_CODE, fieldsWith } from './fields';
import { imageField, imageInput } from './parameters';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many qr codes',
	description: 'List the QR codes and short links of a number, the newest first',
	fields: [...phoneNumberLocator(), imageField],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			imageFormat: imageInput(),
		}),
	request: ({ phoneNumberId, imageFormat }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('message_qrdls')],
		query: { fields: fieldsWith(imageFormat) },
		largestPage: LARGEST_PAGE,
	}),
	output: { ...QR_CODE, creation_time: 'number' },
	response: many(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
