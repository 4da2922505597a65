import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import type { GraphApi } from '../../../../graphApi';
import { paymentReading } from '../../../../graphApi/resources/payments';
import { EDGE, NAME, RAZORPAY, configurationsOf } from './shared';

const readBy =
	(by: 'path' | 'query') =>
	({ world }: GraphApi) => {
		paymentReading.of(world).by = by;
	};

/** A configuration whose name must be encoded in a path. */
const named = (configuration_name: string) => (graph: GraphApi) => {
	const [first] = configurationsOf(graph);
	if (first) first.configuration_name = configuration_name;
};

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads one by its name in the path, as Meta’s page shows it',
			parameters: { configurationName: byId(NAME) },
			given: readBy('path'),
			calls: [{ method: 'GET', path: `${EDGE}/${NAME}` }],
			items: [RAZORPAY],
		},
		{
			does: 'reads one by its name in the query if the path does not exist',
			parameters: { configurationName: byId(NAME) },
			given: readBy('query'),
			calls: [
				{ method: 'GET', path: `${EDGE}/${NAME}` },
				{ method: 'GET', path: EDGE, query: { configuration_name: NAME } },
			],
			items: [RAZORPAY],
		},
		{
			does: 'encodes a name as one path segment',
			parameters: { configurationName: byId('checkout & more') },
			given: named('checkout & more'),
			calls: [{ method: 'GET', path: `${EDGE}/checkout%20%26%20more` }],
			item: { configuration_name: 'checkout & more' },
		},
	],
};
