import type { INodePropertyOptions } from 'n8n-workflow';

import type { Rule } from './rule';
import { RULES } from './rules';

const optionOf = ({ id, about, extra }: Rule): INodePropertyOptions => ({
	name: id,
	value: id,
	description: extra === undefined ? about : `${about} (needs further calls)`,
});

const sorted = (rules: readonly Rule[]): INodePropertyOptions[] =>
	rules.map(optionOf).sort((left, right) => left.name.localeCompare(right.name));

/** The rules that run unless the user turns them off, for the node’s list. */
export async function rulesToTurnOff(): Promise<INodePropertyOptions[]> {
	return await Promise.resolve(sorted(RULES.filter(({ isOff }) => isOff !== true)));
}

/** The rules that run only if the user turns them on, for the node’s list. */
export async function rulesToTurnOn(): Promise<INodePropertyOptions[]> {
	return await Promise.resolve(sorted(RULES.filter(({ isOff }) => isOff === true)));
}
