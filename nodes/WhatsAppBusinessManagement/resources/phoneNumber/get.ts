import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { fieldChoice } from '../../parameters/fieldChoice';
import { PHONE_NUMBER, PHONE_NUMBER_FIRST } from './fields';
import { shownNumber } from './shownNumber';

/** Meta's reference also documents a WhatsApp Account Number: it has the same ID and some of these fields. */
export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get phone number',
	description: 'Read one business phone number: status, quality, name, verification, throughput',
	fields: [...phoneNumberLocator(), fieldChoice(PHONE_NUMBER, PHONE_NUMBER_FIRST)],
	request: ({ phoneNumberId, fields }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(PHONE_NUMBER, PHONE_NUMBER_FIRST),
	response: one(shownNumber),
});
