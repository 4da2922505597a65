import fc from 'fast-check';

import type { Json } from './validParts';

/* Changes to a template that may break it. Each changes one place. */

type Path = Array<string | number>;

type Mutation = (template: Json) => void;

interface Place {
	holder: Json | unknown[];
	key: string | number;
	value: unknown;
}

/** Every place of a template, from the outside to the inside. */
function placesIn(value: unknown): Place[] {
	if (typeof value !== 'object' || value === null) return [];
	const holder = value as Json | unknown[];
	const keys: Path = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
	return keys.flatMap((key) => {
		const member = (holder as Record<string | number, unknown>)[key];
		return [{ holder, key, value: member }, ...placesIn(member)];
	});
}

const write = ({ holder, key }: Place, value: unknown): void => {
	(holder as Record<string | number, unknown>)[key] = value;
};

function remove({ holder, key }: Place): void {
	if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else delete holder[key];
}

/** Changes one of the places that fit; `pick` chooses among them. */
const at =
	(pick: number, fits: (place: Place) => boolean, change: (place: Place) => void): Mutation =>
	(template) => {
		const places = placesIn(template).filter(fits);
		const place = places[pick % Math.max(places.length, 1)];
		if (place) change(place);
	};

const isText = ({ value }: Place): boolean => typeof value === 'string';
const isList = ({ value }: Place): boolean => Array.isArray(value);
const isFields = ({ value }: Place): boolean =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isChoice = ({ key, value }: Place): boolean =>
	typeof value === 'string' &&
	[
		'type',
		'format',
		'category',
		'otp_type',
		'parameter_format',
		'language',
		'display_format',
	].includes(String(key));
/** A text that people read or an address. */
const isWritten = ({ key, value }: Place): boolean =>
	typeof value === 'string' &&
	['text', 'url', 'name', 'phone_number', 'example'].includes(String(key));

const OTHER_VALUES = [null, '', ' ', 'x', 5, 0, -1, true, false, [], {}, ['x'], [['x']], { x: 1 }];

const CHOICES = [
	...['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER', 'SIGNATURE'],
	...['TEXT', 'IMAGE', 'VIDEO', 'DOCUMENT', 'GIF', 'LOCATION', 'PRODUCT', 'AUDIO'],
	...['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'COPY_CODE', 'OTP', 'FLOW', 'CATALOG', 'MPM', 'SPM'],
	...['ORDER_DETAILS', 'VOICE_CALL', 'REQUEST_CONTACT_INFO', 'CALL_PERMISSION_REQUEST'],
	...['UTILITY', 'MARKETING', 'AUTHENTICATION', 'TRANSACTIONAL'],
	...['NAMED', 'POSITIONAL', 'ONE_TAP', 'ZERO_TAP', 'TWO_TAP'],
	...['en-US', 'en_us', 'is', 'xx', 'ar_SA', 'th', 'English'],
];

const PIECES = [
	...['{{1}}', '{{2}}', '{{3}}', '{{0}}', '{{city}}', '{{City}}', '{{a b}}', '{{}}', '{{ 1 }}'],
	...[
		'{{1',
		'1}}',
		'{1}',
		'{{{1}}}',
		'\n',
		'\n\n\n',
		'\r\n',
		'\t',
		'😀',
		'❤️',
		'™',
		'*',
		'_',
		'~',
		'`',
	],
	...['https://wa.me/1', ' ', '.', '!', '-', '(0)', 'é', '{{1}}{{2}}'],
];

/** Values at which a rule for a field decides, by the name of the field. */
const EDGES: Record<string, unknown[]> = {
	name: ['Order', 'two words', 'ä', '_', '1'],
	url: [
		...['https://{{1}}', 'https://fernwick.example{{1}}', 'https://{{1}}.example/a', '{{1}}', '/a'],
		...[
			'https://wa.me/1',
			'https://api.whatsapp.com/a',
			'HTTP://FERNWICK.EXAMPLE',
			'fernwick.example',
		],
		...['ftp://fernwick.example', 'https://fernwick.example/a b', 'https://fernwick.example/{{2}}'],
		...['https://fernwick.example/{{city}}', 'https://fernwick.example/{{1}}/a', 'https://'],
	],
	phone_number: ['15550051310', '+1 555 005 1310', 'call us', '123', `+${'1'.repeat(20)}`],
	package_name: [
		'shop',
		'com.1shop',
		'com.',
		'a.b',
		`a.${'b'.repeat(222)}`,
		`a.${'b'.repeat(223)}`,
	],
	signature_hash: ['short', 'K8a/AINcGX7=', 'K8a_AINcGX7'],
	header_handle: [['4::x'], ['https://a.example/b.png'], ['900000000000001'], [''], []],
	example: ['', [''], ['a', 'b'], 5, ['https://fernwick.example/1']],
	body_text: [['a'], 'a', [['a']], [['a'], ['b']], [['a', 'b']], [['a', '']], [[5]]],
	header_text: [['a'], 'a', ['a', 'b'], ['']],
	text: [
		...[
			'{{1}}',
			'{{1}} is ready for you now',
			'It is ready for you {{1}}',
			'Two {{1}} words now',
			'Two {{1}}',
		],
		...[
			'See {{1}} and then {{2}} now',
			'Your {{1}}{{2}} is ready for you today',
			'Only text',
			'1',
			'  ',
		],
	],
	zero_tap_terms_accepted: [false, 'true', 1],
	code_expiration_minutes: ['5', 0, 91, 1.5],
	message_send_ttl_seconds: ['60', 29, 901, 43_201, -1, 60.5],
	flow_action: ['navigate', 'data_exchange', 'open'],
};

const LENGTHS = [
	15, 16, 17, 20, 21, 25, 26, 60, 61, 160, 161, 512, 513, 600, 601, 1024, 1025, 2000, 2001,
];

const ADDED: Json = {
	text: 'Added',
	example: { body_text: [['a']] },
	url: 'https://fernwick.example',
	format: 'IMAGE',
	flow_id: '1',
	flow_name: 'survey',
	package_name: 'com.example.a',
	code_expiration_minutes: 5,
	sub_category: 'ORDER_STATUS',
	display_format: 'ORDER_DETAILS',
	message_send_ttl_seconds: 60,
	parameter_format: 'NAMED',
};

const NEW_COMPONENTS: Json[] = [
	{ type: 'HEADER', format: 'TEXT', text: 'Lanterns' },
	{ type: 'BODY', text: 'Your lantern is ready.' },
	{ type: 'FOOTER', text: 'Fernwick' },
	{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Yes' }] },
	{ type: 'CALL_PERMISSION_REQUEST' },
	{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Offer', has_expiration: false } },
];

const insert = (text: string, piece: string, where: number): string => {
	const index = where % 3 === 0 ? 0 : where % 3 === 1 ? text.length : Math.floor(text.length / 2);
	return text.slice(0, index) + piece + text.slice(index);
};

const lengthened = (text: string, length: number): string =>
	text.length < length ? text + 'x'.repeat(length - text.length) : text.slice(0, length);

const pick = fc.nat(1000);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	pick.map((n) => at(n, () => true, remove)),
	fc.tuple(pick, pick).map(([n, which]) =>
		at(
			n,
			({ key }) => Object.hasOwn(EDGES, key),
			(place) => {
				const values = EDGES[place.key] ?? [];
				write(place, structuredClone(values[which % values.length]));
			},
		),
	),
	fc.tuple(pick, fc.constantFrom(...OTHER_VALUES)).map(([n, value]) =>
		at(
			n,
			() => true,
			(place) => write(place, structuredClone(value)),
		),
	),
	fc
		.tuple(pick, fc.constantFrom(...CHOICES))
		.map(([n, value]) => at(n, isChoice, (place) => write(place, value))),
	fc
		.tuple(pick, fc.constantFrom(...PIECES), fc.nat(2))
		.map(([n, piece, where]) =>
			at(n, isWritten, (place) => write(place, insert(String(place.value), piece, where))),
		),
	fc
		.tuple(pick, fc.constantFrom(...LENGTHS))
		.map(([n, length]) =>
			at(n, isWritten, (place) => write(place, lengthened(String(place.value), length))),
		),
	pick.map((n) =>
		at(n, isText, (place) => {
			const text = String(place.value);
			write(place, text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase());
		}),
	),
	fc.tuple(pick, fc.nat(10)).map(([n, times]) =>
		at(n, isList, ({ value }) => {
			const list = value as unknown[];
			const last = list.at(-1);
			for (let count = 0; count <= times; count++) list.push(structuredClone(last));
		}),
	),
	pick.map((n) => at(n, isList, ({ value }) => void (value as unknown[]).reverse())),
	pick.map((n) =>
		at(n, isList, ({ value }) => {
			const list = value as unknown[];
			list.push(list.shift());
		}),
	),
	fc.tuple(pick, fc.constantFrom(...Object.keys(ADDED))).map(([n, key]) =>
		at(n, isFields, ({ value }) => {
			(value as Json)[key] = structuredClone(ADDED[key]);
		}),
	),
	fc.constantFrom(...NEW_COMPONENTS).map(
		(component): Mutation =>
			(template) => {
				if (Array.isArray(template.components))
					template.components.push(structuredClone(component));
			},
	),
	fc
		.tuple(pick, fc.constantFrom(-2, -1, 0, 1, 29, 30, 31, 90, 91, 900, 901, 43_201, 2_592_001))
		.map(([n, number]) =>
			at(
				n,
				({ value }) => typeof value === 'number',
				(place) => write(place, number),
			),
		),
);

/** The template with some of the mutations; the given one stays as it is. */
export const mutated = (template: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
	fc
		.tuple(template, fc.array(mutation, { minLength: 1, maxLength: 3 }))
		.map(([original, mutations]) => {
			const changed = structuredClone(original);
			for (const mutate of mutations) mutate(changed);
			return changed;
		});
