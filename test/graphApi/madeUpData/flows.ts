import {
	ACCOUNT_ID,
	APP_ID,
	DEPRECATED_FLOW_ID,
	DRAFT_FLOW_ID,
	PUBLISHED_FLOW_ID,
	SECOND_ACCOUNT_ID,
	SECOND_FLOW_ID,
} from '../ids';
import type { ValidationError } from '../resources/flowJson';

/** A flow, as the local Graph API keeps it. */
export interface Flow {
	id: string;
	name: string;
	status: 'DRAFT' | 'PUBLISHED' | 'DEPRECATED' | 'BLOCKED' | 'THROTTLED';
	categories: string[];
	endpoint_uri?: string;
	accountId: string;
	applicationId: string;
	/** The Flow JSON as it was uploaded; a flow that was made without one has none. */
	json?: string;
	/** Its validation errors. If omitted, they follow from the Flow JSON. */
	validationErrors?: ValidationError[];
	/** Goes into the link of the preview. */
	previewToken: string;
}

/** A Flow JSON with nothing wrong. */
export const FLOW_JSON = JSON.stringify({
	version: '7.1',
	screens: [
		{
			id: 'LANTERN',
			title: 'Choose a lantern',
			terminal: true,
			layout: { type: 'SingleColumnLayout', children: [{ type: 'TextHeading', text: 'Lanterns' }] },
		},
	],
});

/** Three flows on the first account, and one on the second that bears a name of the first's. */
export function createFlows(): Flow[] {
	return [
		flow(DRAFT_FLOW_ID, 'lantern-order', { categories: ['SHOPPING'] }),
		flow(PUBLISHED_FLOW_ID, 'repair-appointment', { status: 'PUBLISHED' }),
		flow(DEPRECATED_FLOW_ID, 'summer-survey', { status: 'DEPRECATED', categories: ['SURVEY'] }),
		flow(SECOND_FLOW_ID, 'repair-appointment', { accountId: SECOND_ACCOUNT_ID }),
	];
}

function flow(id: string, name: string, changes: Partial<Flow>): Flow {
	return {
		id,
		name,
		status: 'DRAFT',
		categories: ['APPOINTMENT_BOOKING'],
		accountId: ACCOUNT_ID,
		applicationId: APP_ID,
		json: FLOW_JSON,
		previewToken: `preview-${id.slice(-3)}`,
		...changes,
	};
}
