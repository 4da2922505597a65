/**
 * A parsed path of the Graph API. The version does not change a body (`versions.ts` has those that exist).
 */
export interface GraphPath {
	/** The version in the path: `v25.0`. */
	version: string;
	/** The parts after the version, URL-decoded. */
	segments: string[];
}

/**
 * Meta's second host, https://api.facebook.com, has no version in its paths: Meta's page "Template
 * archival" shows `POST https://api.facebook.com/{WABA-ID}/message_templates/archive`. The local server
 * serves both hosts, and accepts a path without a version only for this one.
 */
const TEMPLATE_ARCHIVAL = /^\/\d+\/message_templates\/(?:archive|unarchive)$/;

/** That page does not state which version Meta uses for a path without one. */
const VERSION_WITHOUT_NAME = 'v25.0';

/** `undefined` for a path that is not one of the Graph API. */
export function parsePath(path: string): GraphPath | undefined {
	const [, version, behindVersion = ''] = /^\/(v\d+\.\d+)\/(.*)$/.exec(path) ?? [];
	if (version) return pathOf(version, behindVersion);
	return TEMPLATE_ARCHIVAL.test(path) ? pathOf(VERSION_WITHOUT_NAME, path) : undefined;
}

/** `/upload:<session>`: its body is a part of a file, regardless of its content type. */
export function isUploadPath(path: string): boolean {
	return parsePath(path)?.segments[0]?.startsWith('upload:') ?? false;
}

/** Invalid escapes do not occur here: the HTTP server refuses them. */
function pathOf(version: string, text: string): GraphPath {
	return { version, segments: text.split('/').filter(Boolean).map(decodeURIComponent) };
}
