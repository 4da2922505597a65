/**
 * An address as it may be shown: what stands in its query may be a secret, and so may a name and a
 * password before its host.
 */
export const shownUrl = (url: string): string =>
	url
		.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
		.replace(/\?.*$/s, '?…')
		.replace(/#.*$/s, '');
