import type { IDataObject } from 'n8n-workflow';

import type { ItemFile } from '../../../execution/itemFile';
import { isRecord, recordOf } from '../../../graph/records';
import { valueAt, withValueAt } from '../../../templates/atPath';
import type { Media } from '../../../templates/sync/media';
import { mediaOf } from '../../../templates/sync/media';
import type { Wanted } from '../../../templates/sync/plan';
import { templateOfRow } from '../../../templates/sync/sheetRow';
import type { Sample } from '../definition/definedTemplate';
import { NOT_UPLOADED } from '../definition/definedTemplate';
import { checkSamples, suits } from '../definition/samples';

/** A wanted template with the files that its headers show. */
export interface WantedTemplate extends Wanted {
	template: IDataObject;
	problems: string[];
	samples: Sample[];
	/** The index of the input that it came from. */
	input: number;
	/** Columns that were not used. */
	ignored: string[];
}

/** The templates of one input, and its files. */
export interface TemplateSource {
	input: number;
	/** A list, `{ templates: […] }` or `{ data: […] }`, or one template or row. */
	given: unknown;
	files: Readonly<Record<string, ItemFile>>;
}

/** The name under which most nodes return a file. */
const USUAL_NAME = 'data';

/**
 * The file for a header: under its own name, or the usual one if the template has only one header. Under
 * the usual name there may be another file, such as the JSON that the templates were read from.
 */
function fileFor(
	{ name, format }: Media,
	files: Readonly<Record<string, ItemFile>>,
	isOnly: boolean,
): ItemFile | undefined {
	const { [name]: own, [USUAL_NAME]: usual } = files;
	return own ?? (isOnly && usual && suits(format, usual) ? usual : undefined);
}

const samplesOf = (template: IDataObject, files: Readonly<Record<string, ItemFile>>): Sample[] => {
	const media = mediaOf(template);
	return media.flatMap((each) => {
		const file = fileFor(each, files, media.length === 1);
		return file === undefined ? [] : [{ path: each.path, file }];
	});
};

function problemWith(template: IDataObject, samples: Sample[]): string[] {
	try {
		checkSamples({ template, samples, findings: [] });
		return [];
	} catch (error) {
		return [`${String(recordOf(error).message)}.`];
	}
}

function wantedOf(
	row: Readonly<Record<string, unknown>>,
	{ input, files }: Pick<TemplateSource, 'input' | 'files'>,
): WantedTemplate {
	const { template, problems, ignored } = templateOfRow(row);
	const samples = samplesOf(template, files);
	const filled = samples.reduce((changed, { path }) => {
		const example = { ...recordOf(valueAt(changed, `${path}.example`)) };
		return withValueAt(changed, `${path}.example`, { ...example, header_handle: [NOT_UPLOADED] });
	}, template);
	return {
		template: filled,
		problems: [...problems, ...problemWith(filled, samples)],
		samples,
		input,
		ignored,
	};
}

/** An empty list may be a column of a row, and would mean that no template is wanted. */
const hasRows = (data: unknown): boolean =>
	Array.isArray(data) && data.length > 0 && data.every(isRecord);

/** The rows of what was given. A value that is none becomes an empty row, which is refused. */
function rowsOf(given: unknown): Array<Record<string, unknown>> {
	const { data, templates = hasRows(data) ? data : undefined } = recordOf(given);
	const list: unknown = Array.isArray(templates) ? templates : given;
	return (Array.isArray(list) ? list : [list]).map((row) => (isRecord(row) ? row : {}));
}

/** The wanted templates of all inputs. A list that several items repeat is taken once. */
export function wantedTemplates(sources: TemplateSource[], isRepeated: boolean): WantedTemplate[] {
	const known = new Set<string>();
	return sources
		.filter(({ given }) => {
			const text = JSON.stringify(given);
			const isNew = !isRepeated || !known.has(text);
			known.add(text);
			return isNew;
		})
		.flatMap((source) => {
			const rows = rowsOf(source.given);
			// A file beside a list cannot be the sample of all of its templates.
			const files = rows.length === 1 ? source.files : {};
			return rows.map((row) => wantedOf(row, { ...source, files }));
		});
}

/** Inputs that hold no template: a file that could not be read, or an expression that returned nothing. */
export const emptySources = (sources: TemplateSource[]): TemplateSource[] =>
	sources.filter(({ given }) => rowsOf(given).length === 0);
