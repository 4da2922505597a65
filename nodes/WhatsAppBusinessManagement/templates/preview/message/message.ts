/** The signs in front of the labels of buttons. */
export type Sign =
	| 'reply'
	| 'open'
	| 'phone'
	| 'copy'
	| 'form'
	| 'list'
	| 'catalog'
	| 'contact'
	| 'pay'
	| 'none';

/** A button as readers see it. */
export interface ShownButton {
	/** Meta's type in capitals, `OTP` also for one that was read as an address. */
	type: string;
	label: string;
	sign: Sign;
	/** The address, number or code behind it, with examples filled in. */
	target?: string;
}

/** What is above the text. */
export interface ShownHeader {
	/** Meta's format in capitals. One that is unknown is drawn like an image. */
	format: string;
	/** Only of `TEXT`. */
	text?: string;
}

/** What a message and a card have in common, with examples filled in. */
export interface Content {
	header?: ShownHeader;
	/** With the signs of WhatsApp's formatting. */
	body?: string;
	footer?: string;
	buttons: ShownButton[];
}

/** A limited-time offer. */
export interface ShownOffer {
	text: string;
	hasExpiration: boolean;
	/** The example of the coupon code. */
	code?: string;
}

/** A box whose content the sender chooses with each message, or that WhatsApp fills itself. */
export type Box = 'CATALOG' | 'MPM' | 'ORDER_DETAILS' | 'ORDER_STATUS';

/** A message as readers see it, whatever of the template could be read. */
export interface Message extends Content {
	language?: string;
	category?: string;
	/** Whether the texts are Meta's as they are known here: the template itself has none. */
	hasMetasTexts: boolean;
	/** The name of the template in Meta's library, if it is made from one. */
	library?: string;
	offer?: ShownOffer;
	box?: Box;
	asksToCall: boolean;
	cards: Content[];
}
