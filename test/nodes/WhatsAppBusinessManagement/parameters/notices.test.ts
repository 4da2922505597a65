import { CONFIRM_LABEL } from '../../../../nodes/WhatsAppBusinessManagement/parameters/guard';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';

/* The warnings of operations. */

const fieldsOf = (path: string) => {
	const operations = RESOURCES.flatMap(({ value, operations: all }) =>
		all.map((operation) => ({ path: `${value} ${operation.value}`, operation })),
	);
	return operations.find((each) => each.path === path)?.operation.fields ?? [];
};

/** The warnings above the fields of an operation. */
it.each([
	['account enableInsights', /track clicks on the links in your templates/],
	['account enableInsights', /collect data from your chats with customers, which Meta anonymizes/],
	['account enableInsights', /never be turned off again/],
	['account enableTemplateArchival', /12 months.*28 days later.*never be turned off again/],
	['accountUser remove', /loses all tasks.*this node can no longer access/],
	['accountUser setTasks', /do not choose are removed.*this node may lose access/],
	['phoneNumber setWebhookOverride', /only to the override’s address.*no longer get them/],
	['qrCode remove', /Printed codes.*no longer open a chat.*code cannot be created again/],
	['subscribedApp subscribe', /only to the override’s address.*no longer get them/],
	[
		'subscribedApp unsubscribe',
		/stop getting the account’s changes.*does not send the missed changes later/,
	],
	['username remove', /others may claim it.*you cannot get it back/],
	['username set', /replaces the current username of the number/],
])('%s warns: %s', (path, words) => {
	const notices = fieldsOf(path).filter(({ type }) => type === 'notice');
	expect(notices.map(({ displayName }) => displayName).join('\n')).toMatch(words);
});

it('a confirmation repeats its warning', () => {
	for (const path of ['account enableInsights', 'subscribedApp unsubscribe', 'username remove']) {
		const [notice, confirm] = fieldsOf(path);
		expect(confirm).toMatchObject({ displayName: CONFIRM_LABEL });
		expect(confirm?.description).toContain(notice?.displayName);
	}
});
