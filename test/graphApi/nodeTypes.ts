import { finderOf, type NodeFinder } from './nodeFinder';
import { account } from './resources/accounts';
import { app } from './resources/apps';
import { business, user } from './resources/businesses';
import { creditAllocation, creditLine } from './resources/creditLines';
import { flow } from './resources/flows';
import { group } from './resources/groups';
import { messageHistory } from './resources/messageHistory';
import { migrationIntent, mobilityIntent } from './resources/migrations';
import { paymentMethodMigration } from './resources/paymentMethodMigrations';
import { phoneNumber } from './resources/phoneNumbers';
import { preVerifiedNumber } from './resources/preVerifiedNumbers';
import { solution } from './resources/solutions';
import { templateGroup } from './resources/templateGroups';
import { template } from './resources/templates';
import { uploadSession } from './resources/uploads';

/** Everything that `/{id}` can be. A new type of node is one line here. */
export const NODE_TYPES: readonly NodeFinder[] = [
	finderOf(account),
	finderOf(app),
	finderOf(business),
	finderOf(creditAllocation),
	finderOf(creditLine),
	finderOf(flow),
	finderOf(group),
	finderOf(messageHistory),
	finderOf(migrationIntent),
	finderOf(mobilityIntent),
	finderOf(paymentMethodMigration),
	finderOf(phoneNumber),
	finderOf(preVerifiedNumber),
	finderOf(solution),
	finderOf(template),
	finderOf(templateGroup),
	finderOf(uploadSession),
	finderOf(user),
];
