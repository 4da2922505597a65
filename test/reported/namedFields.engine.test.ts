import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../engine/byId';
import type { GraphErrorFields } from '../graphApi/errors';
import type { RefusedRow } from './refusedCalls';
import { testRefusedCalls } from './refusedCalls';

const accountId = byId('104857118822001');
const phoneNumberId = byId('106540118822001');

/** Meta blames a key of what was sent; the user knows the field by its label. */
const blamed = (
	label: string,
	parameters: INodeParameters,
	error: Partial<GraphErrorFields> | string[],
): RefusedRow => [
	`${String(parameters.resource)} ${String(parameters.operation)}: ${label}`,
	{
		parameters,
		error: {
			code: 100,
			message: '(#100) Invalid parameter',
			...(Array.isArray(error) ? { error_data: { blame_field_specs: [error] } } : error),
		},
		title: /^Meta refused a parameter$/,
		advice: [new RegExp(`Meta names the (?:field|parameter) as the cause: ${label}\\.`)],
		not: /does not name/,
	},
];

const create = {
	resource: 'phoneNumber',
	operation: 'create',
	accountId,
	countryCode: '44',
	number: '442071838750',
	verifiedName: 'Harbour Lanterns',
};
const profile = {
	resource: 'businessProfile',
	operation: 'update',
	phoneNumberId,
	updateFields: { vertical: 'OTHER' },
};

describe('a field that Meta blames is named by its label', () => {
	testRefusedCalls([
		blamed('Country Code', create, ['cc']),
		blamed('Number', create, ['phone_number']),
		blamed('Display Name', create, ['verified_name']),
		blamed('Number', create, { message: '(#100) Param phone_number must be a valid number' }),
		blamed('Update Fields → Industry', profile, ['vertical']),
		blamed('Update Fields → Websites → 2nd entry', profile, ['websites', '1']),
		blamed('Update Fields → Websites → 1st entry', profile, {
			message: '(#100) Param websites[0] must be a valid URI',
		}),
		blamed(
			'User',
			{
				resource: 'accountUser',
				operation: 'setTasks',
				accountId,
				userId: byId('615500118822001'),
				tasks: ['DEVELOP'],
			},
			['user'],
		),
		blamed(
			'Update Fields → Name',
			{
				resource: 'flow',
				operation: 'update',
				flowId: byId('129000118822001'),
				updateFields: { name: 'Harbour' },
			},
			['name'],
		),
		blamed(
			'PIN',
			{ resource: 'phoneNumber', operation: 'register', phoneNumberId, pin: '204816' },
			{ message: '(#100) The parameter pin is required.' },
		),
		blamed('messaging_product', profile, {
			message: '(#100) The parameter messaging_product is required.',
		}),
	]);
});
