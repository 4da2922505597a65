import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { collect, object } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { readPage } from '../../graph/pages';
import { refusedParameter } from '../../graph/parameters';
import type { PathSegment } from '../../graph/paths';
import { UnsafePathError, typedPath } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { oneOf, optionsOf } from '../../parameters/choices';
import { jsonObject } from '../../parameters/formats';
import { builderChoice, builderSwitch, switchedOn } from '../../parameters/guard';
import { checkPageSize, pageSizeIn } from '../../parameters/pageSize';
import { RETURN_ALL_FIELDS, listInput, wantedEntries } from '../../parameters/returnAll';
import { shownFor } from '../../parameters/shownFor';
import { boolean, isEmpty } from '../../parameters/values';

const METHODS = { DELETE: 'DELETE', GET: 'GET', POST: 'POST' } as const;

const TOKENS = { app: 'App Token (ID and Secret)', user: 'Access Token' } as const;

/** A path as text becomes checked segments, or an issue that says what is wrong with it. */
const path = () =>
	z
		.string({ required_error: 'fill in a path, e.g. 102290129340398/phone_numbers' })
		.transform((text, context) => {
			try {
				return typedPath(text);
			} catch (error) {
				const message = error instanceof UnsafePathError ? error.message : 'cannot be read';
				context.addIssue({ code: 'custom', message });
				return z.NEVER;
			}
		});

function refuseParameters(parameters: Record<string, unknown>, context: z.RefinementCtx): void {
	const refused = refusedParameter(Object.keys(parameters));
	if (refused === undefined) return;
	const message = `may not hold "${refused}": it would turn the call into another one. Use the fields of the node`;
	context.addIssue({ code: 'custom', message });
}

const parameters = () => jsonObject().superRefine(refuseParameters);

/** What decides over how much a call removes. */
interface Given {
	method: string;
	path: PathSegment[];
	query: Record<string, unknown>;
	body: Record<string, unknown>;
}

/** Meta: Subscriptions. A DELETE that names no object removes those to all of them. */
function refuseAllSubscriptions(
	{ method, path: segments, query, body }: Given,
	context: z.RefinementCtx,
) {
	if (method !== 'DELETE' || segments.at(-1)?.toLowerCase() !== 'subscriptions') return;
	if ([query.object, body.object].some((name) => typeof name === 'string' && !isEmpty(name)))
		return;
	const message =
		'add "object", e.g. {"object": "whatsapp_business_account"}: without it Meta removes every subscription of the app';
	context.addIssue({ code: 'custom', path: ['query'], message });
}

const schema = () =>
	z
		.object({
			method: oneOf(METHODS).default('GET'),
			agentMayChange: switchedOn(),
			isTool: z.boolean().default(false),
			path: path(),
			query: parameters(),
			body: parameters(),
			paginate: boolean().default(false),
			token: oneOf(TOKENS).default('user'),
			...listInput(),
		})
		.refine(({ method, isTool, agentMayChange }) => method === 'GET' || !isTool || agentMayChange, {
			path: ['method'],
			message:
				'as the tool of an AI agent this only reads. Choose GET, or switch on “Let the Agent Change Things”',
		})
		.superRefine(refuseAllSubscriptions)
		.superRefine(({ paginate, query }, context) => {
			if (paginate) checkPageSize(query, 'query', context);
		});

type Input = z.output<ReturnType<typeof schema>>;

const toCall = ({ method, path: segments, query, body, token }: Input): GraphCall => ({
	method,
	path: segments,
	query: query as IDataObject,
	body: body as IDataObject,
	token,
});

async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const call = toCall(input);
	if (input.paginate) {
		const paged = { ...call, largestPage: pageSizeIn(input.query) };
		return await collect(connection, paged, wantedEntries(input));
	}
	const answer = await connection.request(call);
	return [{ ...object(answer), ...cursorOf(answer) }];
}

/** Where a list goes on, or that it does. Only the cursor is shown: Meta's link carries the token. */
function cursorOf(answer: unknown): IDataObject {
	const { after } = readPage(answer);
	if (after !== undefined) return { paging: { cursors: { after } } };
	return recordOf(recordOf(answer).paging).next === undefined ? {} : { hasMore: true };
}

export const send = operation({
	name: 'Send',
	value: 'send',
	action: 'Send a custom graph call',
	description:
		'Call any path of Meta’s Graph API that has no operation of its own here. Tokens and secrets in the answer are hidden.',
	fields: [
		builderChoice({
			displayName: 'Method',
			name: 'method',
			options: optionsOf(METHODS),
			default: 'GET',
			description: 'GET reads; POST and DELETE change something at Meta',
		}),
		builderSwitch({
			displayName: 'Let the Agent Change Things',
			name: 'agentMayChange',
			displayOptions: { show: { '@tool': [true], method: ['POST', 'DELETE'] } },
			description:
				'Whether an AI agent may send this: it writes path, query and body itself, so it can change or delete whatever the token may',
		}),
		{
			displayName: 'Path',
			name: 'path',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 102290129340398/phone_numbers',
			description: 'What comes behind the version in Meta’s reference, without host and query',
		},
		{
			displayName: 'Query Parameters',
			name: 'query',
			type: 'json',
			default: '{}',
			description:
				'As a JSON object, e.g. {"fields": "name,status"}. Lists and objects are sent to Meta as JSON.',
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'json',
			default: '{}',
			displayOptions: { show: { method: ['POST', 'DELETE'] } },
			description: 'As a JSON object, e.g. {"name": "Fernwick Lanterns"}',
		},
		{
			displayName: 'Paginate',
			name: 'paginate',
			type: 'boolean',
			default: false,
			displayOptions: { show: { method: ['GET'] } },
			description:
				'Whether the answer is a list: then each entry becomes an item, over all pages, and a limit under Query Parameters is the size of a page. Without it, paging.cursors.after says where the list goes on: send that as after.',
		},
		...RETURN_ALL_FIELDS.map((field) => shownFor({ method: ['GET'], paginate: [true] }, field)),
		builderChoice({
			displayName: 'Token',
			name: 'token',
			options: optionsOf(TOKENS),
			default: 'user',
			description:
				'Which token of the credential the call needs. App-level paths take only the app token.',
		}),
	],
	input: schema,
	isRead: ({ method }) => method === 'GET',
	run,
});
