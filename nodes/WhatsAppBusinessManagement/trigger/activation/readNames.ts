import { mapConcurrently } from '../../execution/mapConcurrently';
import { nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { noteAccountNames } from '../state/accountNames';
import type { ActivationContext } from './context';
import { accountsOf } from './preflight';

const AT_ONCE = 8;

/**
 * Reads the names of the accounts for the items, because Meta's webhooks contain only their IDs: one call
 * for each, at the activation only. A name that cannot be read must not stop the activation.
 */
export async function readNames(context: ActivationContext): Promise<void> {
	const names: Record<string, string> = {};
	const work = async (id: string) => {
		const call = { method: 'GET' as const, path: [nodeId(id)], query: { fields: 'name' } };
		const { name } = recordOf(await context.connection.request(call));
		if (typeof name === 'string' && name !== '') names[id] = name;
	};
	try {
		await mapConcurrently(accountsOf(context), { atOnce: AT_ONCE, stopped: () => false, work });
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		context.warn(`the accounts’ names could not be read, so items may lack accountName: ${reason}`);
	}
	noteAccountNames(context, names);
}
