import type { IDataObject } from 'n8n-workflow';

import { unwrapped } from '../../execution/response';
import { recordOf } from '../../graph/records';
import type { RuleEntry } from './entries';
import { valueRule } from './entries';
import { upper } from './values';

const NUMBERS = 'business-phone-numbers/phone-numbers';
const REGISTRATION = 'business-phone-numbers/registration';
const LIMITS = 'messaging-limits';

const BETTER_TEMPLATES =
	'Find the template that people block most with Message Template → Compare, and stop sending it';

/** A code that never was, or is no longer, a proof of ownership. */
const UNPROVEN: ReadonlySet<string> = new Set(['NOT_VERIFIED', 'UNVERIFIED', 'EXPIRED']);

/** A number in such a state cannot send, and Meta’s health status may not say why. */
const EXPLAINS = ['send-blocked', 'send-limited'];

/** The rules for the state of a number: whether it can send, and how well. */
export const NUMBER_STATE_RULES: readonly RuleEntry[] = [
	valueRule({
		id: 'number-banned',
		severity: 'critical',
		about: 'A number that Meta has banned or restricted',
		docs: 'policy-enforcement',
		field: 'status',
		says: {
			BANNED: (name) => `Meta has banned ${name}, so it cannot send`,
			RESTRICTED: (name) =>
				`Meta has restricted ${name}, so some or all of its messages are not sent`,
		},
		fix: 'See the reason in Business Support Home, and request a review there',
		explains: EXPLAINS,
	}),
	valueRule({
		id: 'number-not-registered',
		severity: 'warning',
		about: 'A number that was added and not registered, so that it cannot send',
		docs: REGISTRATION,
		field: 'status',
		says: {
			PENDING: (name) => `${name} is not registered, so it cannot send`,
			UNVERIFIED: (name) => `${name} is neither verified nor registered, so it cannot send`,
		},
		fix: 'Verify the number with Phone Number → Request Code and Verify Code, then register it',
		replaces: ['number-not-verified'],
		explains: EXPLAINS,
		fixOperation: 'Phone Number → Register',
	}),
	valueRule({
		id: 'number-disconnected',
		severity: 'critical',
		about: 'A number that is disconnected, so that it cannot send',
		docs: NUMBERS,
		field: 'status',
		says: { DISCONNECTED: (name) => `${name} is disconnected and cannot send` },
		fix: 'Register the number again',
		explains: EXPLAINS,
		fixOperation: 'Phone Number → Register',
	}),
	valueRule({
		id: 'number-flagged',
		severity: 'warning',
		about: 'A number that Meta has flagged, or that has reached its messaging limit',
		docs: LIMITS,
		field: 'status',
		says: {
			FLAGGED: (name) => `Meta has flagged ${name}, because its quality is low`,
			RATE_LIMITED: (name) =>
				`${name} has reached its messaging limit, so it cannot start more conversations for now`,
		},
		fix: 'Send fewer messages, and only to people who expect them',
	}),
	// Meta: Messaging limits. Low quality no longer lowers the limit.
	valueRule({
		id: 'number-quality-low',
		severity: 'warning',
		about: 'A number whose quality is low',
		docs: LIMITS,
		field: 'quality_rating',
		// Meta leaves it out for a number without traffic.
		isOptional: true,
		says: { RED: (name) => `The quality of ${name} is low, so its messaging limit cannot grow` },
		fix: BETTER_TEMPLATES,
		fixOperation: 'Message Template → Compare',
	}),
	valueRule({
		id: 'number-quality-medium',
		severity: 'info',
		about: 'A number whose quality is medium',
		docs: LIMITS,
		field: 'quality_rating',
		isOptional: true,
		says: { YELLOW: (name) => `The quality of ${name} is medium` },
		fix: BETTER_TEMPLATES,
		fixOperation: 'Message Template → Compare',
	}),
	{
		id: 'number-not-verified',
		severity: 'warning',
		about: 'A number that is not connected and whose ownership is not proven',
		docs: REGISTRATION,
		needs: ['status', 'code_verification_status'],
		fixOperation: 'Phone Number → Request Code',
		check: ({ name, facts }) => {
			const proof = upper(facts, 'code_verification_status');
			// Many connected numbers send well although their code has expired.
			if (upper(facts, 'status') === 'CONNECTED' || !UNPROVEN.has(proof)) return undefined;
			return {
				message:
					proof === 'EXPIRED'
						? `The proof that you own ${name} has expired`
						: `It is not proven that you own ${name}`,
				fix: 'Request a code for the number, and submit it with Phone Number → Verify Code',
				state: proof,
			};
		},
	},
	{
		id: 'number-pin-off',
		severity: 'warning',
		about: 'A number without two-step verification',
		docs: 'business-phone-numbers/two-step-verification',
		needs: ['is_pin_enabled'],
		fixOperation: 'Phone Number → Set PIN',
		check: ({ name, facts }) =>
			facts.is_pin_enabled === false
				? {
						message: `Two-step verification of ${name} is off`,
						fix: 'Set a PIN, so that nobody else can register the number',
					}
				: undefined,
	},
	valueRule({
		id: 'number-on-premise',
		severity: 'warning',
		about: 'A number on the On-Premises API, which Meta has switched off',
		docs: 'support/migrating-from-onprem-to-cloud',
		field: 'platform_type',
		says: {
			ON_PREMISE: (name) => `${name} is on the On-Premises API, which Meta has switched off`,
		},
		fix: 'Migrate the number to Cloud API: register it there with its backup',
		fixOperation: 'Phone Number → Register',
	}),
	valueRule({
		id: 'number-sandbox',
		severity: 'info',
		about: 'A test number',
		docs: NUMBERS,
		isOff: true,
		field: 'account_mode',
		says: { SANDBOX: (name) => `${name} is a test number` },
		fix: 'To send to customers, add a number of your own',
	}),
	valueRule({
		id: 'number-throughput-standard',
		severity: 'info',
		about: 'A number that sends at most 80 messages per second',
		docs: 'throughput',
		isOff: true,
		field: 'throughput',
		valueIn: ({ throughput }) => recordOf(throughput).level,
		says: { STANDARD: (name) => `${name} sends at most 80 messages per second` },
		fix: 'Meta raises it by itself for numbers that send a lot in good quality',
	}),
	valueRule({
		id: 'number-official-rejected',
		severity: 'info',
		about: 'A number for which Meta refused the official business account',
		docs: 'official-business-accounts',
		field: 'official_business_account',
		// Where none was requested, Meta’s sources differ.
		isOptional: true,
		// As a field it may have the form of the edge: a list of one entry.
		valueIn: ({ official_business_account: account }) =>
			unwrapped(recordOf(account) as IDataObject).oba_status,
		says: {
			REJECTED: (name) => `Meta refused to make ${name} an official business account`,
		},
		fix: 'Request it again 30 days after the refusal',
		fixOperation: 'Phone Number → Request Official Business Account',
	}),
];
