/** The ids of the made-up data: fixed digits that belong to nobody. */

export const APP_ID = '739104826510001';
/** Another app of the same shop, subscribed to the first account from the start. */
export const OTHER_APP_ID = '739104826510002';

export const BUSINESS_ID = '506200000000101';
/** A client that shares its account with the shop. */
export const CLIENT_BUSINESS_ID = '506200000000102';
/** Somebody whose account the shop's tokens may not see. */
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

export const SYSTEM_USER_ID = '615500000000401';
export const EMPLOYEE_ID = '615500000000402';
/** A member of the portfolio without any task on the first account. */
export const NEW_COLLEAGUE_ID = '615500000000403';

/** An id beyond 2^53: a number type would round it. */
export const HUGE_TEMPLATE_ID = '90071992547409931234';
export const PENDING_TEMPLATE_ID = '118000000000500';
