import { numberField, textField } from '../../parameters/field';
import { groupField } from '../../parameters/rows';
import { integer, text } from '../../parameters/values';

/*
 * What a partner tells Meta about a client. Meta's SDK calls both values maps and does not list their keys;
 * these are the keys with which Meta returns them in the submissions.
 */

/** The client's address. */
export const addressField = groupField(
	{
		name: 'addressFields',
		label: 'Address',
		row: 'Address',
		placeholder: 'Add address',
		description: 'The client’s address',
		sends: 'end_business_address',
	},
	[
		textField('street1', {
			label: 'Street',
			sends: 'street_address_1',
			placeholder: 'e.g. 1 Hacker Way',
			description: 'Street and number',
		}),
		textField('street2', {
			label: 'Street, Second Line',
			sends: 'street_address_2',
			placeholder: 'e.g. Floor 3',
			description: 'What the address has beside the street',
		}),
		textField('city', {
			label: 'City',
			sends: 'city_or_town',
			placeholder: 'e.g. Menlo Park',
			description: 'The city or town',
		}),
		textField('state', {
			label: 'State or Region',
			sends: 'state_province_or_region',
			placeholder: 'e.g. CA',
			description: 'The state, province or region',
		}),
		textField('postalCode', {
			label: 'Postal Code',
			sends: 'postal_code',
			placeholder: 'e.g. 94025',
			description: 'The postal code',
		}),
		textField('country', {
			label: 'Country Code',
			sends: 'country_code',
			placeholder: 'e.g. US',
			description: 'The country’s code of two letters',
			pattern: /^[A-Z]{2}$/,
			must: 'must be a code of two capital letters, e.g. US',
		}),
	],
);

/** What the client spends with the partner. */
export const monthlySpendField = groupField(
	{
		name: 'monthlySpend',
		label: 'Average Monthly Spend',
		row: 'Spend',
		placeholder: 'Add amount',
		description: 'The average amount that the client spends with you per month',
		sends: 'average_monthly_revenue_spend_with_partner',
	},
	[
		numberField('amount', {
			label: 'Amount',
			sends: 'amount',
			default: 0,
			typeOptions: { minValue: 0 },
			description: 'The amount without cents',
			is: () => integer(0, 1_000_000_000),
		}),
		textField('currency', {
			label: 'Currency',
			sends: 'currency_code',
			required: true,
			placeholder: 'e.g. USD',
			description: 'The currency’s code of three letters',
			is: () =>
				text({
					pattern: /^[A-Z]{3}$/,
					must: 'must be a code of three capital letters, e.g. USD',
				}),
		}),
	],
);
