import type { INodeProperties } from 'n8n-workflow';

import type { Choices } from './choices';
import { optionsOf } from './choices';
import { propertyOf } from './field';
import { builderChoice, guard, notice } from './guard';
import { shownFor } from './shownFor';
import { verifyTokenField } from './verifyTokenField';

/** The texts and names in which the override of an account differs from that of a number. */
interface Override {
	/** Names of the choice and of its confirmation; the other operation must not use the same ones. */
	names: { choice: string; confirm: string };
	choices: Choices;
	byDefault: string;
	description: string;
	/** Whose messages the override redirects. */
	whose: 'account' | 'number';
	/** Where the messages go after the override is removed (Meta: Webhook overrides). */
	next: string;
}

/**
 * The Override Callback choice, a warning about its consequence, and the address to set. The receiver
 * at that address gets all messages, so only the builder of the workflow can make the choice.
 */
export function overrideFields(override: Override): INodeProperties[] {
	const { names, choices, byDefault, description, whose, next } = override;
	const setting: INodeProperties[] = [
		...guard(
			names.confirm,
			`Meta then sends the ${whose}’s messages, and the few changes that an override redirects, only to the override’s address. The WhatsApp Business Management Trigger and every other receiver of the app no longer get them.`,
		),
		{
			displayName: 'Override Callback URL',
			name: 'overrideCallbackUrl',
			type: 'string' as const,
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/whatsapp',
			description: `The address that gets the ${whose}’s messages. Meta verifies it immediately.`,
		},
		verifyTokenField,
	].map(propertyOf);
	const removed = notice(
		'removedNotice',
		`The override and its verify token are deleted permanently. The ${whose}’s messages then go to ${next}.`,
	);
	return [
		builderChoice({
			displayName: 'Override Callback',
			name: names.choice,
			options: optionsOf(choices),
			default: byDefault,
			description,
		}),
		shownFor({ [names.choice]: ['remove'] }, removed),
		...setting.map((field) => shownFor({ [names.choice]: ['set'] }, field)),
	];
}
