import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, DRAFT_FLOW_ID } from '../../../../graphApi';
import { FLOW_JSON } from '../../../../graphApi/madeUpData/flows';
import { WRONG, WRONG_JSON } from './shared';

const create = (body: object): Call => ({ method: 'POST', path: `${ACCOUNT_ID}/flows`, body });

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'creates an empty draft',
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
			does: 'sends the Flow JSON unchanged, and returns its validation errors',
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
	],
	refused: [
		[
			'a new flow without a category',
			{ name: 'lantern-workshop', categories: '={{ [] }}' },
			/^Categories: choose at least one of APPOINTMENT_BOOKING/,
		],
		[
			'a category that Meta does not know',
			{ name: 'lantern-workshop', categories: ['LANTERNS'] },
			/^Categories: must be one of APPOINTMENT_BOOKING/,
		],
		[
			'invalid Flow JSON',
			{
				name: 'lantern-workshop',
				categories: ['OTHER'],
				options: { flowJson: '{"version": "7.0",}' },
			},
			/^Flow JSON: is not valid JSON \(line 1, column 19\)\. Look for an extra or a missing comma/,
		],
		[
			'a copy with its own Flow JSON',
			{
				name: 'lantern-workshop',
				categories: ['OTHER'],
				options: { flowJson: FLOW_JSON, cloneFlowId: DRAFT_FLOW_ID },
			},
			/^Options: choose Clone Flow ID or Flow JSON, not both$/,
		],
		[
			'an endpoint without encryption',
			{
				name: 'lantern-workshop',
				categories: ['OTHER'],
				options: { endpointUrl: 'http://example.com/flow' },
			},
			/^Endpoint URL: must be an https/,
		],
	],
};
