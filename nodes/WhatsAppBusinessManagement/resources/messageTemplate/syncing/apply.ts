import type { IDataObject } from 'n8n-workflow';

import { answerData } from '../../../execution/response';
import type { GraphConnection } from '../../../graph/connection';
import { GraphError, reasonOf } from '../../../graph/errors';
import { edge, nodeId } from '../../../graph/paths';
import { succeeded } from '../../../graph/success';
import { isGone } from '../../../templates/account/gone';
import { without } from '../../../templates/sync/authenticationRead';
import { SAMPLE_HASHES, categoryByMeta, differences } from '../../../templates/sync/compare';
import { defaultTimeToLive, languageOf } from '../../../templates/sync/normalize';
import type { PlanItem } from '../../../templates/sync/planItem';
import type { DefinedTemplate, Sample } from '../definition/definedTemplate';
import { SampleUploads } from '../definition/samples';
import { readTemplates } from './readTemplates';
import { stopAfter } from './stopAfter';

/** What became of an item of a plan. */
export interface Applied {
	outcome: 'done' | 'failed' | 'skipped';
	/** In place of the reason of the plan. */
	reason?: string;
	/** What Meta answered, or what went wrong. */
	error?: string;
	id?: string;
	status?: string;
	category?: string;
}

/** Meta: “Content in This Language Already Exists”. */
const EXISTS = 2388024;

/** Meta: “Message Template Limit Exceeded”. */
const LIMIT_EXCEEDED = 2388019;

const subcodeOf = (error: unknown): number | undefined =>
	error instanceof GraphError ? error.refusal.subcode : undefined;

const textIn = (value: unknown): string | undefined =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/**
 * The body of the edit: only what differs. Components are replaced as a whole, and Meta takes link
 * tracking only together with the category (Meta: Template management).
 */
export function editOf({ desired = {}, existing = {}, changes }: PlanItem): IDataObject {
	const keys = new Set(changes.map(({ path }) => path.split(/[.[]/, 1)[0] ?? ''));
	const category = categoryByMeta(desired, existing) ?? desired.category;
	const defaults: IDataObject = {
		message_send_ttl_seconds: defaultTimeToLive(category),
		parameter_format: 'POSITIONAL',
	};
	const edit = Object.fromEntries([...keys].map((key) => [key, desired[key] ?? defaults[key]]));
	return keys.has('cta_url_link_tracking_opted_out') ? { ...edit, category } : edit;
}

/**
 * Carries out a plan, one call after another. A failure of one template does not stop the others, unless all
 * of them would fail for the same reason.
 */
export class Applier {
	private readonly uploads: SampleUploads;
	/** Why nothing more is sent, or no more templates are created or deleted. */
	private stopped: { creations?: string; deletions?: string; all?: string } = {};

	/** @param run why nothing more is sent to any account; the appliers of a run share it */
	constructor(
		private readonly connection: GraphConnection,
		private readonly accountId: string,
		private readonly run: { stopped?: string } = {},
	) {
		this.uploads = new SampleUploads(connection);
	}

	/**
	 * Never throws: a failure is a result. After a creation or an edit that was not done, nothing is deleted:
	 * what is deleted may be what it replaces.
	 */
	async apply(item: PlanItem, samples: Sample[]): Promise<Applied> {
		const applied = await this.attempt(item, samples);
		if (applied.outcome !== 'done' && item.action !== 'delete') {
			this.stopped.deletions ??= `Nothing is deleted, because ${item.name} (${item.language}) could not be ${item.action === 'create' ? 'created' : 'changed'}.`;
		}
		return applied;
	}

	private stopOf(action: PlanItem['action']): string | undefined {
		const all = this.run.stopped ?? this.stopped.all;
		if (action === 'create') return all ?? this.stopped.creations;
		return all ?? (action === 'delete' ? this.stopped.deletions : undefined);
	}

	private async attempt(item: PlanItem, samples: Sample[]): Promise<Applied> {
		const stop = this.stopOf(item.action);
		if (stop !== undefined) return { outcome: 'skipped', reason: stop };
		try {
			return await this.send(item, samples);
		} catch (error) {
			return await this.afterFailure(item, error);
		}
	}

	private async send(item: PlanItem, samples: Sample[]): Promise<Applied> {
		if (item.action === 'delete') return await this.remove(item);
		return item.action === 'create'
			? await this.create(item, samples)
			: await this.update(item, samples);
	}

	private async filled(template: IDataObject, samples: Sample[]): Promise<IDataObject> {
		const defined: DefinedTemplate = { template, samples, findings: [] };
		return await this.uploads.into(defined);
	}

	private async create({ desired = {} }: PlanItem, samples: Sample[]): Promise<Applied> {
		const body = without(await this.filled(desired, samples), SAMPLE_HASHES);
		const answer = answerData(
			await this.connection.request({
				method: 'POST',
				path: [nodeId(this.accountId), edge('message_templates')],
				body: { ...body, language: languageOf(body.language) },
			}),
		);
		return {
			outcome: 'done',
			id: textIn(answer.id),
			status: textIn(answer.status),
			category: textIn(answer.category),
		};
	}

	private async update(item: PlanItem, samples: Sample[]): Promise<Applied> {
		const { desired = {}, existing = {} } = item;
		const edit = editOf(item);
		const whole = edit.components === undefined ? desired : await this.filled(desired, samples);
		const body = edit.components === undefined ? edit : { ...edit, components: whole.components };
		const answer = answerData(
			await this.connection.request({
				method: 'POST',
				path: [nodeId(String(existing.id))],
				body,
			}),
		);
		if (!succeeded(answer)) return { outcome: 'failed', error: 'Meta did not accept the edit.' };
		return { outcome: 'done', category: textIn(answer.category) };
	}

	private async remove({ name, existing = {} }: PlanItem): Promise<Applied> {
		const answer = await this.connection.request({
			method: 'DELETE',
			path: [nodeId(this.accountId), edge('message_templates')],
			query: { hsm_id: String(existing.id), name },
			idempotent: true,
		});
		if (succeeded(answer)) return { outcome: 'done' };
		return { outcome: 'failed', error: 'Meta did not delete it.' };
	}

	private async afterFailure(item: PlanItem, error: unknown): Promise<Applied> {
		const reason = reasonOf(error);
		if (subcodeOf(error) === EXISTS) return await this.compareAgain(item, reason);
		if (subcodeOf(error) === LIMIT_EXCEEDED) {
			this.stopped.creations = `The account has as many templates as it may have, so that ${item.name} could not be created either.`;
		}
		const stop = stopAfter(error);
		if (stop?.isEverywhere) this.run.stopped = stop.reason;
		this.stopped.all = stop?.reason;
		return { outcome: 'failed', error: reason };
	}

	/** After Meta refused a template because it exists: an earlier attempt or another run created it. */
	private async compareAgain(item: PlanItem, reason: string): Promise<Applied> {
		const found = await this.readAgain(item).catch(() => undefined);
		if (found === undefined) return { outcome: 'failed', error: reason };
		const now = {
			id: textIn(found.id),
			status: textIn(found.status),
			category: textIn(found.category),
		};
		return differences(item.desired ?? {}, found).length === 0
			? { ...now, outcome: 'done', reason: 'It was created in the meantime, as it is wanted.' }
			: {
					...now,
					outcome: 'failed',
					error: `It was created in the meantime, and differs. Run Sync again to change it. ${reason}`,
				};
	}

	private async readAgain({ name, language }: PlanItem): Promise<IDataObject | undefined> {
		const templates = await readTemplates(this.connection, this.accountId, { name });
		return templates.find(
			(each) =>
				!isGone(each.status) && each.name === name && languageOf(each.language) === language,
		);
	}
}
