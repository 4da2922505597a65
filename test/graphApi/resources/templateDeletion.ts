import { SUCCESS, type Answer, type GraphCall } from '../call';
import { graphRefusal, invalidParameter, parameterMissing } from '../errors';
import type { Account, Template } from '../world';
import { lockNames } from './templateRules/account';

/**
 * `DELETE /{WABA-ID}/message_templates`, from Meta's page "Template management": `name` takes every
 * language, `hsm_id` with the name one, `hsm_ids` up to 100 or none of them. At Meta an approved template
 * stays for a while as PENDING_DELETION; here it is removed immediately. Its name is locked.
 */
export function deleteTemplates(account: Account, call: GraphCall): Answer {
	const doomed = chosenTemplates(account, call);
	if (doomed.some(({ status }) => status === 'DISABLED')) {
		throw graphRefusal(100, 'Invalid parameter', {
			userTitle: 'This Template Can’t Be Deleted',
			userMessage: 'A disabled template can’t be deleted.',
		});
	}
	const { world, parameters } = call;
	lockNames(doomed, call, !parameters.has('hsm_id') && !parameters.has('hsm_ids'));
	world.templates = world.templates.filter((template) => !doomed.includes(template));
	return SUCCESS;
}

function chosenTemplates(account: Account, { parameters, world }: GraphCall): Template[] {
	const ours = world.templates.filter(({ accountId }) => accountId === account.id);
	const name = parameters.text('name');
	const id = parameters.text('hsm_id');
	const ids = parameters.list('hsm_ids');
	if (ids) {
		if (name ?? id) throw invalidParameter('Param hsm_ids can’t be used with name or hsm_id');
		if (ids.length > 100) throw invalidParameter('Param hsm_ids may contain at most 100 ids');
		return ids.map((each) => found(ours.filter((template) => template.id === each))).flat();
	}
	if (!name) throw parameterMissing('name');
	return found(ours.filter((template) => template.name === name && (!id || template.id === id)));
}

function found(templates: Template[]): Template[] {
	if (templates.length > 0) return templates;
	throw graphRefusal(100, 'Invalid parameter', {
		subcode: 2593002,
		userTitle: 'Message Template Not Found',
		userMessage: 'The message template you are trying to delete does not exist.',
	});
}
