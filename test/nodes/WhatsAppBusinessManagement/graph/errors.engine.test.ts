import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId } from '../../../engine/byId';
import { credentialFor } from '../../../engine/credential';
import { useActionNode } from '../../../engine/useActionNode';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	EMPTY_ACCOUNT_ID,
	VERIFIED_NUMBER_ID,
	startGraphApi,
	type GraphApi,
} from '../../../graphApi';

const action = useActionNode();

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };
const REGISTER = { resource: 'phoneNumber', operation: 'register' };

describe('a refusal by Meta states the fix', () => {
	const cases: Array<[string, (api: GraphApi) => IDataObject, INodeParameters, string, RegExp]> = [
		[
			'190 says how to get a lasting token',
			({ world }) => ({ accessToken: world.tokens.expired }),
			GET_ACCOUNT,
			'The access token has expired',
			/System users → .*Generate token → expiration “Never”.*\(code 190, subcode 463, trace /,
		],
		[
			'200 names the permission',
			({ world }) => ({ accessToken: world.tokens.withoutPermissions }),
			GET_ACCOUNT,
			'The access token lacks a permission',
			/whatsapp_business_management.*code (200|10)/,
		],
		[
			'100 shows Meta’s words',
			() => ({}),
			{ ...GET_ACCOUNT, fields: ['no_such_field'] },
			'Meta does not know the field no_such_field of this object',
			/^If no_such_field is one of the fields to read, remove it.*Meta’s message: .*no_such_field.*code 100/,
		],
		[
			'100 names the kind of object that was entered',
			() => ({}),
			{
				resource: 'messageTemplate',
				operation: 'getMany',
				accountId: byId(BUSINESS_ID),
				fields: ['name'],
			},
			'The ID in Account is that of a business portfolio',
			/^Account needs the ID of a WhatsApp Business Account\..*code 100/,
		],
		[
			'100 names the kind of object that the credential has',
			() => ({ businessAccountId: BUSINESS_ID }),
			{ resource: 'messageTemplate', operation: 'getMany', fields: ['name'] },
			'The ID in the credential’s WhatsApp Business Account ID is that of a business portfolio',
			/needs the ID of a WhatsApp Business Account\..*code 100/,
		],
		[
			'100 names the kind of object that a number is not',
			() => ({}),
			{
				resource: 'phoneNumber',
				operation: 'get',
				phoneNumberId: byId(ACCOUNT_ID),
				fields: ['display_phone_number'],
			},
			'The ID in Phone Number is that of a WhatsApp Business Account',
			/^Phone Number needs the ID of a phone number.*code 100/,
		],
		[
			'200008 says that a number is missing',
			() => ({}),
			{
				...GET_ACCOUNT,
				accountId: byId(EMPTY_ACCOUNT_ID),
				fields: ['analytics'],
			},
			'The account has no phone number',
			/Add a number.*code 200008/,
		],
		[
			'133005 warns of guessing',
			() => ({}),
			{ ...REGISTER, phoneNumberId: byId(CONNECTED_NUMBER_ID), pin: '999999' },
			'The two-step PIN is wrong',
			/attempts is limited.*code 133005/,
		],
	];

	it.each(cases)('%s', async (_what, credential, parameters, title, description) => {
		const { error, stored } = await action.run(parameters, {
			credential: credentialFor(action.graph, credential(action.graph) as never),
		});
		expect(error?.message).toBe(title);
		expect(error?.description).toMatch(description);
		for (const secret of [
			...Object.values(action.graph.world.tokens),
			action.graph.world.app.secret,
		]) {
			expect(stored).not.toContain(secret);
		}
	});

	it.each([
		['a PIN', { ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin: '482913' }, '482913'],
		[
			'a verify token',
			{
				resource: 'subscribedApp',
				operation: 'subscribe',
				override: 'set',
				confirmed: true,
				overrideCallbackUrl: 'https://n8n.example.com/a',
				verifyToken: 'made-up-verify-token',
			},
			'made-up-verify-token',
		],
	])('and never contains %s that Meta repeats', async (_what, parameters, secret) => {
		const error = { code: 100, message: `${secret} is refused`, type: 'OAuthException' };
		action.graph.faults.add({ method: 'POST', then: { kind: 'graphError', error } });
		const { error: shown } = await action.run(parameters);
		expect(shown?.description).toContain('[hidden] is refused');
		expect(JSON.stringify(shown)).not.toContain(secret);
	});

	it('133016 states until when, and is never repeated', async () => {
		const parameters = { ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin: '123456' };
		const items = Array.from({ length: 11 }, () => ({}));
		const { items: out } = await action.run(parameters, {
			items,
			onError: 'continueRegularOutput',
		});
		expect(out.filter(({ success }) => success === true)).toHaveLength(10);
		expect(out[10]?.error).toMatch(/used up its 10 attempts in 72 hours/);
		expect(out[10]?.message).toMatch(
			/accepts it again by \d{4}-\d\d-\d\d \d\d:\d\d UTC at the latest/,
		);
		expect(action.graph.calls).toHaveLength(11);
	});
});

it('a redirect is refused, and the token is not sent', async () => {
	const elsewhere = await startGraphApi();
	action.graph.faults.add({
		then: { kind: 'redirect', location: `${elsewhere.url}/v25.0/${ACCOUNT_ID}` },
	});
	const { error } = await action.run(GET_ACCOUNT);
	expect(error?.message).toMatch(/redirect \(HTTP 30\d\) instead of a response/);
	expect(elsewhere.calls).toEqual([]);
	await elsewhere.close();
});
