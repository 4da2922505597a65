import { searchAccounts } from './account';
import { searchCatalogs } from './catalog';
import { searchCreditAllocations } from './creditAllocation';
import { searchCreditLines } from './creditLine';
import { searchFlows } from './flow';
import { searchGroups } from './group';
import { searchLanguages } from './language';
import { searchPaymentConfigurations } from './paymentConfiguration';
import { searchPhoneNumbers } from './phoneNumber';
import { searchPreVerifiedNumbers } from './preVerifiedNumber';
import { searchQrCodes } from './qrCode';
import { searchSignups } from './signup';
import { searchSolutions } from './solution';
import { searchSystemUsers } from './systemUser';
import { searchTemplates } from './template';
import { searchTemplateGroups } from './templateGroup';
import { searchUsers } from './user';
import { searchWelcomeSequences } from './welcomeSequence';

/** All list searches, by the names that the locators use in `searchListMethod`. */
export const LIST_SEARCHES = {
	searchAccounts,
	searchCatalogs,
	searchCreditAllocations,
	searchCreditLines,
	searchFlows,
	searchGroups,
	searchLanguages,
	searchPaymentConfigurations,
	searchPhoneNumbers,
	searchPreVerifiedNumbers,
	searchQrCodes,
	searchSignups,
	searchSolutions,
	searchSystemUsers,
	searchTemplateGroups,
	searchTemplates,
	searchUsers,
	searchWelcomeSequences,
};
