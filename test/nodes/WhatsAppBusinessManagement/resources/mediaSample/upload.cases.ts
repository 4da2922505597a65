import type { Call, OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { APP_ID } from '../../../../graphApi';

const PICTURE = Buffer.from('a lantern, seen from the front');

const SESSION = expect.stringMatching(/^upload:[A-Za-z0-9_=-]+$/);
const SIGNATURE = { sig: expect.stringMatching(/^AR/) };

const begun = (name: string, type: string, length = PICTURE.length): Call => ({
	method: 'POST',
	path: `${APP_ID}/uploads`,
	query: { file_name: name, file_length: String(length), file_type: type },
});

const sent = (offset: number): Call => ({
	method: 'POST',
	path: SESSION,
	query: SIGNATURE,
	body: PICTURE.subarray(offset).toString(),
	headers: {
		authorization: expect.stringMatching(/^OAuth /),
		file_offset: String(offset),
		'content-length': String(PICTURE.length - offset),
		'content-type': 'image/png',
	},
});

const asked: Call = { method: 'GET', path: SESSION, query: SIGNATURE };

const file: OperationCase['file'] = { name: 'lantern.png', type: 'image/png', bytes: PICTURE };

const item = {
	handle: expect.stringMatching(/^4::aW1hZ2UvcG5n:/),
	fileName: 'lantern.png',
	fileType: 'image/png',
	fileSize: PICTURE.length,
};

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'announces the file and sends it',
			parameters: { binaryPropertyName: 'data' },
			file,
			calls: [begun('lantern.png', 'image/png'), sent(0)],
			item,
		},
		{
			does: 'resumes where the connection broke',
			parameters: { binaryPropertyName: 'data' },
			file,
			given: (graph) => {
				graph.faults.add({
					method: 'POST',
					path: /upload:/,
					times: 1,
					then: { kind: 'breakOff', afterBytes: 7 },
				});
			},
			calls: [begun('lantern.png', 'image/png'), sent(0), asked, sent(7)],
			item,
		},
		{
			does: 'requests the handle again if the response was lost',
			parameters: { binaryPropertyName: 'data' },
			file,
			given: (graph) => {
				graph.faults.add({
					method: 'POST',
					path: /upload:/,
					times: 1,
					then: { kind: 'reset', when: 'after' },
				});
			},
			calls: [
				begun('lantern.png', 'image/png'),
				sent(0),
				asked,
				{
					method: 'POST',
					path: SESSION,
					query: SIGNATURE,
					headers: { file_offset: String(PICTURE.length), 'content-length': '0' },
				},
			],
			item,
		},
		{
			does: 'accepts a type and a name that replace the file’s own',
			parameters: {
				binaryPropertyName: 'data',
				options: { fileName: 'lantern.png', fileType: 'image/png' },
			},
			file: { ...file, name: 'download', type: 'application/octet-stream' },
			calls: [begun('lantern.png', 'image/png'), sent(0)],
			item,
		},
	],
	refused: [
		[
			'an item without the file',
			{ binaryPropertyName: 'data' },
			/^Input Binary Field: the item has no file with this name/,
		],
	],
};
