import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { DeliveryAttempt } from './delivery';
import { LOCAL_EVENTS, type EventApi } from './localEvents';
import { own } from './own';
import type { AppSubscription } from './world';

const SHOWN_DELIVERIES = 20;

/** A page for the browser: the subscriptions, the deliveries, and buttons for Meta's events. */
export function addLocalPage(server: FastifyInstance, api: EventApi): void {
	let message = '';

	server.get('/_local', async (_request, reply) => {
		const page = renderPage(api, message);
		message = '';
		return await reply
			.header(
				'Content-Security-Policy',
				"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
			)
			.type('text/html; charset=utf-8')
			.send(page);
	});

	server.post<{ Params: { name: string } }>('/_local/events/:name', async (request, reply) => {
		const { name } = request.params;
		const event = own(LOCAL_EVENTS, name);
		if (!event) return await reply.status(404).send('There is no such event');
		// Another site that is open in the same browser must not trigger events.
		if (isForeign(request)) return await reply.status(403).send('Use the page itself');
		message = await outcomeOf(event.label, async () => await event.run(api));
		return await reply.redirect('/_local', 303);
	});
}

async function outcomeOf(label: string, run: () => Promise<unknown>): Promise<string> {
	try {
		return `${label}: ${describe(await run())}`;
	} catch (error) {
		return `${label}: ${error instanceof Error ? error.message : 'it failed'}`;
	}
}

function describe(result: unknown): string {
	const results = (Array.isArray(result) ? result : [result]) as Array<{
		status?: number;
		skipped?: string;
		payload?: string;
	}>;
	return results
		.map(({ status, skipped, payload }) => {
			const about = skipped ?? (status ? `the callback answered ${status}` : 'no answer');
			return [templateIn(payload), about].filter(Boolean).join(', ');
		})
		.join('; ');
}

const ABOUT = [
	/"message_template_name":"(\w+)"/,
	/"message_template_language":"(\w+)"/,
	/"reason":"(\w+)"/,
];

/** Name, language and reason, so that two events of one kind differ. */
const templateIn = (payload = ''): string =>
	ABOUT.map((pattern) => pattern.exec(payload)?.[1] ?? '')
		.filter((part) => part !== '')
		.join(' ');

function isForeign({ headers, host }: FastifyRequest): boolean {
	return headers.origin !== undefined && headers.origin !== `http://${host}`;
}

function renderPage({ world, deliveries }: EventApi, message: string): string {
	const recent = deliveries.slice(-SHOWN_DELIVERIES).reverse();
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Local Graph API</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Local Graph API</h1>
<p>App <b>${escape(world.app.name)}</b> (${escape(world.app.id)}). All of this is made up, and stays on this machine.</p>
${message && `<p class="message">${escape(message)}</p>`}
<h2>Subscriptions of the app</h2>
${renderTable(['Object', 'Callback', 'Fields'], world.app.subscriptions.map(subscriptionCells))}
<p>Accounts that the app is subscribed to: ${escape(subscribedAccounts(world.accounts, world.app.id))}</p>
<h2>Make something happen</h2>
<div class="events">${Object.entries(LOCAL_EVENTS).map(renderButton).join('\n')}</div>
<h2>Last deliveries</h2>
${renderTable(['Time', 'Field', 'Attempt', 'Status', 'Callback', 'Payload'], recent.map(deliveryCells))}
</main>
</body>
</html>`;
}

function renderButton([name, event]: [string, (typeof LOCAL_EVENTS)[string]]): string {
	return `<form method="post" action="/_local/events/${escape(encodeURIComponent(name))}">
<button>${escape(event.label)}</button><small>${escape(event.explanation)}</small></form>`;
}

function renderTable(heads: string[], rows: string[][]): string {
	if (rows.length === 0) return '<p class="none">None yet.</p>';
	const head = heads.map((text) => `<th>${escape(text)}</th>`).join('');
	const cell = (text: string, column: number): string =>
		`<td data-head="${escape(heads[column] ?? '')}">${escape(text)}</td>`;
	const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n');
	return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function subscriptionCells({ object, callback_url, fields }: AppSubscription): string[] {
	return [object, callback_url, fields.map(({ name }) => name).join(', ')];
}

function deliveryCells({ at, field, attempt, status, url, payload }: DeliveryAttempt): string[] {
	return [
		new Date(at).toISOString().slice(0, 19).replace('T', ' '),
		field || 'raw bytes',
		String(attempt),
		status ? String(status) : 'no answer',
		url,
		payload.length > 400 ? `${payload.slice(0, 400)} …` : payload,
	];
}

function subscribedAccounts(accounts: EventApi['world']['accounts'], appId: string): string {
	const names = accounts
		.filter(({ subscribedApps }) => subscribedApps.some(({ app }) => app.id === appId))
		.map(({ name, id }) => `${name} (${id})`);
	return names.join(', ') || 'none';
}

function escape(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/'/g, '&#39;');
}

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --accent: #0a7c66; }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; }
.message { padding: .6rem .9rem; border-left: 4px solid var(--accent); background: color-mix(in srgb, var(--accent) 12%, transparent); }
.none { opacity: .6; }
.events { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
form { display: flex; flex-direction: column; gap: .3rem; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; }
button { padding: .45rem .7rem; border: 0; border-radius: .35rem; background: var(--accent); color: white; font: inherit; cursor: pointer; }
small { opacity: .75; }
table { width: 100%; border-collapse: collapse; font-size: .85rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td:nth-child(n+5), td:nth-child(2):nth-last-child(2) { overflow-wrap: anywhere; }
@media (max-width: 45rem) {
	main { padding: 1.25rem 1rem; }
	thead { display: none; }
	table, tbody, tr, td { display: block; }
	tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
	td { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .5rem; padding: .1rem 0; border: 0; overflow-wrap: anywhere; }
	td::before { content: attr(data-head); font-weight: 600; }
}
`;
