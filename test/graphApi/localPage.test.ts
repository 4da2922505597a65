import { startReceiver } from './receiver';
import { useGraphApi, VERIFY_TOKEN } from './testGraphApi';

const graph = useGraphApi();

describe('the local page', () => {
	const press = async (name: string, headers: Record<string, string> = {}) =>
		await fetch(`${graph.api.url}/_local/events/${name}`, {
			method: 'POST',
			redirect: 'manual',
			headers,
		});

	it('triggers an event and shows the delivery, with everything escaped', async () => {
		const receiver = await startReceiver(VERIFY_TOKEN);
		const { app, accounts } = graph.api.world;
		app.name = '<script>alert(1)</script>';
		accounts[0]?.subscribedApps.push({ app });
		app.subscriptions.push({
			object: 'whatsapp_business_account',
			callback_url: receiver.url,
			active: true,
			fields: [{ name: 'message_template_status_update', version: 'v25.0' }],
			verifyToken: VERIFY_TOKEN,
		});
		expect((await press('reject-template')).status).toBe(303);
		await receiver.close();
		expect(receiver.received).toHaveLength(1);
		const page = await (await fetch(`${graph.api.url}/_local`)).text();
		expect(page).toMatch(
			/Reject a template: [a-z0-9_]+ \w+ INVALID_FORMAT, the callback answered 200/,
		);
		// On a narrow window each cell shows the head of its column.
		expect(page).toContain('<td data-head="Status">200</td>');
		expect(page).toContain('&quot;event&quot;:&quot;REJECTED&quot;');
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page).not.toContain('<script');
		expect(page).not.toContain(app.secret);
		expect(page).not.toContain(graph.api.world.tokens.systemUser);
	});

	it.each([
		['unknown', {}, 404],
		['reject-template', { Origin: 'http://elsewhere.example' }, 403],
	] as Array<[string, Record<string, string>, number]>)(
		'refuses %s %j',
		async (name, headers, status) => {
			expect((await press(name, headers)).status).toBe(status);
			expect(graph.api.deliveries).toHaveLength(0);
		},
	);
});
