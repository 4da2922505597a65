/** Bytes of a megabyte. */
const MB = 1024 * 1024;

/** What may be uploaded, and how large it may be (Meta: Resumable Upload API, Media). */
const LARGEST: Readonly<Record<string, number>> = {
	'application/pdf': 100 * MB,
	'image/jpeg': 5 * MB,
	'image/jpg': 5 * MB,
	'image/png': 5 * MB,
	'video/mp4': 16 * MB,
};

export const FILE_TYPES = {
	'application/pdf': 'PDF',
	'image/jpeg': 'JPEG Image',
	'image/png': 'PNG Image',
	'video/mp4': 'MP4 Video',
} as const;

/** A MIME type without its parameters: "image/png; name=x" is image/png. */
export const bareType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();

export const isUploadable = (type: string): boolean => type in LARGEST;

/** What is wrong with a file's size, if anything. */
export function sizeProblem(type: string, size: number): string | undefined {
	const largest = LARGEST[type] ?? 0;
	if (size === 0) return 'the file is empty';
	if (size <= largest) return undefined;
	return `the file is too large: Meta takes at most ${largest / MB} MB of the type ${type}`;
}
