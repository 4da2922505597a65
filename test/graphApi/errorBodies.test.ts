import {
	ACCOUNT_ID,
	CATALOG_ID,
	DEPRECATED_FLOW_ID,
	DRAFT_FLOW_ID,
	PUBLISHED_FLOW_ID,
	SECOND_CATALOG_ID,
	VERIFIED_NUMBER_ID,
} from './index';
import { PIN } from './madeUpData/phoneNumbers';
import { useGraphApi } from './testGraphApi';

/* The codes, subcodes and texts of Meta's published answers. */

const graph = useGraphApi();

type Row = [
	what: string,
	method: 'GET' | 'POST' | 'DELETE',
	path: string,
	body: object,
	error: object,
];

describe('a refusal has Meta’s codes', () => {
	it.each<Row>([
		[
			'publishing a flow that is not a draft',
			'POST',
			`${PUBLISHED_FLOW_ID}/publish`,
			{},
			{ code: 139002, error_user_title: 'Publishing Flow in invalid state' },
		],
		[
			'updating a published flow',
			'POST',
			PUBLISHED_FLOW_ID,
			{ name: 'other' },
			{ code: 139001, error_user_title: 'Flow can’t be updated' },
		],
		[
			'deleting a published flow',
			'DELETE',
			PUBLISHED_FLOW_ID,
			{},
			{ code: 139004, error_user_title: 'Can’t delete published Flow' },
		],
		[
			'deprecating a draft',
			'POST',
			`${DRAFT_FLOW_ID}/deprecate`,
			{},
			{ code: 139003, error_user_title: 'Can’t deprecate unpublished flow' },
		],
		[
			'deprecating a flow twice',
			'POST',
			`${DEPRECATED_FLOW_ID}/deprecate`,
			{},
			{ code: 139003, error_user_title: 'Flow is already deprecated' },
		],
	])('of %s', async (_what, method, path, body, error) => {
		expect(await graph.errorOf(path, { method, body })).toMatchObject(error);
	});

	it('of a second catalog', async () => {
		const path = `${ACCOUNT_ID}/product_catalogs`;
		const answers = [];
		for (const id of [CATALOG_ID, SECOND_CATALOG_ID]) {
			const { body } = await graph.call(path, { method: 'POST', body: { catalog_id: id } });
			answers.push(body.error?.error_subcode);
		}
		expect(answers).toContain(2388027);
	});

	it('of a registration whose display name was declined', async () => {
		const number = graph.api.world.phoneNumbers.find(({ id }) => id === VERIFIED_NUMBER_ID);
		Object.assign(number ?? {}, { name_status: 'DECLINED' });
		const body = { messaging_product: 'whatsapp', pin: PIN };
		const error = await graph.errorOf(`${VERIFIED_NUMBER_ID}/register`, { method: 'POST', body });
		expect(error).toMatchObject({ code: 100, error_subcode: 2388001 });
	});

	it.each([
		['the template list', 'message_templates', 131059],
		['another list', 'phone_numbers', 100],
	])('of an invalid cursor of %s', async (_what, list, code) => {
		const query = { after: 'x' };
		expect(await graph.errorOf(`${ACCOUNT_ID}/${list}`, { query })).toMatchObject({ code });
	});
});
