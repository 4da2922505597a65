import { SWITCH } from '../../../../nodes/WhatsAppBusinessManagement/parameters/guard';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';

const fieldsOf = (path: string) => {
	const operations = RESOURCES.flatMap(({ value, operations: all }) =>
		all.map((operation) => ({ path: `${value} ${operation.value}`, operation })),
	);
	return operations.find((each) => each.path === path)?.operation.fields ?? [];
};

/** What happens, in the words that stand above the fields of an operation. */
it.each([
	['account enableInsights', /track clicks on the links in your templates/],
	['account enableInsights', /collect data from your chats with customers, which it anonymizes/],
	['account enableInsights', /never be switched off/],
	['account enableTemplateArchival', /12 months.*28 days later.*never be switched off/],
	['accountUser remove', /loses all tasks.*this node is locked out/],
	['accountUser setTasks', /not chosen are taken away.*this node may be locked out/],
	['phoneNumber setWebhookOverride', /to the override’s address alone.*no longer sees them/],
	['qrCode remove', /printed no longer opens a chat.*code cannot be made again/],
	['subscribedApp subscribe', /to the override’s address alone.*no longer sees them/],
	['subscribedApp unsubscribe', /stops getting the account’s changes.*does not send later/],
	['username remove', /somebody else may claim it.*cannot be had back/],
	['username set', /replaces the one that the number has/],
])('%s says %s', (path, words) => {
	const notices = fieldsOf(path).filter(({ type }) => type === 'notice');
	expect(notices.map(({ displayName }) => displayName).join('\n')).toMatch(words);
});

it('what stands above a switch stands in the switch too', () => {
	for (const path of ['account enableInsights', 'subscribedApp unsubscribe', 'username remove']) {
		const [notice, confirm] = fieldsOf(path);
		expect(confirm).toMatchObject({ displayName: SWITCH });
		expect(confirm?.description).toContain(notice?.displayName);
	}
});

/** What can be chosen under Fields. */
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
