import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';

/** @returns the reason of a failure. Meta's pages show a text, its answers also an object that holds one. */
function reasonIn(failure: unknown): string {
	if (!isRecord(failure)) return String(failure);
	const { error, reason, message } = failure;
	const inner = error ?? reason ?? message;
	return inner === undefined ? JSON.stringify(failure) : reasonIn(inner);
}

/** @param entry an ID, or an object that contains it */
const idIn = (entry: unknown): string =>
	String(isRecord(entry) ? (entry.id ?? entry.template_id) : entry);

/** @param failed `{ id: reason }`, or an empty list if nothing failed */
function failuresOf(failed: unknown): IDataObject[] {
	if (isRecord(failed)) {
		return Object.entries(failed).map(([templateId, failure]) => ({
			templateId,
			success: false,
			reason: reasonIn(failure),
		}));
	}
	if (!Array.isArray(failed)) return [];
	return failed.map((entry: unknown) => ({
		templateId: idIn(entry),
		success: false,
		...(isRecord(entry) && { reason: reasonIn(entry) }),
	}));
}

/**
 * Reads an answer that lists succeeded and failed templates.
 *
 * @param succeededKey Meta's key for the templates for which the call succeeded
 * @returns one `{ templateId, success, reason? }` per template
 */
export const templateResults =
	(succeededKey: string) =>
	(answer: IDataObject): IDataObject[] => {
		const succeeded = answer[succeededKey];
		const successes = (Array.isArray(succeeded) ? succeeded : []).map((entry: unknown) => ({
			templateId: idIn(entry),
			success: true,
		}));
		return [...successes, ...failuresOf(answer.failed_templates)];
	};
