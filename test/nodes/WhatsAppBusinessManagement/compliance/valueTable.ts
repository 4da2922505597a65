import type { Finding } from '../../../../nodes/WhatsAppBusinessManagement/compliance/finding';
import type { Facts } from '../../../../nodes/WhatsAppBusinessManagement/compliance/subject';
import type { RuleCase, RuleTable } from './ruleCases';

/** A rule that finds certain values of a field, and what its findings say. */
interface Values extends Pick<Finding, 'severity' | 'fix'>, Pick<RuleTable, 'rule' | 'subject'> {
	field: string;
	/** The fact with the value, where it is not the value itself. */
	factOf?: (value: string) => unknown;
	/** The messages by the values that are found. */
	finds: Readonly<Record<string, string>>;
	/** Values that are in order. */
	fine: readonly string[];
	/** The operation that helps; `none` if there is none. */
	fixOperation: string;
	/** Whether Meta may leave out the field, so that without it there is nothing to find. */
	isOptional?: true;
	/** Other facts of the subject. */
	facts?: Facts;
	/** Further cases. */
	cases?: readonly RuleCase[];
}

const NEW_VALUE = 'SOMETHING_NEW';

/**
 * The table of a rule about values of one field: each value that is found, in capitals and in lower case;
 * values that are in order; one that Meta has not invented yet; one of another type; and no value.
 */
export function valueTable({
	rule,
	subject,
	field,
	factOf = (value) => value,
	finds,
	fine,
	severity,
	fix,
	fixOperation,
	isOptional,
	facts = {},
	cases = [],
}: Values): RuleTable {
	const withValue = (value: string): Facts => ({ ...facts, [field]: factOf(value) });
	const found = Object.entries(finds).flatMap(([value, message]) =>
		[value, value.toLowerCase()].map((sent): RuleCase => {
			const operation = fixOperation === 'none' ? {} : { fixOperation };
			const evidence = expect.objectContaining({ [field]: factOf(sent) }) as Finding['evidence'];
			return {
				title: `finds ${sent}`,
				facts: withValue(sent),
				says: [{ rule, severity, message, fix, state: value, evidence, ...operation }],
			};
		}),
	);
	const inOrder = [...fine, NEW_VALUE].map(
		(value): RuleCase => ({
			title: `finds nothing in ${value}`,
			facts: withValue(value),
			says: 'nothing',
		}),
	);
	return {
		rule,
		subject,
		cases: [
			...found,
			...inOrder,
			{
				title: 'finds nothing in a value of another type',
				facts: { ...facts, [field]: 7 },
				says: 'nothing',
			},
			{
				title: 'without the field',
				facts,
				says: isOptional ? 'nothing' : 'not checked',
			},
			{
				title: 'is not checked if Meta does not know the field',
				facts,
				unknown: [field],
				says: 'not checked',
			},
			...cases,
		],
	};
}
