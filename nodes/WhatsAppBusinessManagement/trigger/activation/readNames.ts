import { mapConcurrently } from '../../execution/mapConcurrently';
import { isLimitEverywhere, isTokenRefused } from '../../graph/lastingRefusals';
import { nodeId } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { accountNames, noteAccountNames } from '../state/accountNames';
import type { ActivationContext } from './context';
import { accountsOf } from './preflight';

const AT_ONCE = 8;

/**
 * Reads the names of the accounts for the items, because Meta's webhooks contain only their IDs: one call
 * for each, at the activation only. A name that cannot be read must not stop the activation, and stays what
 * it was.
 */
export async function readNames(context: ActivationContext): Promise<void> {
	const ids = accountsOf(context);
	const earlier = Object.entries(accountNames(context)).filter(([id]) => ids.includes(id));
	const names: Record<string, string> = Object.fromEntries(earlier);
	let failure: unknown;
	const work = async (id: string) => {
		try {
			const name = await readName(context, id);
			if (name !== undefined) names[id] = name;
		} catch (error) {
			failure = error;
		}
	};
	// With a refused token or a used-up limit, no further name can be read.
	const stopped = () => isTokenRefused(failure) || isLimitEverywhere(failure);
	await mapConcurrently(ids, { atOnce: AT_ONCE, stopped, work });
	noteAccountNames(context, names);
	if (failure === undefined) return;
	const reason = failure instanceof Error ? failure.message : 'unknown';
	context.warn(`an account’s name could not be read, so items may lack accountName: ${reason}`);
}

async function readName(
	{ connection }: ActivationContext,
	id: string,
): Promise<string | undefined> {
	const call = { method: 'GET' as const, path: [nodeId(id)], query: { fields: 'name' } };
	const { name } = recordOf(await connection.request(call));
	return typeof name === 'string' && name !== '' ? name : undefined;
}
