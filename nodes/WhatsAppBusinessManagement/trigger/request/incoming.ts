import type { IDataObject, INode, IWebhookFunctions } from 'n8n-workflow';

import { ownPath } from '../../callback/address';
import type { Self } from '../../callback/answerRequest';
import { receiverId } from '../../callback/identity';
import { fieldsToSubscribe } from '../../changes/chosenFields';
import type { Wanted } from '../filters';
import type { TriggerOptions } from '../parameters';
import { readSettings, readOptions } from '../parameters';
import { saveAccountNames } from '../state/accountNames';
import { refusedFields, saveNotes } from '../state/notes';
import { saveRoster } from '../state/roster';
import type { Secret } from './appSecret';
import { readSecret, recallSecret } from './appSecret';

/** A request to the trigger's address, with all data to process it. */
export interface Incoming {
	context: IWebhookFunctions;
	node: INode;
	/** As Node provides them: lower case; a header that was sent twice is an array or joined by commas. */
	headers: Record<string, unknown>;
	rawBody: Buffer;
	appSecret: string;
	/** Whether the secret may have changed since it was read. */
	mayBeOutdated: boolean;
	self: Self;
	wanted: Wanted;
	options: TriggerOptions;
	staticData: IDataObject;
	/** Milliseconds. */
	now: number;
	log: (text: string) => void;
}

/** A request whose body n8n may not have read: it reads only the content types that it knows. */
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

/** The same request, with the secret read again. */
export async function withFreshSecret(incoming: Incoming): Promise<Incoming> {
	const { context, node, now } = incoming;
	const { appSecret, canGiveBack } = await readSecret(context, node, now);
	const self = { ...incoming.self, canGiveBack };
	return { ...incoming, appSecret, self, mayBeOutdated: false };
}

export async function readIncoming(context: IWebhookFunctions): Promise<Incoming> {
	const rawBody = await rawBodyOf(context);
	const now = Date.now();
	// Called once, because n8n copies the whole node each time.
	const node = context.getNode();
	const secret = await recallSecret(context, node, now);
	const wanted = readSettings(node.parameters);
	const staticData = context.getWorkflowStaticData('node');
	const self = selfOf(context, node, secret, wanted, staticData);
	saveRoster({ staticData, self });
	saveNotes({ staticData, self });
	saveAccountNames({ staticData, self });
	return {
		context,
		node,
		headers: context.getHeaderData() as Record<string, unknown>,
		rawBody,
		appSecret: secret.appSecret,
		mayBeOutdated: secret.mayBeOutdated,
		self,
		wanted,
		options: readOptions(node.parameters),
		staticData,
		now,
		log: (text) => context.logger.warn(`${node.name}: ${text}`),
	};
}
