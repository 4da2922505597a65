import { byKey, entriesOf, type Filter } from './filter';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Depending on the field, Meta sends a number as digits only, or formatted. */
export const phoneNumber: Filter = {
	property: {
		displayName: 'Phone Number',
		name: 'phoneNumber',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. +1 555 000-1111, 15550002222',
		description:
			'Lets only changes of these numbers through, separated by commas and compared by digits; changes without a number pass',
	},
	toPredicate: (entered) => {
		const wanted = new Set(entriesOf(entered).map(digitsOf));
		wanted.delete('');
		return wanted.size > 0
			? byKey('phoneNumber', (actual) => wanted.has(actual) || wanted.has(digitsOf(actual)))
			: undefined;
	},
};
