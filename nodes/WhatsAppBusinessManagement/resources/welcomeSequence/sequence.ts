import { textField } from '../../parameters/field';
import { jsonObject } from '../../parameters/formats';
import { lineList, optionalText, text } from '../../parameters/values';

/** The example that hints and errors show. */
export const EXAMPLE =
	'{"text": "Welcome!", "autofill_message": {"content": "Hello!"}, "ice_breakers": [{"title": "Prices"}]}';

/** The check of a sequence's message: a JSON object that is not empty. */
export const message = () =>
	jsonObject().refine((given) => Object.keys(given).length > 0, `fill it in, e.g. ${EXAMPLE}`);

/** The parts of a sequence's message, each under Meta's key (Meta: Welcome Message Sequences). */
export const MESSAGE_FIELDS = [
	textField('text', {
		label: 'Text',
		sends: 'text',
		required: true,
		typeOptions: { rows: 3 },
		placeholder: 'e.g. Welcome! How can we help?',
		description: 'The text that greets the customer',
		is: () => text(),
	}),
	textField('prefilledMessage', {
		label: 'Prefilled Message',
		sends: 'autofill_message',
		placeholder: 'e.g. Hello! Can I get more info on this?',
		description: 'The text in the customer’s input field, ready to send',
		is: () => optionalText().transform((content) => content && { content }),
	}),
	textField('quickReplies', {
		label: 'Quick Replies',
		sends: 'ice_breakers',
		typeOptions: { rows: 4 },
		placeholder: 'e.g. Prices',
		description:
			'Questions that the customer can tap, one per line. An expression can return a list.',
		is: () =>
			lineList().transform((titles) =>
				titles.length > 0 ? titles.map((title) => ({ title })) : undefined,
			),
	}),
] as const;
