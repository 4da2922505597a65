const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Two texts as numbers, where both are one. */
function asNumbers(left: string, right: string): [number, number] | undefined {
	return NUMBER.test(left) && NUMBER.test(right) ? [Number(left), Number(right)] : undefined;
}

/** Beyond 2^53 different IDs become the same number, so these are compared as text alone. */
function equals(said: string, wanted: string): boolean {
	if (said === wanted) return true;
	const numbers = asNumbers(said, wanted);
	return (
		numbers !== undefined &&
		numbers[0] === numbers[1] &&
		Math.abs(numbers[0]) <= Number.MAX_SAFE_INTEGER
	);
}

/** As numbers where both are one, otherwise as text: so ISO times and months compare as well. */
function isGreater(left: string, right: string): boolean {
	const numbers = asNumbers(left, right);
	return numbers ? numbers[0] > numbers[1] : left > right;
}

/** How a value is compared with what the user typed, both in small letters. */
interface Comparison {
	name: string;
	compare: (said: string, wanted: string) => boolean;
	/** The operator that this one says the opposite of has found nothing. */
	isNegated?: true;
}

/** Whether there is a value at all. */
interface Existence {
	name: string;
	exists: boolean;
}

const contains = (said: string, wanted: string): boolean => said.includes(wanted);

/** Every operator of a value condition. */
export const OPERATORS: Readonly<Record<string, Comparison | Existence>> = {
	contains: { name: 'Contains', compare: contains },
	notContains: { name: 'Does Not Contain', compare: contains, isNegated: true },
	notEquals: { name: 'Does Not Equal', compare: equals, isNegated: true },
	notExists: { name: 'Does Not Exist', exists: false },
	endsWith: { name: 'Ends With', compare: (said, wanted) => said.endsWith(wanted) },
	equals: { name: 'Equals', compare: equals },
	exists: { name: 'Exists', exists: true },
	greaterThan: { name: 'Greater Than', compare: isGreater },
	lessThan: { name: 'Less Than', compare: (said, wanted) => isGreater(wanted, said) },
	startsWith: { name: 'Starts With', compare: (said, wanted) => said.startsWith(wanted) },
};
