import type { INode } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import {
	accountLocator,
	otherAccountLocator,
} from '../../../../nodes/WhatsAppBusinessManagement/lookups/account';
import { phoneNumberLocator } from '../../../../nodes/WhatsAppBusinessManagement/lookups/phoneNumber';
import { templateLocator } from '../../../../nodes/WhatsAppBusinessManagement/lookups/template';
import type { Parameter } from '../../../../nodes/WhatsAppBusinessManagement/parameters/field';
import { propertyOf } from '../../../../nodes/WhatsAppBusinessManagement/parameters/field';
import { FROM_CREDENTIAL } from '../../../../nodes/WhatsAppBusinessManagement/parameters/fromCredential';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';

const URL_MODE = accountLocator().property.modes?.find(({ name }) => name === 'url');

/** The ID that n8n extracts from a URL: the group of the pattern. */
function idIn(url: string): string | undefined {
	const pattern = URL_MODE?.extractValue?.regex;
	return typeof pattern === 'string' ? new RegExp(pattern).exec(url)?.[1] : undefined;
}

/** The issues of a URL that n8n reports before it runs a workflow. */
function issuesOf(url: string): unknown {
	const value = { __rl: true, mode: 'url', value: url };
	const node = { parameters: { accountId: value } } as unknown as INode;
	const { property } = accountLocator();
	return NodeHelpers.getParameterIssues(property, node.parameters, '', node, null).parameters;
}

const MANAGER = 'https://business.facebook.com';
const ID = '102290129340398';

describe('a URL of WhatsApp Manager', () => {
	it.each([
		['with the account at the end', `${MANAGER}/wa/manage/home/?waba_id=${ID}`],
		[
			'with the portfolio first',
			`${MANAGER}/wa/manage/home/?business_id=506914307656634&waba_id=${ID}`,
		],
		[
			'with more after the account',
			`${MANAGER}/wa/manage/home/?waba_id=${ID}&business_id=506914307656634`,
		],
		[
			'of the newer form',
			`${MANAGER}/latest/whatsapp_manager/overview?business_id=5&asset_id=${ID}`,
		],
		[
			'of the newer form with a tab',
			`${MANAGER}/latest/whatsapp_manager/overview?asset_id=${ID}&tab=home`,
		],
		[
			'of the Business settings',
			`${MANAGER}/settings/whatsapp-business-accounts/${ID}?business_id=5`,
		],
		['with a fragment', `${MANAGER}/wa/manage/home/?waba_id=${ID}#top`],
	])('%s contains the account', (_what, url) => {
		expect(idIn(url)).toBe(ID);
		expect(issuesOf(url)).toBeUndefined();
	});

	it.each([
		['of another host', `https://example.com/?waba_id=${ID}`],
		['of a similar host', `https://business-facebook.com/?waba_id=${ID}`],
		['without an account', `${MANAGER}/wa/manage/home/?business_id=506914307656634`],
		['with letters for the account', `${MANAGER}/wa/manage/home/?waba_id=me`],
	])('%s contains none, and n8n reports it', (_what, url) => {
		expect(idIn(url)).toBeUndefined();
		expect(issuesOf(url)).toEqual({
			accountId: ['This URL of WhatsApp Manager contains no ID'],
		});
	});
});

it('the example of a URL is valid', () => {
	const example = URL_MODE?.placeholder?.replace('e.g. ', '') ?? '';
	expect(idIn(example)).toBe(ID);
	expect(issuesOf(example)).toBeUndefined();
	expect(URL_MODE?.extractValue?.type).toBe('regex');
});

it.each(
	RESOURCES.flatMap(({ value, operations }) =>
		operations.flatMap((operation) =>
			operation.fields
				.filter(({ name }) => name in FROM_CREDENTIAL)
				.map((field) => ({ path: `${value} ${operation.value} ${field.name}`, field })),
		),
	),
)('$path states once, in its hint, what is used if it is empty', ({ field }) => {
	expect(field.hint).toMatch(/^If empty: the credential’s (account|app|portfolio)$/);
	expect(field.description).toMatch(/[^.]$/);
	expect(field.description).not.toMatch(/if empty/i);
});

it.each([
	['an account', accountLocator()],
	['another account', otherAccountLocator('Source Account', 'sourceAccountId', 'The source')],
])('the ID of %s is that of the Messaging account', (_what, { property }) => {
	const hints = property.modes?.map(({ name, hint }) => [name, hint]);
	expect(hints).toContainEqual(['id', expect.stringMatching(/^The ID of the Messaging account, /)]);
});

describe('the locator of', () => {
	it.each<[what: string, fields: readonly Parameter[], names: string[], required: unknown[]]>([
		['an account', [accountLocator()], ['accountId'], [undefined]],
		[
			'a number, with the account to list from',
			phoneNumberLocator(),
			['accountId', 'phoneNumberId'],
			[undefined, true],
		],
		[
			'a template, with the account to list from',
			templateLocator(),
			['accountId', 'templateId'],
			[undefined, true],
		],
	])('%s', (_what, parameters, names, required) => {
		const fields = parameters.map(propertyOf);
		expect(fields.map(({ name }) => name)).toEqual(names);
		expect(fields.map((field) => field.required)).toEqual(required);
		for (const field of fields) expect(field.default).toEqual({ mode: 'list', value: '' });
	});
});
