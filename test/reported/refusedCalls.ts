import type { IBinaryKeyData, ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../engine/credential';
import { useActionNode } from '../engine/useActionNode';
import type { GraphErrorFields } from '../graphApi/errors';

/** A call that Meta refuses, and what the user must be told. */
export interface RefusedCall {
	parameters: INodeParameters;
	/** What differs from a complete credential. */
	credential?: ICredentialDataDecryptedObject;
	/** A file of the item, for an upload. */
	binary?: IBinaryKeyData;
	/** Meta's answer to every call. */
	error: GraphErrorFields;
	title: RegExp;
	/** What the text in front of Meta's message must say. */
	advice: RegExp[];
	/** Advice that would be about something else; neither the title nor the text may say it. */
	not?: RegExp;
}

export type RefusedRow = [what: string, call: RefusedCall];

/** Code 100 with a subcode, as Meta sends it for most refused values. */
export const subcode = (
	error_subcode: number,
	texts: Partial<GraphErrorFields> = {},
): GraphErrorFields => ({ message: 'Invalid parameter', code: 100, error_subcode, ...texts });

/** Meta's title and text for the user. */
export const says = (error_user_title: string, error_user_msg: string) => ({
	error_user_title,
	error_user_msg,
});

const ownTexts = ({ error_user_msg, error_data, message }: GraphErrorFields): string => {
	const details = typeof error_data === 'object' ? error_data.details : undefined;
	return error_user_msg ?? details ?? message;
};

/** Runs the action node for each row through n8n's engine. */
export function testRefusedCalls(rows: RefusedRow[]): void {
	const action = useActionNode();

	it.each(rows)('%s', async (_what, { parameters, binary, credential, ...call }) => {
		const { error, title, advice, not } = call;
		action.graph.faults.add({ then: { kind: 'graphError', error } });
		const { error: shown } = await action.run(parameters, {
			credential: credentialFor(action.graph, credential),
			binary,
		});
		const { message, description } = shown ?? {};
		const [before = '', after = ''] = description?.split('Meta’s message: ') ?? [];
		expect(message).toMatch(title);
		for (const part of advice) expect(before).toMatch(part);
		if (not) expect(`${message}\n${before}`).not.toMatch(not);
		// Meta's own words and codes always follow.
		expect(after).toContain(ownTexts(error));
		expect(after).toContain(`code ${error.code}`);
		if (error.error_subcode) expect(after).toContain(`subcode ${error.error_subcode}`);
		expect(action.graph.calls).toHaveLength(1);
	});
}
