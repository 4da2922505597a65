import { SUCCESS, type Answer, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter, parameterMissing } from '../errors';
import type { Edge } from '../graphNode';
import { store } from '../store';
import type { Account } from '../world';

/**
 * What Meta may change by itself in marketing messages, by account. No page of Meta's shows the answer:
 * it is made up after the field of the same name of an ad.
 */
const creativeOptimizations = store(() => new Map<string, object>());

const OPTED_OUT = {
	creative_features_spec: { image_brightness_and_contrast: { enroll_status: 'OPT_OUT' } },
};

export const creativeOptimization: Edge<Account> = {
	GET: ({ id }, { world }) => ({
		data: [creativeOptimizations.of(world).get(id) ?? OPTED_OUT],
	}),
};

/** POST `/{WhatsApp-Business-Account-ID}`: only what is named changes. */
export function updateAccount(account: Account, call: GraphCall): Answer {
	const { parameters } = call;
	const changes = {
		...changedName(call),
		...changed('timezone_id', parameters.text('timezone_id')),
		...changed(
			'disable_marketing_messages_on_cloud_api',
			parameters.boolean('disable_marketing_messages_on_cloud_api'),
		),
		...changedOnce(account, 'template_auto_archival_enabled', call),
		...changedOnce(account, 'is_enabled_for_insights', call),
	};
	const spec = parameters.has('degrees_of_freedom_spec')
		? parameters.requiredObject('degrees_of_freedom_spec')
		: undefined;
	// Meta's response to a POST without parameters is unknown.
	if (!spec && Object.keys(changes).length === 0) throw parameterMissing('name');
	Object.assign(account, changes);
	if (spec) creativeOptimizations.of(call.world).set(account.id, spec);
	// Meta's page on template analytics shows the id, its OpenAPI file `success`.
	return 'is_enabled_for_insights' in changes ? { id: account.id } : SUCCESS;
}

const changed = (name: keyof Account, value: unknown): object =>
	value === undefined ? {} : { [name]: value };

function changedName({ parameters }: GraphCall): object {
	const name = parameters.text('name');
	if (name !== undefined && (name === '' || charactersIn(name) > 100)) {
		throw invalidParameter('Param name must have 1 to 100 characters');
	}
	return changed('name', name);
}

/** Meta's pages state that these cannot be turned off again; the message is not documented. */
function changedOnce(
	account: Account,
	name: 'is_enabled_for_insights' | 'template_auto_archival_enabled',
	{ parameters }: GraphCall,
): object {
	const value = parameters.boolean(name);
	if (value === false && account[name]) throw invalidParameter(`Param ${name} cannot be undone`);
	return changed(name, value);
}
