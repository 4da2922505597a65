import type { Choices } from '../execution/choices';
import { titleCase } from '../execution/titleCase';
import type { Reading } from './fields/field';
import { TEMPLATE_STATUSES } from './fields/messageTemplateStatusUpdate';

/** A filter on what a field's file offers under `filterKeys`. */
interface Filter {
	/** The filter's parameter, and the key under `filterKeys`. */
	name: string;
	displayName: string;
	description: string;
	choices: Choices;
}

const ALERT_SEVERITIES = {
	CRITICAL: 'Critical',
	INFORMATIONAL: 'Informational',
	WARNING: 'Warning',
} as const;

const ALERT_TYPES = {
	INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED: 'Higher Limits Deferred',
	INCREASED_CAPABILITIES_ELIGIBILITY_FAILED: 'Higher Limits Refused',
	INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO: 'Higher Limits Need More Information',
	OBA_APPROVED: 'Official Account Approved',
	OBA_REJECTED: 'Official Account Rejected',
	PROFILE_PICTURE_LOST: 'Profile Picture Lost',
} as const;

/** Every filter. A new one is an entry here and a key in the field's file. */
export const FILTERS: readonly Filter[] = [
	{
		name: 'alertSeverity',
		displayName: 'Alert Severity',
		description: 'Lets only account alerts of these severities through; other changes pass',
		choices: ALERT_SEVERITIES,
	},
	{
		name: 'alertType',
		displayName: 'Alert Type',
		description: 'Lets only account alerts of these types through; other changes pass',
		choices: ALERT_TYPES,
	},
	{
		name: 'templateStatus',
		displayName: 'Template Status',
		description: 'Lets only template status changes to one of these through; other changes pass',
		choices: Object.fromEntries(
			Object.keys(TEMPLATE_STATUSES).map((status) => [status, titleCase(status)]),
		),
	},
];

/** What the user chose, ready to judge by. */
export interface Wanted {
	fields: ReadonlySet<string>;
	/** Empty: every account. */
	accounts: ReadonlySet<string>;
	/** The chosen values of each filter that is in use. */
	filters: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Meta's own test deliveries name this account. */
const TEST_ACCOUNT = '0';

/** Whether a change is of a field and an account that the user chose. */
export const isChosen = (field: string, accountId: string, { fields, accounts }: Wanted): boolean =>
	fields.has(field) &&
	(accounts.size === 0 || accountId === TEST_ACCOUNT || accounts.has(accountId));

/**
 * Whether a change passes the filters: within a filter one value is enough, and every filter must
 * agree. A filter judges only changes that carry its key.
 */
export function passes({ filterKeys }: Reading, { filters }: Wanted): boolean {
	return [...filters].every(([name, values]) => {
		const key = filterKeys?.[name];
		return key === undefined || key === null || values.has(key);
	});
}
