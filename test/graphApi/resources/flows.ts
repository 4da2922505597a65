import { randomBytes, randomInt } from 'node:crypto';

import { SUCCESS, type Answer, type GraphCall } from '../call';
import { graphRefusal, invalidParameter, objectMissing } from '../errors';
import { listEdge, type Edge, type FieldSet, type NodeType } from '../graphNode';
import { createFlows, type Flow } from '../madeUpData/flows';
import { parseJson } from '../parameters';
import { store } from '../store';
import { timeOf } from '../times';
import { isAccountVisible, isPartVisible } from '../visibility';
import type { Account } from '../world';
import { validationErrorsOf, versionsOf, type ValidationError } from './flowJson';
import { HEALTH_STATUS, healthStatus, surroundings, type Entity } from './health';
import { healthEntityOf } from './phoneNumbers';

/** Meta: Flows API; its SDK adds SHOPPING. */
const CATEGORIES = [
	'SIGN_UP',
	'SIGN_IN',
	'APPOINTMENT_BOOKING',
	'LEAD_GENERATION',
	'CONTACT_US',
	'CUSTOMER_SUPPORT',
	'SURVEY',
	'SHOPPING',
	'OTHER',
];

const LARGEST_JSON = 10 * 1024 * 1024;
const MOST_MIGRATED = 100;
const PREVIEW_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The flows of a world, of all accounts. */
export const flows = store(() => createFlows());

const asset: FieldSet<{ name: string; asset_type: string; download_url: string }> = {
	typeName: 'WhatsAppFlowAsset',
	properties: ['name', 'asset_type', 'download_url'],
	defaults: ['name', 'asset_type', 'download_url'],
};

const assets: Edge<Flow> = {
	...listEdge({
		rows: ({ id, json }: Flow) =>
			json === undefined
				? []
				: [
						{
							name: 'flow.json',
							asset_type: 'FLOW_JSON',
							download_url: `https://scontent.fernwick.example/${id}/flow.json?oh=signed`,
						},
					],
		of: asset,
	}),
	POST: upload,
};

/** `/{Flow-ID}` */
export const flow: NodeType<Flow> = {
	typeName: 'WhatsAppBusinessFlow',
	find: (world, id) => flows.of(world).find((candidate) => candidate.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_management',
	properties: ['id', 'name', 'status', 'categories', 'endpoint_uri'],
	computed: {
		application: ({ applicationId }, { world }) =>
			applicationId === world.app.id
				? { id: applicationId, name: world.app.name, link: world.app.link }
				: { id: applicationId },
		data_api_version: ({ json }) => versionsOf(json).data_api_version,
		health_status: flowHealth,
		json_version: ({ json }) => versionsOf(json).version,
		preview,
		validation_errors: errorsOf,
		whatsapp_business_account: ({ accountId }, { world }) => {
			const account = world.accounts.find(({ id }) => id === accountId);
			return account && { id: account.id, name: account.name, currency: account.currency };
		},
	},
	members: { health_status: HEALTH_STATUS },
	defaults: ['id', 'name', 'status', 'categories', 'validation_errors'],
	POST: update,
	DELETE: remove,
	edges: { assets, publish: { POST: publish }, deprecate: { POST: deprecate } },
};

/** `/{WABA-ID}/flows` */
export const flowsEdge: Edge<Account> = {
	...listEdge({
		rows: ({ id }: Account, { world }) =>
			flows.of(world).filter(({ accountId }) => accountId === id),
		of: flow,
	}),
	POST: create,
};

/** `/{WABA-ID}/migrate_flows` */
export const migrateFlows: Edge<Account> = { POST: migrate };

function create(account: Account, call: GraphCall): Answer {
	const { parameters, world } = call;
	const name = freeName(parameters.requiredText('name'), account.id, call);
	const json = jsonOf(call);
	const made: Flow = {
		id: newId(),
		name,
		status: 'DRAFT',
		categories: someCategories(call) ?? refuse('The parameter categories is required.'),
		endpoint_uri: parameters.text('endpoint_uri'),
		accountId: account.id,
		applicationId: world.app.id,
		json,
		previewToken: randomBytes(8).toString('hex'),
	};
	if (parameters.boolean('publish')) checkPublishable(made);
	if (parameters.boolean('publish')) made.status = 'PUBLISHED';
	flows.of(world).push(made);
	const validation_errors = validationErrorsOf(json);
	return { id: made.id, ...SUCCESS, ...(validation_errors.length > 0 && { validation_errors }) };
}

/** The Flow JSON of a new flow: the given one, or that of the copied flow. */
function jsonOf(call: GraphCall): string | undefined {
	const cloned = call.parameters.text('clone_flow_id');
	if (cloned === undefined) return call.parameters.text('flow_json');
	const original = flow.find(call.world, cloned);
	if (!original || !flow.isVisible(original, call)) throw objectMissing('POST', cloned);
	return original.json;
}

function someCategories({ parameters }: GraphCall): string[] | undefined {
	const categories = parameters.listOf('categories', CATEGORIES);
	if (categories?.length === 0) throw invalidParameter('Param categories must not be empty');
	return categories;
}

/** Names are unique in an account: Meta's page states it for migrated flows. */
function freeName(name: string, account: string, { world }: GraphCall, except?: Flow): string {
	const taken = flows
		.of(world)
		.some((other) => other !== except && other.accountId === account && other.name === name);
	if (taken) throw invalidParameter('Flow name is not unique');
	return name;
}

function update(node: Flow, call: GraphCall): Answer {
	const { parameters } = call;
	if (node.status !== 'DRAFT') throw flowRefused(139001, 'Flow can’t be updated');
	const name = parameters.text('name');
	if (name !== undefined) node.name = freeName(name, node.accountId, call, node);
	node.categories = someCategories(call) ?? node.categories;
	node.endpoint_uri = parameters.text('endpoint_uri') ?? node.endpoint_uri;
	node.applicationId = parameters.text('application_id') ?? node.applicationId;
	return SUCCESS;
}

function remove(node: Flow, { world }: GraphCall): Answer {
	if (node.status !== 'DRAFT') throw flowRefused(139004, 'Can’t delete published Flow');
	const all = flows.of(world);
	all.splice(all.indexOf(node), 1);
	return SUCCESS;
}

/** Meta keeps a Flow JSON with errors: only publishing needs one without. */
function upload(node: Flow, { files, parameters }: GraphCall): Answer {
	if (node.status !== 'DRAFT') throw flowRefused(139001, 'Flow can’t be updated');
	parameters.requiredText('name');
	parameters.oneOf('name', ['flow.json']);
	parameters.requiredText('asset_type');
	parameters.oneOf('asset_type', ['FLOW_JSON']);
	const file = files.find(({ name }) => name === 'file');
	if (!file) throw invalidParameter('The parameter file is required.');
	if (file.bytes.length > LARGEST_JSON) throw invalidParameter('The file is larger than 10 MB');
	const json = file.bytes.toString();
	parseJson(json);
	Object.assign(node, { json, validationErrors: undefined });
	return { ...SUCCESS, validation_errors: validationErrorsOf(json) };
}

function publish(node: Flow): Answer {
	if (node.status !== 'DRAFT') throw flowRefused(139002, 'Publishing Flow in invalid state');
	checkPublishable(node);
	node.status = 'PUBLISHED';
	return SUCCESS;
}

function deprecate(node: Flow): Answer {
	if (node.status === 'DEPRECATED') throw flowRefused(139003, 'Flow is already deprecated');
	if (node.status !== 'PUBLISHED') throw flowRefused(139003, 'Can’t deprecate unpublished flow');
	node.status = 'DEPRECATED';
	return SUCCESS;
}

function checkPublishable(node: Flow): void {
	if (node.json === undefined || errorsOf(node).length > 0) {
		throw flowRefused(139002, 'Publishing Flow with validation errors');
	}
}

const REFUSALS = {
	139001: 'Updating failed',
	139002: 'Publishing failed',
	139003: 'Deprecating failed',
	139004: 'Deleting failed',
} as const;

/** Codes and texts of Meta's page on the errors of flows. That the text is the title for the user is a guess. */
function flowRefused(code: keyof typeof REFUSALS, userTitle: string): Error {
	return graphRefusal(code, REFUSALS[code], { userTitle });
}

function refuse(details: string): never {
	throw invalidParameter(details);
}

/** The link stays the same until `invalidate(true)` requests a new one. */
function preview(node: Flow, { parameters, clock }: GraphCall): object {
	if (parameters.boolean('invalidate')) node.previewToken = randomBytes(8).toString('hex');
	return {
		preview_url: `https://business.facebook.com/wa/manage/flows/${node.id}/preview/?token=${node.previewToken}`,
		expires_at: timeOf(clock.now() + PREVIEW_DAYS * DAY),
	};
}

function errorsOf({ json, validationErrors }: Flow): ValidationError[] {
	return validationErrors ?? validationErrorsOf(json);
}

/**
 * The number is among the entities only if it is requested: `health_status.phone_number({ID})`. That a
 * throttled flow is LIMITED is a guess.
 */
function flowHealth({ id, status, accountId }: Flow, { parameters, world }: GraphCall): object {
	const numberId = parameters.text('phone_number');
	const number = world.phoneNumbers.find((candidate) => candidate.id === numberId);
	const account = world.accounts.find((candidate) => candidate.id === accountId);
	const states: Record<string, string> = { PUBLISHED: 'AVAILABLE', THROTTLED: 'LIMITED' };
	const flowEntity: Entity = {
		entity_type: 'FLOW',
		id,
		can_send_message: states[status] ?? 'BLOCKED',
	};
	return healthStatus(
		[flowEntity, ...(number ? [healthEntityOf(number)] : []), ...surroundings(account, world)],
		world,
	);
}

function migrate(account: Account, call: GraphCall): Answer {
	const { parameters, world } = call;
	const sourceId = parameters.requiredText('source_waba_id');
	const source = world.accounts.find(({ id }) => id === sourceId);
	if (!source || !isAccountVisible(source, call)) throw objectMissing('POST', sourceId);
	const wanted = parameters.list('source_flow_names');
	if (wanted && wanted.length > MOST_MIGRATED) {
		throw invalidParameter(`Param source_flow_names may contain at most ${MOST_MIGRATED} names`);
	}
	const ofSource = flows.of(world).filter(({ accountId }) => accountId === sourceId);
	const names = wanted ?? ofSource.map(({ name }) => name);
	const outcomes = names.map((name) => copy(name, { source, ofSource }, account, call));
	return {
		migrated_flows: outcomes.filter((outcome) => 'migrated_id' in outcome),
		failed_flows: outcomes.filter((outcome) => 'error_code' in outcome),
	};
}

/** How Meta names a flow that the source does not have is a guess. */
function copy(
	name: string,
	{ source, ofSource }: { source: Account; ofSource: Flow[] },
	{ id: accountId }: Account,
	{ world }: GraphCall,
): object {
	const all = flows.of(world);
	const original = ofSource.find((candidate) => candidate.name === name);
	const isTaken = all.some((other) => other.accountId === accountId && other.name === name);
	if (!original || isTaken) {
		const error_message = isTaken
			? 'Flows Migration Error: Flow with the same name exists in destination WABA.'
			: `Flows Migration Error: Flow does not exist in WABA ${source.id}.`;
		return { source_name: name, error_code: '4233041', error_message };
	}
	const made = { ...original, id: newId(), accountId };
	all.push(made);
	return { source_name: name, source_id: original.id, migrated_id: made.id };
}

const newId = (): string => `1290000000${randomInt(10_000, 99_999)}`;
