import { listEdge, type Edge, type FieldSet, type NodeType } from '../graphNode';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	MIGRATION_INTENT_ID,
	MOBILITY_INTENT_ID,
	ON_BEHALF_OF_REQUEST_ID,
	SOLUTION_ID,
} from '../ids';
import { named } from '../named';
import { store } from '../store';
import { isPartVisible } from '../visibility';
import type { Account, World } from '../world';
import { solutions } from './solutions';

interface OnBehalfOfRequest {
	id: string;
	status: string;
	accountId: string;
	receivingBusinessId: string;
	requestingBusinessId: string;
}

interface MobilityIntent {
	id: string;
	status: string;
	accountId: string;
	solutionId: string;
}

type MigrationIntent = Omit<MobilityIntent, 'solutionId'>;

const migrations = store(() => ({
	requests: [
		{
			id: ON_BEHALF_OF_REQUEST_ID,
			status: 'IN_PROGRESS',
			accountId: ACCOUNT_ID,
			receivingBusinessId: BUSINESS_ID,
			requestingBusinessId: CLIENT_BUSINESS_ID,
		},
	] as OnBehalfOfRequest[],
	mobilityIntents: [
		{
			id: MOBILITY_INTENT_ID,
			status: 'PENDING',
			accountId: ACCOUNT_ID,
			solutionId: SOLUTION_ID,
		},
	] as MobilityIntent[],
	migrationIntents: [
		{ id: MIGRATION_INTENT_ID, status: 'INITIATED', accountId: ACCOUNT_ID },
	] as MigrationIntent[],
}));

const onBehalfOfRequest: FieldSet<OnBehalfOfRequest> = {
	typeName: 'BusinessOwnedObjectOnBehalfOfRequest',
	properties: ['id', 'status'],
	computed: {
		business_owned_object: ({ accountId }, { world }) => named(world.accounts, accountId),
		receiving_business: ({ receivingBusinessId }, { world }) =>
			named(world.businesses, receivingBusinessId),
		requesting_business: ({ requestingBusinessId }, { world }) =>
			named(world.businesses, requestingBusinessId),
	},
	defaults: ['id', 'status'],
};

/** `/{WhatsApp-Business-Account-ID}/in_progress_onbehalf_request` */
export const onBehalfOfRequests: Edge<Account> = listEdge({
	rows: ({ id }: Account, { world }) =>
		migrations.of(world).requests.filter(({ accountId }) => accountId === id),
	of: onBehalfOfRequest,
});

/** `/{OBO-Mobility-Intent-ID}` */
export const mobilityIntent: NodeType<MobilityIntent> = {
	typeName: 'WhatsAppBusinessOBOMobilityIntent',
	find: (world, id) => migrations.of(world).mobilityIntents.find((intent) => intent.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_management',
	properties: ['id', 'status'],
	computed: {
		solution: ({ solutionId }, { world }) => named(solutions.of(world), solutionId),
		waba: ({ accountId }, { world }) => named(world.accounts, accountId),
	},
	defaults: ['id', 'status'],
	edges: {},
};

/** `/{Migration-Intent-ID}` */
export const migrationIntent: NodeType<MigrationIntent> = {
	typeName: 'WhatsAppBusinessSolutionMigrationIntent',
	find: (world: World, id) =>
		migrations.of(world).migrationIntents.find((intent) => intent.id === id),
	isVisible: isPartVisible,
	permission: 'whatsapp_business_management',
	properties: ['id', 'status'],
	defaults: ['id', 'status'],
	edges: {},
};
