import type { Resource } from '../execution/operation';
import { account } from './account';
import { accountUser } from './accountUser';
import { activity } from './activity';
import { customGraphCall } from './customGraphCall';
import { deliveryPath } from './deliveryPath';
import { messageTemplate } from './messageTemplate';
import { phoneNumber } from './phoneNumber';
import { subscribedApp } from './subscribedApp';

/** Every resource of the action node. A new one is one line here. */
export const RESOURCES: Resource[] = [
	account,
	accountUser,
	activity,
	customGraphCall,
	deliveryPath,
	messageTemplate,
	phoneNumber,
	subscribedApp,
];
