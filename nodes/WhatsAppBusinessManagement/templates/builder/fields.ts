import type { Category } from '../categories';

/**
 * The kinds of template, by what Meta lets them contain (Meta: Components, and the page of each kind).
 * `kinds.ts` says what each has.
 */
export type Kind =
	| 'authentication'
	| 'callPermission'
	| 'carousel'
	| 'catalog'
	| 'limitedTimeOffer'
	| 'multiProduct'
	| 'orderDetails'
	| 'orderStatus'
	| 'singleProduct'
	| 'standard';

/** What a header shows. */
export type HeaderFormat = 'DOCUMENT' | 'GIF' | 'IMAGE' | 'LOCATION' | 'NONE' | 'TEXT' | 'VIDEO';

/** The types of button that a person adds. The other types follow from the kind of the template. */
export type ButtonType =
	| 'COPY_CODE'
	| 'FLOW'
	| 'PHONE_NUMBER'
	| 'QUICK_REPLY'
	| 'REQUEST_CONTACT_INFO'
	| 'URL'
	| 'VOICE_CALL';

/** The example for a variable of the body, or for the variable with that name in the header. */
export interface VariableFields {
	/** As in the text, with or without braces: `1`, `first_name`. If empty, it is the row's number. */
	name?: string;
	example?: string;
}

/** A button. Which of the fields count depends on the type. */
export interface ButtonFields {
	type: ButtonType;
	/** Up to 25 characters. COPY_CODE and REQUEST_CONTACT_INFO have none. */
	text?: string;
	/** URL: the address, which may end with `{{1}}`. */
	url?: string;
	/** URL: what replaces the variable in the example. */
	urlExample?: string;
	/** URL: opens an app instead (Meta: App deep links). */
	metaAppId?: string;
	androidDeepLink?: string;
	androidFallbackUrl?: string;
	phoneNumber?: string;
	/** COPY_CODE: an example of the code. */
	code?: string;
	/** FLOW: which of the three `flow` is. */
	flowBy?: 'flow_id' | 'flow_json' | 'flow_name';
	flow?: string;
	flowAction?: 'data_exchange' | 'navigate';
	/** FLOW: the first screen, if the action is `navigate`. */
	navigateScreen?: string;
	icon?: 'DOCUMENT' | 'PROMOTION' | 'REVIEW';
}

/** A button that all cards of a carousel have. */
export interface CardButtonLayout {
	type: 'ORDER_DETAILS' | 'PHONE_NUMBER' | 'QUICK_REPLY' | 'SPM' | 'URL';
	text?: string;
}

/** What differs from card to card in one of its buttons. */
export interface CardButtonFields {
	/** The address or the phone number. */
	value?: string;
	/** What replaces the variable of the address in the example. */
	example?: string;
}

/** A card of a carousel. */
export interface CardFields {
	/** The handle of the sample. */
	handle?: string;
	body?: string;
	/** The examples for the variables of the card's text, in their order. */
	examples?: readonly string[];
	/** In the order of the layout's buttons. */
	buttons?: readonly CardButtonFields[];
}

/** A carousel. Meta requires the same parts in all cards, so they are described once. */
export interface CarouselFields {
	header: 'IMAGE' | 'PRODUCT' | 'VIDEO';
	buttons: readonly CardButtonLayout[];
	/** For products, only the first counts: Meta takes the cards from the catalog. */
	cards: readonly CardFields[];
}

/** How the code of an authentication template reaches the app (Meta: Authentication templates). */
export interface CodeFields {
	otpType: 'COPY_CODE' | 'ONE_TAP' | 'ZERO_TAP';
	addSecurityRecommendation?: boolean;
	/** Minutes. */
	codeExpirationMinutes?: number;
	copyText?: string;
	autofillText?: string;
	supportedApps?: ReadonlyArray<{ packageName: string; signatureHash: string }>;
	zeroTapTermsAccepted?: boolean;
}

/** A template as a form or a row of a sheet holds it: flat fields, without Meta's nesting. */
export interface TemplateFields {
	kind: Kind;
	/** Only where the kind leaves a choice. */
	category?: Category;
	header?: HeaderFormat;
	headerText?: string;
	/** The example for the variable in the header's text. */
	headerExample?: string;
	/** The handle of the header's sample. */
	headerHandle?: string;
	body?: string;
	footer?: string;
	variables?: readonly VariableFields[];
	buttons?: readonly ButtonFields[];
	carousel?: CarouselFields;
	code?: CodeFields;
	offerText?: string;
	/** Whether the message shows when the offer ends. */
	offerExpires?: boolean;
	/** The text of the button of order details. */
	orderButtonText?: string;
	/** Order details in a marketing template, and always in Brazil. */
	hasOrderFormat?: boolean;
}

/** The texts of another language. An empty one is as in the first language. */
export interface TranslationFields {
	offerText?: string;
	orderButtonText?: string;
	headerText?: string;
	headerExample?: string;
	body?: string;
	footer?: string;
	/** The texts of the buttons that have one, in their order. An empty one is as in the first language. */
	buttonTexts?: readonly string[];
	/** The examples for the variables of the body, in the order of the first language. */
	examples?: readonly string[];
}
