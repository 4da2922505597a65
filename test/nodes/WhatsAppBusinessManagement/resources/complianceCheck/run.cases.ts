import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { RULES } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/rules';
import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, BUSINESS_ID } from '../../../../graphApi';

/** The token is random at every start. */
const INSPECT: Call = {
	method: 'GET',
	path: 'debug_token',
	query: { input_token: expect.stringMatching(/^EAA/) as string },
};

const ACCOUNT: Call = {
	method: 'GET',
	path: ACCOUNT_ID,
	query: {
		fields: expect.stringMatching(
			/^id,name,.*,phone_numbers\.limit\(100\)\{id,.*\},flows\.limit\(100\)\{.*\},subscribed_apps\{/,
		) as string,
	},
};

const ONE = { accountScope: 'one', accountId: ACCOUNT_ID };

/** Every threshold with its default, as text where it is a list. */
const THRESHOLDS: IDataObject = Object.fromEntries(
	RULES.flatMap(({ setting }): Array<[string, number | string]> => {
		const value = setting?.default;
		if (setting === undefined || value === undefined) return [];
		const text = Array.isArray(value) ? value.join() : (value as number | string);
		return [[setting.name, text === '' ? (setting.example ?? '') : text]];
	}),
);

const MUTED = {
	mutedRule: 'number-pin-*',
	mutedAccountId: ACCOUNT_ID,
	mutedSubject: '+1 212*',
	muteReason: 'The client sets it next month',
	mutedUntil: '2100-01-01',
};

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'checks only the groups that were chosen, with no more calls than they need',
			parameters: { ...ONE, ruleGroups: ['token'] },
			calls: [INSPECT, ACCOUNT],
			item: {
				ok: true,
				status: 'ok',
				headline: 'All in order',
				isFirstRun: true,
				checked: expect.objectContaining({ accounts: 1 }) as object,
				calls: { made: 2, byAccount: { [ACCOUNT_ID]: 1 } },
				notChecked: [],
			},
		},
		{
			does: 'takes thresholds, a mute and options',
			parameters: {
				...ONE,
				ruleGroups: 'numbers, token',
				options: {
					lowestSeverity: 'warning',
					mute: { findings: [MUTED] },
					onlyChanges: true,
					repeatCriticalDays: 3,
					rulesOff: 'account-not-granted',
					rulesOn: '={{ ["token-scope-unneeded"] }}',
					stopAt: 'never',
					templateReading: 'problems',
				},
				thresholds: THRESHOLDS as INodeParameters,
			},
			calls: [INSPECT, ACCOUNT],
			item: {
				counts: expect.objectContaining({ muted: 2 }) as object,
				findings: expect.not.arrayContaining([
					expect.objectContaining({ rule: 'number-pin-off' }),
				]) as object[],
			},
		},
		{
			does: 'returns an item per finding',
			parameters: {
				...ONE,
				ruleGroups: ['numbers'],
				checkOutput: 'findings',
				options: { lowestSeverity: 'warning' },
			},
			calls: [ACCOUNT],
			items: 4,
			item: {
				rule: 'number-not-registered',
				status: 'open',
				wabaId: ACCOUNT_ID,
				businessId: BUSINESS_ID,
			},
		},
	],
	refused: [
		['no group of rules', { ...ONE, ruleGroups: [] }, /^Check: choose at least one of token/],
		[
			'a rule that does not exist',
			{ options: { rulesOff: 'number-pin' } },
			/Rules Off.*there is no rule number-pin/,
		],
		['a threshold below zero', { thresholds: { tokenExpiringDays: -1 } }, /must be 0 or more/],
		[
			'a mute without a reason',
			{ options: { mute: { findings: [{ mutedRule: 'number-pin-off' }] } } },
			/Mute \(1st entry\) → Reason/,
		],
		[
			'a mute of a rule that does not exist',
			{ options: { mute: { findings: [{ mutedRule: 'number-pn-off', muteReason: 'x' }] } } },
			/Mute \(1st entry\) → Rule: must be the name of a rule/,
		],
		['an account that is no ID', { accountScope: 'one', accountId: 'x1' }, /Account/],
	],
};
