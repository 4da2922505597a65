import type { Answering } from '../request/response';

/** What n8n's answer tells, and what it has to wait for. */
interface Holding {
	/** Whether everybody else has got the delivery; never rejects. */
	others?: Promise<boolean>;
	/** Hears whether n8n has taken the delivery, or run the workflow to its end without an error. */
	onOwn: (taken: boolean) => void;
}

/** Meta delivers again what is not answered 200. */
const DELIVER_AGAIN = 503;

/**
 * Lets n8n answer as it does: when the execution is stored, or when the run has ended. But the answer
 * goes out only when everybody else has settled too, and it is no success where one of them failed.
 *
 * The workflow must start at once, and n8n tells a trigger nothing of its run; so the response's `end`
 * is wrapped, as session libraries for Express do to save a session before the answer leaves.
 */
export function holdAnswer(response: Answering, { others, onOwn }: Holding): void {
	const end = response.end.bind(response);
	const endWith = (content: unknown[]) => (everybody: boolean) => {
		const succeeded = response.statusCode === 200;
		if (succeeded && !everybody && !response.headersSent) response.statusCode = DELIVER_AGAIN;
		end(...content);
	};
	let hasEnded = false;
	response.end = (...content: unknown[]) => {
		if (hasEnded) return response;
		hasEnded = true;
		onOwn(response.statusCode === 200);
		if (others) void others.then(endWith(content));
		else end(...content);
		return response;
	};
}
