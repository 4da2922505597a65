/** Bytes. */
const MB = 1024 * 1024;

/** The largest size in bytes per MIME type that can be uploaded (Meta: Resumable Upload API, Media). */
const LARGEST: Readonly<Record<string, number>> = {
	'application/pdf': 100 * MB,
	'image/jpeg': 5 * MB,
	'image/jpg': 5 * MB,
	'image/png': 5 * MB,
	'video/mp4': 16 * MB,
};

/** The types that the user can choose, with their labels. */
export const FILE_TYPES = {
	'application/pdf': 'PDF',
	'image/jpeg': 'JPEG Image',
	'image/png': 'PNG Image',
	'video/mp4': 'MP4 Video',
} as const;

/** @returns a MIME type without its parameters: "image/png; name=x" is image/png. */
export const bareType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** @param type a MIME type without parameters */
export const isUploadable = (type: string): boolean => type in LARGEST;

/** @returns what is wrong with a file's size in bytes, if anything */
export function sizeProblem(type: string, size: number): string | undefined {
	const largest = LARGEST[type] ?? 0;
	if (size === 0) return 'the file is empty';
	if (size <= largest) return undefined;
	return `the file is too large: Meta accepts at most ${largest / MB} MB of the type ${type}`;
}
