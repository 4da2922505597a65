import type { Answer, GraphCall } from '../call';
import { charactersIn } from '../characters';
import { graphRefusal, invalidParameter } from '../errors';
import { madeUpNumber } from '../madeUpData/phoneNumbers';
import type { Account, PhoneNumber, World } from '../world';
import { numberQuirks } from './numberState';
import { preVerifiedNumbers } from './preVerifiedNumbers';

/** The first id of numbers that a call adds. */
const FIRST_NEW_ID = 106540000000900n;

/** POST `/{WhatsApp-Business-Account-ID}/phone_numbers`. */
export function addNumber(account: Account, call: GraphCall): Answer {
	const { world, parameters, clock } = call;
	const digits = wholeNumber(call);
	const isMigrated = parameters.boolean('migrate_phone_number') ?? false;
	const elsewhere = inUse(world, digits);
	// Meta's messages for these two are not documented; the subcodes are on its error page.
	if (elsewhere && (!isMigrated || elsewhere.accountId === account.id)) {
		throw refused(2388012, 'This number is registered to an account already.');
	}
	if (isMigrated && !elsewhere) throw refused(2388093, 'There is no such number to migrate.');
	const name = elsewhere?.verified_name ?? parameters.requiredText('verified_name');
	if (charactersIn(name) < 2 || charactersIn(name) > 75) {
		throw invalidParameter('Param verified_name must have 2 to 75 characters');
	}
	const number: PhoneNumber = {
		...madeUpNumber(newId(world), account.id, 107),
		display_phone_number: `+${digits}`,
		verified_name: name,
		status: 'PENDING',
		quality_rating: 'UNKNOWN',
		platform_type: 'NOT_APPLICABLE',
		name_status: 'PENDING_REVIEW',
		code_verification_status: claim(world, call) ? 'VERIFIED' : 'NOT_VERIFIED',
		createdAt: Math.floor(clock.now() / 1000),
		pin: undefined,
	};
	world.phoneNumbers.push(number);
	return numberQuirks.of(world).createdInSample
		? { successful_creation: { value: { id: number.id } } }
		: { id: number.id };
}

/** A migrated number leaves its old account when its code is verified; when exactly is a guess. */
export function endMigration(world: World, { id, display_phone_number }: PhoneNumber): void {
	const digits = digitsOf(display_phone_number);
	world.phoneNumbers = world.phoneNumbers.filter(
		(other) => other.id === id || digitsOf(other.display_phone_number) !== digits,
	);
}

/** `phone_number` comes with or without the country code (Meta: Add a phone number). */
function wholeNumber({ parameters }: GraphCall): string {
	const cc = parameters.requiredText('cc');
	const number = parameters.requiredText('phone_number');
	if (!/^\d{1,3}$/.test(cc)) throw invalidParameter('Param cc must be a country calling code');
	if (!/^[1-9]\d{6,14}$/.test(number)) {
		throw invalidParameter('Param phone_number must be a valid phone number');
	}
	return number.startsWith(cc) ? number : cc + number;
}

function inUse(world: World, digits: string): PhoneNumber | undefined {
	return world.phoneNumbers.find((number) => digitsOf(number.display_phone_number) === digits);
}

/** A claimed number leaves the pool (Meta: Pre-verified phone numbers). */
function claim(world: World, { parameters }: GraphCall): boolean {
	const id = parameters.text('preverified_id');
	if (id === undefined) return false;
	const pool = preVerifiedNumbers.of(world);
	const index = pool.findIndex((number) => number.id === id);
	if (index < 0) throw invalidParameter('Param preverified_id is not a pre-verified number');
	return pool.splice(index, 1)[0]?.code_verification_status === 'VERIFIED';
}

function newId(world: World): string {
	const taken = new Set(world.phoneNumbers.map(({ id }) => id));
	let id = FIRST_NEW_ID;
	while (taken.has(String(id))) id++;
	return String(id);
}

const digitsOf = (number: string): string => number.replace(/\D/g, '');

function refused(subcode: number, userMessage: string): Error {
	return graphRefusal(100, 'Invalid parameter', {
		subcode,
		userTitle: 'The number cannot be added',
		userMessage,
	});
}
