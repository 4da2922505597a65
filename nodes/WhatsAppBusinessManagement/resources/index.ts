import type { Resource } from '../execution/operation';
import { account } from './account';
import { accountUser } from './accountUser';
import { activity } from './activity';
import { analytics } from './analytics';
import { appSubscription } from './appSubscription';
import { blockedUser } from './blockedUser';
import { business } from './business';
import { businessAppSync } from './businessAppSync';
import { businessProfile } from './businessProfile';
import { campaign } from './campaign';
import { catalog } from './catalog';
import { change } from './change';
import { commerceSettings } from './commerceSettings';
import { complianceCheck } from './complianceCheck';
import { complianceInfo } from './complianceInfo';
import { contactBook } from './contactBook';
import { conversationalAutomation } from './conversationalAutomation';
import { creditLine } from './creditLine';
import { customGraphCall } from './customGraphCall';
import { dataset } from './dataset';
import { deliveryPath } from './deliveryPath';
import { encryptionKey } from './encryptionKey';
import { flow } from './flow';
import { group } from './group';
import { inAppSignup } from './inAppSignup';
import { mediaSample } from './mediaSample';
import { messageHistory } from './messageHistory';
import { messageTemplate } from './messageTemplate';
import { migration } from './migration';
import { paymentConfiguration } from './paymentConfiguration';
import { paymentMethodMigration } from './paymentMethodMigration';
import { phoneNumber } from './phoneNumber';
import { phoneSettings } from './phoneSettings';
import { preVerifiedNumber } from './preVerifiedNumber';
import { qrCode } from './qrCode';
import { solution } from './solution';
import { subscribedApp } from './subscribedApp';
import { systemUser } from './systemUser';
import { templateGroup } from './templateGroup';
import { templateLibrary } from './templateLibrary';
import { token } from './token';
import { username } from './username';
import { welcomeSequence } from './welcomeSequence';

/** Every resource of the action node. Add a new resource here. */
export const RESOURCES: Resource[] = [
	account,
	accountUser,
	activity,
	analytics,
	appSubscription,
	blockedUser,
	business,
	businessAppSync,
	businessProfile,
	campaign,
	catalog,
	change,
	commerceSettings,
	complianceCheck,
	complianceInfo,
	contactBook,
	conversationalAutomation,
	creditLine,
	customGraphCall,
	dataset,
	deliveryPath,
	encryptionKey,
	flow,
	group,
	inAppSignup,
	mediaSample,
	messageHistory,
	messageTemplate,
	migration,
	paymentConfiguration,
	paymentMethodMigration,
	phoneNumber,
	phoneSettings,
	preVerifiedNumber,
	qrCode,
	solution,
	subscribedApp,
	systemUser,
	templateGroup,
	templateLibrary,
	token,
	username,
	welcomeSequence,
];
