import type { Answer, GraphCall } from '../call';
import { invalidParameter, notOneOf, parameterMissing } from '../errors';
import type { Edge } from '../graphNode';
import { Parameters } from '../parameters';
import type { Account, Template } from '../world';
import { checkTemplate } from './templateRules';
import { checkAccount, checkVerification, countCreation } from './templateRules/account';
import { findTemplate, newTemplateId, secondsOf } from './templateWrites';

/**
 * `POST /{WABA-ID}/upsert_message_templates`, from Meta's page on authentication templates in bulk: each
 * language is created, or updated if it exists. Meta refuses texts on the button. That nothing is written
 * if one of the languages is refused is a guess.
 */
export const upsertMessageTemplates: Edge<Account> = {
	POST: (account, call): Answer => {
		const { parameters } = call;
		const name = parameters.requiredText('name');
		const languages = parameters.list('languages');
		if (!languages?.length) throw parameterMissing('languages');
		if (parameters.requiredText('category') !== 'AUTHENTICATION') {
			throw notOneOf('category', ['AUTHENTICATION']);
		}
		checkVerification(account, 'AUTHENTICATION');
		const components = authenticationComponents(call);
		for (const language of languages) {
			checkTemplate(Parameters.from(parameters.entries(), [['language', language]]));
			if (!findTemplate(call.world, account, name, language)) {
				checkAccount(account, call, { name, language, category: 'AUTHENTICATION' });
			}
		}
		return {
			data: languages.map((language) => {
				const { id, status } = upsert(account, call, { name, language, components });
				return { id, status, language };
			}),
		};
	},
};

function authenticationComponents({ parameters }: GraphCall): object[] {
	const components = parameters.json('components');
	if (!Array.isArray(components)) throw parameterMissing('components');
	const buttons = components.flatMap(
		(component) => (component as { buttons?: object[] }).buttons ?? [],
	);
	if (buttons.some((button) => 'text' in button || 'autofill_text' in button)) {
		throw invalidParameter('Param components: text and autofill_text are not supported');
	}
	return components as object[];
}

function upsert(
	account: Account,
	call: GraphCall,
	draft: { name: string; language: string; components: object[] },
): Template {
	const { world, parameters } = call;
	const known = findTemplate(world, account, draft.name, draft.language);
	const changes = {
		...draft,
		message_send_ttl_seconds: parameters.integer('message_send_ttl_seconds', -1),
		last_updated_time: secondsOf(call),
	};
	if (known) return Object.assign(known, changes);
	const created: Template = {
		id: newTemplateId(world),
		...changes,
		category: 'AUTHENTICATION',
		// Meta defines the texts, so there is nothing to review; its page shows APPROVED.
		status: 'APPROVED',
		parameter_format: 'POSITIONAL',
		quality_score: { score: 'UNKNOWN', date: secondsOf(call) },
		rejected_reason: 'NONE',
		accountId: account.id,
	};
	world.templates.unshift(created);
	countCreation(account, call, created.id, created.category);
	return created;
}
