import type { INode } from 'n8n-workflow';

import { isLoopback, plainAddress, urlOf } from '../graph/address';

/**
 * The last part of both webhook entries. No other node's address ends like this, so a callback at Meta
 * is recognized as a trigger of this package without a request.
 */
export const WEBHOOK_PATH = 'whatsapp-business-management';

/**
 * The part of the callback's path that is unique to this node and the same for live and test runs. n8n
 * prepends its base address and `webhook` or `webhook-test`.
 */
export function ownPath({ webhookId, name }: INode, workflowId: string): string {
	const prefix = webhookId ?? `${workflowId}/${encodeURIComponent(encodedName(name))}`;
	return `${prefix}/${WEBHOOK_PATH}`;
}

/** A node's name in the path of a node without a webhookId (n8n-workflow, `getNodeWebhookPath`). */
const encodedName = (name: string): string => encodeURIComponent(name.toLowerCase());

/**
 * The address at which n8n answers, for the one that it names. A node made by the public API or the command
 * line may have no webhookId. Then n8n stores a path with the encoded name, and looks it up by the decoded
 * path of the request (`live-webhooks`, `test-webhooks`): a name with a blank is never found. Encoded once
 * more, it is.
 */
export function reachableAddress(named: string, { webhookId, name }: INode): string {
	if (webhookId !== undefined) return named;
	const once = encodedName(name);
	return named.replace(
		`/${once}/${WEBHOOK_PATH}`,
		() => `/${encodeURIComponent(once)}/${WEBHOOK_PATH}`,
	);
}

/** What gives a node's own address: the functions of a hook or of a webhook. */
interface Addressed {
	getNode(): INode;
	getNodeWebhookUrl(name: 'default'): string | undefined;
}

/** The trigger's own address, at which n8n answers; undefined if n8n has none. */
export function ownAddress(context: Addressed): string | undefined {
	const named = context.getNodeWebhookUrl('default');
	return named === undefined ? undefined : reachableAddress(named, context.getNode());
}

/** Whether two texts are the same URL after normalization. */
export function isSameUrl(left: string, right: string): boolean {
	const href = urlOf(left)?.href;
	return href !== undefined && href === urlOf(right)?.href;
}

/** The path of a URL; empty if it is none. */
export const pathOf = (url: string): string => urlOf(url)?.pathname ?? '';

/**
 * What makes a callback the same address for a sealed request: scheme, host, port and path, normalized.
 * Empty if it is no URL.
 */
export function endpointOf(callbackUrl: string): string {
	const url = urlOf(callbackUrl);
	return url ? `${url.origin}${url.pathname}` : '';
}

/** Whether a callback leads to a trigger of this package, in any n8n. */
export const leadsToATrigger = (callbackUrl: string): boolean =>
	pathOf(callbackUrl).endsWith(`/${WEBHOOK_PATH}`);

/** Whether a callback leads to this node, to its live or its test address, on any host. */
export const leadsToNode = (callbackUrl: string, own: string): boolean =>
	pathOf(callbackUrl).endsWith(`/${own}`);

/**
 * Whether a callback is the one that this run registers: the same node, and both live or both test. The
 * host is not compared, because n8n's public address may have changed.
 */
export function isSameCallback(callbackUrl: string, ourUrl: string, own: string): boolean {
	const depth = own.split('/').length + 1;
	const tail = (url: string) => pathOf(url).split('/').slice(-depth).join('/');
	return leadsToNode(callbackUrl, own) && tail(callbackUrl) === tail(ourUrl);
}

/** Addresses at which n8n has started a test in this process. */
const testAddresses = new Set<string>();

/**
 * Remembers an address at which n8n starts a test. A live trigger's address always differs, and n8n
 * distinguishes a test from a live workflow only when the test starts.
 */
export function noteTestAddress(callbackUrl: string): void {
	testAddresses.add(callbackUrl);
}

/** The addresses at which n8n has started a test of a node in this process. @param own as of `ownPath` */
export const testAddressesOf = (own: string): string[] =>
	[...testAddresses].filter((callbackUrl) => leadsToNode(callbackUrl, own));

/**
 * Whether a callback is that of a test run, at which n8n listens for two minutes at most. Its path shows
 * it, unless `N8N_ENDPOINT_WEBHOOK_TEST` sets another path for tests.
 */
export const isTestAddress = (callbackUrl: string): boolean =>
	testAddresses.has(callbackUrl) ||
	(leadsToATrigger(callbackUrl) && pathOf(callbackUrl).split('/').includes('webhook-test'));

/** Addresses of a local machine or network (RFC 1918, 4193 and 6598, link-local, local names). */
const PRIVATE_HOSTS: readonly RegExp[] = [
	/^(0|10|127)\.\d+\.\d+\.\d+$/,
	/^(192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.\d+\.\d+$/,
	/^\[(f[cd]|fe80:)/,
	/\.(local|internal|localhost)$/,
];

const isPrivate = (url: URL): boolean =>
	isLoopback(url) ||
	PRIVATE_HOSTS.some((pattern) => pattern.test(url.hostname)) ||
	!/[.:]/.test(url.hostname);

/**
 * Whether a signed delivery or a sealed request may be sent to an address. Without TLS too: receivers in the
 * own network often have none, and their names do not show where they are.
 */
export const isReceiverAddress = (text: string): boolean => plainAddress(text) !== undefined;

/**
 * Why Meta cannot reach a callback, with the setting to change; undefined if it can.
 *
 * @param graphIsLocal whether the Graph API in use runs on this machine (tests, demo)
 */
export function unreachableReason(callbackUrl: string, graphIsLocal: boolean): string | undefined {
	if (graphIsLocal) return undefined;
	const fix =
		'Set WEBHOOK_URL of n8n (N8N_WEBHOOK_URL from 2.35 on) to the https address under which it is reachable from the internet, and restart n8n.';
	const url = urlOf(callbackUrl);
	if (!url) return `n8n’s webhook address is not a valid URL. ${fix}`;
	if (isPrivate(url)) {
		return `Meta cannot reach ${url.host}: it is an address of your own machine or network. ${fix}`;
	}
	if (url.protocol !== 'https:')
		return `Meta calls only https addresses, and ${url.host} uses http. ${fix}`;
	return undefined;
}
