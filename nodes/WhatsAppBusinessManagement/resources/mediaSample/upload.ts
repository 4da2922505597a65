import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { FILE_FIELD, fileField, fileProblem, itemFile } from '../../execution/itemFile';
import { operation } from '../../execution/operation';
import { requireText } from '../../graph/authentication';
import type { GraphConnection } from '../../graph/connection';
import { oneOf, optionsOf } from '../../parameters/choices';
import { optionalText } from '../../parameters/values';
import { FILE_TYPES, bareType, isUploadable, sizeProblem } from './fileRules';
import { uploadFile } from './uploadFile';

const schema = () =>
	z
		.object({
			[FILE_FIELD]: itemFile(),
			options: z
				.object({ fileName: optionalText({ max: 255 }), fileType: oneOf(FILE_TYPES).optional() })
				.default({}),
		})
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

type Input = z.output<ReturnType<typeof schema>>;

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
	action: 'Upload a media sample',
	description:
		'Upload an image, video or PDF and get its handle, which the header of a template (header_handle) or a profile picture asks for',
	fields: [
		fileField({
			description: 'A JPEG or PNG up to 5 MB, an MP4 up to 16 MB, or a PDF up to 100 MB',
		}),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'File Name',
					name: 'fileName',
					type: 'string',
					default: '',
					placeholder: 'e.g. lantern.png',
					description: 'A name other than the file’s own',
				},
				{
					displayName: 'File Type',
					name: 'fileType',
					type: 'options',
					options: optionsOf(FILE_TYPES),
					default: 'image/jpeg',
					description: 'What the file is, where the input says it wrong',
				},
			],
		},
	],
	input: schema,
	output: { handle: 'string', fileName: 'string', fileType: 'string', fileSize: 'number' },
	isRead: () => false,
	run,
});
