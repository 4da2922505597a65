import { byKey, entriesOf, type Filter } from './filter';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Meta writes a number in digits alone, or as people do, depending on the field. */
export const phoneNumber: Filter = {
	property: {
		displayName: 'Phone Number',
		name: 'phoneNumber',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. +1 555 000-1111, 15550002222',
		description:
			'Lets only changes of these numbers through, compared by their digits, with commas between them; changes that name no number pass',
	},
	judgeBy: (entered) => {
		const wanted = new Set(entriesOf(entered).map(digitsOf));
		wanted.delete('');
		return wanted.size > 0
			? byKey('phoneNumber', (said) => wanted.has(said) || wanted.has(digitsOf(said)))
			: undefined;
	},
};
