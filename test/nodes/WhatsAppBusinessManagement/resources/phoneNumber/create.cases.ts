import type {
	OperationCase,
	OperationCases,
	RefusedCase,
} from '../../../../engine/operations/cases';
import { ACCOUNT_ID, PRE_VERIFIED_NUMBER_ID, SECOND_NUMBER_ID } from '../../../../graphApi';
import { numberQuirks } from '../../../../graphApi/resources/numberState';

const CREATE = { countryCode: '1', number: '212-555-0170', verifiedName: 'Fernwick Gifts' };
const NEW_NUMBER = { cc: '1', phone_number: '2125550170', verified_name: 'Fernwick Gifts' };

/** The result for a new number. */
const CREATED = [
	{ accountId: ACCOUNT_ID, id: expect.stringMatching(/^\d+$/) as string, success: true },
];

const adds = (body: object): OperationCase['calls'] => [
	{ method: 'POST', path: `${ACCOUNT_ID}/phone_numbers`, body },
];

const refusesNew = (what: string, changes: object, message: RegExp): RefusedCase => [
	what,
	{ ...CREATE, ...changes },
	message,
];

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'adds a number, without spaces and signs',
			parameters: { ...CREATE, countryCode: '+1', number: '(212) 555-0170' },
			calls: adds(NEW_NUMBER),
			items: CREATED,
		},
		{
			does: 'accepts numbers from a sheet, which end in .0',
			parameters: { ...CREATE, countryCode: '49.0', number: '15112345678.0' },
			calls: adds({ ...NEW_NUMBER, cc: '49', phone_number: '15112345678' }),
			items: CREATED,
		},
		{
			does: 'removes the national trunk prefix (0)',
			parameters: { ...CREATE, countryCode: '49', number: '+49 (0)171 1234567' },
			calls: adds({ ...NEW_NUMBER, cc: '49', phone_number: '491711234567' }),
			items: CREATED,
		},
		{
			does: 'keeps a zero after the country code that is part of the number',
			parameters: { ...CREATE, countryCode: '39', number: '+39 06 1234 5678' },
			calls: adds({ ...NEW_NUMBER, cc: '39', phone_number: '390612345678' }),
			items: CREATED,
		},
		{
			does: 'finds the ID where Meta’s sample shows it',
			given: ({ world }) => {
				numberQuirks.of(world).createdInSample = true;
			},
			parameters: CREATE,
			calls: adds(NEW_NUMBER),
			items: CREATED,
		},
		{
			does: 'migrates a number that already has a name',
			parameters: { countryCode: '1', number: '12125550104', migrate: true },
			calls: adds({ cc: '1', phone_number: '12125550104', migrate_phone_number: true }),
			items: CREATED.map((created) => ({
				...created,
				id: expect.not.stringContaining(SECOND_NUMBER_ID) as string,
			})),
		},
		{
			does: 'removes a number from the pool',
			parameters: { ...CREATE, options: { preVerifiedNumberId: PRE_VERIFIED_NUMBER_ID } },
			calls: adds({ ...NEW_NUMBER, preverified_id: PRE_VERIFIED_NUMBER_ID }),
			items: CREATED,
		},
	],
	refused: [
		refusesNew('a country code of letters', { countryCode: 'US' }, /^Country Code: must be 1 to 3/),
		refusesNew(
			'a country code that is too long',
			{ countryCode: '1212' },
			/^Country Code: must be/,
		),
		refusesNew('a number that is too short', { number: '123456' }, /^Number: must be 7 to 15/),
		refusesNew('a number that is too long', { number: '1234567890123456' }, /^Number: must be/),
		...(
			[
				['two leading zeros', '49', '0049 30 901820'],
				['a national trunk prefix', '49', '030 901820'],
				['the Hungarian trunk prefix 06', '36', '06 30 123 4567'],
				['a zero that Gabon uses only in the old format', '241', '06 03 12 34'],
				['a zero that is a part of the number, without its country code', '39', '06 1234 5678'],
			] as const
		).map(([what, countryCode, number]) =>
			refusesNew(
				what,
				{ countryCode, number },
				/^Number: must be 7 to 15 digits without a leading zero: leave out the trunk prefix/,
			),
		),
		refusesNew('a fraction', { number: '={{ 4915123456.7 }}' }, /^Number: must be 7 to 15/),
		refusesNew('a fraction as text', { number: '4915123456.7' }, /^Number: must be 7 to 15/),
		refusesNew('a fraction of a country code', { countryCode: '4.9' }, /^Country Code: must be/),
		refusesNew('a new number without a name', { verifiedName: '={{ "" }}' }, /^Display Name: fill/),
		refusesNew('a name of one letter', { verifiedName: 'F' }, /^Display Name: must have 2 to 75/),
		refusesNew(
			'a pre-verified number that is not an ID',
			{ options: { preVerifiedNumberId: '+1 212' } },
			/^Pre-Verified Number ID: must be an ID/,
		),
	],
};
