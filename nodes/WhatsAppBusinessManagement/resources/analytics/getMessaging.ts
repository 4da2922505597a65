import { z } from 'zod';

import { operation } from '../../execution/operation';
import { nodeId } from '../../graph/paths';
import type { Choices } from '../../parameters/choices';
import { filtersField } from '../../parameters/filtersField';
import { ACCOUNT_POINT, YEAR, accountSeriesFields, readAccountSeries } from './accountSeries';
import { NO_DATA, fieldWith, simplifyField } from './dataPoints';
import { choiceFilter, countriesFilter, phoneNumbersFilter } from './parameters';
import { checkTime, workflowTimeZone } from './timeSpan';

/** Meta's numbers for `product_types`. */
const KINDS: Choices = {
	0: 'Template Messages',
	100: 'Incoming Messages',
	2: 'Other Messages Sent',
};

export const getMessaging = operation({
	name: 'Get Messaging',
	value: 'getMessaging',
	action: 'Get messaging analytics',
	description: 'Read how many messages an account sent and how many were delivered',
	fields: [
		...accountSeriesFields('at most a year back'),
		filtersField([
			countriesFilter,
			choiceFilter('Kinds', 'kinds', KINDS, 'Only messages of these kinds'),
			phoneNumbersFilter,
		]),
		simplifyField,
	],
	input: (checks) =>
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine(checkTime(YEAR)),
	output: {
		...ACCOUNT_POINT,
		sent: 'number',
		delivered: 'number',
	},
	emptyHint: NO_DATA,
	calls: ['GET /{WABA-ID}'],
	isRead: () => true,
	// Meta has no edge for it, only a field of the account, with different words for the granularity.
	run: async (connection, input) => {
		const { accountId, granularity, filters } = input;
		const filtersSent = {
			phone_numbers: filters.phoneNumbers,
			country_codes: filters.countryCodes,
			product_types: filters.kinds.map(Number),
		};
		return await readAccountSeries(connection, input, 'analytics', (piece) => ({
			method: 'GET',
			path: [nodeId(accountId)],
			query: { fields: fieldWith('analytics', { ...piece, granularity, ...filtersSent }) },
		}));
	},
});
