import { z } from 'zod';

import { RULES } from '../../compliance/rules';
import { fieldOf } from '../../parameters/field';
import { splitList } from '../../parameters/values';

/** A misspelled rule would stay as it is without a word, so it is refused. */
const ruleIds = () =>
	z.preprocess(
		splitList,
		z
			.array(
				z.string().refine(
					(id) => RULES.some((rule) => rule.id === id),
					(id) => ({ message: `there is no rule ${id.slice(0, 60)}` }),
				),
			)
			.default([]),
	);

const ruleList = <const Name extends string>(
	name: Name,
	displayName: string,
	loadOptionsMethod: string,
	description: string,
) =>
	fieldOf(
		{
			displayName,
			name,
			type: 'multiOptions',
			typeOptions: { loadOptionsMethod },
			default: [],
			description: `${description}. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
		},
		ruleIds,
	);

/** Rules that the user turns off or on. The lists are loaded, because they would be a large part of the node. */
export const RULE_LISTS = [
	ruleList('rulesOff', 'Rules Off Names or IDs', 'rulesToTurnOff', 'Rules that should not run'),
	ruleList(
		'rulesOn',
		'Rules On Names or IDs',
		'rulesToTurnOn',
		'Rules that run only if you choose them here; some of them need further calls',
	),
] as const;
