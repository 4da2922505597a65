import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Resource } from './operation';

/**
 * What most people come for, at the top of the list. n8n's node panel lists all operations in the same order,
 * and has no search there. n8n's lint wants the order of the alphabet for lists that are written out
 * (`node-param-options-type-unsorted-items`); all other resources are in it.
 */
const MAIN = ['messageTemplate', 'phoneNumber', 'account'];

const isMain = ({ value }: Resource): boolean => MAIN.includes(value);

const mainFirst = (resources: readonly Resource[]): Resource[] => [
	...resources
		.filter(isMain)
		.sort((one, other) => MAIN.indexOf(one.value) - MAIN.indexOf(other.value)),
	...resources.filter((resource) => !isMain(resource)),
];

const resourceOption = ({ name, value, description }: Resource): INodePropertyOptions => ({
	name,
	value,
	description,
});

/**
 * The Resource parameter. Since version 1.1 of the node, Message Template is preselected. n8n does not save
 * a parameter that has its default, so in nodes of version 1 the first by name stays the default.
 *
 * n8n's node panel lists the operations of each parameter named `resource` that contains options, so the
 * list of version 1 is loaded when a node shows it. Otherwise the panel would list every operation twice.
 *
 * @param resources sorted by name
 */
export function resourceFields(resources: readonly Resource[]): INodeProperties[] {
	const options = mainFirst(resources).map(resourceOption);
	const field = {
		displayName: 'Resource',
		name: 'resource',
		type: 'options' as const,
		noDataExpression: true,
	};
	return [
		{
			...field,
			displayOptions: { show: { '@version': [{ _cnd: { gte: 1.1 } }] } },
			options,
			default: String(options[0]?.value),
		},
		{
			...field,
			displayOptions: { show: { '@version': [1] } },
			typeOptions: { loadOptionsMethod: 'resourceOptions' },
			default: String(resources[0]?.value),
		},
	];
}
