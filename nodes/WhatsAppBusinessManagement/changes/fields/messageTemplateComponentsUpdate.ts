import { idText, listOf, part, stateReader, text, webhookField } from './field';
import {
	SAMPLE_TEMPLATE,
	TEMPLATE_SHAPE,
	templateKeys,
	templateTitle,
	withTemplate,
} from './template';

const button = part({
	message_template_button_type: text,
	message_template_button_text: text,
	message_template_button_url: text,
	message_template_button_phone_number: idText,
});

const buttons = listOf(button);

export const messageTemplateComponentsUpdate = webhookField({
	field: 'message_template_components_update',
	name: 'Template Components',
	description: 'A template’s text or buttons were edited',
	group: 'template',
	// Only the subject: the delivery contains the text in other parts than the Graph API.
	stateOf: stateReader(({ message_template_id: id }) => [idText(id)]),
	sample: {
		...SAMPLE_TEMPLATE,
		message_template_title: 'Your order',
		message_template_element: 'Hello {{1}}, your order {{2}} is on its way.',
		message_template_footer: 'Fernwick Lanterns',
		message_template_buttons: [
			{
				message_template_button_type: 'URL',
				message_template_button_text: 'Track',
				message_template_button_url: 'https://example.com/track/{{1}}',
			},
		],
	},
	value: {
		...TEMPLATE_SHAPE,
		message_template_title: text,
		message_template_element: text,
		message_template_footer: text,
		message_template_buttons: buttons,
	},
	read: (value) => {
		const template = templateKeys(value);
		return {
			event: null,
			summary: `${templateTitle(template)} was edited`,
			keys: withTemplate(template, {
				headerText: value.message_template_title,
				bodyText: value.message_template_element,
				footerText: value.message_template_footer,
				buttons: value.message_template_buttons.map((sent) => ({
					type: sent.message_template_button_type,
					text: sent.message_template_button_text,
					url: sent.message_template_button_url,
					phoneNumber: sent.message_template_button_phone_number,
				})),
			}),
		};
	},
});
