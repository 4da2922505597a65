import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { choiceField, optionsField, requiredTextField } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { text } from '../../parameters/values';

/** The domain and file endings that Meta's page on usernames lists as examples. */
const DOMAIN_SUFFIX = /\.(?:com|org|net|int|edu|gov|mil|us|in|html)$/i;

/** Meta: the format of business usernames. Each rule has the message that follows "Username:". */
const RULES: ReadonlyArray<[is: (name: string) => boolean, must: string]> = [
	[
		(name) => /^[A-Za-z0-9._]{3,35}$/.test(name),
		'must have 3 to 35 English letters, digits, periods or underscores',
	],
	[(name) => /[A-Za-z]/.test(name), 'must contain at least one letter'],
	[
		(name) => !/^\.|\.$|\.\./.test(name),
		'must not begin or end with a period, or hold two in a row',
	],
	[(name) => !/^www/i.test(name), 'must not begin with www'],
	[(name) => !DOMAIN_SUFFIX.test(name), 'must not end like a web address, e.g. with .com or .html'],
];

/** A username in Meta's format. A leading @ is removed. */
const validUsername = () =>
	text()
		.transform((name) => name.replace(/^@/, ''))
		.superRefine((name, context) => {
			const broken = RULES.find(([is]) => !is(name));
			if (broken) context.addIssue({ code: 'custom', message: broken[1] });
		});

/** Meta's changelog of Jun 10 2026. Without it, Meta refuses such a username with code 147005. */
const TRANSFER_ACTIONS = {
	force_transfer: 'Move From the Other Number',
	none: 'None',
} as const;

export const set = operation({
	name: 'Set',
	value: 'set',
	action: 'Set username of phone number',
	description:
		'Claim a username for a number, or change it. The returned status shows whether people can see it (approved) or it is kept for later (reserved).',
	fields: [
		notice(
			'usernameNotice',
			'The username replaces the current username of the number, which others may then claim.',
		),
		...phoneNumberLocator(),
		requiredTextField('username', {
			label: 'Username',
			sends: 'username',
			placeholder: 'e.g. fernwick.lanterns',
			description:
				'From 3 to 35 English letters, digits, periods and underscores, with at least one letter. It is not case-sensitive.',
			is: validUsername,
		}),
		optionsField([
			choiceField('transferAction', TRANSFER_ACTIONS, {
				label: 'Transfer',
				sends: 'transfer_action',
				default: 'none',
				description:
					'What to do if another number of the same portfolio has the username. If it moves, the other number has none. With None, Meta refuses the username.',
			}),
		]),
	],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('username')],
		body,
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', username: 'string', status: 'string' },
	response: written(),
	echo: ({ phoneNumberId, username }) => ({ phoneNumberId, username }),
});
