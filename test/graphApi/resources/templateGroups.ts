import { SUCCESS, type Answer, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter, parameterMissing } from '../errors';
import { listEdge, type Edge, type NodeType } from '../graphNode';
import { ACCOUNT_ID, TEMPLATE_GROUP_ID } from '../ids';
import { named } from '../named';
import { store } from '../store';
import { isPartVisible } from '../visibility';
import type { Account, Template, World } from '../world';
import { template } from './templates';
import { secondsOf } from './templateWrites';

export interface TemplateGroup {
	id: string;
	name: string;
	description: string;
	/** Unix time in seconds. */
	creation_time: number;
	update_time: number;
	templateIds: string[];
	accountId: string;
}

/** 2026-01-01, unix seconds. */
const FIRST_DAY = 1767225600;

/** The template groups of a world; the first account has one from the start. */
export const templateGroups = store((world): TemplateGroup[] => [
	{
		id: TEMPLATE_GROUP_ID,
		name: 'Deliveries',
		description: 'Everything about parcels',
		creation_time: FIRST_DAY,
		update_time: FIRST_DAY,
		templateIds: world.templates
			.filter(({ accountId, name }) => accountId === ACCOUNT_ID && name === 'delivery_update')
			.map(({ id }) => id),
		accountId: ACCOUNT_ID,
	},
]);

/** `/{TEMPLATE_GROUP_ID}`, from Meta's page "Template groups". */
export const templateGroup: NodeType<TemplateGroup> = {
	typeName: 'WhatsAppBusinessTemplateGroup',
	find: (world, id) => templateGroups.of(world).find((group) => group.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_management',
	properties: ['id', 'name', 'description', 'creation_time', 'update_time'],
	computed: {
		whatsapp_business_account: ({ accountId }, { world }) => named(world.accounts, accountId),
	},
	defaults: [
		'name',
		'description',
		'creation_time',
		'update_time',
		'whatsapp_business_account',
		'whatsapp_business_templates',
		'id',
	],
	POST: update,
	DELETE: remove,
	edges: {
		whatsapp_business_templates: listEdge({
			rows: ({ templateIds }: TemplateGroup, { world }): Template[] =>
				world.templates.filter(({ id }) => templateIds.includes(id)),
			of: template,
		}),
	},
};

export const accountTemplateGroups: Edge<Account> = {
	...listEdge({
		rows: (account: Account, { world }) =>
			templateGroups.of(world).filter(({ accountId }) => accountId === account.id),
		of: templateGroup,
	}),
	POST: (account, call): Answer => {
		const { parameters, world } = call;
		const groups = templateGroups.of(world);
		const group: TemplateGroup = {
			id: `9020000000000${String(groups.length + 100)}`,
			...nameAndDescription(account.id, call, undefined),
			creation_time: secondsOf(call),
			update_time: secondsOf(call),
			templateIds: [],
			accountId: account.id,
		};
		const ids = parameters.list('whatsapp_business_templates');
		if (!ids?.length) throw parameterMissing('whatsapp_business_templates');
		addTemplates(world, group, ids);
		groups.push(group);
		return { id: group.id };
	},
};

/** Meta's page has the description as optional, its SDK as required; here it is optional. */
function nameAndDescription(
	accountId: string,
	{ parameters, world }: GraphCall,
	known: TemplateGroup | undefined,
): Pick<TemplateGroup, 'name' | 'description'> {
	const name = known ? (parameters.text('name') ?? known.name) : parameters.requiredText('name');
	const description = parameters.text('description') ?? known?.description ?? '';
	if (charactersIn(name) > 256 || charactersIn(description) > 512) {
		throw invalidParameter('The name may have 256 characters, the description 512');
	}
	const isTaken = templateGroups
		.of(world)
		.some((group) => group !== known && group.accountId === accountId && group.name === name);
	if (isTaken) throw invalidParameter('Template group name must be unique');
	return { name, description };
}

function addTemplates(world: World, group: TemplateGroup, ids: string[]): void {
	for (const id of ids) {
		const found = world.templates.find((candidate) => candidate.id === id);
		if (found?.accountId !== group.accountId) {
			throw invalidParameter('A template of the group does not exist in this account');
		}
		const isElsewhere = templateGroups
			.of(world)
			.some((other) => other !== group && other.templateIds.includes(id));
		if (isElsewhere) throw invalidParameter('A template can only be in one template group');
	}
	group.templateIds = [...new Set([...group.templateIds, ...ids])];
}

function update(group: TemplateGroup, call: GraphCall): Answer {
	const { parameters, world } = call;
	Object.assign(group, nameAndDescription(group.accountId, call, group));
	addTemplates(world, group, parameters.list('add_templates') ?? []);
	const removed = parameters.list('remove_templates') ?? [];
	group.templateIds = group.templateIds.filter((id) => !removed.includes(id));
	group.update_time = secondsOf(call);
	return SUCCESS;
}

function remove(group: TemplateGroup, { world }: GraphCall): Answer {
	const groups = templateGroups.of(world);
	groups.splice(groups.indexOf(group), 1);
	return SUCCESS;
}
