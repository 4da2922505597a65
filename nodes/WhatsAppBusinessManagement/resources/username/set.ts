import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { notice } from '../../parameters/guard';
import { id, text } from '../../parameters/values';

/** The endings of domains and files that Meta's page on usernames names. It names them as examples. */
const DOMAIN_SUFFIX = /\.(?:com|org|net|int|edu|gov|mil|us|in|html)$/i;

/** Meta: the format of business usernames, each rule with the words that follow "Username:". */
const RULES: ReadonlyArray<[is: (name: string) => boolean, must: string]> = [
	[
		(name) => /^[A-Za-z0-9._]{3,35}$/.test(name),
		'must have 3 to 35 English letters, digits, periods or underscores',
	],
	[(name) => /[A-Za-z]/.test(name), 'must hold at least one letter'],
	[
		(name) => !/^\.|\.$|\.\./.test(name),
		'may neither begin nor end with a period, nor hold two in a row',
	],
	[(name) => !/^www/i.test(name), 'may not begin with www'],
	[(name) => !DOMAIN_SUFFIX.test(name), 'may not end like a web address, e.g. with .com or .html'],
];

/** People write usernames with an @. */
const usernameInput = () =>
	text()
		.transform((name) => name.replace(/^@/, ''))
		.superRefine((name, context) => {
			const broken = RULES.find(([is]) => !is(name));
			if (broken) context.addIssue({ code: 'custom', message: broken[1] });
		});

export const set = operation({
	name: 'Set',
	value: 'set',
	action: 'Set the username of a phone number',
	description:
		'Claim a username for a number, or change it. The status that comes out says whether people can see it (approved) or it is kept for later (reserved).',
	fields: [
		notice(
			'usernameNotice',
			'The username replaces the one that the number has, which somebody else may claim then.',
		),
		...phoneNumberLocator(),
		{
			displayName: 'Username',
			name: 'username',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. fernwick.lanterns',
			description:
				'From 3 to 35 English letters, digits, periods and underscores, with at least one letter. Capitals make no difference.',
		},
	],
	input: () => z.object({ phoneNumberId: id('106540352242922'), username: usernameInput() }),
	request: ({ phoneNumberId, username }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('username')],
		body: { username },
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', username: 'string', status: 'string' },
	response: written(),
	beside: ({ phoneNumberId, username }) => ({ phoneNumberId, username }),
});
