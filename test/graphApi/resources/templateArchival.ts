import type { Answer, GraphCall } from '../call';
import { invalidParameter, parameterMissing, unknownPath } from '../errors';
import type { MemberHandler, Methods } from '../graphNode';
import { store } from '../store';
import type { Account, Template } from '../world';

/** The state of a template before it was archived, restored by unarchiving. */
const states = store(() => new Map<string, string>());

/** Archives one template; returns the reason if it failed. */
type Attempt = (template: Template, call: Pick<GraphCall, 'world'>) => string | undefined;

/** Archives a template that was approved or rejected. */
export const archive: Attempt = (template, { world }) => {
	if (!['APPROVED', 'REJECTED'].includes(template.status)) {
		return 'Only approved or rejected templates can be archived';
	}
	states.of(world).set(template.id, template.status);
	template.status = 'ARCHIVED';
	return undefined;
};

/** Returns an archived template to the state before. */
export const unarchive: Attempt = (template, { world }) => {
	if (template.status !== 'ARCHIVED') return 'Only archived templates can be unarchived';
	template.status = states.of(world).get(template.id) ?? 'APPROVED';
	return undefined;
};

const ATTEMPTS: Record<string, { attempt: Attempt; done: string }> = {
	archive: { attempt: archive, done: 'archived_templates' },
	unarchive: { attempt: unarchive, done: 'unarchived_templates' },
};

/**
 * `POST https://api.facebook.com/{WABA-ID}/message_templates/archive` and `…/unarchive`, from Meta's page
 * "Template archival". That the versioned host does not know them is a guess.
 */
export const archival: Methods<MemberHandler<Account>> = {
	POST: (account, name, call) => {
		const what = ATTEMPTS[name];
		if (!what || call.path.startsWith(`/${call.version}/`)) {
			throw unknownPath(`/message_templates/${name}`);
		}
		return tryAll(account, call, what);
	},
};

function tryAll(
	account: Account,
	call: GraphCall,
	{ attempt, done }: { attempt: Attempt; done: string },
): Answer {
	const ids = call.parameters.list('hsm_ids');
	if (!ids?.length) throw parameterMissing('hsm_ids');
	if (ids.length > 100) throw invalidParameter('Param hsm_ids may contain at most 100 ids');
	const failed: Record<string, string> = {};
	const worked: string[] = [];
	for (const id of ids) {
		const template = call.world.templates.find(
			(candidate) => candidate.id === id && candidate.accountId === account.id,
		);
		const reason = template ? attempt(template, call) : 'Template not found';
		if (reason === undefined) worked.push(id);
		else failed[id] = reason;
	}
	return { [done]: worked, failed_templates: failed };
}
