import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';

/** The currencies that Meta bills in (Meta: Managing credit lines). */
const CURRENCIES = {
	AUD: 'Australian Dollar (AUD)',
	EUR: 'Euro (EUR)',
	GBP: 'British Pound (GBP)',
	IDR: 'Indonesian Rupiah (IDR)',
	INR: 'Indian Rupee (INR)',
	USD: 'US Dollar (USD)',
} as const;

/** Nothing is preselected, because the currency decides what Meta charges and cannot be changed. */
export const currencyField = fieldOf(
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'options',
		required: true,
		options: [{ name: 'Choose One', value: '' }, ...optionsOf(CURRENCIES)],
		default: '',
		description:
			'The currency in which Meta bills what this account sends. It decides the price of each message.',
	},
	() => oneOf(CURRENCIES),
);
