import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { LARGEST_PAGE } from '../../lookups/qrCode';
import { QR_CODE, fieldsWith } from './fields';
import { imageField } from './parameters';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many QR codes',
	description: 'List the QR codes and short links of a number, the newest first',
	fields: [...phoneNumberLocator(), imageField],
	request: ({ phoneNumberId, imageFormat }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('message_qrdls')],
		query: { fields: fieldsWith(imageFormat) },
		largestPage: LARGEST_PAGE,
	}),
	output: { ...QR_CODE, creation_time: 'number' },
	response: many(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
