import { ACCOUNT_ID, signatureOf } from '../../graphApi';
import type { World } from '../../graphApi';
import { envelope } from '../../graphApi/envelope';
import type { Call } from './load';

const FIELD = 'message_template_status_update';

/** Higher than any ID in the sample data. */
const FIRST_TEMPLATE_ID = 118_000_001_000_000;

const NOBODYS_SIGNATURE = `sha256=${'0'.repeat(64)}`;

/** The template statuses of the benchmark: our trigger's filter passes one of them. */
export type TemplateStatus = 'REJECTED' | 'APPROVED';

/**
 * Deliveries signed as by Meta, each of a different template: our trigger answers repeated changes
 * without an execution.
 */
export class MadeUpDeliveries {
	private count = 0;

	constructor(private readonly app: World['app']) {}

	/** Signed before the clock starts. */
	signed(url: string, status: TemplateStatus, count: number): Call[] {
		return Array.from({ length: count }, () => {
			const body = this.body(status);
			return post(url, body, signatureOf(body, this.app));
		});
	}

	/** With a signature that is well-formed and wrong. */
	forged(url: string, count: number): Call[] {
		return Array.from({ length: count }, () => post(url, this.body('REJECTED'), NOBODYS_SIGNATURE));
	}

	private body(status: TemplateStatus): Buffer {
		const number = ++this.count;
		const value = {
			event: status,
			message_template_id: String(FIRST_TEMPLATE_ID + number),
			message_template_name: `lantern_offer_${number}`,
			message_template_language: 'en_US',
			message_template_category: 'MARKETING',
			reason: status === 'REJECTED' ? 'INVALID_FORMAT' : 'NONE',
		};
		return Buffer.from(envelope([{ entryId: ACCOUNT_ID, field: FIELD, value }], Date.now()));
	}
}

function post(url: string, body: Buffer, signature: string): Call {
	return {
		url,
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			'X-Hub-Signature-256': signature,
		},
		body,
	};
}
