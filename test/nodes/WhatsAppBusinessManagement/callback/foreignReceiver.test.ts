import {
	receiverAdvice,
	receiverName,
	verifyTokenHint,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/foreignReceiver';

const WEBHOOK_ID = '0b6f1c1e-52a4-4c4e-9d3e-7f0a5b1c2d3e';

it.each([
	['its live address', `https://n8n.example.com/webhook/${WEBHOOK_ID}/webhook`, true],
	['its test address', `https://n8n.example.com/webhook-test/${WEBHOOK_ID}/webhook`, true],
	['with another endpoint', `https://n8n.example.com/hooks/${WEBHOOK_ID}/webhook`, true],
	['under a base path', `https://x.example.com/n8n/webhook/${WEBHOOK_ID}/webhook`, true],
	['in capitals', `https://n8n.example.com/webhook/${WEBHOOK_ID.toUpperCase()}/webhook`, true],
	['without a webhookId', 'https://n8n.example.com/webhook/w1/whatsapp%20trigger1/webhook', true],
	['Facebook Trigger', 'https://n8n.example.com/webhook/w1/facebook%20trigger/webhook', true],
	['a Webhook node', `https://n8n.example.com/webhook/${WEBHOOK_ID}`, false],
	['a Webhook node with a path of its own', 'https://n8n.example.com/webhook/meta/webhook', false],
	['a longer path', `https://n8n.example.com/webhook/${WEBHOOK_ID}/webhook/meta`, false],
	['a longer ID', `https://n8n.example.com/webhook/${WEBHOOK_ID}0/webhook`, false],
	['another service', 'https://hooks.example.com/whatsapp', false],
	['no address', `${WEBHOOK_ID}/webhook`, false],
	['nothing', '', false],
])('n8n’s own WhatsApp Trigger is recognized by its address: %s', (_what, url, isBuiltIn) => {
	const suffix = isBuiltIn ? ' (probably n8n’s own WhatsApp Trigger)' : '';
	expect(receiverName(url)).toBe(`${url}${suffix}`);
	expect(receiverAdvice(url) !== '').toBe(isBuiltIn);
	expect(verifyTokenHint(url) !== '').toBe(isBuiltIn);
});

it('hides the query of its address, and recognizes it', () => {
	expect(receiverName(`https://n8n.example.com/webhook/${WEBHOOK_ID}/webhook?key=hidden`)).toBe(
		`https://n8n.example.com/webhook/${WEBHOOK_ID}/webhook?… (probably n8n’s own WhatsApp Trigger)`,
	);
});
