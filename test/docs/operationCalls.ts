import type { Operation } from '../../nodes/WhatsAppBusinessManagement/execution/operation';
import type { GraphCall } from '../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../nodes/WhatsAppBusinessManagement/graph/connection';
import { isNodeId } from '../../nodes/WhatsAppBusinessManagement/graph/paths';
import { InvalidInputError } from '../../nodes/WhatsAppBusinessManagement/parameters/invalidInput';
import { sampleIds, sampleInputs } from './sampleInput';

/** Meta's placeholders, for fields with a name of their own. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
	accountId: 'WABA-ID',
	sourceAccountId: 'Source-WABA-ID',
	ownAppId: 'App-ID',
	code: 'QR-Code',
	group: 'Group-ID',
};

/** phoneNumberId → {Phone-Number-ID}, as Meta's reference writes it. */
function placeholderOf(name: string): string {
	const words = name
		.replace(/([A-Z])/g, '-$1')
		.replace(/^./, (first) => first.toUpperCase())
		.replace(/Id$/, 'ID');
	return `{${PLACEHOLDERS[name] ?? words}}`;
}

class Recorded extends Error {}

/** The call that a connection gets for an input; undefined if the operation refuses the input. */
async function callFor(
	operation: Operation,
	input: Record<string, unknown>,
): Promise<GraphCall | undefined> {
	const recorded: GraphCall[] = [];
	const request = async (call: GraphCall): Promise<unknown> => {
		recorded.push(call);
		return await Promise.reject(new Recorded());
	};
	try {
		await operation.prepare(input, {}).run({ request } as unknown as GraphConnection);
	} catch (error) {
		const isExpected = error instanceof Recorded || error instanceof InvalidInputError;
		if (!isExpected) return await Promise.reject(error);
	}
	return recorded[0];
}

/** A call with placeholders for the IDs: GET /{WABA-ID}/phone_numbers */
function written({ method, path }: GraphCall, ids: Map<string, string>): string {
	const names = new Map([...ids].map(([name, id]) => [encodeURIComponent(id), name]));
	const parts = path.map((part) => {
		const name = names.get(part);
		if (name === undefined && isNodeId(part)) throw new Error(`No field gave the ID ${part}`);
		return name === undefined ? part : placeholderOf(name);
	});
	return `${method} /${parts.join('/')}`;
}

/**
 * The calls that an operation makes, as method and path with Meta's placeholders: those that it names, or
 * those that it makes for sample inputs.
 *
 * @throws if it refuses every sample input, or a path has an ID that is not from a field
 */
export async function callsOf(operation: Operation): Promise<readonly string[]> {
	if (operation.calls) return operation.calls;
	const calls: GraphCall[] = [];
	for (const input of sampleInputs(operation.fields)) {
		const call = await callFor(operation, input);
		if (call) calls.push(call);
	}
	if (calls.length === 0) throw new Error(`No sample input is valid for: ${operation.action}`);
	const ids = sampleIds(operation.fields);
	return [...new Set(calls.map((call) => written(call, ids)))];
}
