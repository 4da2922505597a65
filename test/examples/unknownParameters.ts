import type { INode, INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

const isShown = (
	property: INodeProperties,
	node: INode,
	description: INodeTypeDescription,
): boolean => NodeHelpers.displayParameter(node.parameters, property, node, description);

/** The parameters of a node that its type does not show, or does not know. */
export function unknownParameters(node: INode, description: INodeTypeDescription): string[] {
	const shown = description.properties.filter((property) => isShown(property, node, description));
	return Object.keys(node.parameters).filter((name) => !shown.some((each) => each.name === name));
}

/** The values of choices, including options of a collection, that are not in their list. */
export function unknownChoices(node: INode, description: INodeTypeDescription): string[] {
	const shown = description.properties.filter((property) => isShown(property, node, description));
	return shown.flatMap((property) => unknownIn(property, node.parameters[property.name]));
}

function unknownIn(
	{ name, type, noDataExpression, options = [] }: INodeProperties,
	value: unknown,
): string[] {
	if (value === undefined) return [];
	if (type === 'collection') {
		const inner = options.filter((option): option is INodeProperties => 'type' in option);
		return Object.entries(value as object).flatMap(([key, part]) => {
			const option = inner.find((each) => each.name === key);
			return option ? unknownIn(option, part) : [`${name}.${key}`];
		});
	}
	if (!/^(options|multiOptions)$/.test(type) || options.length === 0) return [];
	const values: unknown[] = options.map((option) => ('value' in option ? option.value : undefined));
	const isExpression = (chosen: unknown) => typeof chosen === 'string' && chosen.startsWith('=');
	return [value]
		.flat()
		.filter((chosen) => !values.includes(chosen))
		.filter((chosen) => noDataExpression === true || !isExpression(chosen))
		.map((chosen) => `${name}: ${String(chosen)}`);
}
