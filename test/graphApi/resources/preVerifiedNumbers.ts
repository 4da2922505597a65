import { SUCCESS, type Answer, type GraphCall } from '../call';
import { invalidParameter, objectMissing } from '../errors';
import { listEdge, type Edge, type FieldSet, type NodeType } from '../graphNode';
import { createPreVerifiedNumbers, type PreVerifiedNumber } from '../madeUpData/preVerifiedNumbers';
import { named } from '../named';
import { store } from '../store';
import { timeOf } from '../times';
import type { Business, World } from '../world';
import { requestCode, verifyCode } from './numberCodes';

/** The pools of all portfolios. */
export const preVerifiedNumbers = store(() => createPreVerifiedNumbers());

const DAY = 24 * 60 * 60 * 1000;
/** A number stays verified for 90 days, and can be verified again in the last 45. */
const VERIFIED_DAYS = 90;

const STATUSES = ['EXPIRED', 'NOT_VERIFIED', 'VERIFIED'] as const;

const partner: FieldSet<Business> = {
	typeName: 'Business',
	properties: ['id', 'name'],
	defaults: ['id', 'name'],
};

/** `/{Pre-Verified-Phone-Number-ID}`, with the fields of Meta's own client libraries. */
export const preVerifiedNumber: NodeType<PreVerifiedNumber> = {
	typeName: 'WhatsAppBusinessPreVerifiedPhoneNumber',
	find: (world, id) => preVerifiedNumbers.of(world).find((number) => number.id === id),
	isVisible: ({ businessId, partnerIds }, { caller }) =>
		caller.kind === 'user' && [businessId, ...partnerIds].includes(caller.user.businessId),
	permission: 'business_management',
	properties: [
		'id',
		'phone_number',
		'code_verification_status',
		'code_verification_time',
		'verification_expiry_time',
	],
	computed: {
		owner_business: ({ businessId }, { world }) => named(world.businesses, businessId),
	},
	defaults: ['id', 'phone_number', 'code_verification_status', 'verification_expiry_time'],
	DELETE: (number, { world }) => {
		const pool = preVerifiedNumbers.of(world);
		pool.splice(pool.indexOf(number), 1);
		return SUCCESS;
	},
	edges: {
		partners: listEdge({
			rows: ({ partnerIds }: PreVerifiedNumber, { world }) =>
				world.businesses.filter(({ id }) => partnerIds.includes(id)),
			of: partner,
		}),
		request_code: {
			POST: (number, call) => requestCode(number, call, ['SMS', 'VOICE', 'IVR']),
		},
		verify_code: { POST: verify },
	},
};

function verify(number: PreVerifiedNumber, call: GraphCall): Answer {
	verifyCode(number, call);
	const now = call.clock.now();
	number.code_verification_time = timeOf(now);
	number.verification_expiry_time = timeOf(now + VERIFIED_DAYS * DAY);
	return SUCCESS;
}

/** The edges of a portfolio for its pool. */
export const poolEdges: Record<string, Edge<Business>> = {
	add_phone_numbers: { POST: add },
	preverified_numbers: listEdge({
		rows: ({ id }: Business, { world, parameters }) => {
			const status = parameters.oneOf('code_verification_status', STATUSES);
			const number = parameters.text('phone_number');
			return preVerifiedNumbers
				.of(world)
				.filter(({ businessId }) => businessId === id)
				.filter((one) => status === undefined || one.code_verification_status === status)
				.filter((one) => number === undefined || one.phone_number === number);
		},
		of: preVerifiedNumber,
	}),
	share_preverified_numbers: { POST: share, DELETE: unshare },
};

function add({ id: businessId }: Business, { world, parameters }: GraphCall): Answer {
	const phone_number = parameters.requiredText('phone_number');
	if (!/^[1-9]\d{6,14}$/.test(phone_number)) {
		throw invalidParameter('Param phone_number must be a valid phone number');
	}
	const pool = preVerifiedNumbers.of(world);
	if (pool.some((number) => number.phone_number === phone_number)) {
		throw invalidParameter('This number is in the pool already');
	}
	const number: PreVerifiedNumber = {
		id: newId(world),
		phone_number,
		code_verification_status: 'NOT_VERIFIED',
		businessId,
		partnerIds: [],
	};
	pool.push(number);
	return { id: number.id };
}

function share(business: Business, call: GraphCall): Answer {
	const { number, partnerId } = shared(business, call);
	number.partnerIds = [...new Set([...number.partnerIds, partnerId])];
	return SUCCESS;
}

function unshare(business: Business, call: GraphCall): Answer {
	const { number, partnerId } = shared(business, call);
	number.partnerIds = number.partnerIds.filter((id) => id !== partnerId);
	return SUCCESS;
}

/** The shared numbers and their partners. Only its owner can share a number. */
function shared({ id: businessId }: Business, { method, world, parameters }: GraphCall) {
	const id = parameters.requiredText('preverified_id');
	const partnerId = parameters.requiredText('partner_business_id');
	const number = preVerifiedNumbers.of(world).find((one) => one.id === id);
	if (number?.businessId !== businessId) throw objectMissing(method, id);
	if (partnerId === businessId || !world.businesses.some((one) => one.id === partnerId)) {
		throw objectMissing(method, partnerId);
	}
	return { number, partnerId };
}

/** Ids are never reused. */
const counters = store(() => ({ next: 106550000000800 }));

function newId(world: World): string {
	return String(counters.of(world).next++);
}
