import type { IDataObject } from 'n8n-workflow';

import type { Extra } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/extras';
import { EXTRAS } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/extras';
import { ACCOUNT_ID, BUSINESS_ID, CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { useGraphApi } from '../../../../graphApi/testGraphApi';

const graph = useGraphApi();

const IDS = { number: CONNECTED_NUMBER_ID, account: ACCOUNT_ID, portfolio: BUSINESS_ID };

/** An object of the kind that has the extra. */
function subjectOf({ on, ofAccount }: Extra) {
	const kind = ofAccount ? 'account' : on;
	const id = IDS[kind as keyof typeof IDS];
	return { kind, id, name: 'Fernwick Lanterns', facts: {} };
}

const NAMES = Object.keys(EXTRAS) as Array<keyof typeof EXTRAS>;

describe.each(NAMES)('the extra %s', (name) => {
	const extra: Extra = EXTRAS[name];

	it('is answered by the local Graph API with facts', async () => {
		const sent = extra.call(subjectOf(extra), BUSINESS_ID);
		if (sent === undefined) throw new Error('There is no call');
		const path = sent.path.join('/');
		const { body } = await graph.call(path, { query: sent.query as Record<string, string> });
		expect(body.error).toBeUndefined();
		const facts = extra.facts(body as IDataObject);
		expect(Object.values(facts)).not.toContain(undefined);
	});
});

it('does not count templates again that were counted', () => {
	const facts = { templateCount: 0 };
	const subject = { kind: 'account' as const, id: ACCOUNT_ID, name: 'Fernwick Lanterns', facts };
	expect(EXTRAS.templateCount.call(subject)).toBeUndefined();
});
