import { randomInt } from 'node:crypto';

import { SUCCESS, type Answer, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { invalidParameter } from '../errors';
import { listEdge, readFields, type Edge, type FieldSet } from '../graphNode';
import { createQrCodes, type QrCode } from '../madeUpData/qrCodes';
import { store } from '../store';
import type { PhoneNumber } from '../world';
import { answerShapes } from './answerShapes';

export const qrCodes = store(createQrCodes);

/** Meta: 2,000 codes per number. The refusal of one more is a guess. */
const MOST_CODES = 2000;
const LARGEST_PAGE = 25;

const IMAGE_FORMATS = ['PNG', 'SVG'] as const;
type ImageFormat = (typeof IMAGE_FORMATS)[number];

const imageUrl = ({ code }: QrCode, format: ImageFormat): string =>
	`https://scontent.whatsapp.example/qr/${code}.${format.toLowerCase()}`;

const FIELDS: FieldSet<QrCode> = {
	typeName: 'WhatsAppBusinessMessageQRDL',
	properties: ['code', 'prefilled_message', 'deep_link_url', 'creation_time'],
	computed: {
		// Meta's reference: the format is required. The refusal without one is a guess.
		qr_image_url: (qrCode, { parameters }) => {
			const format = parameters.oneOf('format', IMAGE_FORMATS);
			if (!format) throw invalidParameter('Param format is required for qr_image_url');
			return imageUrl(qrCode, format);
		},
	},
	defaults: ['code', 'prefilled_message', 'deep_link_url'],
};

const list = listEdge({
	rows: ({ id }: PhoneNumber, { parameters, world }) => {
		const code = parameters.text('code');
		return qrCodes
			.of(world)
			.filter(({ phoneNumberId }) => phoneNumberId === id)
			.filter((qrCode) => code === undefined || qrCode.code === code)
			.reverse();
	},
	of: FIELDS,
	largestPage: LARGEST_PAGE,
});

/** `/{Phone-Number-ID}/message_qrdls`: a POST with a code updates it, otherwise it creates one. */
export const messageQrCodes: Edge<PhoneNumber> = {
	...list,
	POST: (number, call) => {
		const message = call.parameters.requiredText('prefilled_message');
		if (charactersIn(message) > 140) throw invalidParameter('Param prefilled_message is too long');
		const code = call.parameters.text('code');
		const qrCode =
			code === undefined ? created(number, call, message) : updated(number, call, message, code);
		const format = call.parameters.oneOf('generate_qr_image', IMAGE_FORMATS);
		return {
			...shortly(qrCode),
			...(format && { qr_image_url: imageUrl(qrCode, format) }),
		};
	},
	member: {
		GET: (number, code, call) => {
			const shown = readFields(FIELDS, codeOf(number, code, call), call);
			return answerShapes.of(call.world).qrCodeBare ? shown : { data: [shown] };
		},
		DELETE: (number, code, call) => {
			const all = qrCodes.of(call.world);
			all.splice(all.indexOf(codeOf(number, code, call)), 1);
			return SUCCESS;
		},
	},
};

const shortly = ({ code, prefilled_message, deep_link_url }: QrCode): Answer => ({
	code,
	prefilled_message,
	deep_link_url,
});

/** Meta's refusal of an unknown code is a guess. */
function codeOf({ id }: PhoneNumber, code: string, { world }: GraphCall): QrCode {
	const found = qrCodes
		.of(world)
		.find((qrCode) => qrCode.phoneNumberId === id && qrCode.code === code);
	if (!found) throw invalidParameter('The QR code does not exist');
	return found;
}

function updated(number: PhoneNumber, call: GraphCall, message: string, code: string): QrCode {
	return Object.assign(codeOf(number, code, call), { prefilled_message: message });
}

function created({ id }: PhoneNumber, { world, clock }: GraphCall, message: string): QrCode {
	const all = qrCodes.of(world);
	if (all.filter(({ phoneNumberId }) => phoneNumberId === id).length >= MOST_CODES) {
		throw invalidParameter(`The phone number has ${MOST_CODES} QR codes already`);
	}
	const code = newCode();
	const qrCode = {
		code,
		prefilled_message: message,
		deep_link_url: `https://wa.me/message/${code}`,
		creation_time: Math.floor(clock.now() / 1000),
		phoneNumberId: id,
	};
	all.push(qrCode);
	return qrCode;
}

/** 14 capital letters and digits. */
function newCode(): string {
	const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
	return Array.from({ length: 14 }, () => characters[randomInt(characters.length)]).join('');
}
