import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { jsonObject } from '../../execution/formats';
import { operation } from '../../execution/operation';
import {
	RETURN_ALL_FIELDS,
	collect,
	listInput,
	object,
	wantedEntries,
} from '../../execution/response';
import { boolean } from '../../execution/values';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { refusedParameter } from '../../graph/parameters';
import { UnsafePathError, typedPath } from '../../graph/paths';

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

const schema = () =>
	z
		.object({
			method: oneOf(METHODS).default('GET'),
			agentMayChange: z.boolean({ invalid_type_error: 'takes no expression' }).default(false),
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
	if (input.paginate) return await collect(connection, call, wantedEntries(input));
	return [object(await connection.request(call))];
}

const shownForPaging = { show: { method: ['GET'], paginate: [true] } };

export const send = operation({
	name: 'Send',
	value: 'send',
	action: 'Send a custom graph call',
	description:
		'Call any path of Meta’s Graph API that has no operation of its own here. Tokens and secrets in the answer are hidden.',
	fields: [
		{
			displayName: 'Method',
			name: 'method',
			type: 'options',
			options: optionsOf(METHODS),
			default: 'GET',
			// Only the builder of the workflow chooses it: no expression, and so no AI agent, can.
			noDataExpression: true,
			description: 'GET reads; POST and DELETE change something at Meta',
		},
		{
			displayName: 'Let the Agent Change Things',
			name: 'agentMayChange',
			type: 'boolean',
			default: false,
			noDataExpression: true,
			displayOptions: { show: { '@tool': [true], method: ['POST', 'DELETE'] } },
			description:
				'Whether an AI agent may send this: it writes path, query and body itself, so it can change or delete whatever the token may',
		},
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
			description: 'As a JSON object. Lists and objects are sent to Meta as JSON.',
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'json',
			default: '{}',
			displayOptions: { show: { method: ['POST', 'DELETE'] } },
			description: 'As a JSON object',
		},
		{
			displayName: 'Paginate',
			name: 'paginate',
			type: 'boolean',
			default: false,
			displayOptions: { show: { method: ['GET'] } },
			description: 'Whether the answer is a list: then each entry becomes an item, over all pages',
		},
		...RETURN_ALL_FIELDS.map((field) => ({
			...field,
			displayOptions: { show: { ...shownForPaging.show, ...field.displayOptions?.show } },
		})),
		{
			displayName: 'Token',
			name: 'token',
			type: 'options',
			options: optionsOf(TOKENS),
			default: 'user',
			noDataExpression: true,
			description:
				'Which token of the credential the call needs. App-level paths take only the app token.',
		},
	],
	input: schema,
	isRead: ({ method }) => method === 'GET',
	run,
});
