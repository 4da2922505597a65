import type { Answer, GraphCall } from '../call';
import { invalidParameter } from '../errors';
import type { Edge } from '../graphNode';
import type { Account, Template } from '../world';
import { findTemplate, newTemplateId } from './templateWrites';

const LARGEST_BATCH = 500;

/**
 * `POST /{destination WABA}/migrate_message_templates`, from Meta's page "Template migration": by IDs, or by
 * pages. A page is a stretch of all templates of the source, 500 or `count` of them. That those which are not eligible are
 * omitted from it without notice, so that a page can be short, is a guess; so is the text of a failure.
 */
export const migrateMessageTemplates: Edge<Account> = {
	POST: (account, call): Answer => {
		const migrated: string[] = [];
		const failed: Record<string, string> = {};
		for (const template of chosenTemplates(sourceOf(account, call), call)) {
			const reason = migrate(template, account, call);
			if (reason === undefined) migrated.push(template.id);
			else failed[template.id] = reason;
		}
		// Meta's backend serializes an empty map as an empty list.
		const isEmpty = Object.keys(failed).length === 0;
		return { migrated_templates: migrated, failed_templates: isEmpty ? [] : failed };
	},
};

function sourceOf(account: Account, { parameters, world }: GraphCall): Account {
	const id = parameters.requiredText('source_waba_id');
	const source = world.accounts.find((candidate) => candidate.id === id);
	if (source?.ownerBusinessId !== account.ownerBusinessId || source.id === account.id) {
		throw invalidParameter('Param source_waba_id must be another account of the same business');
	}
	return source;
}

function chosenTemplates(source: Account, { parameters, world }: GraphCall): Template[] {
	const ours = world.templates.filter(({ accountId }) => accountId === source.id);
	const ids = parameters.list('template_ids');
	const count = parameters.integer('count', 1) ?? LARGEST_BATCH;
	if (count > LARGEST_BATCH || (ids?.length ?? 0) > LARGEST_BATCH) {
		throw invalidParameter(`At most ${LARGEST_BATCH} templates can be migrated in one call`);
	}
	if (ids) return ours.filter(({ id }) => ids.includes(id));
	const page = parameters.integer('page_number', 0) ?? 0;
	return ours.slice(page * count, (page + 1) * count).filter(isEligible);
}

const isEligible = ({ status, quality_score }: Template): boolean =>
	status === 'APPROVED' && ['GREEN', 'UNKNOWN'].includes(quality_score?.score ?? 'UNKNOWN');

function migrate(template: Template, account: Account, { world }: GraphCall): string | undefined {
	if (!isEligible(template)) return 'Template is not eligible';
	if (findTemplate(world, account, template.name, template.language)) {
		return 'Template already exists';
	}
	world.templates.unshift({ ...template, id: newTemplateId(world), accountId: account.id });
	return undefined;
}
