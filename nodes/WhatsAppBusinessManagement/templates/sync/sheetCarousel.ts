import type { CardButtonLayout, CardFields, CarouselFields } from '../builder/fields';
import type { SheetCells } from './sheetCells';

/** Meta: Media card carousel templates. */
const MOST_CARDS = 10;
const MOST_BUTTONS = 2;

const HEADERS = { image: 'IMAGE', product: 'PRODUCT', video: 'VIDEO' } as const;

const BUTTONS: Readonly<Record<string, CardButtonLayout['type']>> = {
	call: 'PHONE_NUMBER',
	link: 'URL',
	orderdetails: 'ORDER_DETAILS',
	phone: 'PHONE_NUMBER',
	phonenumber: 'PHONE_NUMBER',
	product: 'SPM',
	quickreply: 'QUICK_REPLY',
	reply: 'QUICK_REPLY',
	spm: 'SPM',
	url: 'URL',
	website: 'URL',
};

const numbers = (most: number): number[] => Array.from({ length: most }, (_none, at) => at + 1);

function layoutOf(cells: SheetCells): CardButtonLayout[] {
	return numbers(MOST_BUTTONS).flatMap((number) => {
		const at = `card_button${number}`;
		const type = cells.choice(
			`${at}_type`,
			BUTTONS,
			'reply, link, phone, product or order details',
		);
		const text = cells.text(`${at}_text`);
		return type === undefined ? [] : [{ type, text }];
	});
}

function cardOf(cells: SheetCells, at: string): CardFields {
	const examples = numbers(MOST_CARDS).map((number) => cells.text(`${at}_example${number}`) ?? '');
	return {
		handle: cells.text(`${at}_handle`),
		body: cells.text(`${at}_body`),
		examples,
		buttons: numbers(MOST_BUTTONS).map((number) => ({
			value: cells.text(`${at}_button${number}_value`),
			example: cells.text(`${at}_button${number}_example`),
		})),
	};
}

/**
 * The carousel of a row: `card_header`, `card_button1_type` and `card_button1_text` for all cards, and
 * `card1_body`, `card1_handle`, `card1_example_1`, `card1_button1_value`, `card1_button1_example` … for each.
 *
 * @returns undefined if the row has none
 */
export function carouselIn(cells: SheetCells): CarouselFields | undefined {
	const used = cells.namesWith(
		/^card(?:header$|button[12]|(?:[1-9]|10)(?:body|handle|example|button))/,
	);
	if (used.length === 0) return undefined;
	const last = Math.max(0, ...used.map((name) => Number(/^card(\d+)/.exec(name)?.[1] ?? 0)));
	return {
		header: cells.choice('card_header', HEADERS, 'image, video or product') ?? 'IMAGE',
		buttons: layoutOf(cells),
		cards: numbers(Math.min(last, MOST_CARDS)).map((number) => cardOf(cells, `card${number}`)),
	};
}
