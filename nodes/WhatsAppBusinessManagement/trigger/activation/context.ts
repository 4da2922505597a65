import type { IDataObject, IHookFunctions } from 'n8n-workflow';

import { isTestAddress, noteTestAddress, ownPath } from '../../callback/address';
import type { Self } from '../../callback/answerRequest';
import type { App } from '../../callback/app';
import { otherVerifyTokenOf, requireId } from '../../callback/app';
import { receiverId } from '../../callback/identity';
import type { Receiver } from '../../callback/roster';
import { TEST_LASTS_MS } from '../../callback/roster';
import { fieldsToSubscribe } from '../../changes/chosenFields';
import { requireText } from '../../graph/authentication';
import { GraphConnection } from '../../graph/connection';
import type { Wanted } from '../filters';
import type { TriggerOptions } from '../parameters';
import { readSettings, readOptions } from '../parameters';
import { isNotedAsTest, refusedFields } from '../state/notes';
import type { StateOwner } from '../state/persistedValue';

/** All that a step of the trigger's life needs to know, and to act with. */
export interface ActivationContext extends App {
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

/**
 * At a test's end n8n's mode is that of a live workflow: its address, or what its start noted, tells.
 * After a start that failed n8n has no static data for the end.
 */
function isTestRun(hook: IHookFunctions, callbackUrl: string, staticData: IDataObject): boolean {
	const isStarting = hook.getMode() === 'manual';
	if (isStarting) noteTestAddress(callbackUrl);
	return isStarting || isTestAddress(callbackUrl) || isNotedAsTest(staticData);
}

interface Identity extends StateOwner {
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
export async function openContext(hook: IHookFunctions): Promise<ActivationContext> {
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

/** This run, as the holder of the callback lists it. */
export const asReceiver = (
	{ self, callbackUrl, options }: ActivationContext,
	now: number,
): Receiver => ({
	id: self.id,
	url: callbackUrl,
	fields: self.fields,
	isTest: self.isTest,
	...(self.isTest
		? { until: now + TEST_LASTS_MS }
		: options.otherReceivers.length > 0 && { others: options.otherReceivers }),
});
