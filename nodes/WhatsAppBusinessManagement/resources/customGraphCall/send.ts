import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import type { NodeRun } from '../../execution/nodeRun';
import { operation } from '../../execution/operation';
import { collect, answerData } from '../../execution/response';
import { apiVersionOf } from '../../graph/authentication';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { readPage } from '../../graph/pages';
import { refusedParameter } from '../../graph/parameters';
import type { PathSegment } from '../../graph/paths';
import { UnsafePathError } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { oneOf, optionsOf } from '../../parameters/choices';
import type { ShapeOf } from '../../parameters/field';
import { fieldOf, requiredTextField } from '../../parameters/field';
import { jsonObject } from '../../parameters/formats';
import { builderChoice, builderSwitch, switchedOn } from '../../parameters/guard';
import type { NameValueRows } from '../../parameters/nameValueRows';
import { mergeValues, nameValueRows } from '../../parameters/nameValueRows';
import { checkPageSize, pageSizeIn } from '../../parameters/pageSize';
import { RETURN_ALL, entryLimit } from '../../parameters/returnAll';
import { shownFor } from '../../parameters/shownFor';
import { boolean, isEmpty } from '../../parameters/values';
import type { PastedCall } from './pastedCall';
import { readPastedCall } from './pastedCall';

const METHODS = { DELETE: 'DELETE', GET: 'GET', POST: 'POST' } as const;

const TOKENS = { app: 'App Token (ID and Secret)', user: 'Access Token' } as const;

/** The check of a path, or of what people paste as one. */
const path = () =>
	z
		.string({ required_error: 'fill in a path, e.g. 102290129340398/phone_numbers' })
		.transform((text, context) => {
			try {
				return readPastedCall(text);
			} catch (error) {
				const message = error instanceof UnsafePathError ? error.message : 'cannot be read';
				context.addIssue({ code: 'custom', message });
				return z.NEVER;
			}
		});

function refuseParameters(parameters: Record<string, unknown>, context: z.RefinementCtx): void {
	const refused = refusedParameter(Object.keys(parameters));
	if (refused === undefined) return;
	const message = `must not contain "${refused}", because it would turn this into a different call. Use the fields of the node`;
	context.addIssue({ code: 'custom', message });
}

const parameters = () => jsonObject().superRefine(refuseParameters);

/** Name/value rows, with the same check. */
const rows = <const Name extends string>(settings: NameValueRows<Name>) => {
	const field = nameValueRows(settings);
	return { ...field, check: () => field.check().superRefine(refuseParameters) };
};

/** The parts of a call that determine how much it removes. */
interface CallParts {
	method: string;
	path: PathSegment[];
	query: Record<string, unknown>;
	body: Record<string, unknown>;
}

/** Refuses a DELETE without an object, which removes the subscriptions to all objects (Meta: Subscriptions). */
function refuseAllSubscriptions(
	{ method, path: segments, query, body }: CallParts,
	context: z.RefinementCtx,
) {
	if (method !== 'DELETE' || segments.at(-1)?.toLowerCase() !== 'subscriptions') return;
	if ([query.object, body.object].some((name) => typeof name === 'string' && !isEmpty(name)))
		return;
	const message =
		'add "object", e.g. {"object": "whatsapp_business_account"}: without it Meta removes every subscription of the app';
	context.addIssue({ code: 'custom', path: [QUERY_ROWS], message });
}

/** The names of the fields with rows, which an error about query or body names. */
const QUERY_ROWS = 'queryParameters';
const BODY_ROWS = 'bodyParameters';

const WITH_BODY = { method: ['POST', 'DELETE'] };

const bodyRows = rows({
	name: BODY_ROWS,
	label: 'Body Parameters',
	description: 'What is sent in the body, one parameter per row',
	example: ['name', 'Fernwick Lanterns'],
});

const FIELDS = [
	fieldOf(
		builderChoice({
			displayName: 'Method',
			name: 'method',
			options: optionsOf(METHODS),
			default: 'GET',
			description: 'GET reads. POST and DELETE change something at Meta.',
		}),
		() => oneOf(METHODS).default('GET'),
	),
	fieldOf(
		builderSwitch({
			displayName: 'Allow Agent to Make Changes',
			name: 'agentMayChange',
			displayOptions: { show: { '@tool': [true], method: ['POST', 'DELETE'] } },
			description:
				'Whether an AI agent may send this call. The agent writes path, query and body itself, so it can change or delete everything that the token has access to.',
		}),
		switchedOn,
	),
	requiredTextField('path', {
		label: 'Path',
		placeholder: 'e.g. 102290129340398/phone_numbers',
		description:
			'The path in Meta’s reference. A whole address, a line such as GET /v25.0/… or a curl command can be pasted too: its query is used, the version is that of the credential, and access tokens are removed.',
		is: path,
	}),
	rows({
		name: QUERY_ROWS,
		label: 'Query Parameters',
		description: 'What is sent in the address, one parameter per row',
		example: ['fields', 'name,status'],
	}),
	fieldOf(
		{
			displayName: 'Query Parameters (JSON)',
			name: 'query',
			type: 'json',
			default: '{}',
			hint: 'e.g. {"fields": "name,status"}',
			description:
				'Further query parameters as a JSON object. Lists and objects are sent to Meta as JSON.',
		},
		parameters,
	),
	shownFor(WITH_BODY, bodyRows),
	fieldOf(
		{
			displayName: 'Body (JSON)',
			name: 'body',
			type: 'json',
			default: '{}',
			displayOptions: { show: WITH_BODY },
			hint: 'e.g. {"name": "Fernwick Lanterns"}',
			description: 'Further body parameters as a JSON object',
		},
		parameters,
	),
	fieldOf(
		{
			displayName: 'Paginate',
			name: 'paginate',
			type: 'boolean',
			default: false,
			displayOptions: { show: { method: ['GET'] } },
			description:
				'Whether the answer is a list that is read page by page. Each entry becomes an item, and a limit under Query Parameters is the page size. If off, the item contains paging.cursors.after if there is a next page: send its value as the query parameter after.',
		},
		() => boolean().default(false),
	),
	...RETURN_ALL.map((field) => shownFor({ method: ['GET'], paginate: [true] }, field)),
	fieldOf(
		builderChoice({
			displayName: 'Token',
			name: 'token',
			options: optionsOf(TOKENS),
			default: 'user',
			description:
				'Which token of the credential the call needs. App-level paths accept only the app token.',
		}),
		() => oneOf(TOKENS).default('user'),
	),
] as const;

/** Refuses a pasted method other than the chosen one, which only the builder of the workflow may choose. */
function refuseOtherMethod(
	{ method, path: pasted }: { method: string; path: PastedCall },
	context: z.RefinementCtx,
) {
	if (pasted.method === undefined || pasted.method === method) return;
	const message = `the pasted call is a ${pasted.method}, and Method is ${method}. Choose the method in the node, or remove it from the path`;
	context.addIssue({ code: 'custom', path: ['path'], message });
}

type Checks = ShapeOf<typeof FIELDS>;

/** Puts together what was pasted, what is in rows and what is JSON. */
function joined<Entered extends z.output<z.ZodObject<Checks>>>(
	input: Entered,
	context: z.RefinementCtx,
) {
	const { path: pasted, queryParameters, bodyParameters, query, body } = input;
	const ofQuery = { path: QUERY_ROWS, context };
	const ofBody = { path: BODY_ROWS, context };
	const asJson = mergeValues(pasted.query, query, { ...ofQuery, others: 'the path' });
	const bodyJson = mergeValues(pasted.body, body, { ...ofBody, others: 'the pasted command' });
	return {
		...input,
		path: pasted.path,
		version: pasted.version,
		query: mergeValues(queryParameters, asJson, {
			...ofQuery,
			others: 'the path or Query Parameters (JSON)',
		}),
		body: mergeValues(bodyParameters, bodyJson, { ...ofBody, others: 'Body (JSON)' }),
	};
}

const inputOf = (checks: Checks) =>
	z
		.object({
			...checks,
			isTool: z.boolean().default(false),
			node: z.custom<NodeRun | undefined>(),
		})
		.refine(({ method, isTool, agentMayChange }) => method === 'GET' || !isTool || agentMayChange, {
			path: ['method'],
			message:
				'an AI agent may only read with this tool. Choose GET, or turn on “Allow Agent to Make Changes”',
		})
		.superRefine(refuseOtherMethod)
		.transform(joined)
		.superRefine(refuseAllSubscriptions)
		.superRefine(({ paginate, query }, context) => {
			if (paginate) checkPageSize(query, QUERY_ROWS, context);
		});

type Input = z.output<ReturnType<typeof inputOf>>;

const toCall = ({ method, path: segments, query, body, token }: Input): GraphCall => ({
	method,
	path: segments,
	query: query as IDataObject,
	body: body as IDataObject,
	token,
});

/** A pasted version does not count. What the call returns can differ from Meta’s page about that version. */
function tellOtherVersion(connection: GraphConnection, { version, node }: Input): void {
	if (version === undefined) return;
	const used = apiVersionOf(connection.credential);
	if (version === used) return;
	node?.hint(
		`The path names ${version}. The call used ${used}, the API Version of the credential. To use another version, change it there.`,
	);
}

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	tellOtherVersion(connection, input);
	const call = toCall(input);
	if (input.paginate) {
		const paged = { ...call, largestPage: pageSizeIn(input.query) };
		return await collect(connection, paged, entryLimit(input));
	}
	const answer = await connection.request(call);
	return [{ ...answerData(answer), ...cursorOf(answer) }];
}

/** The cursor of the next page, or whether there is one. Meta's link is omitted: it contains the token. */
function cursorOf(answer: unknown): IDataObject {
	const { after } = readPage(answer);
	if (after !== undefined) return { paging: { cursors: { after } } };
	return recordOf(recordOf(answer).paging).next === undefined ? {} : { hasMore: true };
}

export const send = operation({
	name: 'Send',
	value: 'send',
	action: 'Send custom graph call',
	description:
		'Call any path of Meta’s Graph API that has no operation of its own. Tokens and secrets in the answer are hidden.',
	fields: FIELDS,
	input: inputOf,
	calls: ['{Method} /{Path}'],
	isRead: ({ method }) => method === 'GET',
	run,
});
