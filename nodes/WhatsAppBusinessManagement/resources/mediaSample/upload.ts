import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { FILE_FIELD, fileField, fileProblem, itemFile } from '../../execution/itemFile';
import { operation } from '../../execution/operation';
import { requireText } from '../../graph/authentication';
import type { GraphConnection } from '../../graph/connection';
import type { ShapeOf } from '../../parameters/field';
import { choiceField, optionsField, textField } from '../../parameters/field';
import { FILE_TYPES, bareType, isUploadable, sizeProblem } from './fileRules';
import { uploadFile } from './uploadFile';

const FIELDS = [
	fileField({
		description: 'A JPEG or PNG up to 5 MB, an MP4 up to 16 MB, or a PDF up to 100 MB',
	}),
	optionsField([
		textField('fileName', {
			label: 'File Name',
			max: 255,
			placeholder: 'e.g. lantern.png',
			description: 'A name to use instead of the file’s own name',
		}),
		choiceField('fileType', FILE_TYPES, {
			label: 'File Type',
			default: 'image/jpeg',
			description: 'The type of the file, if the input has a wrong one',
		}),
	]),
] as const;

const checked = (checks: ShapeOf<typeof FIELDS>) =>
	z
		.object({ [FILE_FIELD]: itemFile(), ...checks })
		.transform(({ [FILE_FIELD]: file, options }) => ({
			file,
			fileName: options.fileName ?? file.name,
			fileType: options.fileType ?? bareType(file.type),
		}))
		.superRefine(({ fileType }, context) => {
			if (isUploadable(fileType)) return;
			context.addIssue({
				code: 'custom',
				path: [FILE_FIELD],
				message: `must be a file of one of the types ${Object.keys(FILE_TYPES).join(', ')}`,
			});
		});

type Input = z.output<ReturnType<typeof checked>>;

async function run(
	connection: GraphConnection,
	{ file, fileName, fileType }: Input,
): Promise<IDataObject[]> {
	const appId = requireText(connection.credential, 'appId', 'App ID');
	const fileSize = await file.size();
	const problem = sizeProblem(fileType, fileSize);
	if (problem) throw fileProblem(problem);
	const announced = { fileName, fileType, fileSize };
	const handle = await uploadFile(connection, appId, file, announced);
	return [{ handle, ...announced }];
}

export const upload = operation({
	name: 'Upload',
	value: 'upload',
	action: 'Upload media sample',
	description:
		'Upload an image, video or PDF and get its handle, for the header of a template (header_handle) or a profile picture',
	fields: FIELDS,
	input: checked,
	output: { handle: 'string', fileName: 'string', fileType: 'string', fileSize: 'number' },
	calls: ['POST /{App-ID}/uploads', 'POST /{Upload-Session}', 'GET /{Upload-Session}'],
	isRead: () => false,
	run,
});
