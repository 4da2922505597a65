import { ACCOUNT_ID, ADVERTISED_SEQUENCE_ID, SEQUENCE_ID, type GraphApi } from '../../../graphApi';
import { welcomeSequences } from '../../../graphApi/resources/welcomeSequences';
import { byId } from './cases';
import type { ResourceCases } from './cases';

const EDGE = `${ACCOUNT_ID}/welcome_message_sequences`;
const FIELDS = 'id,name,is_used_in_ad,welcome_message_sequence,last_update_time';
const MESSAGE = { text: 'Welcome!', ice_breakers: [{ title: 'Prices' }] };

const asOnMetasPage = ({ world }: GraphApi) => {
	welcomeSequences.of(world).asOnMetasPage = true;
};

const ADVICE = {
	id: SEQUENCE_ID,
	name: 'Lantern advice',
	is_used_in_ad: false,
	welcome_message_sequence: expect.objectContaining({ text: 'Welcome to Fernwick Lanterns!' }),
};

export const cases: ResourceCases = {
	resource: 'welcomeSequence',
	cases: [
		{
			operation: 'getMany',
			does: 'lists the sequences that an app made',
			parameters: { filters: { appId: '739104826510001' } },
			calls: [
				{
					method: 'GET',
					path: EDGE,
					query: { fields: FIELDS, app_id: '739104826510001', limit: '50' },
				},
			],
			items: [ADVICE, { id: ADVERTISED_SEQUENCE_ID, is_used_in_ad: true }],
		},
		{
			operation: 'getMany',
			does: 'asks for the fields that are chosen',
			parameters: { fields: ['id'] },
			calls: [{ method: 'GET', path: EDGE, query: { fields: 'id', limit: '50' } }],
			items: [SEQUENCE_ID, ADVERTISED_SEQUENCE_ID].map((id) => ({ accountId: ACCOUNT_ID, id })),
			holdsNothingElse: true,
		},
		{
			operation: 'getMany',
			does: 'reads the bare list of Meta’s page too',
			parameters: { filters: { appId: '' } },
			given: asOnMetasPage,
			calls: [{ method: 'GET', path: EDGE, query: { fields: FIELDS, limit: '50' } }],
			items: [ADVICE, { id: ADVERTISED_SEQUENCE_ID }],
		},
		{
			operation: 'get',
			does: 'reads one',
			parameters: { sequenceId: byId(SEQUENCE_ID) },
			calls: [{ method: 'GET', path: EDGE, query: { sequence_id: SEQUENCE_ID, fields: FIELDS } }],
			items: [ADVICE],
		},
		{
			operation: 'get',
			does: 'reads one out of the bare list of Meta’s page',
			parameters: { sequenceId: byId(SEQUENCE_ID), fields: ['id', 'name'] },
			given: asOnMetasPage,
			calls: [
				{ method: 'GET', path: EDGE, query: { sequence_id: SEQUENCE_ID, fields: 'id,name' } },
			],
			items: [ADVICE],
		},
		{
			operation: 'create',
			does: 'sends the message as an object',
			parameters: {
				name: 'Driver sign-up',
				welcomeMessageFrom: 'json',
				welcomeMessage: JSON.stringify(MESSAGE),
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { name: 'Driver sign-up', welcome_message_sequence: MESSAGE },
				},
			],
			item: { accountId: ACCOUNT_ID, sequence_id: expect.stringMatching(/^\d+$/), success: true },
		},
		{
			operation: 'create',
			does: 'makes the message of its fields',
			parameters: {
				name: 'Driver sign-up',
				text: 'Welcome!',
				prefilledMessage: 'Hello!',
				quickReplies: 'Yes, please\n\nOpening hours\n',
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						name: 'Driver sign-up',
						welcome_message_sequence: {
							text: 'Welcome!',
							autofill_message: { content: 'Hello!' },
							ice_breakers: [{ title: 'Yes, please' }, { title: 'Opening hours' }],
						},
					},
				},
			],
			item: { accountId: ACCOUNT_ID, sequence_id: expect.stringMatching(/^\d+$/), success: true },
		},
		{
			operation: 'create',
			does: 'leaves out of the message what was left empty',
			parameters: { name: 'Driver sign-up', text: 'Welcome!' },
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { name: 'Driver sign-up', welcome_message_sequence: { text: 'Welcome!' } },
				},
			],
			item: { accountId: ACCOUNT_ID, sequence_id: expect.stringMatching(/^\d+$/), success: true },
		},
		{
			operation: 'update',
			does: 'sends what was set, and nothing else',
			parameters: {
				sequenceId: byId(SEQUENCE_ID),
				updateFields: { name: 'Lantern help', welcomeMessage: '' },
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { sequence_id: SEQUENCE_ID, name: 'Lantern help' },
				},
			],
			item: { accountId: ACCOUNT_ID, sequenceId: SEQUENCE_ID, success: true },
		},
		{
			operation: 'update',
			does: 'replaces the message',
			parameters: {
				sequenceId: byId(SEQUENCE_ID),
				updateFields: { welcomeMessage: JSON.stringify(MESSAGE) },
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: { sequence_id: SEQUENCE_ID, welcome_message_sequence: MESSAGE },
				},
			],
			item: { accountId: ACCOUNT_ID, sequenceId: SEQUENCE_ID, success: true },
		},
		{
			operation: 'remove',
			does: 'deletes one',
			parameters: { sequenceId: byId(SEQUENCE_ID) },
			calls: [{ method: 'DELETE', path: EDGE, query: { sequence_id: SEQUENCE_ID } }],
			item: { accountId: ACCOUNT_ID, sequenceId: SEQUENCE_ID, deleted: true },
		},
	],
	refused: [
		[
			'an app that is no ID',
			{ operation: 'getMany', filters: { appId: 'lanterns' } },
			/^App ID: must be an ID/,
		],
		[
			'a new one with an empty message',
			{
				operation: 'create',
				name: 'Driver sign-up',
				welcomeMessageFrom: 'json',
				welcomeMessage: '{}',
			},
			/^Welcome Message: fill it in, e\.g\. \{"text"/,
		],
		[
			'a message that is no JSON',
			{
				operation: 'create',
				name: 'Driver sign-up',
				welcomeMessageFrom: 'json',
				welcomeMessage: '{"text":',
			},
			/^Welcome Message: is not valid JSON/,
		],
		[
			'an update of nothing',
			{
				operation: 'update',
				sequenceId: byId(SEQUENCE_ID),
				updateFields: { name: '', welcomeMessage: '' },
			},
			/^Update Fields: add at least one field to change$/,
		],
	],
};
