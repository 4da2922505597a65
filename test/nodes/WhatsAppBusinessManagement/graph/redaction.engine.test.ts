import { byId } from '../../../engine/byId';
import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID, CONNECTED_NUMBER_ID } from '../../../graphApi';

const action = useActionNode();

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };
const REGISTER = { resource: 'phoneNumber', operation: 'register' };

it('hides the token in the response of a custom call', async () => {
	const { items, stored } = await action.run({
		resource: 'customGraphCall',
		operation: 'send',
		path: `${ACCOUNT_ID}/message_templates`,
	});
	const cursors = { after: expect.any(String) };
	expect(items[0]).toEqual({ data: expect.any(Array), paging: { cursors } });
	expect(stored).not.toContain(action.graph.world.tokens.systemUser);
});

it('hides the token of an edge inside the response', async () => {
	const { items, stored } = await action.run({
		...GET_ACCOUNT,
		fields: '={{ "id,message_templates.limit(2){id,name}" }}',
	});
	const two = [expect.anything(), expect.anything()];
	expect(items[0]?.message_templates).toEqual({ data: two, hasMore: true });
	expect(stored).not.toContain(action.graph.world.tokens.systemUser);
});

it('does not change the text of a template, even if it mentions PINs and tokens', async () => {
	const template = action.graph.world.templates[0];
	const text = 'Your PIN: {{1}}. access_token=none';
	if (template) template.components = [{ type: 'BODY', text }];
	const { items } = await action.run({
		resource: 'messageTemplate',
		operation: 'get',
		templateId: byId(template?.id ?? ''),
		fields: ['components'],
	});
	expect(items[0]?.components).toEqual([{ type: 'BODY', text }]);
});

it('stores no PIN if n8n itself refuses an address', async () => {
	const pin = '730518';
	const { error } = await action.run({
		...REGISTER,
		accountId: {
			__rl: true,
			mode: 'url',
			value: '={{ "https://business.facebook.com/nothing" }}',
		},
		phoneNumberId: byId(CONNECTED_NUMBER_ID),
		pin,
	});
	expect(error).toBeDefined();
	expect(JSON.stringify({ ...error })).not.toContain(pin);
});

it('stores no PIN beside the parameter that holds it', async () => {
	const pin = '730518';
	const { items, error } = await action.run({
		...REGISTER,
		phoneNumberId: byId(CONNECTED_NUMBER_ID),
		pin,
	});
	expect(error).toBeDefined();
	expect(JSON.stringify([items, { ...error }])).not.toContain(pin);
});
