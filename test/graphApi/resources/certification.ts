import { randomInt } from 'node:crypto';

import type { Answer, GraphCall } from '../call';
import { invalidParameter, objectMissing, parameterMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { BUSINESS_ID, CLIENT_BUSINESS_ID, SUBMISSION_ID } from '../ids';
import { store } from '../store';
import { timeOf } from '../times';
import type { Business } from '../world';

/** A client's business that was submitted for verification. */
interface Submission {
	id: string;
	client_business_id: string;
	verification_status: string;
	rejection_reasons: string[];
	submitted_info: object;
	submitted_time: string;
	update_time: string;
	partnerBusinessId: string;
}

export const submissions = store((): Submission[] => [
	{
		id: SUBMISSION_ID,
		client_business_id: CLIENT_BUSINESS_ID,
		verification_status: 'FAILED',
		rejection_reasons: ['LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS'],
		submitted_info: { end_business_legal_name: 'Quillbrook Teahouse Ltd' },
		submitted_time: '2026-10-01T09:00:00+0000',
		update_time: '2026-10-01T09:05:00+0000',
		partnerBusinessId: BUSINESS_ID,
	},
]);

const submission: FieldSet<Submission> = {
	typeName: 'WhatsAppBusinessPartnerClientVerificationSubmission',
	properties: [
		'id',
		'client_business_id',
		'verification_status',
		'rejection_reasons',
		'submitted_info',
		'submitted_time',
		'update_time',
	],
	defaults: ['id', 'client_business_id', 'verification_status', 'rejection_reasons'],
};

/** Meta's page on partner-led business verification: three submissions for a client. */
const MOST_SUBMISSIONS = 3;
const MOST_FILES = 3;
const LARGEST_FILE = 5 * 1024 * 1024;
const TYPES = ['application/pdf', 'image/jpeg', 'image/png'];

/** The client's data in addition to the documents. */
const INFO = [
	'business_vertical',
	'end_business_legal_name',
	'end_business_website',
	'num_billing_cycles_with_partner',
];
const STRUCTURED_INFO = [
	'average_monthly_revenue_spend_with_partner',
	'end_business_address',
	'end_business_trade_names',
];

/** The edges of a portfolio by which a partner requests the verification of a client. */
export const certificationEdges: Record<string, Edge<Business>> = {
	self_certified_whatsapp_business_submissions: listEdge({
		rows: ({ id }: Business, { world, parameters }) => {
			const client = parameters.text('end_business_id');
			return submissions
				.of(world)
				.filter(({ partnerBusinessId }) => partnerBusinessId === id)
				.filter(({ client_business_id }) => client === undefined || client_business_id === client);
		},
		of: submission,
	}),
	self_certify_whatsapp_business: { POST: certify },
};

function certify({ id: partnerBusinessId }: Business, call: GraphCall): Answer {
	const { method, world, parameters, clock } = call;
	const client = parameters.requiredText('end_business_id');
	if (!world.businesses.some(({ id }) => id === client)) throw objectMissing(method, client);
	checkDocuments(call);
	const all = submissions.of(world);
	const before = all.filter(({ client_business_id }) => client_business_id === client).length;
	// How Meta words this is not documented.
	if (before >= MOST_SUBMISSIONS) {
		throw invalidParameter('The business has been submitted three times already');
	}
	const time = timeOf(clock.now());
	all.push({
		id: `4430000000${randomInt(10_000, 99_999)}`,
		client_business_id: client,
		verification_status: 'PENDING',
		rejection_reasons: [],
		submitted_info: infoOf(call),
		submitted_time: time,
		update_time: time,
		partnerBusinessId,
	});
	return {
		success: true,
		message: 'The request has come in and will be looked at',
		verification_attempts: before + 1,
	};
}

function checkDocuments({ files }: GraphCall): void {
	const documents = files.filter(({ name }) => name.startsWith('business_documents'));
	if (documents.length === 0) throw parameterMissing('business_documents');
	if (documents.length > MOST_FILES) throw invalidParameter('There are more than 3 documents');
	for (const { type, bytes } of documents) {
		if (!TYPES.includes(type)) throw invalidParameter('A document is no PDF, JPEG or PNG');
		if (bytes.length > LARGEST_FILE) throw invalidParameter('A document is larger than 5 MB');
	}
}

function infoOf({ parameters }: GraphCall): object {
	const given = (name: string) => parameters.has(name);
	return Object.fromEntries([
		...INFO.filter(given).map((name) => [name, parameters.text(name)]),
		...STRUCTURED_INFO.filter(given).map((name) => [name, parameters.json(name)]),
	]);
}
