/** A path of the Graph API, taken apart. */
export interface GraphPath {
	/** As it stands in the path: `v25.0`. */
	version: string;
	/** What stands behind the version, URL-decoded. */
	segments: string[];
}

/**
 * Meta's second host, https://api.facebook.com, has no version in its paths: Meta's page "Template
 * archival" shows `POST https://api.facebook.com/{WABA-ID}/message_templates/archive`. The local server
 * stands for both hosts, and takes a path without a version for nothing else.
 */
const TEMPLATE_ARCHIVAL = /^\/\d+\/message_templates\/(?:archive|unarchive)$/;

/** Which version Meta takes where a path names none is not said on that page. */
const VERSION_WITHOUT_NAME = 'v25.0';

/** `undefined` for a path that is none of the Graph API's. */
export function parsePath(path: string): GraphPath | undefined {
	const [, version, behindVersion = ''] = /^\/(v\d+\.\d+)\/(.*)$/.exec(path) ?? [];
	if (version) return pathOf(version, behindVersion);
	return TEMPLATE_ARCHIVAL.test(path) ? pathOf(VERSION_WITHOUT_NAME, path) : undefined;
}

/** `/upload:<session>`: its body is a part of a file, whatever its content type says. */
export function isUploadPath(path: string): boolean {
	return parsePath(path)?.segments[0]?.startsWith('upload:') ?? false;
}

/** Broken escapes do not come here: the HTTP side refuses them. */
function pathOf(version: string, text: string): GraphPath {
	return { version, segments: text.split('/').filter(Boolean).map(decodeURIComponent) };
}
