import { byId } from '../engine/byId';
import type { GraphErrorFields } from '../graphApi/errors';
import type { RefusedRow } from './refusedCalls';
import { says, subcode, testRefusedCalls } from './refusedCalls';

/* Meta's page on the error codes of Flows lists the titles and texts of 139000 to 139004. */

const flowId = byId('129000118822001');
const PUBLISH = { resource: 'flow', operation: 'publish', flowId, confirmFlowPublish: true };
const CONNECT = {
	resource: 'catalog',
	operation: 'connect',
	accountId: byId('104857118822001'),
	catalogId: byId('884000118822001'),
};

const publishing = (
	title: string,
	text: string | undefined,
	advice: RegExp[],
	error: Partial<GraphErrorFields> = {},
): RefusedRow => [
	`a flow that cannot be published: ${title}${text ? ` (${text})` : ''}`,
	{
		parameters: PUBLISH,
		error: {
			message: '(#139002) Publishing failed',
			code: 139002,
			...says(title, text ?? title),
			...error,
		},
		title: new RegExp(title),
		advice,
	},
];

const flow = (
	what: string,
	code: number,
	message: string,
	parameters: Record<string, unknown>,
	title: RegExp,
	advice: RegExp[],
): RefusedRow => [
	what,
	{
		parameters: { resource: 'flow', flowId, ...parameters } as RefusedRow[1]['parameters'],
		error: { message: `(#${code}) ${message}`, code },
		title,
		advice,
	},
];

const oneCatalog = (what: string, texts: Partial<GraphErrorFields>, title: RegExp): RefusedRow => [
	`an account that has a catalog already: ${what}`,
	{
		parameters: CONNECT,
		error: subcode(2388027, texts),
		title,
		advice: [/Catalog → Disconnect/],
		not: /Check the fields|does not name/,
	},
];

describe('what is said about a flow or a catalog that Meta refuses', () => {
	testRefusedCalls([
		publishing('No Signed Public Key', 'The number has no signed public key.', [
			/Encryption Key → Set/,
			/Application ID/,
		]),
		publishing(
			'Missing Flows Signed Public Key',
			'A chave não foi assinada.',
			[/Encryption Key → Set/],
			{ error_subcode: 4233020 },
		),
		publishing('No Application Connected to the Flow', undefined, [
			/Application ID.*Flow → Update/,
		]),
		publishing('Endpoint Not Available', 'The endpoint did not pass the check.', [/health check/]),
		publishing('Publishing without endpoint_uri', 'Set it first.', [/Endpoint URL/]),
		publishing('Phone number', 'You need to add a phone number to the account.', [
			/Phone Number → Create/,
		]),
		publishing('Validation', 'The flow has validation errors.', [/Upload JSON/]),
		publishing('Invalid state', 'A flow in this status cannot be published.', [/Only a draft/]),
		publishing('Não foi possível publicar', 'O fluxo não está pronto.', [/Only a draft/]),
		[
			'a flow that cannot be published, without words',
			{
				parameters: PUBLISH,
				error: { message: '(#139002) Publishing failed', code: 139002 },
				title: /^The flow could not be published$/,
				advice: [/validation errors/, /public key/],
			},
		],
		flow(
			'an account that Meta blocks, publishing a flow',
			139000,
			'Blocked by Integrity',
			{ operation: 'publish', confirmFlowPublish: true },
			/blocks flows of this account/,
			[/restricted/, /Account → Get/, /Business Support Home/],
		),
		flow(
			'an account that Meta blocks, uploading flow JSON',
			139000,
			'Blocked by Integrity',
			{ operation: 'uploadJson', flowJson: '{"version": "7.0", "screens": []}' },
			/blocks flows of this account/,
			[/Account → Get/],
		),
		flow(
			'a published flow that is changed',
			139001,
			'Flow can’t be updated',
			{ operation: 'update', updateFields: { name: 'Harbour' } },
			/could not be updated/,
			[/Clone Flow ID/],
		),
		flow(
			'a draft that is deprecated',
			139003,
			'Can’t deprecate unpublished flow',
			{ operation: 'deprecate', confirmFlowDeprecate: true },
			/could not be deprecated/,
			[/Flow → Delete/],
		),
		flow(
			'a published flow that is deleted',
			139004,
			'Can’t delete published Flow',
			{ operation: 'remove', confirmFlowRemove: true },
			/could not be deleted/,
			[/Flow → Deprecate/],
		),

		oneCatalog(
			'Meta’s title only',
			{ error_user_title: 'Only one catalogue per account' },
			/Only one catalogue/,
		),
		oneCatalog('without words', {}, /The account has a catalog already/),
		oneCatalog(
			'in Spanish',
			says('Catálogo', 'La cuenta solo puede tener un catálogo.'),
			/^Catálogo$/,
		),
		[
			'a catalog that is not shared with the account',
			{
				parameters: CONNECT,
				error: subcode(2388100),
				title: /not available to the account/,
				advice: [/same business portfolio/, /Data sources → Catalogs/],
				not: /Disconnect/,
			},
		],
	]);
});
