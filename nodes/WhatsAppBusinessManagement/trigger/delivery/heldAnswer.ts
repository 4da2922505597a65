import type { HttpResponse } from '../request/response';

/** What n8n's answer waits for. */
interface Holding {
	/** Whether all other receivers have taken the delivery; never rejects. */
	others?: Promise<boolean>;
	/** Called with whether n8n has stored the execution, or completed it, depending on Acknowledge. */
	onOwnResult: (taken: boolean) => void;
}

/** Meta retries every delivery that is not answered with 200. */
const DELIVER_AGAIN = 503;

/**
 * Delays n8n's answer until all other receivers have answered, and turns it into 503 if one of them
 * failed. n8n answers when the execution is stored, or when it has ended.
 *
 * The workflow must start at once, and n8n does not inform a trigger about its execution. So the
 * response's `end` is wrapped, as Express session libraries do to save a session before the answer.
 */
export function holdAnswer(response: HttpResponse, { others, onOwnResult }: Holding): void {
	const end = response.end.bind(response);
	const endWith = (content: unknown[]) => (othersSucceeded: boolean) => {
		const succeeded = response.statusCode === 200;
		if (succeeded && !othersSucceeded && !response.headersSent) response.statusCode = DELIVER_AGAIN;
		end(...content);
	};
	let hasEnded = false;
	response.end = (...content: unknown[]) => {
		if (hasEnded) return response;
		hasEnded = true;
		onOwnResult(response.statusCode === 200);
		if (others) void others.then(endWith(content));
		else end(...content);
		return response;
	};
}
