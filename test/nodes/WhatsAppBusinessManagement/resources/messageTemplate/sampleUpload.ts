import type { Call, OperationCase } from '../../../../engine/operations/cases';
import { APP_ID } from '../../../../graphApi';

const PICTURE = Buffer.from('a lantern, seen from the front');

const SESSION = expect.stringMatching(/^upload:/) as string;
const QUERY = { sig: expect.any(String) as string };

/** A sample for the header of a template. */
export const SAMPLE: NonNullable<OperationCase['file']> = {
	name: 'lantern.png',
	type: 'image/png',
	bytes: PICTURE,
};

/** The header with the handle of the uploaded sample. */
export const UPLOADED_HEADER = {
	type: 'HEADER',
	format: 'IMAGE',
	example: { header_handle: [expect.stringMatching(/^4::aW1hZ2UvcG5n:/)] },
};

/** The start of an upload. */
export const begun: Call = {
	method: 'POST',
	path: `${APP_ID}/uploads`,
	query: {
		file_name: SAMPLE.name,
		file_length: String(PICTURE.length),
		file_type: SAMPLE.type,
	},
};

/** The sample, or what is left of it. @param offset the bytes that Meta has already */
export const sent = (offset = 0): Call => ({
	method: 'POST',
	path: SESSION,
	query: QUERY,
	body: PICTURE.subarray(offset).toString(),
});

/** Asks how many bytes Meta has. */
export const asked: Call = { method: 'GET', path: SESSION, query: QUERY };
