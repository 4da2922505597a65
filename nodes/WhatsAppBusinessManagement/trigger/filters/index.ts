import { isFieldChosen } from '../../changes/chosenFields';
import type { Reading } from '../../changes/fields/field';
import { accountEvent } from './accountEvent';
import { alertSeverity } from './alertSeverity';
import { alertStatus } from './alertStatus';
import { alertType } from './alertType';
import { decision } from './decision';
import type { Filter, Predicate } from './filter';
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

/** Every filter, in n8n's display order. A new filter is added here. */
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

/** The user's choices of changes, accounts and filters. */
export interface Wanted {
	/** Meta's field names, and `ALL` if chosen. */
	fields: ReadonlySet<string>;
	/** Empty for every account. */
	accounts: ReadonlySet<string>;
	/** One predicate per filter that is in use. */
	filters: readonly Predicate[];
}

/** The predicates of the filters in use. */
export const readFilters = (entered: Readonly<Record<string, unknown>>): Predicate[] =>
	FILTERS.map(({ property, toPredicate }) => toPredicate(entered[property.name])).filter(
		(predicate) => predicate !== undefined,
	);

/** The account ID in Meta's own test deliveries. */
const TEST_ACCOUNT = '0';

/**
 * Whether a change is of a field and an account that the user chose. A change without an account passes,
 * as a change without a filter's key passes that filter.
 */
export const isChosen = (field: string, accountId: string | null, wanted: Wanted): boolean =>
	isFieldChosen(field, wanted) &&
	(wanted.accounts.size === 0 ||
		accountId === null ||
		accountId === TEST_ACCOUNT ||
		wanted.accounts.has(accountId));

/** Whether a change passes all filters. */
export function passes(reading: Reading, value: unknown, { filters }: Wanted): boolean {
	for (const predicate of filters) if (!predicate(reading, value)) return false;
	return true;
}
