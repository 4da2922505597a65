import { isFieldChosen } from '../../changes/chosenFields';
import type { Reading } from '../../changes/fields/field';
import { accountEvent } from './accountEvent';
import { alertSeverity } from './alertSeverity';
import { alertStatus } from './alertStatus';
import { alertType } from './alertType';
import { decision } from './decision';
import type { Filter, Judge } from './filter';
import { phoneNumber } from './phoneNumber';
import { qualityGotWorse } from './qualityGotWorse';
import { rejectionReason } from './rejectionReason';
import { restrictionType } from './restrictionType';
import { templateCategory } from './templateCategory';
import { templateLanguage } from './templateLanguage';
import { templateName } from './templateName';
import { templateQuality } from './templateQuality';
import { templateStatus } from './templateStatus';
import { valueConditions } from './valueConditions';

/** Every filter, in the order in which n8n shows them. A new one is one line here. */
export const FILTERS: readonly Filter[] = [
	accountEvent,
	alertSeverity,
	alertStatus,
	alertType,
	decision,
	phoneNumber,
	qualityGotWorse,
	rejectionReason,
	restrictionType,
	templateCategory,
	templateLanguage,
	templateName,
	templateQuality,
	templateStatus,
	valueConditions,
];

/** What the user chose, ready to judge by. */
export interface Wanted {
	/** Meta's names, and perhaps All. */
	fields: ReadonlySet<string>;
	/** Empty: every account. */
	accounts: ReadonlySet<string>;
	/** One for each filter that is in use. */
	filters: readonly Judge[];
}

/** The judges of what the user entered, by the names of the filters. */
export const readFilters = (entered: Readonly<Record<string, unknown>>): Judge[] =>
	FILTERS.map(({ property, judgeBy }) => judgeBy(entered[property.name])).filter(
		(judge) => judge !== undefined,
	);

/** Meta's own test deliveries name this account. */
const TEST_ACCOUNT = '0';

/**
 * Whether a change is of a field and an account that the user chose. A change that names no account
 * passes, as it would pass every filter whose key it does not carry.
 */
export const isChosen = (field: string, accountId: string | null, wanted: Wanted): boolean =>
	isFieldChosen(field, wanted) &&
	(wanted.accounts.size === 0 ||
		accountId === null ||
		accountId === TEST_ACCOUNT ||
		wanted.accounts.has(accountId));

/** Whether every filter lets a change pass; within a filter one match is enough. */
export function passes(reading: Reading, value: unknown, { filters }: Wanted): boolean {
	for (const judge of filters) if (!judge(reading, value)) return false;
	return true;
}
