import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../../graphApi';

const action = useActionNode();

it('no other call returns the link that connects a gateway', async () => {
	const { items, stored } = await action.run({
		resource: 'customGraphCall',
		operation: 'send',
		method: 'POST',
		path: `${ACCOUNT_ID}/generate_payment_configuration_oauth_link`,
		body: '{"configuration_name":"fernwick-checkout"}',
	});
	expect(items).toEqual([{ oauth_url: '[hidden]', expiration: expect.any(Number) }]);
	expect(stored).not.toContain('onboarding');
});
