import type { IDataObject } from 'n8n-workflow';

import { exactInteger } from '../../graph/exactInteger';
import { replaceVariables } from '../variables';
import { namesIn } from './textWithExamples';
import type { ButtonFields } from './fields';

/**
 * The address of a link, with the example for its variable. The variable is written as a number: Meta takes
 * it in every template, also in one whose other variables have names. An example without a variable stays,
 * so that `example.extra` finds the variable that an expression evaluated.
 */
export const linkKeys = (url: string | undefined, example: string | undefined): IDataObject => ({
	url: url && namesIn(url).length === 1 ? replaceVariables(url, () => '{{1}}') : url,
	...(example ? { example: [example] } : {}),
});

/** Meta: App deep links. The ID of the app is a number. */
function deepLink({ metaAppId, androidDeepLink, androidFallbackUrl }: ButtonFields): IDataObject {
	if (!metaAppId && !androidDeepLink && !androidFallbackUrl) return {};
	const link = {
		meta_app_id: metaAppId && exactInteger(metaAppId),
		android_deep_link: androidDeepLink,
		android_fallback_playstore_url: androidFallbackUrl,
	};
	return { app_deep_link: withoutUndefined(link) };
}

const withoutUndefined = (keys: object): IDataObject =>
	Object.fromEntries(
		Object.entries(keys).filter(([, value]) => value !== undefined && value !== ''),
	);

/** What the flow does first. To open its own first screen is Meta's default (Meta: Flows), and needs no key. */
function flowAction({ flowAction: action, navigateScreen }: Partial<ButtonFields>): object {
	if (action === 'data_exchange') return { flow_action: action };
	return navigateScreen ? { flow_action: 'navigate', navigate_screen: navigateScreen } : {};
}

/** The keys beside `type` of each type of button (Meta: Components, Flows, Coupon codes …). */
const KEYS: Readonly<Record<ButtonFields['type'], (button: ButtonFields) => object>> = {
	COPY_CODE: ({ code }) => ({ example: code }),
	FLOW: ({ text, flowBy = 'flow_id', flow, icon, ...button }) => ({
		text,
		[flowBy]: flow,
		...flowAction(button),
		icon,
	}),
	PHONE_NUMBER: ({ text, phoneNumber }) => ({ text, phone_number: phoneNumber }),
	QUICK_REPLY: ({ text }) => ({ text }),
	REQUEST_CONTACT_INFO: () => ({}),
	URL: (button) => ({
		text: button.text,
		...linkKeys(button.url, button.urlExample),
		...deepLink(button),
	}),
	VOICE_CALL: ({ text }) => ({ text }),
};

const isReply = ({ type }: ButtonFields): boolean => type === 'QUICK_REPLY';

/**
 * The buttons in an order that Meta takes: all quick replies together, before or after the others
 * (Meta: Components). If they are mixed, the replies come first if the first button is one.
 */
export function groupReplies(buttons: readonly ButtonFields[]): ButtonFields[] {
	const replies = buttons.filter(isReply);
	const others = buttons.filter((button) => !isReply(button));
	return buttons[0] && isReply(buttons[0]) ? [...replies, ...others] : [...others, ...replies];
}

/** The code of an offer comes before its link (Meta: Limited-time offer templates). */
export const codeFirst = (buttons: readonly ButtonFields[]): ButtonFields[] => [
	...buttons.filter(({ type }) => type === 'COPY_CODE'),
	...buttons.filter(({ type }) => type !== 'COPY_CODE'),
];

/** A button as Meta takes it. Empty fields are left out, so that a rule names them as missing. */
export const buttonOf = (button: ButtonFields): IDataObject => ({
	type: button.type,
	...withoutUndefined(KEYS[button.type](button)),
});
