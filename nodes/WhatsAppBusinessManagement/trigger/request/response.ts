import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** The response object of n8n's web server, as far as it is used here. */
export interface Answering {
	statusCode: number;
	headersSent: boolean;
	status(code: number): Answering;
	set(headers: Record<string, string>): Answering;
	end(...content: unknown[]): Answering;
}

/** Answers by itself, without an execution. */
export function answer(
	context: IWebhookFunctions,
	status: number,
	text: string,
): IWebhookResponseData {
	const response = context.getResponseObject() as unknown as Answering;
	if (response.headersSent) return { noWebhookResponse: true };
	const headers = {
		'Content-Type': 'text/plain; charset=utf-8',
		'X-Content-Type-Options': 'nosniff',
	};
	response.status(status).set(headers).end(text);
	return { noWebhookResponse: true };
}
