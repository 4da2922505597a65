const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Two texts as numbers; undefined unless both are numbers. */
function asNumbers(left: string, right: string): [number, number] | undefined {
	return NUMBER.test(left) && NUMBER.test(right) ? [Number(left), Number(right)] : undefined;
}

/** Beyond 2^53 different IDs become the same number, so these are compared only as text. */
function equals(actual: string, wanted: string): boolean {
	if (actual === wanted) return true;
	const numbers = asNumbers(actual, wanted);
	return (
		numbers !== undefined &&
		numbers[0] === numbers[1] &&
		Math.abs(numbers[0]) <= Number.MAX_SAFE_INTEGER
	);
}

/** Compares as numbers if both are numbers, otherwise as text, which also orders ISO times and months. */
function isGreater(left: string, right: string): boolean {
	const numbers = asNumbers(left, right);
	return numbers ? numbers[0] > numbers[1] : left > right;
}

/** A comparison of a value with the user's text, both in lower case. */
interface Comparison {
	name: string;
	compare: (actual: string, wanted: string) => boolean;
	/** Whether the operator passes when `compare` matches no entry. */
	isNegated?: true;
}

/** A check whether the value exists. */
interface Existence {
	name: string;
	exists: boolean;
}

const contains = (actual: string, wanted: string): boolean => actual.includes(wanted);

/** Every operator of a value condition. */
export const OPERATORS: Readonly<Record<string, Comparison | Existence>> = {
	contains: { name: 'Contains', compare: contains },
	notContains: { name: 'Does Not Contain', compare: contains, isNegated: true },
	notEquals: { name: 'Does Not Equal', compare: equals, isNegated: true },
	notExists: { name: 'Does Not Exist', exists: false },
	endsWith: { name: 'Ends With', compare: (actual, wanted) => actual.endsWith(wanted) },
	equals: { name: 'Equals', compare: equals },
	exists: { name: 'Exists', exists: true },
	greaterThan: { name: 'Greater Than', compare: isGreater },
	lessThan: { name: 'Less Than', compare: (actual, wanted) => isGreater(wanted, actual) },
	startsWith: { name: 'Starts With', compare: (actual, wanted) => actual.startsWith(wanted) },
};
