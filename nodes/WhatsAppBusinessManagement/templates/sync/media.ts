import { handlesOf } from '../examples';
import { MEDIA_FORMATS, formatOf } from '../places';
import { viewOf } from '../templateView';

/** The sample of a media header. */
export interface Media {
	/** `header`, or `card_1` for the header of the first card: the name of its file in an item. */
	name: string;
	/** The path of the header: `components[0]`. */
	path: string;
	/** IMAGE, VIDEO, DOCUMENT or GIF. */
	format: string;
	/** What the template holds for it: the handle of an upload, or the address that Meta returns. */
	handle?: string;
	/** The handle, if it is an address. Meta takes no address. */
	address?: string;
}

const cardNumber = (path: string): number | undefined => {
	const [, index] = /\.cards\[(\d+)\]/.exec(path) ?? [];
	return index === undefined ? undefined : Number(index) + 1;
};

/** Whether the sample of a header is an address, which Meta returns and does not take. */
export const isAddress = (handle: unknown): handle is string =>
	typeof handle === 'string' && /^https?:/i.test(handle.trim());

/** The samples of a template's media headers, also of those in cards. */
export function mediaOf(template: unknown): Media[] {
	return viewOf(template)
		.allComponents.filter(
			(each) => each.type === 'HEADER' && MEDIA_FORMATS.includes(formatOf(each)),
		)
		.map((header) => {
			const card = cardNumber(header.path);
			const handle: unknown = handlesOf(header)[0]?.value;
			return {
				name: card === undefined ? 'header' : `card_${card}`,
				path: header.path,
				format: formatOf(header),
				...(typeof handle === 'string' && handle !== '' ? { handle } : {}),
				...(isAddress(handle) ? { address: handle.trim() } : {}),
			};
		});
}
