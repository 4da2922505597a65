import { z } from 'zod';

/** A template message that Meta was asked to send. */
export interface TemplateMessage {
	/** The ID of the number that sends. */
	sender: string;
	to: string;
	/** As in `order_update|en_US`. */
	template: string;
}

interface Answer {
	status: number;
	body: object;
}

const messageBody = z.object({
	messaging_product: z.literal('whatsapp'),
	to: z.string(),
	type: z.literal('template'),
	template: z.object({ name: z.string(), language: z.object({ code: z.string() }) }),
});

/** Meta refuses a message without values for the variables of its template (Meta: Error codes, 132000). */
const NO_VALUES = {
	error: {
		message: '(#132000) Number of parameters does not match the expected number of params',
		type: 'OAuthException',
		code: 132000,
		error_data: {
			messaging_product: 'whatsapp',
			details:
				'body: number of localizable_params (0) does not match the expected number of params (1)',
		},
	},
};

/** The calls of n8n's own WhatsApp node, as far as it sends templates (Meta: Cloud API, Messages). */
export class WhatsAppMessages {
	/** What was accepted. n8n sends the messages of several items at once, so their order differs. */
	readonly accepted: TemplateMessage[] = [];

	/** The names of templates that have variables. */
	readonly withVariables = new Set<string>();

	/** @param path as in `/v13.0/{Phone-Number-ID}/messages` */
	answer(path: string, authorization: string | undefined, body: unknown): Answer {
		const [, sender] = /^\/v\d+\.\d+\/(\d+)\/messages$/.exec(path) ?? [];
		if (sender === undefined || !authorization?.startsWith('Bearer ')) {
			throw new Error(`A call that is no message: ${path}`);
		}
		const { to, template } = messageBody.parse(body);
		const { name, language } = template;
		if (this.withVariables.has(name)) return { status: 400, body: NO_VALUES };
		this.accepted.push({ sender, to, template: `${name}|${language.code}` });
		return {
			status: 200,
			body: {
				messaging_product: 'whatsapp',
				contacts: [{ input: to, wa_id: to }],
				messages: [{ id: 'wamid.made-up-for-this-test', message_status: 'accepted' }],
			},
		};
	}
}
