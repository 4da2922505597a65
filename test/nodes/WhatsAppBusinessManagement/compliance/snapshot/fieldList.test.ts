import type { FieldList } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/fieldList';
import {
	fieldsParameter,
	withHalfTheEntries,
	withoutField,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/fieldList';

const LIST: FieldList = {
	nodeType: 'Account',
	names: ['id', 'status'],
	inside: {
		numbers: { nodeType: 'Number', names: ['id', 'status', 'pin'], limit: 100 },
		apps: {
			nodeType: 'Link',
			names: [],
			inside: { data: { nodeType: 'App', names: ['id'] } },
		},
	},
};

it('writes the fields as Meta reads them', () => {
	expect(fieldsParameter(LIST)).toBe('id,status,numbers.limit(100){id,status,pin},apps{data{id}}');
});

it.each([
	[
		'a field of its type',
		'pin',
		'Number',
		'id,status,numbers.limit(100){id,status},apps{data{id}}',
	],
	[
		'a field of another type with the same name',
		'status',
		'Number',
		'id,status,numbers.limit(100){id,pin},apps{data{id}}',
	],
	[
		'a field of the object itself',
		'status',
		'Account',
		'id,numbers.limit(100){id,status,pin},apps{data{id}}',
	],
	['a whole list', 'numbers', 'Account', 'id,status,apps{data{id}}'],
	[
		'a field without a type, everywhere',
		'status',
		undefined,
		'id,numbers.limit(100){id,pin},apps{data{id}}',
	],
	[
		'a field of a type that Meta named otherwise',
		'pin',
		'WhatsAppNumber',
		'id,status,numbers.limit(100){id,status},apps{data{id}}',
	],
	[
		'a field that is not there',
		'other',
		'Number',
		'id,status,numbers.limit(100){id,status,pin},apps{data{id}}',
	],
])('leaves out %s', (_what, field, type, expected) => {
	expect(fieldsParameter(withoutField(LIST, field, type))).toBe(expected);
});

it('halves the lists until they are small', () => {
	const limits: number[] = [];
	for (
		let list: FieldList | undefined = LIST;
		list !== undefined;
		list = withHalfTheEntries(list, 25)
	) {
		limits.push(list.inside?.numbers?.limit ?? 0);
	}
	expect(limits).toEqual([100, 50, 25]);
});
