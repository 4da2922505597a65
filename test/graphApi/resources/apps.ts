import { listEdge, type NodeType } from '../graphNode';
import type { App } from '../world';
import { business } from './businesses';
import { connectedBusinesses, solutionEdges } from './solutions';
import { subscriptions } from './subscriptions';
import { appUploads } from './uploads';

/** `/{App-ID}`: the app that the token belongs to, and no other. */
export const app: NodeType<App> = {
	typeName: 'Application',
	find: (world, id) => (world.app.id === id ? world.app : undefined),
	isVisible: () => true,
	properties: ['id', 'name', 'link'],
	defaults: ['id', 'name', 'link'],
	edges: {
		...solutionEdges,
		connected_client_businesses: listEdge({
			rows: (_app: App, { world }) => connectedBusinesses(world),
			of: business,
			permission: 'whatsapp_business_management',
		}),
		subscriptions,
		uploads: appUploads,
	},
};
