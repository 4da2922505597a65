import type { INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../../parameters/choices';

/** The currencies that Meta bills in (Meta: Managing credit lines). */
export const CURRENCIES = {
	AUD: 'Australian Dollar (AUD)',
	EUR: 'Euro (EUR)',
	GBP: 'British Pound (GBP)',
	IDR: 'Indonesian Rupiah (IDR)',
	INR: 'Indian Rupee (INR)',
	USD: 'US Dollar (USD)',
} as const;

/** Nothing is chosen beforehand: it decides what Meta charges, and cannot be changed. */
export const currencyField: INodeProperties = {
	displayName: 'Currency',
	name: 'currency',
	type: 'options',
	required: true,
	options: [{ name: 'Choose One', value: '' }, ...optionsOf(CURRENCIES)],
	default: '',
	description: 'In which Meta bills what this account sends; it decides the price of each message',
};
