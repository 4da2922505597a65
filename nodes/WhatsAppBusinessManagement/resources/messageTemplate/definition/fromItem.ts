import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { ItemFile } from '../../../execution/itemFile';
import { withValueAt } from '../../../templates/atPath';
import type { Finding } from '../../../templates/finding';
import { mediaOf } from '../../../templates/sync/media';
import { rowIn, templateOfRow } from '../../../templates/sync/sheetRow';
import { findingOf } from '../../../templates/validate';
import type { DefinedTemplate } from './definedTemplate';
import { NOT_UPLOADED } from './definedTemplate';

/** What the executor adds to every input: the item as a whole. */
export const itemShape = {
	item: z.record(z.unknown()).default({}),
	itemFiles: z.record(z.custom<ItemFile>((value) => value instanceof ItemFile)).default({}),
};

/** The rule that also finds these components. Its ID keeps them from being reported twice. */
const NOT_LIST = 'component.not-list';

/** @param problem of `templateOfRow`: a sentence that starts with the column */
function unreadable(problem: string): Finding {
	const [, column = '', what = ''] = /^([^:]*): (.*?)\.?$/s.exec(problem) ?? [];
	const isAboutComponents = column === 'components';
	return findingOf(
		{ id: isAboutComponents ? NOT_LIST : 'item.unreadable', severity: 'error' },
		{
			path: 'components',
			message: isAboutComponents ? `The components ${what}` : `The column ${column} ${what}`,
		},
	);
}

/** The ID of an item. A sheet returns it as a number. */
function idOf(id: unknown): string | undefined {
	const text = Number.isSafeInteger(id) ? String(id) : id;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Meta returns an address for a sample, and takes only handles; whoever sends the template uploads it anew. */
const asUploaded = (template: IDataObject): IDataObject =>
	mediaOf(template)
		.filter(({ address }) => address !== undefined)
		.reduce(
			(checked, { path }) =>
				withValueAt(checked, `${path}.example`, { header_handle: [NOT_UPLOADED] }),
			template,
		);

/**
 * The template that an input item is: an item of Get Many, Get, Export or Validate, or a row of a sheet.
 *
 * @param files the item's files; `header` and `card_1` … are samples, as Export returns them
 */
export function fromItem(
	item: Readonly<Record<string, unknown>>,
	files: Readonly<Record<string, ItemFile>>,
): DefinedTemplate {
	const row = rowIn(item);
	const { template, problems } = templateOfRow(row);
	const id = idOf(row.id);
	const samples = mediaOf(template).flatMap(({ name, path }) => {
		const file = files[name];
		return file ? [{ path, file }] : [];
	});
	return {
		template,
		checkedAs: asUploaded(template),
		...(id === undefined ? {} : { id }),
		samples,
		findings: problems.map(unreadable),
	};
}
