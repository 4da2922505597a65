import { searchAccounts } from './accounts';
import { searchCatalogs } from './catalogs';
import { searchCreditAllocations } from './creditAllocations';
import { searchCreditLines } from './creditLines';
import { searchFlows } from './flows';
import { searchPaymentConfigurations } from './paymentConfigurations';
import { searchPhoneNumbers } from './phoneNumbers';
import { searchPreVerifiedNumbers } from './preVerifiedNumbers';
import { searchQrCodes } from './qrCodes';
import { searchSolutions } from './solutions';
import { searchSystemUsers } from './systemUsers';
import { searchTemplateGroups } from './templateGroups';
import { searchTemplates } from './templates';
import { searchUsers } from './users';
import { searchWelcomeSequences } from './welcomeSequences';

/** Every list that From List can show, by the name that the locators use. */
export const LIST_SEARCHES = {
	searchAccounts,
	searchCatalogs,
	searchCreditAllocations,
	searchCreditLines,
	searchFlows,
	searchPaymentConfigurations,
	searchPhoneNumbers,
	searchPreVerifiedNumbers,
	searchQrCodes,
	searchSolutions,
	searchSystemUsers,
	searchTemplateGroups,
	searchTemplates,
	searchUsers,
	searchWelcomeSequences,
};
