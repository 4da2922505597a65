import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** The part of n8n's Express response that is used here. */
export interface HttpResponse {
	statusCode: number;
	headersSent: boolean;
	status(code: number): HttpResponse;
	set(headers: Record<string, string>): HttpResponse;
	end(...content: unknown[]): HttpResponse;
}

/** Answers the request as plain text, without an execution. */
export function answer(
	context: IWebhookFunctions,
	status: number,
	text: string,
): IWebhookResponseData {
	const response = context.getResponseObject() as unknown as HttpResponse;
	if (response.headersSent) return { noWebhookResponse: true };
	const headers = {
		'Content-Type': 'text/plain; charset=utf-8',
		'X-Content-Type-Options': 'nosniff',
	};
	response.status(status).set(headers).end(text);
	return { noWebhookResponse: true };
}
