import type { GraphCall } from '../call';
import { invalidParameter } from '../errors';
import { listEdge, type FieldSet } from '../graphNode';
import type { Account, Activity } from '../world';

const ACTIVITY_TYPES = [
	'ACCOUNT_CREATED',
	'ACCOUNT_UPDATED',
	'ACCOUNT_DELETED',
	'PHONE_NUMBER_ADDED',
	'PHONE_NUMBER_REMOVED',
	'PHONE_NUMBER_VERIFIED',
	'USER_ADDED',
	'USER_REMOVED',
	'USER_ROLE_CHANGED',
	'PERMISSION_GRANTED',
	'PERMISSION_REVOKED',
	'TEMPLATE_CREATED',
	'TEMPLATE_UPDATED',
	'TEMPLATE_DELETED',
	'WEBHOOK_CONFIGURED',
	'API_ACCESS_GRANTED',
	'API_ACCESS_REVOKED',
	'BILLING_UPDATED',
	'COMPLIANCE_ACTION',
	'SECURITY_EVENT',
] as const;

const LONGEST_RANGE = 90 * 24 * 60 * 60 * 1000;

const activity: FieldSet<Activity> = {
	typeName: 'WhatsAppBusinessActivityHistory',
	properties: [
		'id',
		'activity_type',
		'timestamp',
		'actor_type',
		'actor_id',
		'actor_name',
		'description',
		'details',
	],
	computed: {
		ip_address: () => '192.0.2.7',
		user_agent: () => 'made-up/1.0',
	},
	// Meta names these four: the actor and the action are returned only on request.
	defaults: ['id', 'activity_type', 'timestamp', 'actor_type'],
};

export const activities = listEdge({
	rows: (account: Account, call) => {
		const types = call.parameters.listOf('activity_type', ACTIVITY_TYPES);
		const since = moment('since', call) ?? -Infinity;
		const until = moment('until', call) ?? Infinity;
		requireShortRange(since, until);
		return call.world.activities.filter(({ accountId, activity_type, timestamp }) => {
			const at = Date.parse(timestamp);
			const isWanted = !types || types.includes(activity_type);
			return accountId === account.id && isWanted && at >= since && at <= until;
		});
	},
	of: activity,
});

/** Meta's message. Its behavior if only one of the two is sent is not documented. */
function requireShortRange(since: number, until: number): void {
	const isOpen = since === -Infinity || until === Infinity;
	if (isOpen || until - since <= LONGEST_RANGE) return;
	throw invalidParameter('The requested date range is too large. Maximum range is 90 days');
}

/** Unix milliseconds of a parameter that is unix seconds or a date, as Graph's datetimes are. */
function moment(name: string, { parameters }: GraphCall): number | undefined {
	const text = parameters.text(name);
	if (text === undefined) return undefined;
	const at = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
	if (Number.isNaN(at)) throw invalidParameter(`Param ${name} must be a valid datetime`);
	return at;
}
