import type { Call, OperationCases } from '../../../../engine/operations/cases';
import {
	ACCOUNT_ID,
	APP_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	SECOND_ACCOUNT_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
	type GraphApi,
} from '../../../../graphApi';

const ONE = { accountScope: 'one', accountId: ACCOUNT_ID };

const account = (id: string): Call => ({
	method: 'GET',
	path: id,
	query: {
		fields: expect.stringMatching(
			/^id,name,.*,phone_numbers\.limit\(100\)\{id,.*\},flows\.limit\(100\)\{.*\},subscribed_apps\{/,
		) as string,
	},
});

/** A page of the templates. @param fields the last ones */
const page = (query: Record<string, string>, fields = 'last_updated_time'): Call => ({
	method: 'GET',
	path: `${ACCOUNT_ID}/message_templates`,
	query: {
		fields: expect.stringMatching(new RegExp(`^id,name,language,status,.*${fields}$`)) as string,
		limit: '100',
		...query,
	},
});

const SUMMARY = { summary: 'total_count,message_template_count,message_template_limit' };

const username = (id: string): Call => ({ method: 'GET', path: `${id}/username` });

/** Two accounts, of which Meta refuses the second. */
function refuseSecond({ world, faults }: GraphApi): void {
	world.accounts = world.accounts.filter(({ id }) => [ACCOUNT_ID, SECOND_ACCOUNT_ID].includes(id));
	world.templates = world.templates.slice(0, 1);
	const error = { message: 'No permission', code: 200, type: 'OAuthException' };
	faults.add({
		path: new RegExp(`/${SECOND_ACCOUNT_ID}$`),
		then: { kind: 'graphError', error },
	});
}

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads an account with all its templates, and returns nothing in the first run',
			parameters: ONE,
			calls: [account(ACCOUNT_ID), page(SUMMARY), page({ after: expect.any(String) as string })],
			items: [],
		},
		{
			does: 'reads the content of templates and the usernames of numbers on demand',
			parameters: {
				...ONE,
				changeFields: 'Template Components, business_username_updates',
				options: {
					includeComponents: true,
					includeUsernames: true,
					omitTaken: false,
					templateNames: 'order_update, order_confirmation',
					templateStatuses: 'rejected, A_STATUS_OF_TOMORROW',
				},
			},
			given: ({ world }) => {
				world.templates = world.templates.slice(0, 1);
			},
			calls: [
				account(ACCOUNT_ID),
				page(SUMMARY, 'last_updated_time,components'),
				...[CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID, UNVERIFIED_NUMBER_ID].map(username),
			],
			items: [],
		},
		{
			does: 'reads the accounts of the portfolio, and returns which could not be read, unless the trigger did',
			parameters: { accountScope: 'all' },
			given: refuseSecond,
			calls: [
				{
					method: 'GET',
					path: `${BUSINESS_ID}/owned_whatsapp_business_accounts`,
					query: { fields: 'id,name', first: '100' },
				},
				{
					method: 'GET',
					path: `${BUSINESS_ID}/client_whatsapp_business_accounts`,
					query: { fields: 'id,name', limit: '100' },
				},
				account(ACCOUNT_ID),
				// Once the fields of an account are known, the others are read beside the first one's templates.
				account(SECOND_ACCOUNT_ID),
				page(SUMMARY),
				{ method: 'GET', path: `${APP_ID}/subscriptions`, query: { limit: '100' } },
			],
			item: {
				field: 'account_update',
				group: 'account',
				wabaId: SECOND_ACCOUNT_ID,
				event: 'feed.accountUnreadable',
				source: 'getChanges',
				timeSeen: true,
				seenAfter: null,
				name: 'Fernwick Lanterns Europe',
			},
		},
	],
	refused: [
		[
			'a field that cannot be read',
			{ ...ONE, changeFields: 'account_alerts' },
			/^Fields.*must be one of/,
		],
		[
			'a status that is none',
			{ ...ONE, options: { templateStatuses: 'was rejected!' } },
			/Template Statuses.*may contain only Meta’s names/,
		],
		['an account that is no ID', { accountScope: 'one', accountId: 'x1' }, /Account/],
	],
};
