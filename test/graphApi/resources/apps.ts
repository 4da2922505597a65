import type { NodeType } from '../graphNode';
import type { App } from '../world';
import { subscriptions } from './subscriptions';
import { appUploads } from './uploads';

/** `/{App-ID}`: the app that the token belongs to, and no other. */
export const app: NodeType<App> = {
	typeName: 'Application',
	find: (world, id) => (world.app.id === id ? world.app : undefined),
	isVisible: () => true,
	properties: ['id', 'name', 'link'],
	defaults: ['id', 'name', 'link'],
	edges: { subscriptions, uploads: appUploads },
};
