import { viewOf } from '../templateView';
import type { Theme } from './drawing/colours';
import type { PreviewImage } from './drawing/image';
import { cleaned } from './drawing/svg';
import { htmlOf } from './html';
import { messageOf } from './message/read';
import { notesOf } from './notes';
import { pictureOf } from './picture';
import { plainTextOf } from './plainText';

export type { PreviewImage } from './drawing/image';

/** How a message is drawn. */
export interface PreviewOptions {
	/** Default: `light`. */
	theme?: Theme;
	/** Samples, as data: the header's own, and those of the cards by their position. */
	images?: { header?: PreviewImage; cards?: Array<PreviewImage | undefined> };
	/** In the corner of the bubble. Default: `09:41`. */
	time?: string;
	/** Whether to draw all cards beside each other. Default: as many as a phone shows. */
	allCards?: boolean;
}

/** A message as readers see it, with the template's examples filled in. */
export interface Preview {
	/** A picture without references to anything outside. */
	svg: string;
	/** The same picture for n8n's HTML node: one `div`. */
	html: string;
	/** The message as plain text. */
	text: string;
	/** Of the picture, in pixels. */
	width: number;
	height: number;
	/** What the picture does not show, e.g. that WhatsApp Web hides the message. */
	notes: string[];
}

const DEFAULT_TIME = '09:41';

/** Longer texts are no time. */
const MAX_TIME = 12;

const timeOf = ({ time }: PreviewOptions): string => {
	const given = cleaned((time ?? '').slice(0, MAX_TIME))
		.replace(/\s+/g, ' ')
		.trim();
	return given === '' ? DEFAULT_TIME : given;
};

/**
 * Draws a message template as WhatsApp on a phone shows it. It never throws: parts that cannot be read
 * are left out.
 *
 * @param template the body of the call that creates it, in whatever state, or as read from Meta
 */
export function preview(template: unknown, options: PreviewOptions = {}): Preview {
	const view = viewOf(template);
	const message = messageOf(view);
	const chosen = {
		theme: options.theme === 'dark' ? ('dark' as const) : ('light' as const),
		time: timeOf(options),
		allCards: options.allCards === true,
		header: options.images?.header,
		cards: options.images?.cards ?? [],
	};
	const picture = pictureOf(message, chosen);
	return {
		...picture,
		html: htmlOf(picture),
		text: plainTextOf(message),
		notes: notesOf(view, message, chosen),
	};
}
