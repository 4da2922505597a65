import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	DEPRECATED_FLOW_ID,
	DRAFT_FLOW_ID,
	PUBLISHED_FLOW_ID,
	SECOND_ACCOUNT_ID,
	SECOND_FLOW_ID,
	type GraphApi,
} from '../../../graphApi';
import { FLOW_JSON } from '../../../graphApi/madeUpData/flows';
import { flows } from '../../../graphApi/resources/flows';
import { EMPTY, byId } from './cases';
import type { Call, RefusedCase, ResourceCases } from './cases';

/** A Flow JSON with a component that does not exist. */
const WRONG_JSON =
	'{"version": "7.1", "screens": [{"layout": {"children": [{"type": "Lantern"}]}}]}';

const WRONG = {
	error: 'INVALID_PROPERTY_VALUE',
	error_type: 'FLOW_JSON_ERROR',
	message: "Invalid value found for property 'type'.",
	pointers: [expect.objectContaining({ path: 'screens[0].layout.children[0].type' })],
};

const draft = ({ world }: GraphApi) => flows.of(world).find(({ id }) => id === DRAFT_FLOW_ID);

const upload = (text: string): Call => ({
	method: 'POST',
	path: `${DRAFT_FLOW_ID}/assets`,
	headers: {
		'content-type': expect.stringMatching(/^multipart\/form-data; boundary=/) as string,
	},
	body: {
		name: 'flow.json',
		asset_type: 'FLOW_JSON',
		file: { filename: 'flow.json', type: 'application/json', text },
	},
});

const create = (body: object): Call => ({ method: 'POST', path: `${ACCOUNT_ID}/flows`, body });

export const cases: ResourceCases = {
	resource: 'flow',
	cases: [
		{
			operation: 'getMany',
			does: 'lists the flows of an account without their preview links',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/flows`,
					query: { fields: 'id,name,status,categories,validation_errors', limit: '50' },
				},
			],
			items: [
				{ id: DRAFT_FLOW_ID, status: 'DRAFT', categories: ['SHOPPING'], validation_errors: [] },
				{ id: PUBLISHED_FLOW_ID, status: 'PUBLISHED' },
				{ id: DEPRECATED_FLOW_ID, status: 'DEPRECATED' },
			],
		},
		{
			operation: 'getMany',
			does: 'asks for the fields that are chosen',
			parameters: { fields: ['id'] },
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/flows`, query: { fields: 'id', limit: '50' } }],
			items: [DRAFT_FLOW_ID, PUBLISHED_FLOW_ID, DEPRECATED_FLOW_ID].map((id) => ({
				accountId: ACCOUNT_ID,
				id,
			})),
			holdsNothingElse: true,
		},
		{
			operation: 'get',
			does: 'reads what is wrong with a flow',
			parameters: { flowId: byId(DRAFT_FLOW_ID) },
			given: (graph) => {
				Object.assign(draft(graph) ?? {}, { json: WRONG_JSON });
			},
			calls: [
				{
					method: 'GET',
					path: DRAFT_FLOW_ID,
					query: { fields: 'id,name,status,categories,validation_errors' },
				},
			],
			item: { name: 'lantern-order', validation_errors: [expect.objectContaining(WRONG)] },
		},
		{
			operation: 'get',
			does: 'shows the preview on request, and leaves its link valid',
			parameters: { flowId: byId(DRAFT_FLOW_ID), fields: ['id', 'preview'] },
			calls: [
				{ method: 'GET', path: DRAFT_FLOW_ID, query: { fields: 'id,preview.invalidate(false)' } },
			],
			item: {
				preview: {
					preview_url: expect.stringMatching(/\/preview\/\?token=preview-901$/),
					expires_at: expect.any(String),
				},
			},
		},
		{
			operation: 'get',
			does: 'asks whether a number can send the flow',
			parameters: {
				flowId: byId(PUBLISHED_FLOW_ID),
				fields: [
					'health_status',
					'application',
					'json_version',
					'whatsapp_business_account',
					'data_api_version',
				],
				options: { healthPhoneNumberId: CONNECTED_NUMBER_ID },
			},
			calls: [
				{
					method: 'GET',
					path: PUBLISHED_FLOW_ID,
					query: {
						fields: `health_status.phone_number(${CONNECTED_NUMBER_ID}),application,json_version,whatsapp_business_account,data_api_version`,
					},
				},
			],
			item: {
				health_status: {
					can_send_message: 'AVAILABLE',
					entities: expect.arrayContaining([
						{
							entity_type: 'PHONE_NUMBER',
							id: CONNECTED_NUMBER_ID,
							can_send_message: 'AVAILABLE',
						},
					]),
				},
				json_version: '7.1',
			},
		},
		{
			operation: 'create',
			does: 'makes an empty draft',
			parameters: {
				name: 'lantern-workshop',
				categories: ['SIGN_UP', 'OTHER'],
				options: { flowJson: '', endpointUrl: '' },
			},
			calls: [create({ name: 'lantern-workshop', categories: ['SIGN_UP', 'OTHER'] })],
			item: {
				accountId: ACCOUNT_ID,
				id: expect.stringMatching(/^\d+$/),
				success: true,
				valid: true,
				validationErrors: [],
			},
		},
		{
			operation: 'create',
			does: 'keeps the text of the Flow JSON, and says what is wrong with it',
			parameters: {
				name: 'lantern-workshop',
				categories: ['OTHER'],
				options: { flowJson: WRONG_JSON, endpointUrl: 'https://example.com/flow' },
			},
			calls: [
				create({
					name: 'lantern-workshop',
					categories: ['OTHER'],
					endpoint_uri: 'https://example.com/flow',
					flow_json: WRONG_JSON,
				}),
			],
			item: {
				accountId: ACCOUNT_ID,
				id: expect.stringMatching(/^\d+$/),
				success: true,
				valid: false,
				validationErrors: [expect.objectContaining(WRONG)],
			},
		},
		{
			operation: 'create',
			does: 'copies a flow',
			parameters: {
				name: 'lantern-order-2',
				categories: ['OTHER'],
				options: { cloneFlowId: DRAFT_FLOW_ID },
			},
			calls: [
				create({ name: 'lantern-order-2', categories: ['OTHER'], clone_flow_id: DRAFT_FLOW_ID }),
			],
			item: {
				accountId: ACCOUNT_ID,
				id: expect.stringMatching(/^\d+$/),
				success: true,
				valid: true,
				validationErrors: [],
			},
		},
		{
			operation: 'update',
			does: 'sends what was set, and nothing else',
			parameters: {
				flowId: byId(DRAFT_FLOW_ID),
				updateFields: { name: 'lantern-order-2026', categories: [], endpointUrl: '' },
			},
			calls: [{ method: 'POST', path: DRAFT_FLOW_ID, body: { name: 'lantern-order-2026' } }],
			item: { flowId: DRAFT_FLOW_ID, success: true },
		},
		{
			operation: 'update',
			does: 'changes everything at once',
			parameters: {
				flowId: byId(DRAFT_FLOW_ID),
				updateFields: {
					applicationId: '739104826510001',
					categories: ['SURVEY'],
					endpointUrl: 'https://example.com/flow',
					name: 'lantern-survey',
				},
			},
			calls: [
				{
					method: 'POST',
					path: DRAFT_FLOW_ID,
					body: {
						application_id: '739104826510001',
						categories: ['SURVEY'],
						endpoint_uri: 'https://example.com/flow',
						name: 'lantern-survey',
					},
				},
			],
			item: { flowId: DRAFT_FLOW_ID, success: true },
		},
		{
			operation: 'remove',
			does: 'deletes a draft',
			parameters: { flowId: byId(DRAFT_FLOW_ID) },
			calls: [{ method: 'DELETE', path: DRAFT_FLOW_ID }],
			item: { flowId: DRAFT_FLOW_ID, deleted: true },
		},
		{
			operation: 'getAssets',
			does: 'shows the link where it is asked for, by a sheet’s text too',
			parameters: { flowId: byId(DRAFT_FLOW_ID), includeDownloadLink: '={{ "true" }}' },
			calls: [{ method: 'GET', path: `${DRAFT_FLOW_ID}/assets`, query: { limit: '50' } }],
			items: [
				{
					flowId: DRAFT_FLOW_ID,
					name: 'flow.json',
					asset_type: 'FLOW_JSON',
					download_url: expect.stringMatching(/^https:/),
				},
			],
		},
		{
			operation: 'uploadJson',
			does: 'sends a text as the file it is',
			parameters: { flowId: byId(DRAFT_FLOW_ID), flowJson: FLOW_JSON },
			calls: [upload(FLOW_JSON)],
			item: { flowId: DRAFT_FLOW_ID, success: true, valid: true, validationErrors: [] },
		},
		{
			operation: 'uploadJson',
			does: 'sends an object, and lets a workflow branch on what is wrong with it',
			parameters: {
				flowId: byId(DRAFT_FLOW_ID),
				flowJson: `={{ ${WRONG_JSON.replaceAll('}', ' }')} }}`,
			},
			calls: [upload(JSON.stringify(JSON.parse(WRONG_JSON)))],
			item: {
				flowId: DRAFT_FLOW_ID,
				success: true,
				valid: false,
				validationErrors: [expect.objectContaining(WRONG)],
			},
		},
		{
			operation: 'uploadJson',
			does: 'sends the file of an item, without the mark before it',
			parameters: { flowId: byId(DRAFT_FLOW_ID), flowJsonFrom: 'file' },
			file: {
				name: 'lanterns.txt',
				type: 'text/plain',
				bytes: Buffer.from(`\uFEFF${FLOW_JSON}`),
			},
			calls: [upload(FLOW_JSON)],
			item: { flowId: DRAFT_FLOW_ID, success: true, valid: true, validationErrors: [] },
		},
		{
			operation: 'publish',
			does: 'publishes a draft',
			parameters: { flowId: byId(DRAFT_FLOW_ID), confirmed: true },
			calls: [{ method: 'POST', path: `${DRAFT_FLOW_ID}/publish` }],
			item: { flowId: DRAFT_FLOW_ID, success: true },
		},
		{
			operation: 'deprecate',
			does: 'deprecates a published flow',
			parameters: { flowId: byId(PUBLISHED_FLOW_ID), confirmed: true },
			calls: [{ method: 'POST', path: `${PUBLISHED_FLOW_ID}/deprecate` }],
			item: { flowId: PUBLISHED_FLOW_ID, success: true },
		},
		{
			operation: 'migrate',
			does: 'gives an item for each flow: copied, or why not',
			parameters: {
				sourceAccountId: byId(ACCOUNT_ID),
				accountId: byId(SECOND_ACCOUNT_ID),
				flowNames: 'lantern-order\nrepair-appointment\nLanterns, and more',
				confirmed: true,
			},
			calls: [
				{
					method: 'POST',
					path: `${SECOND_ACCOUNT_ID}/migrate_flows`,
					body: {
						source_waba_id: ACCOUNT_ID,
						source_flow_names: ['lantern-order', 'repair-appointment', 'Lanterns, and more'],
					},
				},
			],
			items: [
				{
					accountId: SECOND_ACCOUNT_ID,
					sourceAccountId: ACCOUNT_ID,
					success: true,
					source_name: 'lantern-order',
					source_id: DRAFT_FLOW_ID,
					migrated_id: expect.any(String),
				},
				...[
					['repair-appointment', 'same name'],
					['Lanterns, and more', 'does not exist'],
				].map(([source_name, why]) => ({
					accountId: SECOND_ACCOUNT_ID,
					sourceAccountId: ACCOUNT_ID,
					success: false,
					source_name,
					error_code: '4233041',
					error_message: expect.stringContaining(String(why)) as string,
				})),
			],
		},
		{
			operation: 'migrate',
			does: 'takes all flows where the node says so, whatever the hidden names hold',
			parameters: {
				sourceAccountId: byId(SECOND_ACCOUNT_ID),
				flows: 'all',
				flowNames: 'lantern-order',
				confirmed: true,
			},
			given: ({ world }) => {
				flows.of(world).splice(0, 3);
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/migrate_flows`,
					body: { source_waba_id: SECOND_ACCOUNT_ID },
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					sourceAccountId: SECOND_ACCOUNT_ID,
					success: true,
					source_name: 'repair-appointment',
					source_id: SECOND_FLOW_ID,
					migrated_id: expect.stringMatching(/^\d+$/),
				},
			],
		},
		{
			operation: 'migrate',
			does: 'says so when there is no flow',
			parameters: { sourceAccountId: byId(SECOND_ACCOUNT_ID), flows: 'all', confirmed: true },
			given: ({ world }) => {
				flows.of(world).splice(0);
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/migrate_flows`,
					body: { source_waba_id: SECOND_ACCOUNT_ID },
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					sourceAccountId: SECOND_ACCOUNT_ID,
					success: false,
					reason: 'Meta named no result',
				},
			],
		},
	],
	refused: [
		[
			'a download link that is neither wanted nor not',
			{
				operation: 'getAssets',
				flowId: byId(DRAFT_FLOW_ID),
				includeDownloadLink: '={{ "perhaps" }}',
			},
			/^Include Download Link: must be true or false$/,
		],
		[
			'a new flow without a category',
			{ operation: 'create', name: 'lantern-workshop', categories: '={{ [] }}' },
			/^Categories: choose at least one of APPOINTMENT_BOOKING/,
		],
		[
			'a category that Meta does not know',
			{ operation: 'create', name: 'lantern-workshop', categories: ['LANTERNS'] },
			/^Categories: must be one of APPOINTMENT_BOOKING/,
		],
		[
			'a Flow JSON that is none',
			{
				operation: 'create',
				name: 'lantern-workshop',
				categories: ['OTHER'],
				options: { flowJson: '{"version": "7.0",}' },
			},
			/^Flow JSON: is not valid JSON \(line 1, column 19\)\. Look for a comma/,
		],
		[
			'a copy with a Flow JSON of its own',
			{
				operation: 'create',
				name: 'lantern-workshop',
				categories: ['OTHER'],
				options: { flowJson: FLOW_JSON, cloneFlowId: DRAFT_FLOW_ID },
			},
			/^Options: choose Clone Flow ID or Flow JSON, not both$/,
		],
		[
			'an endpoint without encryption',
			{
				operation: 'create',
				name: 'lantern-workshop',
				categories: ['OTHER'],
				options: { endpointUrl: 'http://example.com/flow' },
			},
			/^Endpoint URL: must be an https/,
		],
		[
			'an update of nothing',
			{ operation: 'update', flowId: byId(DRAFT_FLOW_ID), updateFields: { name: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'an app that is no ID',
			{
				operation: 'update',
				flowId: byId(DRAFT_FLOW_ID),
				updateFields: { applicationId: 'lanterns' },
			},
			/^Application ID: must be an ID/,
		],
		[
			'an upload of a list',
			{ operation: 'uploadJson', flowId: byId(DRAFT_FLOW_ID), flowJson: '[]' },
			/^Flow JSON: must be the Flow JSON/,
		],
		[
			'an upload of more than 10 MB',
			{
				operation: 'uploadJson',
				flowId: byId(DRAFT_FLOW_ID),
				flowJson: '={{ { "a": "a".repeat(10 * 1024 * 1024) } }}',
			},
			/^Flow JSON: may have at most 10 MB$/,
		],
		[
			'a file that is not there',
			{ operation: 'uploadJson', flowId: byId(DRAFT_FLOW_ID), flowJsonFrom: 'file' },
			/^Input Binary Field: the item has no file/,
		],
		[
			'a flow to publish without a confirmation',
			{ operation: 'publish', flowId: byId(DRAFT_FLOW_ID) },
			/^I Understand: switch it on/,
		],
		[
			'a flow to deprecate without a confirmation',
			{ operation: 'deprecate', flowId: byId(PUBLISHED_FLOW_ID) },
			/^I Understand: switch it on/,
		],
		[
			'more than 100 names',
			{
				operation: 'migrate',
				sourceAccountId: byId(SECOND_ACCOUNT_ID),
				confirmed: true,
				flowNames: '={{ Array.from({ length: 101 }, (_, index) => `flow-${index}`) }}',
			},
			/^Flow Names: may hold at most 100 entries$/,
		],
		[
			'a migration from an account to itself',
			{
				operation: 'migrate',
				sourceAccountId: byId(ACCOUNT_ID),
				flows: 'all',
				confirmed: true,
			},
			/^Source Account: must be another account/,
		],
		[
			'a migration without a confirmation: a copy may be published, and stays',
			{ operation: 'migrate', sourceAccountId: byId(SECOND_ACCOUNT_ID), flows: 'all' },
			/^I Understand: switch it on/,
		],
		[
			'a migration from no account',
			{
				operation: 'migrate',
				sourceAccountId: byId(EMPTY),
				flows: 'all',
				confirmed: true,
			},
			/^Source Account: the expression gives nothing/,
		],
		...['={{ [] }}', '={{ "" }}', '={{ null }}', ' \n '].map(
			(flowNames): RefusedCase => [
				`a migration of no flow, ${flowNames}, which must not mean all`,
				{
					operation: 'migrate',
					sourceAccountId: byId(SECOND_ACCOUNT_ID),
					flowNames,
					confirmed: true,
				},
				/^Flow Names: enter at least one name/,
			],
		),
		[
			'a choice of flows by an expression',
			{
				operation: 'migrate',
				sourceAccountId: byId(SECOND_ACCOUNT_ID),
				flows: '={{ "all" }}',
				confirmed: true,
			},
			/^Flows: (takes no expression|must be one of all, these)/,
		],
	],
};
