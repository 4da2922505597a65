import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';

/** Why something failed: Meta's pages give a text, its answers also an object around one. */
function saidReason(said: unknown): string {
	if (!isRecord(said)) return String(said);
	const { error, reason, message } = said;
	const inner = error ?? reason ?? message;
	return inner === undefined ? JSON.stringify(said) : saidReason(inner);
}

/** An entry is an ID, or an object that names it. */
const idIn = (entry: unknown): string =>
	String(isRecord(entry) ? (entry.id ?? entry.template_id) : entry);

/** `failed_templates` is `{ id: reason }`; an empty one comes as an empty list. */
function failuresOf(failed: unknown): IDataObject[] {
	if (isRecord(failed)) {
		return Object.entries(failed).map(([templateId, said]) => ({
			templateId,
			success: false,
			reason: saidReason(said),
		}));
	}
	if (!Array.isArray(failed)) return [];
	return failed.map((entry: unknown) => ({
		templateId: idIn(entry),
		success: false,
		...(isRecord(entry) && { reason: saidReason(entry) }),
	}));
}

/**
 * One entry for each template of an answer that tells what was done and what was not.
 *
 * @param done the key under which those stand with which it worked
 */
export const templateResults =
	(done: string) =>
	(answer: IDataObject): IDataObject[] => {
		const worked = answer[done];
		const succeeded = (Array.isArray(worked) ? worked : []).map((entry: unknown) => ({
			templateId: idIn(entry),
			success: true,
		}));
		return [...succeeded, ...failuresOf(answer.failed_templates)];
	};
