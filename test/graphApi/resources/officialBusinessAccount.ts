import { SUCCESS, type Answer, type GraphCall } from '../call';
import { invalidParameter } from '../errors';
import { store } from '../store';
import type { PhoneNumber } from '../world';
import { numberQuirks } from './numberState';

const MOST_LINKS = 10;

/** The statuses of the requests, by the number's ID. */
export const officialBusinessStatuses = store(() => new Map<string, string>());

/** The field `official_business_account` of a number. */
export function officialBusinessAccount({ id }: PhoneNumber, { world }: GraphCall): object {
	const status = { oba_status: officialBusinessStatuses.of(world).get(id) ?? 'NOT_STARTED' };
	return numberQuirks.of(world).statusInData ? { data: [status] } : status;
}

/**
 * POST `/{Phone-Number-ID}/official_business_account`, from Meta's guide and reference. The reference states
 * that a request is refused while another one is open, and a resubmission if none was rejected; how they are
 * refused is a guess. The guide's answer has `success` only.
 */
export function requestOfficialBusiness({ id }: PhoneNumber, call: GraphCall): Answer {
	const { parameters, world } = call;
	parameters.requiredText('business_website_url');
	parameters.requiredText('primary_country_of_operation');
	if ((parameters.list('supporting_links') ?? []).length > MOST_LINKS) {
		throw invalidParameter(`Param supporting_links may have at most ${MOST_LINKS} entries`);
	}
	const action = parameters.oneOf('action', ['SUBMIT_APPLICATION', 'RESUBMIT_APPLICATION']);
	const statuses = officialBusinessStatuses.of(world);
	const required = action === 'RESUBMIT_APPLICATION' ? 'REJECTED' : undefined;
	if (statuses.get(id) !== required) {
		throw invalidParameter('The request is not possible in its current status');
	}
	statuses.set(id, 'PENDING');
	return SUCCESS;
}
