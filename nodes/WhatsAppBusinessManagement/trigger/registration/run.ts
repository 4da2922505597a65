import type { ICredentialDataDecryptedObject, IDataObject, IHookFunctions } from 'n8n-workflow';

import { fieldsToSubscribe } from '../../changes/chosenFields';
import { requireText } from '../../graph/authentication';
import { GraphConnection } from '../../graph/connection';
import { isNodeId } from '../../graph/paths';
import type { Wanted } from '../filters';
import type { Keeper } from '../kept';
import type { TriggerOptions } from '../options';
import { readOptions } from '../options';
import { receiverId } from '../receivers/identity';
import type { Http } from '../receivers/post';
import type { Receiver } from '../receivers/receiver';
import type { Self } from '../receivers/reception';
import { readSettings } from '../settings';
import { isTestAddress, noteTestAddress, ownPath } from './callback';
import { isNotedAsTest, refusedFields } from './keptData';
import { RegistrationError } from './registration';

/** All that a step of the trigger's life needs to know, and to act with. */
export interface Run {
	connection: GraphConnection;
	http: Http;
	appId: string;
	appSecret: string;
	/** Meta's challenge of somebody else's callback wants it; empty where the credential has none. */
	otherVerifyToken: string;
	/** The address of this run, live or test. */
	callbackUrl: string;
	self: Self;
	wanted: Wanted;
	options: TriggerOptions;
	staticData: IDataObject;
	/** Says in n8n's log what the user should know. */
	warn: (text: string) => void;
}

/** What the user has to correct before anything is sent. */
export function requireId(text: string, name: string): string {
	if (isNodeId(text)) return text;
	throw new RegistrationError(
		`${name} must be made of digits only`,
		'Correct it in the credential.',
	);
}

export const otherVerifyTokenOf = (credential: ICredentialDataDecryptedObject): string =>
	String(credential.otherReceiverVerifyToken ?? '').trim();

/**
 * At a test's end n8n's mode is that of a live workflow: its address, or what its start noted, tells.
 * After a start that failed n8n has no static data for the end.
 */
function isTestRun(hook: IHookFunctions, callbackUrl: string, staticData: IDataObject): boolean {
	const isStarting = hook.getMode() === 'manual';
	if (isStarting) noteTestAddress(callbackUrl);
	return isStarting || isTestAddress(callbackUrl) || isNotedAsTest(staticData);
}

interface Identity extends Keeper {
	/** The address of this run, live or test. */
	callbackUrl: string;
	path: string;
	self: Pick<Self, 'id' | 'isTest'>;
}

/** Which trigger this is: known also where the credential lacks what a step needs. */
export function identityOf(hook: IHookFunctions): Identity {
	const staticData = hook.getWorkflowStaticData('node');
	const callbackUrl = hook.getNodeWebhookUrl('default') ?? '';
	const path = ownPath(hook.getNode(), String(hook.getWorkflow().id));
	const isTest = isTestRun(hook, callbackUrl, staticData);
	const id = receiverId(hook.getInstanceId(), path, isTest);
	return { callbackUrl, path, self: { id, isTest }, staticData };
}

/**
 * @throws {NodeOperationError | CredentialError | RegistrationError} when the credential lacks what
 * every step needs
 */
export async function openRun(hook: IHookFunctions): Promise<Run> {
	// First of all: a test whose credential cannot be read ends as a test too.
	const { callbackUrl, path, self, staticData } = identityOf(hook);
	const connection = await GraphConnection.open(hook);
	const { credential } = connection;
	const appId = requireId(requireText(credential, 'appId', 'App ID'), 'The App ID');
	const appSecret = requireText(credential, 'appSecret', 'App Secret');
	const node = hook.getNode();
	const wanted = readSettings(node.parameters);
	const refused = new Set(refusedFields({ staticData, self }));
	return {
		connection,
		http: async (options) => await hook.helpers.httpRequest(options),
		appId,
		appSecret,
		otherVerifyToken: otherVerifyTokenOf(credential),
		callbackUrl,
		self: {
			...self,
			path,
			fields: fieldsToSubscribe(wanted).filter((field) => !refused.has(field)),
			canGiveBack: otherVerifyTokenOf(credential) !== '',
		},
		wanted,
		options: readOptions(node.parameters),
		staticData,
		warn: (text) => hook.logger.warn(`${node.name}: ${text}`),
	};
}

/** n8n ends a test after two minutes; a killed n8n says no goodbye. Milliseconds. */
export const TEST_LASTS_MS = 130_000;

/** This run, as the holder of the callback lists it. */
export const asReceiver = ({ self, callbackUrl, options }: Run, now: number): Receiver => ({
	id: self.id,
	url: callbackUrl,
	fields: self.fields,
	isTest: self.isTest,
	...(self.isTest
		? { until: now + TEST_LASTS_MS }
		: options.otherReceivers.length > 0 && { others: options.otherReceivers }),
});
