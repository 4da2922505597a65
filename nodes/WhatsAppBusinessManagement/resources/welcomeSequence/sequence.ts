import type { IDataObject } from 'n8n-workflow';

import { parseExactJson } from '../../graph/exactJson';
import { isRecord } from '../../graph/records';
import { jsonObject } from '../../parameters/formats';

/** The message as an object, whether Meta sends one or its text, so that it can be sent back. */
function asObject(message: unknown): unknown {
	if (typeof message !== 'string') return message;
	try {
		const parsed = parseExactJson(message);
		return isRecord(parsed) ? parsed : message;
	} catch {
		return message;
	}
}

/** A sequence in one form: Meta's page calls its ID `sequence_id`, Meta's SDK `id`. */
export function shown({ sequence_id, ...sequence }: IDataObject): IDataObject {
	const { id = sequence_id, welcome_message_sequence: message } = sequence;
	return {
		...sequence,
		...(id !== undefined && { id }),
		...(message !== undefined && {
			welcome_message_sequence: asObject(message) as IDataObject,
		}),
	};
}

/** What the user is told to fill in. */
export const EXAMPLE =
	'{"text": "Welcome!", "autofill_message": {"content": "Hello!"}, "ice_breakers": [{"title": "Prices"}]}';

/** The message of a sequence, as JSON. */
export const message = () =>
	jsonObject().refine((given) => Object.keys(given).length > 0, `fill it in, e.g. ${EXAMPLE}`);
