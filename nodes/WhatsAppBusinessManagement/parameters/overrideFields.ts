import type { INodeProperties } from 'n8n-workflow';

import type { Choices } from './choices';
import { optionsOf } from './choices';
import { builderChoice, guard, notice } from './guard';
import { shownFor } from './shownFor';
import { verifyTokenField } from './verifyTokenField';

/** What one of the two operations says of the override. */
interface Override {
	/** Of the field in which it is chosen, and of the switch below it: names that the other does not have. */
	names: { choice: string; confirm: string };
	choices: Choices;
	byDefault: string;
	description: string;
	/** Whose messages it diverts. */
	whose: 'account' | 'number';
	/** Where they go when it is gone (Meta: Webhook overrides). */
	next: string;
}

/**
 * Override Callback, and what stands below it: what follows from the choice, and the address to set.
 * Whoever has the address has the messages, so the choice is the builder’s alone.
 */
export function overrideFields(override: Override): INodeProperties[] {
	const { names, choices, byDefault, description, whose, next } = override;
	const setting: INodeProperties[] = [
		...guard(
			names.confirm,
			`From then on Meta sends the ${whose}’s messages, and the few changes that an override diverts, to the override’s address alone: the WhatsApp Business Management Trigger, and whoever else receives through the app, no longer sees them.`,
		),
		{
			displayName: 'Override Callback URL',
			name: 'overrideCallbackUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/whatsapp',
			description: `Where the ${whose}’s messages go; Meta verifies it at once`,
		},
		verifyTokenField,
	];
	const removed = notice(
		'removedNotice',
		`The override is gone for good, with its verify token: the ${whose}’s messages go to ${next} from then on.`,
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
