/** The ids of the sample data: fixed digits that are not real ids. */

export const APP_ID = '739104826510001';
/** Another app of the same shop, subscribed to the first account from the start. */
export const OTHER_APP_ID = '739104826510002';

export const BUSINESS_ID = '506200000000101';
/** A client that shares its account with the shop. */
export const CLIENT_BUSINESS_ID = '506200000000102';
/** A business whose account the shop's tokens may not see. */
export const STRANGER_BUSINESS_ID = '506200000000103';

export const ACCOUNT_ID = '104857000000201';
export const SECOND_ACCOUNT_ID = '104857000000202';
/** Owned by the client, shared with the shop. */
export const SHARED_ACCOUNT_ID = '104857000000203';
/** Owned by the shop, without any phone number. */
export const EMPTY_ACCOUNT_ID = '104857000000204';
export const STRANGER_ACCOUNT_ID = '104857000000205';

/** Connected, with a two-step PIN. */
export const CONNECTED_NUMBER_ID = '106540000000301';
/** Verified, not registered yet, without a PIN. */
export const VERIFIED_NUMBER_ID = '106540000000302';
/** Not verified yet. */
export const UNVERIFIED_NUMBER_ID = '106540000000303';
export const SECOND_NUMBER_ID = '106540000000304';
export const SHARED_NUMBER_ID = '106540000000305';
export const STRANGER_NUMBER_ID = '106540000000306';

/** In the shop's pool, verified, and shared with the client. */
export const PRE_VERIFIED_NUMBER_ID = '106550000000701';
/** In the shop's pool, not verified yet. */
export const NEW_PRE_VERIFIED_NUMBER_ID = '106550000000702';
export const STRANGER_PRE_VERIFIED_NUMBER_ID = '106550000000703';

/** A message that was read. */
export const MESSAGE_HISTORY_ID = '118700000000801';
/** A message that did not arrive. */
export const FAILED_MESSAGE_HISTORY_ID = '118700000000802';

export const SYSTEM_USER_ID = '615500000000401';
export const EMPLOYEE_ID = '615500000000402';
/** A member of the portfolio without any task on the first account. */
export const NEW_COLLEAGUE_ID = '615500000000403';
/** Was invited to the portfolio, and has not accepted. */
export const PENDING_USER_ID = '615500000000404';

/** An id beyond 2^53: a number type would round it. */
export const HUGE_TEMPLATE_ID = '90071992547409931234';
export const PENDING_TEMPLATE_ID = '118000000000500';
export const TEMPLATE_GROUP_ID = '902000000000001';

export const DRAFT_FLOW_ID = '129000000000901';
export const PUBLISHED_FLOW_ID = '129000000000902';
export const DEPRECATED_FLOW_ID = '129000000000903';
/** On the second account, with the name of a flow of the first. */
export const SECOND_FLOW_ID = '129000000000904';

/** Connected to the first account. */
export const CATALOG_ID = '884000000000701';
export const SECOND_CATALOG_ID = '884000000000702';
/** Owned by the client, shared with the shop. */
export const SHARED_CATALOG_ID = '884000000000703';

export const SEQUENCE_ID = '186000000001001';
/** Linked to an active ad. */
export const ADVERTISED_SEQUENCE_ID = '186000000001002';

/** A WhatsApp group of the first account, named as the Groups API names them. */
export const GROUP_ID = 'Y2FwaV9ncm91cDoxMjEyNTU1MDEwMToxMjAzNjMwMDAZD';

/** Of the first account, active. */
export const SIGNUP_ID = '987000000001901';
/** Of the shop, the default of its accounts. */
export const CUSTOMER_BASE_ID = '456000000001902';

/** Of the shop's app, active on the first account. */
export const SOLUTION_ID = '992000000000801';
/** Of the other app, offered to the shop's. */
export const OFFERED_SOLUTION_ID = '992000000000802';
/** Of the other app, active, and the other side asks to end it. */
export const ENDING_SOLUTION_ID = '992000000000803';

export const CREDIT_LINE_ID = '331000000001101';
/** The part of the credit line that is allocated to the client. */
export const CREDIT_ALLOCATION_ID = '332000000001201';

/** A certification of the client's business that Meta has rejected. */
export const SUBMISSION_ID = '443000000001301';

export const ON_BEHALF_OF_REQUEST_ID = '554000000001401';
export const MOBILITY_INTENT_ID = '554000000001402';
export const MIGRATION_INTENT_ID = '554000000001403';
/** A payment method migration that can be completed, named as on Meta's page. */
export const PAYMENT_MIGRATION_ID = 'mig_01FERNWICKLANTERNS';

/** Requests to join the group. */
export const JOIN_REQUEST_ID = 'MTIxMjU1NTAxNzE6MTIwMzYzMDAw';
export const OTHER_JOIN_REQUEST_ID = 'MTIxMjU1NTAxNzI6MTIwMzYzMDAw';
