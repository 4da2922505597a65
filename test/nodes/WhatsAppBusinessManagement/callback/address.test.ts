import { NodeHelpers } from 'n8n-workflow';
import type { INode } from 'n8n-workflow';

import {
	isSameCallback,
	isTestAddress,
	leadsToNode,
	noteTestAddress,
	ownAddress,
	ownPath,
	unreachableReason,
	WEBHOOK_PATH,
} from '../../../../nodes/WhatsAppBusinessManagement/callback/address';

const node = (webhookId?: string) => ({ name: 'My Trigger', webhookId }) as INode;

it.each([
	['with a webhookId', 'abc', 'abc/whatsapp-business-management'],
	['without', undefined, 'w1/my%2520trigger/whatsapp-business-management'],
])('the node’s own path %s', (_what, webhookId, path) => {
	expect(ownPath(node(webhookId), 'w1')).toBe(path);
});

it.each([
	['a blank', 'My Trigger'],
	['nothing special', 'trigger'],
	['a slash, a percent sign and letters of other scripts', 'Ü/50% $&'],
])('without a webhookId, n8n finds the node whose name has %s', (_what, name) => {
	// As n8n stores the path (n8n-workflow), and as its server decodes the path of a request.
	const stored = NodeHelpers.getNodeWebhookPath('w1', { name } as INode, WEBHOOK_PATH);
	const named = `https://n8n.example.com/webhook/${stored}`;
	const address = ownAddress({
		getNode: () => ({ name }) as INode,
		getNodeWebhookUrl: () => named,
	});
	const { pathname } = new URL(String(address));
	expect(pathname.split('/').slice(2).map(decodeURIComponent).join('/')).toBe(stored);
	expect(pathname).toBe(`/webhook/${ownPath({ name } as INode, 'w1')}`);
});

const LIVE = 'https://n8n.example.com/webhook/abc/whatsapp-business-management';
const TEST = 'https://n8n.example.com/webhook-test/abc/whatsapp-business-management';

it.each([
	['itself', LIVE, LIVE, true, true],
	['its test address', TEST, LIVE, true, false],
	[
		'under an older host',
		'http://old.example.com/webhook/abc/whatsapp-business-management',
		LIVE,
		true,
		true,
	],
	[
		'under a base path',
		'https://x.example.com/n8n/webhook/abc/whatsapp-business-management',
		LIVE,
		true,
		true,
	],
	['with a query', `${LIVE}?a=1`, LIVE, true, true],
	[
		'another node',
		'https://n8n.example.com/webhook/xyz/whatsapp-business-management',
		LIVE,
		false,
		false,
	],
	[
		'a path that only ends alike',
		'https://n8n.example.com/webhook/xabc/whatsapp-business-management',
		LIVE,
		false,
		false,
	],
	['no address', 'abc/whatsapp-business-management', LIVE, false, false],
	['nothing', '', LIVE, false, false],
])('%s', (_what, url, ours, leads, same) => {
	expect(leadsToNode(url, 'abc/whatsapp-business-management')).toBe(leads);
	expect(isSameCallback(url, ours, 'abc/whatsapp-business-management')).toBe(same);
});

it.each([
	['a test’s', TEST, true],
	['a live one', LIVE, false],
	['one at which a test was started', LIVE.replace('webhook/', 'hook-test/'), true],
	['another one with that path', LIVE.replace('webhook/abc', 'hook-test/xyz'), false],
	['of another service', 'https://chat.example.com/webhook-test/x', false],
	['nothing', '', false],
])('%s is a test’s address: %s', (_what, url, isATests) => {
	noteTestAddress('https://n8n.example.com/hook-test/abc/whatsapp-business-management');
	expect(isTestAddress(url)).toBe(isATests);
});

it.each([
	['https://n8n.example.com/x', false, undefined],
	['https://8.8.8.8/x', false, undefined],
	['http://127.0.0.1:5678/x', true, undefined],
	['http://127.0.0.1:5678/x', false, /127\.0\.0\.1:5678/],
	['https://[::1]/x', false, /own machine/],
	['https://10.0.0.4/x', false, /own machine/],
	['https://172.20.0.4/x', false, /own machine/],
	['https://172.32.0.4/x', false, undefined],
	['https://[fd00::1]/x', false, /own machine/],
	['https://n8n.local/x', false, /own machine/],
	['https://100.64.0.1/x', false, /own machine/],
	['https://10.example.com/x', false, undefined],
	['https://n8n/x', false, /own machine/],
	['http://n8n.example.com/x', false, /only https/],
	['', false, /not a valid URL/],
])('%s (Graph API here: %s)', (url, local, reason) => {
	const said = unreachableReason(url, local);
	if (reason === undefined) expect(said).toBeUndefined();
	else {
		expect(said).toMatch(reason);
		expect(said).toMatch(/Set WEBHOOK_URL/);
	}
});
