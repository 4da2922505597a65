import type { IDataObject } from 'n8n-workflow';

import type { GraphConnection } from '../../../graph/connection';
import { requireText } from '../../../graph/authentication';
import { recordOf } from '../../../graph/records';
import { fileProblem } from '../../../execution/itemFile';
import type { ItemFile } from '../../../execution/itemFile';
import { valueAt, withValueAt } from '../../../templates/atPath';
import { labelOf } from '../../../templates/labelOf';
import { bareType, sizeProblem } from '../../mediaSample/fileRules';
import { uploadFile } from '../../mediaSample/uploadFile';
import type { DefinedTemplate, Sample } from './definedTemplate';

/** The types of file that a header of each format shows (Meta: Components). */
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
	['DOCUMENT', ['application/pdf']],
	['GIF', ['video/mp4']],
	['IMAGE', ['image/jpeg', 'image/png', 'image/jpg']],
	['VIDEO', ['video/mp4']],
]);

/** Whether a header of the format can show a file of this type. */
export const suits = (format: string, file: ItemFile): boolean =>
	TYPES.get(format.toUpperCase())?.includes(bareType(file.type)) === true;

/** What is wrong with the type of a file for its header, if anything. */
function typeProblem({ template }: DefinedTemplate, { path, file }: Sample): string | undefined {
	const { format } = recordOf(valueAt(template, path));
	const types = TYPES.get(String(format).toUpperCase()) ?? [];
	if (types.includes(bareType(file.type))) return undefined;
	return `${labelOf(template, path)}: the file is ${bareType(file.type) || 'of an unknown type'}, and must be ${types.slice(0, 2).join(' or ')}`;
}

const sized = (
	{ template }: DefinedTemplate,
	{ path, file }: Sample,
	size: number | undefined,
): string | undefined => {
	const problem = size === undefined ? undefined : sizeProblem(bareType(file.type), size);
	return problem && `${labelOf(template, path)}: ${problem}`;
};

/**
 * Refuses files that Meta does not take for the header, as far as that is known without reading them.
 *
 * @throws {InvalidInputError} naming the header, and what is accepted
 */
export function checkSamples(defined: DefinedTemplate): void {
	for (const sample of defined.samples) {
		const problem = typeProblem(defined, sample) ?? sized(defined, sample, sample.file.knownSize);
		if (problem) throw fileProblem(problem);
	}
}

/** Uploads files, each once, however many languages and cards show it. */
export class SampleUploads {
	/** By the key of the file. */
	private readonly handles = new Map<string, Promise<string>>();

	constructor(private readonly connection: GraphConnection) {}

	/**
	 * Checks what an upload needs, before the first of them begins.
	 *
	 * @throws {InvalidInputError} for a file that is too large or empty
	 * @throws {CredentialError} if the credential has no App ID
	 */
	async check(templates: readonly DefinedTemplate[]): Promise<void> {
		for (const defined of templates) {
			for (const sample of defined.samples) {
				requireText(this.connection.credential, 'appId', 'App ID');
				const problem = sized(defined, sample, await sample.file.size());
				if (problem) throw fileProblem(problem);
			}
		}
	}

	private async upload(file: ItemFile): Promise<string> {
		const appId = requireText(this.connection.credential, 'appId', 'App ID');
		const fileType = bareType(file.type);
		const fileSize = await file.size();
		const problem = sizeProblem(fileType, fileSize);
		if (problem) throw fileProblem(problem);
		const announced = { fileName: file.name, fileType, fileSize };
		return await uploadFile(this.connection, appId, file, announced);
	}

	private async handleOf(file: ItemFile): Promise<string> {
		const handle = this.handles.get(file.key) ?? this.upload(file);
		this.handles.set(file.key, handle);
		return await handle;
	}

	/** @returns the template with the handles of its uploaded samples */
	async into({ template, samples }: DefinedTemplate): Promise<IDataObject> {
		let filled = template;
		for (const { path, file } of samples) {
			const example = { header_handle: [await this.handleOf(file)] };
			filled = withValueAt(filled, `${path}.example`, example);
		}
		return filled;
	}
}

/**
 * A template for the output: a sample that is not uploaded yet has no handle, so that a later node asks
 * for it.
 */
export const notUploadedYet = ({ template, samples }: DefinedTemplate): IDataObject =>
	samples.reduce(
		(shown, { path }) => withValueAt(shown, `${path}.example`, { header_handle: [] }),
		template,
	);
