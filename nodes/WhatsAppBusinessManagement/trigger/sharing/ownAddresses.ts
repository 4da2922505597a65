import { ownAddress, reachableAddress, testAddressesOf } from '../../callback/address';
import type { Incoming } from '../request/incoming';
import { registeredAddresses } from '../state/notes';

/** A test's own address, which n8n versions before 2 do not have. */
interface TestContext {
	getWebhookResourceUrl?: (name: string) => string | undefined;
}

/**
 * The addresses that a trigger knows as its own: the one that n8n has for it now, and those at which it was
 * registered, which may be older (n8n's public address has changed) or better known (a webhook processor
 * without WEBHOOK_URL). In a test `getNodeWebhookUrl` returns the live address (n8n-core, WebhookContext).
 */
export function ownAddresses(
	incoming: Pick<Incoming, 'context' | 'self' | 'staticData'>,
): string[] {
	const { context, self } = incoming;
	const named = (context as TestContext).getWebhookResourceUrl?.('default');
	const known = self.isTest
		? [
				...(named === undefined ? [] : [reachableAddress(named, context.getNode())]),
				...testAddressesOf(self.path),
			]
		: [ownAddress(context), ...registeredAddresses(incoming)];
	return known.filter((address) => address !== undefined);
}
