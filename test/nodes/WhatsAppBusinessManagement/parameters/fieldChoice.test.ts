import { fieldChoice } from '../../../../nodes/WhatsAppBusinessManagement/parameters/fieldChoice';

it.each([
	['id', 'ID'],
	['name', 'Name'],
	['timezone_id', 'Timezone ID'],
	['account_review_status', 'Account Review Status'],
	['is_pin_enabled', 'Is PIN Enabled'],
	['is_enabled_for_insights', 'Is Enabled for Insights'],
	['on_behalf_of_business_info', 'On Behalf of Business Info'],
	['is_shared_with_partners', 'Is Shared with Partners'],
	['dcc_config', 'DCC Config'],
])('the field %s is called %s', (value, name) => {
	expect(fieldChoice({ [value]: 'string' }, []).property.options).toEqual([{ name, value }]);
});

it('fields are sorted by their displayed name', () => {
	const fields = { status: 'string', zebra: 'string', id: 'string', country: 'string' } as const;
	expect(fieldChoice(fields, []).property.options?.map(({ name }) => name)).toEqual([
		'Country',
		'ID',
		'Status',
		'Zebra',
	]);
});

it('the default choice is a separate list', () => {
	const first = ['id'];
	const chosen = fieldChoice({ id: 'string', name: 'string' }, first).property.default;
	expect(chosen).toEqual(first);
	expect(chosen).not.toBe(first);
});
