/**
 * The days on which Meta ends versions of the Graph API, as ISO dates. An ended version is answered as the
 * oldest living one: without an error, and with other behaviour (Meta: Graph API, Versions; as of April 2026).
 */
export const API_VERSION_ENDS: Readonly<Record<string, string>> = {
	'v20.0': '2026-09-24',
	'v21.0': '2027-01-21',
	'v22.0': '2027-05-20',
	'v23.0': '2027-10-08',
	'v24.0': '2028-02-18',
	'v25.0': '2028-07-29',
};
