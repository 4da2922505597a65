import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';

const OPERATIONS = RESOURCES.flatMap(({ value: resource, operations }) =>
	operations.map(({ value, action }) => [`${resource}/${value}`, action] as const),
);

/** n8n's UX guidelines: no articles. */
const ARTICLE = /\b(a|an|the)\b/i;

/** A longer one is cut off in n8n's node panel. It is also the name that n8n gives a new node. */
const LONGEST = 48;

/** As n8n's lint checks it (node-param-operation-option-action-miscased): words in capitals may stay. */
function isSentenceCase(text: string): boolean {
	const [first = '', ...words] = text.split(' ');
	return /^[A-Z][a-z]+$/.test(first) && words.every((word) => /^([a-z0-9]+|[A-Z0-9]+)$/.test(word));
}

/** What is wrong with an action. */
const problemsOf = (action: string): string[] => [
	...(ARTICLE.test(action) ? ['article'] : []),
	...(action.length > LONGEST ? ['length'] : []),
	...(isSentenceCase(action) ? [] : ['case']),
];

it.each([
	['Get many phone numbers', []],
	['Set PIN of phone number', []],
	['Get an account', ['article']],
	['Set the PIN', ['article']],
	['Get Account', ['case']],
	['get account', ['case']],
	['Get account’s users', ['case']],
	['Get account.', ['case']],
	[`Get ${'x'.repeat(45)}`, ['length']],
])('the check below: “%s” has the problems %j', (action, problems) => {
	expect(problemsOf(action)).toEqual(problems);
});

it.each(OPERATIONS)('%s: “%s” follows n8n’s rules', (_path, action) => {
	expect(problemsOf(action)).toEqual([]);
});

it('every action is unique, because a search shows it without its resource', () => {
	const repeated = OPERATIONS.filter(
		([path, action]) => OPERATIONS.find(([, other]) => other === action)?.[0] !== path,
	);
	expect(repeated).toEqual([]);
});
