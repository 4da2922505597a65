import { credentialFor } from '../engine/credential';
import { useActionNode } from '../engine/useActionNode';
import { ACCOUNT_ID, EMPTY_ACCOUNT_ID } from '../graphApi';

const action = useActionNode();

describe('the access of the token', () => {
	// https://github.com/chatwoot/chatwoot/issues/14690
	it('is shown without typing the token into the workflow', async () => {
		const { error, items, stored } = await action.run({ resource: 'token', operation: 'get' });
		const { systemUser } = action.graph.world.tokens;
		expect(error).toBeUndefined();
		expect(items).toEqual([
			expect.objectContaining({
				isValid: true,
				type: 'SYSTEM_USER',
				expires: false,
				scopes: expect.arrayContaining(['whatsapp_business_management']) as string[],
				grants: expect.arrayContaining([
					expect.objectContaining({
						scope: 'whatsapp_business_management',
						targetIds: expect.arrayContaining([ACCOUNT_ID]) as string[],
					}),
				]) as object[],
			}),
		]);
		expect(stored).not.toContain(systemUser);
	});

	it('is shown for a token that has expired too', async () => {
		const { expired } = action.graph.world.tokens;
		const { items, stored } = await action.run(
			{ resource: 'token', operation: 'get' },
			{ credential: credentialFor(action.graph, { accessToken: expired }) },
		);
		expect(items).toEqual([
			expect.objectContaining({
				isValid: false,
				reason: expect.stringMatching(/expired/) as string,
			}),
		]);
		expect(stored).not.toContain(expired);
	});

	// https://github.com/nyaruka/rapidpro/pull/6664
	it.each([
		['business', 'getOwnedAccounts', /business_management.*system user/],
		['business', 'getSharedAccounts', /business_management.*system user/],
		['messageTemplate', 'getMany', /no templates/],
		['phoneNumber', 'getMany', /Phone Number → Create/],
		['catalog', 'getMany', /catalog/],
	])('an empty list says what may be missing: %s %s', async (resource, operation, hint) => {
		const { world } = action.graph;
		if (resource === 'business') world.accounts.splice(0);
		world.templates.splice(0);
		world.phoneNumbers.splice(0);
		const { error, items, hints } = await action.run(
			{ resource, operation },
			{
				credential: credentialFor(action.graph, {
					...(resource === 'catalog' && { businessAccountId: EMPTY_ACCOUNT_ID }),
				}),
			},
		);
		expect(error).toBeUndefined();
		expect(items).toEqual([]);
		expect(hints).toHaveLength(1);
		expect(hints[0]?.message).toMatch(hint);
	});
});
