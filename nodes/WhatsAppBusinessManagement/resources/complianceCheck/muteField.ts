import { z } from 'zod';

import type { Mute } from '../../compliance/mute';
import { matches } from '../../compliance/mute';
import { RULES } from '../../compliance/rules';
import { accountId } from '../../lookups/account';
import { fieldOf } from '../../parameters/field';
import { unixSeconds } from '../../parameters/formats';
import { listOf, optionalText, text } from '../../parameters/values';

/** Whether a pattern means a rule: a misspelled one would mute nothing, without a word. */
const isOfARule = (pattern: string): boolean =>
	RULES.some(({ id }) => matches(pattern, id) || pattern.trim().toLowerCase().startsWith(`${id}.`));

const row = () =>
	z
		.object({
			mutedRule: text({ max: 200 }).refine(
				isOfARule,
				'must be the name of a rule, or a pattern such as number-*',
			),
			mutedAccountId: accountId().optional(),
			mutedSubject: optionalText(),
			muteReason: text({ max: 500 }),
			mutedUntil: unixSeconds().optional(),
		})
		.transform(
			({ mutedRule, mutedAccountId, mutedSubject, muteReason, mutedUntil }): Mute => ({
				rule: mutedRule,
				accountId: mutedAccountId,
				subject: mutedSubject,
				reason: muteReason,
				until: mutedUntil === undefined ? undefined : Number(mutedUntil) * 1_000,
			}),
		);

const mutes = () =>
	z
		.object({ findings: listOf(row()).default([]) })
		.default({})
		.transform(({ findings }) => findings);

/** Findings that are counted, but not told. */
export const muteField = fieldOf(
	{
		displayName: 'Mute',
		name: 'mute',
		type: 'fixedCollection',
		typeOptions: {
			multipleValues: true,
			fixedCollection: { itemTitle: '={{ $collection.item.value.mutedRule }}' },
		},
		placeholder: 'Add finding to mute',
		default: {},
		description: 'Findings that you know. They are counted, but not told.',
		options: [
			{
				displayName: 'Finding',
				name: 'findings',
				values: [
					{
						displayName: 'Account ID',
						name: 'mutedAccountId',
						type: 'string',
						default: '',
						placeholder: 'e.g. 102290129340398',
						description: 'If empty, all accounts',
					},
					{
						displayName: 'Reason',
						name: 'muteReason',
						type: 'string',
						default: '',
						placeholder: 'e.g. The client registers it next month',
						description: 'Why nobody needs to act. The muted finding has it as mutedBecause.',
					},
					{
						displayName: 'Rule',
						name: 'mutedRule',
						type: 'string',
						default: '',
						placeholder: 'e.g. number-pin-off',
						description: 'The rule of the finding. An asterisk stands for any characters.',
					},
					{
						displayName: 'Subject',
						name: 'mutedSubject',
						type: 'string',
						default: '',
						placeholder: 'e.g. +1 555*',
						description:
							'The name or the ID of the number, template, flow or account. An asterisk stands for any characters. If empty, all of them.',
					},
					{
						displayName: 'Until',
						name: 'mutedUntil',
						type: 'dateTime',
						default: '',
						description: 'When it is told again. If empty, never.',
					},
				],
			},
		],
	},
	mutes,
);
