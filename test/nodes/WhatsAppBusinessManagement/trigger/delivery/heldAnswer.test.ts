import { holdAnswer } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/delivery/heldAnswer';
import type { HttpResponse } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/request/response';

/** A response that records its final status and body. */
class Answer implements HttpResponse {
	readonly ended: unknown[][] = [];

	statusCode = 200;

	headersSent = false;

	status(code: number): this {
		this.statusCode = code;
		return this;
	}

	set(): this {
		return this;
	}

	end(...content: unknown[]): this {
		this.ended.push([this.statusCode, ...content]);
		return this;
	}
}

const settled = async () => await new Promise((resolve) => setImmediate(resolve));

it.each<[string, number, boolean | undefined, number, boolean]>([
	['accepted, without other receivers', 200, undefined, 200, true],
	['accepted by all', 200, true, 200, true],
	['not accepted by another receiver: retried, but not here', 200, false, 503, true],
	['the run failed', 500, true, 500, false],
	['the run failed, and another receiver too', 500, false, 500, false],
	['an empty response of n8n: Meta does not count it as received', 204, true, 204, false],
])('%s', async (_what, status, everybody, answered, taken) => {
	const response = new Answer();
	const onOwnResult = jest.fn();
	const others = everybody === undefined ? undefined : Promise.resolve(everybody);
	holdAnswer(response, { others, onOwnResult });
	response.status(status).end('body', 'utf8');
	await settled();
	expect(response.ended).toEqual([[answered, 'body', 'utf8']]);
	expect(onOwnResult.mock.calls).toEqual([[taken]]);
});

it('waits for the others, but reports the result of its own run at once', async () => {
	const response = new Answer();
	const onOwnResult = jest.fn();
	let settle: (everybody: boolean) => void = () => {};
	const others = new Promise<boolean>((resolve) => void (settle = resolve));
	holdAnswer(response, { others, onOwnResult });
	response.end();
	await settled();
	expect([onOwnResult.mock.calls, response.ended]).toEqual([[[true]], []]);
	settle(true);
	await settled();
	expect(response.ended).toEqual([[200]]);
});

it('others that finish first wait for the own run', async () => {
	const response = new Answer();
	holdAnswer(response, { others: Promise.resolve(false), onOwnResult: () => {} });
	await settled();
	expect(response.ended).toEqual([]);
	response.end();
	await settled();
	expect(response.ended).toEqual([[503]]);
});

it('a second end changes nothing', async () => {
	const response = new Answer();
	const onOwnResult = jest.fn();
	holdAnswer(response, { others: Promise.resolve(true), onOwnResult });
	response.end('first');
	response.status(500).end('second');
	await settled();
	expect(onOwnResult).toHaveBeenCalledTimes(1);
	expect(response.ended.map(([, content]) => content)).toEqual(['first']);
});

it('a response that n8n has begun to send keeps its status', async () => {
	const response = new Answer();
	holdAnswer(response, { others: Promise.resolve(false), onOwnResult: () => {} });
	response.headersSent = true;
	response.end();
	await settled();
	expect(response.ended).toEqual([[200]]);
});
