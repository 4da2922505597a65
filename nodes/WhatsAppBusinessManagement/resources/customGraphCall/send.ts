import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { collect, answerData } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { readPage } from '../../graph/pages';
import { refusedParameter } from '../../graph/parameters';
import type { PathSegment } from '../../graph/paths';
import { UnsafePathError, typedPath } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { oneOf, optionsOf } from '../../parameters/choices';
import type { ShapeOf } from '../../parameters/field';
import { fieldOf, requiredTextField } from '../../parameters/field';
import { jsonObject } from '../../parameters/formats';
import { builderChoice, builderSwitch, switchedOn } from '../../parameters/guard';
import { checkPageSize, pageSizeIn } from '../../parameters/pageSize';
import { RETURN_ALL, entryLimit } from '../../parameters/returnAll';
import { shownFor } from '../../parameters/shownFor';
import { boolean, isEmpty } from '../../parameters/values';

const METHODS = { DELETE: 'DELETE', GET: 'GET', POST: 'POST' } as const;

const TOKENS = { app: 'App Token (ID and Secret)', user: 'Access Token' } as const;

/** The check of a path: its output is a list of safe segments. */
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
	const message = `must not contain "${refused}", because it would turn this into a different call. Use the fields of the node`;
	context.addIssue({ code: 'custom', message });
}

const parameters = () => jsonObject().superRefine(refuseParameters);

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
	context.addIssue({ code: 'custom', path: ['query'], message });
}

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
		description: 'The part after the version in Meta’s reference, without host and query',
		is: path,
	}),
	fieldOf(
		{
			displayName: 'Query Parameters',
			name: 'query',
			type: 'json',
			default: '{}',
			description:
				'A JSON object, e.g. {"fields": "name,status"}. Lists and objects are sent to Meta as JSON.',
		},
		parameters,
	),
	fieldOf(
		{
			displayName: 'Body',
			name: 'body',
			type: 'json',
			default: '{}',
			displayOptions: { show: { method: ['POST', 'DELETE'] } },
			description: 'A JSON object, e.g. {"name": "Fernwick Lanterns"}',
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

const inputOf = (checks: ShapeOf<typeof FIELDS>) =>
	z
		.object({ ...checks, isTool: z.boolean().default(false) })
		.refine(({ method, isTool, agentMayChange }) => method === 'GET' || !isTool || agentMayChange, {
			path: ['method'],
			message:
				'an AI agent may only read with this tool. Choose GET, or turn on “Allow Agent to Make Changes”',
		})
		.superRefine(refuseAllSubscriptions)
		.superRefine(({ paginate, query }, context) => {
			if (paginate) checkPageSize(query, 'query', context);
		});

type Input = z.output<ReturnType<typeof inputOf>>;

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
	action: 'Send a custom graph call',
	description:
		'Call any path of Meta’s Graph API that has no operation of its own. Tokens and secrets in the answer are hidden.',
	fields: FIELDS,
	input: inputOf,
	calls: ['{Method} /{Path}'],
	isRead: ({ method }) => method === 'GET',
	run,
});
