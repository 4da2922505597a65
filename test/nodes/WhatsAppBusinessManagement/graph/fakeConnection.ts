import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../../../nodes/WhatsAppBusinessManagement/graph/connection';

let connections = 0;

/** A credential for a Graph API that no other test has, so that nothing is known of its apps. */
export const ownCredential = () => ({ baseUrl: `https://${++connections}.example.com` });

/** A connection that returns these responses in order (it throws those that are errors), and the calls that it received. */
export function answering(...answers: unknown[]) {
	const calls: GraphCall[] = [];
	const request = async (call: GraphCall): Promise<unknown> => {
		if (calls.length === answers.length) throw new Error('A call too many');
		const answer = answers[calls.push(call) - 1];
		if (answer instanceof Error) throw answer;
		return answer;
	};
	const connection = { request, credential: ownCredential() } as unknown as GraphConnection;
	return { calls, connection };
}
