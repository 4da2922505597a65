import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** JavaScript that turns a value in camelCase into words: `messageTemplate` into `Message Template`. */
const WORDS =
	'(value) => names[value] || value.replace(/[A-Z]/g, " $&").replace(/^./, (first) => first.toUpperCase())';

/** The same here, for a value without a name of its own. */
const inWords = (value: string): string =>
	value.replace(/[A-Z]/g, ' $&').replace(/^./, (first) => first.toUpperCase());

const optionsOf = ({ options = [] }: INodeProperties): INodePropertyOptions[] =>
	options.filter((option): option is INodePropertyOptions => 'value' in option);

/** The operations with the resources that have them. */
const operationsIn = (properties: readonly INodeProperties[]) =>
	properties
		.filter(({ name }) => name === 'operation')
		.flatMap((property) => {
			const [resource] = property.displayOptions?.show?.resource ?? [];
			return optionsOf(property).map(({ name, value }) => ({
				resource: String(resource),
				name,
				value: String(value),
			}));
		});

/**
 * The names that are not their values in words, by the values of resources and operations; by
 * `resource.operation` where the operation has another name than in most resources.
 */
function irregularNames(properties: readonly INodeProperties[]): Record<string, string> {
	const resources = properties.filter(({ name }) => name === 'resource').flatMap(optionsOf);
	const names = new Map(resources.map(({ name, value }) => [String(value), name]));
	const operations = operationsIn(properties);
	const counts = new Map<string, number>();
	const countOf = ({ name, value }: (typeof operations)[number]) =>
		counts.get(`${value} ${name}`) ?? 0;
	for (const each of operations) counts.set(`${each.value} ${each.name}`, countOf(each) + 1);
	operations.sort((one, other) => countOf(other) - countOf(one));
	for (const { resource, name, value } of operations) {
		const usual = names.get(value);
		if (usual === undefined) names.set(value, name);
		else if (usual !== name) names.set(`${resource}.${value}`, name);
	}
	return Object.fromEntries([...names].filter(([value, name]) => inWords(value) !== name));
}

/**
 * The line below the node on the canvas, e.g. "Create: Message Template". The editor evaluates the
 * expression for each node (`getNodeSubtitle`). There it knows the node's parameters, but no names.
 *
 * @param properties the parameters of the node
 * @returns an expression
 */
export const subtitleOf = (properties: readonly INodeProperties[]): string =>
	`={{ ((names, { resource, operation }, words = ${WORDS}) => (names[resource + "." + operation] || words(operation)) + ": " + words(resource))(${JSON.stringify(irregularNames(properties))}, $parameter) }}`;
