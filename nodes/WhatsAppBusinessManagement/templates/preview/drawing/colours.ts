export type Theme = 'light' | 'dark';

/** The colours of a theme, as SVG takes them. */
export interface Colours {
	wallpaper: string;
	/** Of a message that the reader received. */
	bubble: string;
	shadow: string;
	text: string;
	/** Footer, time, and second lines. */
	muted: string;
	/** Links, and the labels of buttons. */
	link: string;
	divider: string;
	/** Boxes in the bubble: a document, an offer, a catalog. */
	box: string;
	/** The placeholder of an image, and the picture in it. */
	media: string;
	mediaSign: string;
	/** Behind inline code. */
	code: string;
	/** Beside a quote. */
	quote: string;
	/** A variable without an example, as in WhatsApp Manager. */
	variable: string;
	/** The round sign of a limited-time offer. */
	offer: string;
	offerSign: string;
	/** A map: land, roads, water, and the pin. */
	land: string;
	road: string;
	water: string;
	pin: string;
}

/** Measured in WhatsApp Web and in screenshots of its apps, rounded to colours without transparency. */
export const COLOURS: Readonly<Record<Theme, Colours>> = {
	light: {
		wallpaper: '#F5F1EB',
		bubble: '#FFFFFF',
		shadow: '#0B141A',
		text: '#0A0A0A',
		muted: '#667781',
		link: '#057FAA',
		divider: '#E8E9ED',
		box: '#F6F6F6',
		media: '#DDE3E6',
		mediaSign: '#93A1A8',
		code: '#EEEFF0',
		quote: '#B6BEC3',
		variable: '#0F8A4B',
		offer: '#D2F1E7',
		offerSign: '#0B7A5C',
		land: '#E6EDE0',
		road: '#FFFFFF',
		water: '#BFDDEB',
		pin: '#E0433B',
	},
	dark: {
		wallpaper: '#161717',
		bubble: '#242626',
		shadow: '#000000',
		text: '#FAFAFA',
		muted: '#A7A8A8',
		link: '#53BDEB',
		divider: '#3A3C3C',
		box: '#2E3030',
		media: '#3B4042',
		mediaSign: '#7D878C',
		code: '#363939',
		quote: '#6B7175',
		variable: '#21C063',
		offer: '#103529',
		offerSign: '#5FD6AC',
		land: '#343B36',
		road: '#4A514C',
		water: '#2B4450',
		pin: '#F0625A',
	},
};
