import type { IDataObject, INodeParameters } from 'n8n-workflow';

/*
 * The form that a person would fill in for a template. It is written against the node's fields, not with
 * the builder's code, so that a test can compare both ways to create the same template.
 */

const upper = (value: unknown): string => String(value ?? '').toUpperCase();

const partsOf = (template: IDataObject): IDataObject[] => template.components as IDataObject[];

const partOf = (parts: IDataObject[], type: string): IDataObject | undefined =>
	parts.find((part) => upper(part.type) === type);

type Example = Record<string, unknown>;

function rowsOf({ example = {} }: IDataObject): IDataObject[] {
	const { body_text: positional, body_text_named_params: named } = example as Example;
	if (Array.isArray(named)) {
		return (named as IDataObject[]).map(({ param_name: name, example: value }) => ({
			name,
			example: value,
		}));
	}
	const [row = []] = (positional ?? [[]]) as string[][];
	return row.map((value) => ({ example: value }));
}

function headerExample({ example = {} }: IDataObject): IDataObject[string] {
	const { header_text: positional, header_text_named_params: named } = example as Example;
	return Array.isArray(named)
		? (named[0] as IDataObject).example
		: (positional as string[] | undefined)?.[0];
}

const handleOf = ({ example = {} }: IDataObject): string | undefined =>
	((example as Example).header_handle as string[] | undefined)?.[0];

function headerFields(header: IDataObject | undefined): IDataObject {
	if (!header) return {};
	const format = upper(header.format);
	if (format === 'TEXT') {
		return { header: 'TEXT', headerText: header.text, headerExample: headerExample(header) };
	}
	const handle = handleOf(header);
	return handle
		? { header: format, sampleFrom: 'handle', headerHandle: handle }
		: { header: format };
}

const FLOW_KEYS = ['flow_id', 'flow_name', 'flow_json'];

function buttonRow(button: IDataObject): IDataObject {
	const flowBy = FLOW_KEYS.find((key) => button[key] !== undefined);
	const link = (button.app_deep_link ?? {}) as IDataObject;
	const isCode = upper(button.type) === 'COPY_CODE';
	return {
		type: upper(button.type),
		text: button.text,
		url: button.url,
		urlExample: Array.isArray(button.example) ? button.example[0] : undefined,
		code: isCode ? button.example : undefined,
		phoneNumber: button.phone_number,
		metaAppId: link.meta_app_id,
		androidDeepLink: link.android_deep_link,
		androidFallbackUrl: link.android_fallback_playstore_url,
		...(flowBy && { flowBy, flow: button[flowBy] }),
		flowAction: button.flow_action,
		navigateScreen: button.navigate_screen,
		icon: button.icon,
	};
}

const buttonsIn = (parts: IDataObject[]): IDataObject[] =>
	(partOf(parts, 'BUTTONS')?.buttons ?? []) as IDataObject[];

/** The kinds that a button decides. */
const BY_BUTTON: Record<string, string> = {
	CATALOG: 'catalog',
	MPM: 'multiProduct',
	ORDER_DETAILS: 'orderDetails',
	SPM: 'singleProduct',
};

function kindOf(template: IDataObject): string {
	const parts = partsOf(template);
	if (upper(template.category) === 'AUTHENTICATION') return 'authentication';
	if (partOf(parts, 'CAROUSEL')) return 'carousel';
	if (partOf(parts, 'LIMITED_TIME_OFFER')) return 'limitedTimeOffer';
	if (partOf(parts, 'CALL_PERMISSION_REQUEST')) return 'callPermission';
	if (template.sub_category === 'ORDER_STATUS') return 'orderStatus';
	const types = buttonsIn(parts).map(({ type }) => upper(type));
	return types.map((type) => BY_BUTTON[type]).find((kind) => kind !== undefined) ?? 'standard';
}

function codeFields(parts: IDataObject[]): IDataObject {
	const [button = {}] = buttonsIn(parts);
	const apps = (button.supported_apps ?? []) as IDataObject[];
	return {
		otpType: upper(button.otp_type),
		zeroTapTermsAccepted: button.zero_tap_terms_accepted,
		supportedApps: {
			app: apps.map(({ package_name: packageName, signature_hash: signatureHash }) => ({
				packageName,
				signatureHash,
			})),
		},
		codeOptions: {
			addSecurityRecommendation: partOf(parts, 'BODY')?.add_security_recommendation,
			codeExpirationMinutes: partOf(parts, 'FOOTER')?.code_expiration_minutes,
			copyText: button.text,
			autofillText: button.autofill_text,
		},
	};
}

const layoutOf = (number: number, button: IDataObject | undefined): IDataObject =>
	button
		? { [`cardButton${number}`]: upper(button.type), [`cardButton${number}Text`]: button.text }
		: {};

const valueOf = (number: number, button: IDataObject = {}): IDataObject => ({
	[`button${number}Value`]: button.url ?? button.phone_number,
	[`button${number}Example`]: Array.isArray(button.example) ? button.example[0] : undefined,
});

function cardRow({ components }: IDataObject): IDataObject {
	const parts = components as IDataObject[];
	const body = partOf(parts, 'BODY');
	const [first, second] = buttonsIn(parts);
	return {
		handle: handleOf(partOf(parts, 'HEADER') ?? {}),
		body: body?.text,
		examples:
			body &&
			rowsOf(body)
				.map(({ example }) => example)
				.join('\n'),
		...valueOf(1, first),
		...valueOf(2, second),
	};
}

function carouselFields(parts: IDataObject[]): IDataObject {
	const cards = (partOf(parts, 'CAROUSEL')?.cards ?? []) as IDataObject[];
	const first = (cards[0]?.components ?? []) as IDataObject[];
	const cardHeader = upper(partOf(first, 'HEADER')?.format);
	const [one, two] = buttonsIn(first);
	if (cardHeader === 'PRODUCT') {
		const { button1Value, button1Example } = valueOf(1, one);
		return {
			cardHeader,
			productButton: upper(one?.type),
			productButtonText: one?.text,
			productUrl: button1Value,
			productUrlExample: button1Example,
		};
	}
	return {
		cardHeader,
		...layoutOf(1, one),
		...layoutOf(2, two),
		cards: { card: cards.map(cardRow) },
	};
}

const withoutEmpty = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(withoutEmpty);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== '');
	return Object.fromEntries(entries.map(([key, inner]) => [key, withoutEmpty(inner)]));
};

/** The parameters of the form for a template of Meta's shape. */
export function formOf(template: IDataObject): INodeParameters {
	const parts = partsOf(template);
	const kind = kindOf(template);
	const offer = partOf(parts, 'LIMITED_TIME_OFFER')?.limited_time_offer as IDataObject | undefined;
	const own = buttonsIn(parts).filter(({ type }) => BY_BUTTON[upper(type)] === undefined);
	const order = buttonsIn(parts).find(({ type }) => upper(type) === 'ORDER_DETAILS');
	const body = partOf(parts, 'BODY');
	return withoutEmpty({
		defineTemplate: 'fields',
		name: template.name,
		language: template.language,
		kind,
		category: upper(template.category),
		...(kind === 'authentication'
			? codeFields(parts)
			: {
					...headerFields(partOf(parts, 'HEADER')),
					bodyText: body?.text,
					variables: { variable: body ? rowsOf(body) : [] },
					footer: partOf(parts, 'FOOTER')?.text,
					buttons: { button: own.map(buttonRow) },
					offerText: offer?.text,
					offerExpires: offer?.has_expiration,
					orderButtonText: order?.text,
					hasOrderFormat: upper(template.display_format) === 'ORDER_DETAILS',
				}),
		...(kind === 'carousel' ? carouselFields(parts) : {}),
		options: {
			messageSendTtlSeconds: template.message_send_ttl_seconds,
			isPrimaryDeviceDeliveryOnly: template.is_primary_device_delivery_only,
			ctaUrlLinkTrackingOptedOut: template.cta_url_link_tracking_opted_out,
		},
	}) as INodeParameters;
}
