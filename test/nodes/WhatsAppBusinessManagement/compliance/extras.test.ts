import type { Evaluation } from '../../../../nodes/WhatsAppBusinessManagement/compliance/evaluation';
import { check } from '../../../../nodes/WhatsAppBusinessManagement/compliance/check';
import { RULES } from '../../../../nodes/WhatsAppBusinessManagement/compliance/rules';
import { Asker } from '../../../../nodes/WhatsAppBusinessManagement/compliance/snapshot/asker';
import type { Subject } from '../../../../nodes/WhatsAppBusinessManagement/compliance/subject';
import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import type { GraphConnection } from '../../../../nodes/WhatsAppBusinessManagement/graph/connection';
import { edge, nodeId } from '../../../../nodes/WhatsAppBusinessManagement/graph/paths';

const ACCOUNT_ID = '102290129340398';

const pathOf = (path: GraphCall['path']): string => JSON.stringify(path);

const at = (id: string, name: string): string => pathOf([nodeId(id), edge(name)]);

/** What Meta answers in these tests, by path. */
type Answers = Record<string, unknown>;

const numbersOf = (...numbers: object[]): Answers => ({
	[pathOf([nodeId(ACCOUNT_ID)])]: { id: ACCOUNT_ID, phone_numbers: { data: numbers } },
});

/** Runs one rule over an account, and tells which paths were asked and which numbers it judged. */
async function run(ruleId: string, answers: Answers) {
	const asked: string[] = [];
	const judged: Subject[] = [];
	const connection = {
		isCancelled: false,
		credential: {},
		reporting: () => ({
			request: async ({ path }: GraphCall) => {
				asked.push(pathOf(path));
				const answer = answers[pathOf(path)];
				return await (answer === undefined
					? Promise.reject(new Error('There is no answer'))
					: Promise.resolve(answer));
			},
		}),
	} as unknown as GraphConnection;
	const evaluation = {
		add: (target: string, subject: Subject) => {
			if (target === 'number') judged.push(subject);
		},
	} as Evaluation;
	const question = {
		accountId: ACCOUNT_ID,
		rules: RULES.filter(({ id }) => id === ruleId),
		templates: 'all' as const,
	};
	const { unread } = await check(new Asker(connection), question, evaluation, () => undefined);
	return { asked: asked.slice(1), judged: judged.map(({ facts }) => facts), unread };
}

const commerce = (id: string, isVisible?: boolean): Answers => ({
	[at(id, 'whatsapp_commerce_settings')]: {
		data: isVisible === undefined ? [] : [{ is_catalog_visible: isVisible }],
	},
});

const catalogs = (...data: object[]): Answers => ({
	[at(ACCOUNT_ID, 'product_catalogs')]: { data },
});

it('reads the catalogs of an account once for all of its numbers that show a shop button', async () => {
	const { asked, judged } = await run('number-catalog-missing', {
		...numbersOf({ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }),
		...commerce('1', false),
		...commerce('2', true),
		...commerce('3', true),
		...commerce('4'),
		...catalogs({ id: '9' }),
	});
	expect(asked).toEqual([
		at('1', 'whatsapp_commerce_settings'),
		at('2', 'whatsapp_commerce_settings'),
		at(ACCOUNT_ID, 'product_catalogs'),
		at('3', 'whatsapp_commerce_settings'),
		at('4', 'whatsapp_commerce_settings'),
	]);
	expect(judged).toEqual([
		{ id: '1', isCatalogVisible: false },
		{ id: '2', isCatalogVisible: true, catalogCount: 1 },
		{ id: '3', isCatalogVisible: true, catalogCount: 1 },
		{ id: '4', isCatalogVisible: false },
	]);
});

it('tells once that the catalogs of an account cannot be read', async () => {
	const { judged, unread } = await run('number-catalog-missing', {
		...numbersOf({ id: '1' }, { id: '2' }),
		...commerce('1', true),
		...commerce('2', true),
	});
	expect(judged).toEqual([
		{ id: '1', isCatalogVisible: true },
		{ id: '2', isCatalogVisible: true },
	]);
	expect(unread).toHaveLength(1);
	expect(unread[0]).toMatchObject({
		subject: { kind: 'account', id: ACCOUNT_ID },
		what: 'the catalogs',
	});
});

it('reads the legal contacts of the numbers of India only', async () => {
	const { asked, judged } = await run('number-compliance-info-missing', {
		...numbersOf({ id: '1', country_dial_code: '91' }, { id: '2', country_dial_code: '1' }),
		[at('1', 'business_compliance_info')]: { data: [] },
	});
	expect(asked).toEqual([at('1', 'business_compliance_info')]);
	expect(judged).toEqual([
		{ id: '1', country_dial_code: '91', complianceInfo: {} },
		{ id: '2', country_dial_code: '1' },
	]);
});

it('asks for no shares of a credit line where there is none', async () => {
	const portfolioId = '506200000000101';
	const asked: string[] = [];
	const request = async ({ path }: GraphCall) => {
		asked.push(pathOf(path));
		return await Promise.resolve({ id: path[0], data: [] });
	};
	const connection = { credential: {}, reporting: () => ({ request }) };
	const rules = RULES.filter(({ id }) => id === 'portfolio-credit-revoked');
	await check(
		new Asker(connection as unknown as GraphConnection),
		{ accountId: ACCOUNT_ID, portfolioId, rules, templates: 'all' },
		{ add: () => undefined } as unknown as Evaluation,
		() => undefined,
	);
	expect(asked).toEqual([pathOf([nodeId(portfolioId)]), at(portfolioId, 'extendedcredits')]);
});

it.each([
	['number-key-mismatch', 'whatsapp_business_encryption', { keyStatus: 'none' }],
	['number-username-reserved', 'username', { usernameStatus: 'none' }],
])('%s tells nothing set from nothing read', async (rule, name, facts) => {
	const answers = numbersOf({ id: '1' });
	const empty = await run(rule, { ...answers, [at('1', name)]: {} });
	expect(empty.judged).toEqual([{ id: '1', ...facts }]);
	const refused = await run(rule, answers);
	expect(refused.judged).toEqual([{ id: '1' }]);
	expect(refused.unread).toHaveLength(1);
});
