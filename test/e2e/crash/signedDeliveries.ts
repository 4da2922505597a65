import { ACCOUNT_ID } from '../../graphApi';
import { envelope } from '../../graphApi/envelope';
import { changeName, STREAM_FIELD } from '../stream';

/** A delivery as Meta sends it, before it is signed. */
export interface Parcel {
	body: Buffer;
	/** The numbers of its changes. */
	numbers: number[];
}

const MOST_CHANGES = 3;

/** Every so many deliveries Meta sends one twice. */
const TWICE_EVERY = 10;

/** How far a delivery can be from its place in the order of its changes. */
const DISORDER = 20;

/** Unix seconds. Without a time of their own, identical changes could not be distinguished. */
const FIRST_TIME = 1_780_000_000;

/**
 * Deliveries of one to three changes each, out of order, a tenth of them twice. The same count gives
 * the same deliveries.
 */
export function signedDeliveries(count: number): Parcel[] {
	const once = Array.from({ length: count }, (_, index) => parcel(index));
	const twice = once.filter((_, index) => index % TWICE_EVERY === 0);
	return inDisorder([...once, ...twice]);
}

function parcel(index: number): Parcel {
	const numbers = Array.from(
		{ length: 1 + (index % MOST_CHANGES) },
		(_, position) => index * MOST_CHANGES + position,
	);
	const changes = numbers.map((number) => ({
		entryId: ACCOUNT_ID,
		field: STREAM_FIELD,
		time: FIRST_TIME + number,
		value: {
			event: 'REJECTED',
			message_template_id: String(118_000_001_000_000 + number),
			message_template_name: changeName(number),
			message_template_language: 'en_US',
			reason: 'INVALID_FORMAT',
		},
	}));
	return { body: Buffer.from(envelope(changes, FIRST_TIME * 1_000)), numbers };
}

/** Moves each delivery by a fixed but irregular distance; a repeated one is sent near its first. */
function inDisorder(parcels: Parcel[]): Parcel[] {
	return parcels
		.map((each, index) => {
			const place = Math.floor((each.numbers[0] ?? 0) / MOST_CHANGES);
			return { each, at: place + ((index * 7_919) % DISORDER) };
		})
		.sort((left, right) => left.at - right.at)
		.map(({ each }) => each);
}
