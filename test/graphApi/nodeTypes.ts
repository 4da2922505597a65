import { finderOf, type NodeFinder } from './nodeFinder';
import { account } from './resources/accounts';
import { app } from './resources/apps';
import { business, user } from './resources/businesses';
import { phoneNumber } from './resources/phoneNumbers';
import { template } from './resources/templates';
import { uploadSession } from './resources/uploads';

/** Everything that `/{id}` can be. A new type of node is one line here. */
export const NODE_TYPES: readonly NodeFinder[] = [
	finderOf(account),
	finderOf(app),
	finderOf(business),
	finderOf(phoneNumber),
	finderOf(template),
	finderOf(uploadSession),
	finderOf(user),
];
