/**
 * Returns a URL that can be shown: without its user and password, query and fragment, which may be secrets.
 * A query is replaced by `?…`.
 */
export const shownUrl = (url: string): string =>
	url
		.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1')
		.replace(/\?.*$/s, '?…')
		.replace(/#.*$/s, '');
