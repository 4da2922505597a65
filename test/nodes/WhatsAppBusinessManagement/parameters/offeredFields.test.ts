import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';

const fieldsOf = (path: string) => {
	const operations = RESOURCES.flatMap(({ value, operations: all }) =>
		all.map((operation) => ({ path: `${value} ${operation.value}`, operation })),
	);
	return operations.find((each) => each.path === path)?.operation.fields ?? [];
};

/** The options of Fields. */
it.each([
	['account get', 'dcc_config', true],
	['business getOwnedAccounts', 'dcc_config', false],
	['business getSharedAccounts', 'dcc_config', false],
	['systemUser getAssignedAccounts', 'dcc_config', false],
	['phoneNumber get', 'unified_cert_status', false],
	['phoneNumber getMany', 'unified_cert_status', false],
])('%s offers %s: %s', (path, name, isOffered) => {
	const choice = fieldsOf(path).find((field) => field.name === 'fields');
	const values = (choice?.options ?? []).flatMap((each) => ('value' in each ? [each.value] : []));
	expect(values).toContain('id');
	expect(values.includes(name)).toBe(isOffered);
});
