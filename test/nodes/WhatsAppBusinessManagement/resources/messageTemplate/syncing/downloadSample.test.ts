import type { ICredentialDataDecryptedObject, IHttpRequestOptions } from 'n8n-workflow';
import { Readable } from 'node:stream';

import type { GraphConnection } from '../../../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import { downloadSample } from '../../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/syncing/downloadSample';

jest.mock('../../../../../../nodes/WhatsAppBusinessManagement/graph/deadline', () => ({
	...jest.requireActual<object>(
		'../../../../../../nodes/WhatsAppBusinessManagement/graph/deadline',
	),
	DEADLINE_MS: { download: 300 },
}));

const META = 'https://scontent.whatsapp.net/v/a.jpg?oe=1';

const TEMPLATE = { name: 'order_update', language: 'pt_BR' };

interface Answer {
	status?: number;
	type?: string;
	chunks?: Buffer[];
	/** After its first bytes, nothing comes any more. */
	ends?: 'when cancelled' | 'at the deadline';
}

/** Downloads from a server that answers so; undefined: no answer. */
async function download(
	address: string,
	answer?: Answer,
	credential: ICredentialDataDecryptedObject = { accessToken: 'secret' },
	format = 'IMAGE',
) {
	const requests: IHttpRequestOptions[] = [];
	const body = Readable.from(answer?.chunks ?? [Buffer.from('jpeg')]);
	const hanging = new Readable({ read() {} });
	hanging.push('jpe');
	const http = async (options: IHttpRequestOptions): Promise<unknown> => {
		requests.push(options);
		if (!answer) return await Promise.reject(new Error(`ECONNREFUSED ${address}`));
		const headers = { 'content-type': answer.type };
		return await Promise.resolve({
			statusCode: answer.status ?? 200,
			headers,
			body: answer.ends ? hanging : body,
		});
	};
	const cancelled = new AbortController();
	const connection = {
		http,
		credential,
		cancelled: cancelled.signal,
	} as unknown as GraphConnection;
	const media = { name: 'card_2', path: 'components[1]', format, address };
	const outcome = downloadSample(connection, TEMPLATE, media);
	if (answer?.ends === 'when cancelled') setImmediate(() => cancelled.abort());
	return { result: await outcome, requests, body: answer?.ends ? hanging : body };
}

it('downloads without a token, and follows no redirect', async () => {
	const { result, requests } = await download(META, { type: 'image/png; charset=x' });
	expect(result).toEqual({
		data: Buffer.from('jpeg'),
		mimeType: 'image/png',
		fileName: 'order_update_pt_BR_card_2.png',
	});
	expect(requests).toEqual([
		expect.objectContaining({ url: META, method: 'GET', disableFollowRedirect: true }),
	]);
	expect(JSON.stringify(requests)).not.toMatch(/secret|authorization/i);
});

it.each([
	['IMAGE', 'image/jpeg', 'jpg'],
	['VIDEO', 'video/mp4', 'mp4'],
	['DOCUMENT', 'application/pdf', 'pdf'],
	['GIF', 'video/mp4', 'mp4'],
])('takes the usual type of a %s if the address states none', async (format, type, ending) => {
	const { result } = await download(META, { type: 'application/octet-stream' }, {}, format);
	expect(result).toMatchObject({
		mimeType: type,
		fileName: expect.stringMatching(new RegExp(`\\.${ending}$`)),
	});
});

it.each<[what: string, answer: Answer | undefined, problem: RegExp]>([
	['has expired', { status: 403 }, /has expired \(HTTP 403\)/],
	['does not exist', { status: 404 }, /answers HTTP 404/],
	['redirects', { status: 302 }, /redirects, which is not followed/],
	['returns a page', { type: 'text/html' }, /returns text\/html/],
	['does not answer', undefined, /^its address does not answer$/],
	[
		'returns too much',
		{ type: 'image/png', chunks: Array.from({ length: 3 }, () => Buffer.alloc(50 * 1024 * 1024)) },
		/larger than 100 MB/,
	],
])('reports an address that %s, and closes the connection', async (_what, answer, problem) => {
	const { result, body } = await download(META, answer);
	expect(result).toEqual({ problem: expect.stringMatching(problem) });
	if (answer) expect(body.destroyed).toBe(true);
});

const LOCAL = 'http://127.0.0.1:5678/a.jpg';

it.each([
	['not https', 'http://scontent.whatsapp.net/a.jpg', {}],
	['on this machine', LOCAL, {}],
	['on this machine, with TLS', 'https://localhost/a.jpg', {}],
	['with a user', 'https://user:pass@scontent.whatsapp.net/a.jpg', {}],
	['no address', 'https://', {}],
	['another scheme', 'file:///etc/passwd', {}],
])('calls no address that is %s', async (_what, address, credential) => {
	const { result, requests } = await download(address, {}, credential);
	expect(result).toEqual({ problem: 'its address is not one of Meta’s' });
	expect(requests).toEqual([]);
});

it('calls this machine if the credential is for it', async () => {
	const { requests } = await download(LOCAL, {}, { baseUrl: 'http://127.0.0.1:9999' });
	expect(requests).toHaveLength(1);
});

it.each(['when cancelled', 'at the deadline'] as const)(
	'closes an answer that does not end %s',
	async (ends) => {
		const { result, body } = await download(META, { type: 'image/png', ends });
		expect(result).toEqual({ problem: 'its address does not answer' });
		expect(body.destroyed).toBe(true);
	},
);
