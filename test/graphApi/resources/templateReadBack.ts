import type { GraphCall } from '../call';
import type { Template } from '../world';
import { mediaAddress } from './mediaAddresses';
import {
	buttonsOf,
	digitsOf,
	isFields,
	listOf,
	textOf,
	typeOf,
	upperText,
	type Fields,
} from './templateRules/sentTemplate';

const SECURITY = 'For your security, do not share this code.';

/**
 * The components of a template as Meta returns them, which is not as they were sent: types in upper case,
 * Meta's own texts of an authentication template, and addresses in the place of handles. The texts are
 * English in every language here; Meta translates them.
 */
export function readBack(template: Template, call: GraphCall): object[] {
	const components = listOf(template.components);
	const minutes = components.map(({ code_expiration_minutes: value }) => value).find(Boolean);
	return components.map((component) => {
		const shown = withMedia(upperCased(component), call);
		return template.category === 'AUTHENTICATION'
			? authentication(shown, digitsOf(minutes))
			: shown;
	});
}

function upperCased(component: Fields): Fields {
	return {
		...component,
		type: typeOf(component),
		...(component.format !== undefined && { format: upperText(component.format) }),
		...(Array.isArray(component.buttons) && {
			buttons: buttonsOf(component).map((button) =>
				shownButton({ ...button, type: typeOf(button) }),
			),
		}),
		...(Array.isArray(component.cards) && {
			cards: listOf(component.cards).map((card) => ({
				...card,
				components: listOf(card.components).map(upperCased),
			})),
		}),
	};
}

/** Meta writes the text of a button with a coupon code, and returns the code as a list. */
function shownButton(button: Fields): Fields {
	if (button.type !== 'COPY_CODE') return button;
	return { ...button, text: 'Copy offer code', example: [button.example].flat() };
}

/** The sample of a media header is an address that expires. */
function withMedia(component: Fields, call: GraphCall): Fields {
	const { example, cards } = component;
	if (Array.isArray(cards)) {
		const shown = listOf(cards).map((card) => ({
			...card,
			components: listOf(card.components).map((part) => withMedia(part, call)),
		}));
		return { ...component, cards: shown };
	}
	if (!isFields(example) || !Array.isArray(example.header_handle)) return component;
	const handles = example.header_handle.map((handle) => mediaAddress(textOf(handle), call));
	return { ...component, example: { ...example, header_handle: handles } };
}

/** As public copies of Meta's answers show it. A text that is stored already is kept. */
function authentication(component: Fields, minutes: string): Fields {
	switch (component.type) {
		case 'BODY':
			return { ...component, ...authenticationBody(component) };
		case 'FOOTER':
			return { text: `This code expires in ${minutes} minutes.`, ...component };
		case 'BUTTONS':
			return {
				...component,
				buttons: buttonsOf(component).map((button) => otpButton(button, minutes)),
			};
		default:
			return component;
	}
}

function authenticationBody({ text, example, ...rest }: Fields): Fields {
	const isSafe = rest.add_security_recommendation === true;
	return {
		text: text ?? `*{{1}}* is your verification code.${isSafe ? ` ${SECURITY}` : ''}`,
		example: example ?? { body_text: [['123456']] },
	};
}

/** The button becomes a link. The keys of an app in the address are a guess. */
function otpButton(button: Fields, minutes: string): Fields {
	if (button.type !== 'OTP') return button;
	const type = upperText(button.otp_type);
	const [app = {}] = listOf(button.supported_apps);
	const query = new URLSearchParams({ otp_type: type });
	if (minutes) query.set('code_expiration_minutes', minutes);
	if (type !== 'COPY_CODE') {
		query.set('cta_display_name', textOf(button.autofill_text) || 'Autofill');
		query.set('package_name', textOf(app.package_name));
		query.set('signature_hash', textOf(app.signature_hash));
	}
	const address = `https://www.whatsapp.com/otp/code/?${query.toString()}&code=otp`;
	return {
		type: 'URL',
		text: textOf(button.text) || 'Copy code',
		url: `${address}{{1}}`,
		example: [`${address}123456`],
	};
}
