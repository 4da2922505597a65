import type { IDataObject, INode, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { fieldsToSubscribe } from '../../changes/chosenFields';
import type { Wanted } from '../filters';
import type { TriggerOptions } from '../options';
import { readOptions } from '../options';
import { receiverId } from '../receivers/identity';
import type { Self } from '../receivers/reception';
import { saveRoster } from '../receivers/roster';
import { ownPath } from '../registration/callback';
import { refusedFields, saveNotes } from '../registration/keptData';
import { readSettings } from '../settings';
import type { Answering } from './heldAnswer';
import type { Secret } from './knownSecret';
import { readSecret, recallSecret } from './knownSecret';

/** A request to the trigger's address, with all that is needed to judge it. */
export interface Incoming {
	context: IWebhookFunctions;
	node: INode;
	/** As Node has them: in lower case, one that was sent twice as a list or joined by commas. */
	headers: Record<string, unknown>;
	rawBody: Buffer;
	appSecret: string;
	/** Whether the secret may have changed since it was read. */
	mayBeOld: boolean;
	self: Self;
	wanted: Wanted;
	options: TriggerOptions;
	staticData: IDataObject;
	/** Milliseconds. */
	now: number;
	log: (text: string) => void;
}

/** A request whose body n8n has not read yet: it does so only for the content types that it knows. */
interface Readable {
	rawBody?: Buffer;
	readRawBody?: () => Promise<void>;
}

async function rawBodyOf(context: IWebhookFunctions): Promise<Buffer> {
	const request = context.getRequestObject() as unknown as Readable;
	if (!request.rawBody) await request.readRawBody?.();
	return request.rawBody ?? Buffer.alloc(0);
}

export const ownPathOf = (context: IWebhookFunctions, node: INode): string =>
	ownPath(node, String(context.getWorkflow().id));

function selfOf(
	context: IWebhookFunctions,
	node: INode,
	{ canGiveBack }: Secret,
	wanted: Wanted,
	staticData: IDataObject,
): Self {
	const path = ownPathOf(context, node);
	const isTest = context.getMode() === 'manual';
	const id = receiverId(context.getInstanceId(), path, isTest);
	const refused = refusedFields({ staticData, self: { id } });
	const fields = fieldsToSubscribe(wanted);
	return {
		id,
		path,
		isTest,
		fields: refused.length > 0 ? fields.filter((field) => !refused.includes(field)) : fields,
		canGiveBack,
	};
}

/** The same request, with the secret as it is now. */
export async function withFreshSecret(incoming: Incoming): Promise<Incoming> {
	const { context, node, now } = incoming;
	const { appSecret, canGiveBack } = await readSecret(context, node, now);
	const self = { ...incoming.self, canGiveBack };
	return { ...incoming, appSecret, self, mayBeOld: false };
}

export async function readIncoming(context: IWebhookFunctions): Promise<Incoming> {
	const rawBody = await rawBodyOf(context);
	const now = Date.now();
	// Once: n8n copies the whole node each time.
	const node = context.getNode();
	const secret = await recallSecret(context, node, now);
	const wanted = readSettings(node.parameters);
	const staticData = context.getWorkflowStaticData('node');
	const self = selfOf(context, node, secret, wanted, staticData);
	saveRoster({ staticData, self });
	saveNotes({ staticData, self });
	return {
		context,
		node,
		headers: context.getHeaderData() as Record<string, unknown>,
		rawBody,
		appSecret: secret.appSecret,
		mayBeOld: secret.mayBeOld,
		self,
		wanted,
		options: readOptions(node.parameters),
		staticData,
		now,
		log: (text) => context.logger.warn(`${node.name}: ${text}`),
	};
}

/** Answers by itself, without an execution. */
export function answer(
	context: IWebhookFunctions,
	status: number,
	text: string,
): IWebhookResponseData {
	const response = context.getResponseObject() as unknown as Answering;
	if (response.headersSent) return { noWebhookResponse: true };
	const headers = {
		'Content-Type': 'text/plain; charset=utf-8',
		'X-Content-Type-Options': 'nosniff',
	};
	response.status(status).set(headers).end(text);
	return { noWebhookResponse: true };
}
