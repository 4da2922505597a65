import type { Repeat } from '../../../../nodes/WhatsAppBusinessManagement/graph/codes';
import {
	CODES,
	SUBCODES,
	guidanceFor,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/codes';

describe('the guidance for a code', () => {
	it.each<[code: number, repeat: Repeat, title: string, advice: RegExp]>([
		[0, 'never', 'Meta could not authenticate the user of the token', /System users/],
		[1, 'transient', 'Meta reported an unknown error', /on Meta’s side/],
		[2, 'transient', 'Meta is temporarily unavailable', /on Meta’s side/],
		[3, 'never', 'The app lacks the capability or permission for this call', /business_management/],
		[4, 'refused', 'The app has reached its hourly call limit', /Wait until/],
		[10, 'never', 'The access token lacks a permission', /whatsapp_business_management/],
		[17, 'refused', 'The user of the token has reached the call limit', /Wait until/],
		[32, 'refused', 'The page has reached its call limit', /Wait until/],
		[33, 'never', 'Meta cannot find this object', /Check the ID/],
		[100, 'never', 'Meta refused a parameter', /fields of the node/],
		[104, 'never', 'Meta rejected the app secret proof', /App Secret/],
		[
			190,
			'never',
			'The access token is invalid or has expired',
			/System users → .*Generate token → expiration “Never”/,
		],
		[200, 'never', 'The access token lacks a permission', /whatsapp_business_management/],
		[201, 'never', 'The access token lacks a permission', /whatsapp_business_management/],
		[299, 'never', 'The access token lacks a permission', /whatsapp_business_management/],
		[368, 'never', 'Meta has restricted the account for a policy violation', /request a review/],
		[613, 'refused', 'This edge has reached its own call limit', /Wait until/],
		[803, 'never', 'The object does not exist, or the token cannot see it', /Check the ID/],
		[
			2200,
			'never',
			'Meta could not verify the callback',
			/return it at once.*https.*If it is an address of n8n, check WEBHOOK_URL/,
		],
		[2500, 'never', 'Meta could not read the query', /spelling of the path/],
		[80000, 'refused', 'The account has reached its hourly call limit', /Wait until/],
		[
			80007,
			'refused',
			'The account has reached its hourly call limit',
			/Wait until.*5,000 calls per hour/,
		],
		[80008, 'refused', 'The account has reached its hourly call limit', /Wait until/],
		[80014, 'refused', 'The account has reached its hourly call limit', /Wait until/],
		[130429, 'refused', 'The number has reached its throughput limit', /Wait until/],
		[131000, 'transient', 'Something went wrong at Meta', /on Meta’s side/],
		[131005, 'never', 'Meta denied access', /whatsapp_business_management.*payment terms/],
		[131008, 'never', 'A required parameter is missing', /fields of the node/],
		[131009, 'never', 'A parameter value is not valid', /fields of the node/],
		[131016, 'transient', 'The service is overloaded', /on Meta’s side/],
		[131021, 'never', 'Meta refused the number because it is your own', /another user/],
		[131031, 'never', 'The account is locked', /request a review/],
		[
			131037,
			'never',
			'The display name of the number is not approved',
			/Phone Number → Change Display Name/,
		],
		[131042, 'never', 'The account has a payment problem', /Billing/],
		[131045, 'never', 'The certificate of the number is incorrect', /Phone Number → Register/],
		[
			131048,
			'never',
			'Meta limits this number because people blocked or reported it',
			/Do not repeat the call/,
		],
		[131057, 'transient', 'The account is in maintenance mode', /on Meta’s side/],
		[132001, 'never', 'The template does not exist in this language', /Get Many/],
		[132015, 'never', 'The template is paused because of its quality', /Update/],
		[
			132016,
			'never',
			'The template is permanently disabled because it was paused too often',
			/Message Template → Create/,
		],
		[132068, 'never', 'The flow is blocked', /Health Status/],
		[132069, 'never', 'The flow is throttled', /10 messages per hour/],
		[133000, 'never', 'An earlier deregistration did not finish', /Deregister the number again/],
		[133004, 'transient', 'The registration server is unavailable', /on Meta’s side/],
		[133005, 'never', 'The two-step PIN is wrong', /attempts is limited.*Phone Number → Set PIN/],
		[133006, 'never', 'The number is not verified yet', /Request Code/],
		[134011, 'never', 'The payment terms have not been accepted', /Accept Meta’s payment terms/],
		[136024, 'never', 'Meta is not sending codes to this number right now', /Wait an hour/],
		[2388091, 'never', 'Meta is not sending codes to this number right now', /Wait an hour/],
		[136025, 'never', 'The verification code is wrong', /latest code/],
		[133008, 'never', 'Too many wrong PINs', /may state how long/],
		[133009, 'never', 'The PIN was entered again too soon', /a few minutes/],
		[133010, 'never', 'The number is not registered', /Phone Number → Register/],
		[133015, 'never', 'The number was deleted a moment ago', /five minutes/],
		[
			133016,
			'never',
			'The number has used up its 10 attempts in 72 hours',
			/do not repeat the call/,
		],
		[139100, 'never', 'Meta did not block or unblock any of the users', /24 hours/],
		[
			139102,
			'from the start',
			'The list of blocked users changed while it was read',
			/from the beginning/,
		],
		[139101, 'never', 'The list of blocked users is full', /64,000/],
		[147001, 'never', 'The username is not available', /Get Suggestions/],
		[147002, 'never', 'The number is not eligible for a username', /good standing/],
		[147003, 'never', 'The username belongs to a Facebook page that is not linked', /Link/],
		[147004, 'never', 'The username belongs to an Instagram account that is not linked', /Link/],
		[200005, 'never', 'Template insights are not available yet for this account', /Insights/],
		[200006, 'never', 'Template insights cannot be confirmed for this account', /EU, the UK/],
		[200007, 'never', 'Meta provides no insights for this template or region', /leave it out/],
		[200008, 'never', 'The account has no phone number', /Add a number/],
	])('%d', (code, repeat, title, advice) => {
		const guidance = { repeat, title, advice: expect.stringMatching(advice) };
		expect(guidanceFor(code)).toMatchObject(guidance);
	});

	it.each([-1, 5, 300, 79999, 80015, 131047, 99999999, NaN])(
		'%d is not listed, so Meta’s message is shown',
		(code) => {
			expect(guidanceFor(code)).toBeUndefined();
		},
	);
});

describe('the guidance for a subcode', () => {
	it.each<[subcode: number, code: number, title: string, advice: RegExp]>([
		[33, 100, 'Meta cannot find this object', /Check the ID/],
		[2388012, 100, 'The number already belongs to an account', /Migrate/],
		[2388019, 100, 'The account has reached its template limit', /6,000/],
		[
			2388024,
			100,
			'The template already exists in this language',
			/another name or language.*Message Template → Update.*30 days/,
		],
		[2388039, 100, 'The template cannot be edited in its current status', /in review/],
		[2388040, 100, 'A text of the template is too long', /1,024/],
		[2388047, 100, 'The header of the template is not valid', /Media Sample → Upload/],
		[2388060, 100, 'A button of the template is not valid', /emoji/],
		[2388072, 100, 'The body of the template is not valid', /\{\{1\}\}/],
		[2388073, 100, 'The footer of the template is not valid', /no variables/],
		[2388091, 136024, 'Meta is not sending codes to this number right now', /Wait an hour/],
		[2388093, 100, 'The number cannot be moved to this account', /two-step verification/],
		[2388103, 100, 'No more numbers can be added', /verified/],
		[2388293, 100, 'The template has too many variables for its text', /more words/],
		[2388299, 100, 'The template begins or ends with a variable', /Put a word/],
		[2593002, 100, 'The account has no such template', /Message Template → Get Many/],
		[2593107, 100, 'This data was already synchronized', /only once/],
		[2593108, 100, 'It is too late to synchronize this data', /24 hours/],
		[2593109, 100, 'The business has declined to share its chats', /Ask the business/],
		[1752041, 100, 'A partner has already requested this onboarding', /Wait until/],
		[4233041, 100, 'Meta refused to migrate the flows', /same business portfolio/],
	])('%d', (subcode, code, title, advice) => {
		const guidance = { repeat: 'never', title, advice: expect.stringMatching(advice) };
		expect(guidanceFor(code, subcode)).toMatchObject(guidance);
		// Meta also sends some subcodes as the code.
		if (subcode > 1000) expect(guidanceFor(subcode)).toMatchObject(guidance);
	});

	it('does not change whether the code allows a repeat', () => {
		expect(guidanceFor(2, 2388024)).toMatchObject({
			repeat: 'transient',
			title: 'The template already exists in this language',
		});
	});

	it.each([undefined, 0, 2446079, NaN])(
		'does not exist for %p, so that of the code is used',
		(subcode) => {
			expect(guidanceFor(80007, subcode)).toEqual(guidanceFor(80007));
			expect(guidanceFor(100, subcode)).toBe(CODES[100]);
		},
	);

	it('does not exist for an unlisted subcode under an unlisted code', () => {
		expect(guidanceFor(999, 999)).toBeUndefined();
	});
});

describe('which codes allow a repeat', () => {
	const EVERY_CODE = [
		...Object.keys(CODES).map(Number),
		...Array.from({ length: 99 }, (_none, index) => 201 + index),
		...Array.from({ length: 15 }, (_none, index) => 80000 + index),
	];
	const codesOf = (repeat: Repeat) =>
		EVERY_CODE.filter((code) => guidanceFor(code)?.repeat === repeat).sort((a, b) => a - b);

	it('of any call, because Meta refused it before doing anything', () => {
		const useCases = Array.from({ length: 15 }, (_none, index) => 80000 + index);
		expect(codesOf('refused')).toEqual([4, 17, 32, 613, ...useCases, 130429]);
	});

	it('of an idempotent call, because it failed part-way', () => {
		expect(codesOf('transient')).toEqual([1, 2, 131000, 131016, 131057, 133004, 139103, 2494100]);
	});

	it('of a whole list, because it changed while it was read', () => {
		expect(codesOf('from the start')).toEqual([139102]);
	});

	it('no other code', () => {
		expect(codesOf('never')).toHaveLength(EVERY_CODE.length - 20 - 8 - 1);
	});
});

it.each([...Object.entries(CODES), ...Object.entries(SUBCODES)])(
	'%s in graph/codes.ts has a title without a period, and advice in full sentences',
	(_code, guidance) => {
		expect(guidance.title).toMatch(/^[A-Z].*[^.]$/);
		expect(guidance.advice).toMatch(/^[A-Z].*\.$/);
	},
);
