/**
 * A server in a separate process: sample pages of templates after 5 ms, an account after 50 ms, rows
 * at once. Meta takes longer; a fast server makes the client's own time visible. It ends
 * with the process that started it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const TEMPLATES = 10_000;
const ROWS = 500;
const PAGE_MS = 5;
const READ_MS = 50;

const templateOf = (index: number) => ({
	id: String(10 ** 15 + index),
	name: `order_update_${index}`,
	language: 'en_US',
	status: 'APPROVED',
	category: 'UTILITY',
	quality_score: { score: 'GREEN', date: 1_770_000_000 },
	components: [
		{
			type: 'HEADER',
			format: 'TEXT',
			text: 'Your order {{1}}',
			example: { header_text: ['4711'] },
		},
		{
			type: 'BODY',
			text: 'Hello {{1}}, your order {{2}} is on its way and should arrive by {{3}}. Thank you!',
			example: { body_text: [['Ada', '4711', 'Friday']] },
		},
		{ type: 'FOOTER', text: 'Fernwick Lanterns' },
		{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Where is it?' }] },
	],
});

function page(search: URLSearchParams): object {
	const size = Number(search.get('limit'));
	const from = Number(search.get('after') ?? 0);
	const to = Math.min(from + size, TEMPLATES);
	return {
		data: Array.from({ length: to - from }, (_, index) => templateOf(from + index)),
		paging: {
			cursors: { after: String(to) },
			...(to < TEMPLATES && { next: 'https://graph.example/next' }),
		},
	};
}

const server = createServer((request, response) => {
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
	const answer = (body: object) => {
		response.setHeader('Content-Type', 'application/json');
		response.end(JSON.stringify(body));
	};
	if (pathname === '/rows') answer(Array.from({ length: ROWS }, (_, row) => ({ row })));
	else if (pathname.endsWith('/message_templates')) {
		setTimeout(() => answer(page(searchParams)), PAGE_MS);
	} else setTimeout(() => answer({ id: '1', name: 'Fernwick' }), READ_MS);
});

server.listen(0, '127.0.0.1', () => {
	process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('disconnect', () => process.exit());
