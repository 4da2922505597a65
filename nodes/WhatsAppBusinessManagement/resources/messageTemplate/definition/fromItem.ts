import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { ItemFile } from '../../../execution/itemFile';
import { withValueAt } from '../../../templates/atPath';
import type { Finding } from '../../../templates/finding';
import { mediaOf } from '../../../templates/sync/media';
import { templateOfRow } from '../../../templates/sync/sheetRow';
import type { DefinedTemplate } from './definedTemplate';
import { NOT_UPLOADED } from './form';

/** What the executor adds to every input: the item as a whole. */
export const itemShape = {
	item: z.record(z.unknown()).default({}),
	itemFiles: z.record(z.custom<ItemFile>((value) => value instanceof ItemFile)).default({}),
};

const DOCS =
	'https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview';

const unreadable = (message: string): Finding => ({
	rule: 'item.unreadable',
	severity: 'error',
	path: 'components',
	message: message.replace(/\.$/, ''),
	isUnsure: false,
	docs: DOCS,
});

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
 * The template that an input item is: an item of Get Many, Get or Export, or a row of a sheet.
 *
 * @param files the item's files; `header` and `card_1` … are samples, as Export returns them
 */
export function fromItem(
	item: Readonly<Record<string, unknown>>,
	files: Readonly<Record<string, ItemFile>>,
): DefinedTemplate {
	const { template, problems } = templateOfRow(item);
	const samples = mediaOf(template).flatMap(({ name, path }) => {
		const file = files[name];
		return file ? [{ path, file }] : [];
	});
	return {
		template,
		checkedAs: asUploaded(template),
		...(typeof item.id === 'string' ? { id: item.id } : {}),
		samples,
		findings: problems.map(unreadable),
	};
}
