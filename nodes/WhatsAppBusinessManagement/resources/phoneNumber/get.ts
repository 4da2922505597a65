import { z } from 'zod';

import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { fieldChoice } from '../../parameters/fieldChoice';
import { graphFields, id } from '../../parameters/values';
import { PHONE_NUMBER, PHONE_NUMBER_FIRST } from './fields';
import { shownNumber } from './shownNumber';

/** What Meta's reference calls a WhatsApp Account Number has the same ID, and some of these fields. */
export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a phone number',
	description: 'Read one business phone number: status, quality, name, verification, throughput',
	fields: [...phoneNumberLocator(), fieldChoice(PHONE_NUMBER, PHONE_NUMBER_FIRST)],
	input: () => z.object({ phoneNumberId: id('106540352242922'), fields: graphFields() }),
	request: ({ phoneNumberId, fields }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId)],
		query: { fields: fields.join(',') },
	}),
	output: pick(PHONE_NUMBER, PHONE_NUMBER_FIRST),
	response: one(shownNumber),
});
