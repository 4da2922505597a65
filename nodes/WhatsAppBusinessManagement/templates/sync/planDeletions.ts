import type { IDataObject } from 'n8n-workflow';

import { isGone } from '../account/gone';
import { counted } from '../wording';
import type { PlanItem, PlanOptions } from './planItem';

/** Percent. */
const DEFAULT_SHARE = 10;

const ONLY_THERE = 'It is only in the account.';

const itemOf = (action: PlanItem['action'], existing: IDataObject, reason: string): PlanItem => ({
	action,
	name: String(existing.name ?? ''),
	language: String(existing.language ?? ''),
	reason,
	changes: [],
	warnings: [],
	findings: [],
	existing,
});

/** Why nothing is deleted, as a sentence; undefined if the templates may be deleted. */
function stopOf(
	doomed: number,
	total: number,
	listed: number,
	{ deletionStop, largestShareToDelete = DEFAULT_SHARE }: PlanOptions,
): string | undefined {
	if (deletionStop !== undefined) return `Nothing is deleted, because ${deletionStop}.`;
	if (listed === 0) return 'Nothing is deleted, because no template is listed.';
	const share = (100 * doomed) / total;
	if (share <= largestShareToDelete) return undefined;
	const percent = Math.ceil(share * 10) / 10;
	return `Nothing is deleted, because ${doomed} of ${counted(total, 'template')} are not listed: ${percent} percent, and at most ${largestShareToDelete} percent may be deleted.`;
}

/**
 * What happens to the templates that are only in the account. Those that Meta is deleting already are left
 * out.
 *
 * @param unlisted the templates of the account that are not wanted
 * @param existing all templates of the account
 * @param listed how many templates are wanted
 */
export function planDeletions(
	unlisted: IDataObject[],
	existing: IDataObject[],
	listed: number,
	options: PlanOptions,
): PlanItem[] {
	const { deleteUnlisted = false, protectedIds } = options;
	const present = unlisted.filter(({ status }) => !isGone(status));
	if (!deleteUnlisted) return present.map((each) => itemOf('keep', each, ONLY_THERE));
	const protection = ({ id, status }: IDataObject) =>
		status === 'DISABLED'
			? 'Meta disabled it, and does not delete disabled templates.'
			: protectedIds?.get(String(id));
	const doomed = present.filter((each) => protection(each) === undefined);
	const total = existing.filter(({ status }) => !isGone(status)).length;
	const stop = doomed.length > 0 ? stopOf(doomed.length, total, listed, options) : undefined;
	return present.map((each) => {
		const kept = protection(each) ?? stop;
		return kept === undefined
			? itemOf('delete', each, 'It is only in the account, and is not listed.')
			: itemOf('keep', each, `${ONLY_THERE} ${kept}`);
	});
}
