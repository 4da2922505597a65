import { z } from 'zod';

import { fieldOf, flagField, textField } from '../../../parameters/field';
import { listOf, optionalText } from '../../../parameters/values';
import { kindsWith } from '../../../templates/builder/kinds';
import { shownInForm } from './shownInForm';

const WITH_BODY = kindsWith(({ category }) => category !== 'AUTHENTICATION');

const body = textField('bodyText', {
	label: 'Body',
	required: true,
	typeOptions: { rows: 6 },
	placeholder: 'e.g. Hello {{1}}, your order {{2}} is on its way.',
	hint: 'To use data of the workflow in a message, write a variable such as {{1}} or {{order_number}}, and fill it in when you send the message. If this field is an expression, write \\{{1}}.',
	description:
		'The text of the message, up to 1,024 characters. *bold*, _italic_, ~strikethrough~ and ```code``` work.',
});

const variables = fieldOf(
	{
		displayName: 'Variables',
		name: 'variables',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add variable',
		default: {},
		description: 'An example for each variable in the body. Meta’s reviewers read the examples.',
		options: [
			{
				displayName: 'Variable',
				name: 'variable',
				values: [
					{
						displayName: 'Name or Number',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. 1 or order_number',
						description: 'As in the text, without braces. If empty, the row’s number is used.',
					},
					{
						displayName: 'Example',
						name: 'example',
						type: 'string',
						default: '',
						placeholder: 'e.g. Ann',
						description: 'What the variable may contain. Do not use a real customer’s data.',
					},
				],
			},
		],
	},
	() =>
		z
			.object({
				variable: listOf(z.object({ name: optionalText(), example: optionalText() })),
			})
			.default({}),
);

const offerText = textField('offerText', {
	label: 'Offer Text',
	required: true,
	placeholder: 'e.g. Ends on Sunday',
	description: 'What the offer is, in up to 16 characters',
});

const offerExpires = flagField('offerExpires', {
	label: 'Show the End',
	default: true,
	description: 'Whether the message shows when the offer ends. The time is set when it is sent.',
});

const footer = textField('footer', {
	label: 'Footer',
	placeholder: 'e.g. Fernwick Lanterns',
	description: 'A short line below the text: up to 60 characters, without variables',
});

/** The texts of the template, with the examples for their variables. */
export const textFields = [
	shownInForm({ kind: ['limitedTimeOffer'] }, offerText),
	shownInForm({ kind: ['limitedTimeOffer'] }, offerExpires),
	shownInForm({ kind: WITH_BODY }, body),
	shownInForm({ kind: WITH_BODY }, variables),
	shownInForm({ kind: kindsWith(({ hasFooter }) => hasFooter) }, footer),
] as const;
