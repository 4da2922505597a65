import type { GraphErrorFields } from '../graphApi/errors';
import type { RefusedCall, RefusedRow } from './refusedCalls';
import { testRefusedCalls } from './refusedCalls';

const READ = { resource: 'account', operation: 'get', fields: ['id'] };
const SUBSCRIPTIONS = { resource: 'appSubscription', operation: 'getMany' };
const UPLOAD = { resource: 'mediaSample', operation: 'upload', binaryPropertyName: 'data' };
const FILE = {
	data: {
		mimeType: 'image/png',
		fileName: 'harbour.png',
		data: Buffer.from('a harbour').toString('base64'),
	},
};

const APP_SETTINGS = /App Dashboard → App settings → Basic/;
const DAY_TOKENS = /24 hours|System users → choose/;

const SIGNATURE = 'Invalid OAuth access token signature.';
const UNREADABLE = 'Invalid OAuth access token - Cannot parse access token';

const refused = (
	what: string,
	parameters: RefusedCall['parameters'],
	error: GraphErrorFields,
	expected: Pick<RefusedCall, 'title' | 'advice' | 'not' | 'binary'>,
): RefusedRow => [what, { parameters, error, ...expected }];

/** The app's token is made of App ID and App Secret: https://github.com/FriendsOfREDAXO/feeds/issues/18 */
const appToken = (what: string, parameters: RefusedCall['parameters'], message: string) =>
	refused(
		`190 with the app’s token: ${what}, “${message}”`,
		parameters,
		{ message, code: 190 },
		{
			title: /^The App ID and the App Secret of the credential do not belong together$/,
			advice: [APP_SETTINGS],
			not: DAY_TOKENS,
		},
	);

/** A damaged token. Neurotech-HQ/heyoo issue 13. */
const damaged = (message: string, parameters: RefusedCall['parameters'] = READ, binary = false) =>
	refused(
		`190 with a damaged token: ${String(parameters.resource)}, “${message}”`,
		parameters,
		{ message, code: 190 },
		{
			title: /^The access token (?:was not copied correctly|is not complete, or was changed)$/,
			advice: [/^Paste the token again/],
			not: /24 hours/,
			...(binary && { binary: FILE }),
		},
	);

/** https://github.com/facebook/facebook-python-business-sdk/issues/528 */
const proof = (what: string, error: Partial<GraphErrorFields>, parameters = READ as object) =>
	refused(
		`a proof made with another app’s secret: ${what}`,
		parameters as RefusedCall['parameters'],
		{
			message: 'Invalid appsecret_proof provided in the API argument',
			type: 'GraphMethodException',
			code: 100,
			...error,
		},
		{
			title: /^Meta rejected the app secret proof$/,
			advice: [/App Secret in the credential is not that of the app that generated/],
			not: /Check the fields|24 hours/,
		},
	);

describe('which value of the credential is wrong', () => {
	testRefusedCalls([
		appToken('Webhook App Subscription', SUBSCRIPTIONS, SIGNATURE),
		appToken('Webhook App Subscription', SUBSCRIPTIONS, UNREADABLE),
		appToken(
			'Webhook App Subscription',
			SUBSCRIPTIONS,
			'Error validating application. It was deleted.',
		),
		appToken(
			'a deletion',
			{
				resource: 'appSubscription',
				operation: 'remove',
				confirmAppSubscriptionRemove: true,
			},
			SIGNATURE,
		),
		appToken(
			'a call of the user’s own',
			{
				resource: 'customGraphCall',
				operation: 'send',
				method: 'GET',
				path: '739104118822001/roles',
				token: 'app',
			},
			SIGNATURE,
		),
		refused(
			'190 with the app’s token and the subcode of an expired one',
			SUBSCRIPTIONS,
			{ message: SIGNATURE, code: 190, error_subcode: 463 },
			{ title: /do not belong together/, advice: [APP_SETTINGS], not: DAY_TOKENS },
		),

		damaged(UNREADABLE),
		damaged(SIGNATURE),
		damaged('Invalid OAuth access token.'),
		damaged('Malformed access token EAAglow'),
		damaged(UNREADABLE, UPLOAD, true),
		refused(
			'an expired token',
			READ,
			{
				message:
					'Error validating access token: Session has expired on Monday, 02-Nov-26 08:00:00 PST.',
				code: 190,
				error_subcode: 463,
			},
			{ title: /has expired$/, advice: [/24 hours/, /System users/], not: /App Secret/ },
		),
		refused(
			'a token whose user changed the password',
			READ,
			{
				message:
					'Error validating access token: The session has been invalidated because the user changed their password.',
				code: 190,
				error_subcode: 460,
			},
			{ title: /changed the password/, advice: [/system user/], not: /24 hours|PIN/ },
		),
		refused(
			'no token',
			READ,
			{
				message: 'An active access token must be used to query information about the current user.',
				code: 2500,
			},
			{ title: /no access token/, advice: [/Access Token in the credential/], not: /spelling/ },
		),

		proof('code 100', {}),
		proof(
			'code 100, a list',
			{},
			{ resource: 'phoneNumber', operation: 'getMany', fields: ['id'] },
		),
		proof('code 104', { code: 104, message: 'Incorrect signature' }),
		refused(
			'no proof, although the app requires one',
			READ,
			{
				message: 'API calls from the server require an appsecret_proof argument',
				type: 'GraphMethodException',
				code: 100,
			},
			{ title: /requires the app secret proof/, advice: [/Fill in the App Secret/] },
		),
		refused(
			'an App ID that Meta does not know',
			SUBSCRIPTIONS,
			{
				message: 'Error validating application. Cannot get application info due to a system error.',
				code: 101,
			},
			{ title: /does not know the app of the credential/, advice: [/Check the App ID/] },
		),
	]);
});
