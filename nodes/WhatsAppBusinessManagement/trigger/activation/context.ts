import type { IDataObject, IHookFunctions } from 'n8n-workflow';

import { isTestAddress, noteTestAddress, ownAddress, ownPath } from '../../callback/address';
import type { Self } from '../../callback/answerRequest';
import type { App } from '../../callback/app';
import { otherVerifyTokenOf, requireId } from '../../callback/app';
import { receiverId } from '../../callback/identity';
import type { Receiver } from '../../callback/roster';
import { TEST_DURATION_MS } from '../../callback/roster';
import { fieldsToSubscribe } from '../../changes/chosenFields';
import { requireText } from '../../graph/authentication';
import { GraphConnection } from '../../graph/connection';
import type { Wanted } from '../filters';
import type { TriggerOptions } from '../parameters';
import { readSettings, readOptions } from '../parameters';
import { isNotedAsTest, refusedFields } from '../state/notes';
import type { StateOwner } from '../state/persistedValue';

/** The input of every step of an activation or a deactivation. */
export interface ActivationContext extends App {
	/** The verify token for Meta's challenge to a foreign callback; empty if the credential has none. */
	otherVerifyToken: string;
	/** The trigger's own address, live or test. */
	callbackUrl: string;
	self: Self;
	wanted: Wanted;
	options: TriggerOptions;
	staticData: IDataObject;
	/** Writes a warning for the user to n8n's log. */
	warn: (text: string) => void;
}

/**
 * Whether n8n runs a test. When a test ends, n8n's mode is that of a live workflow, so the address or the
 * note from the test's start decides. After a failed start n8n provides no static data at the end.
 */
function isTestRun(hook: IHookFunctions, callbackUrl: string, staticData: IDataObject): boolean {
	const isStarting = hook.getMode() === 'manual';
	if (isStarting) noteTestAddress(callbackUrl);
	return isStarting || isTestAddress(callbackUrl) || isNotedAsTest(staticData);
}

interface Identity extends StateOwner {
	/** The trigger's own address, live or test. */
	callbackUrl: string;
	path: string;
	self: Pick<Self, 'id' | 'isTest'>;
}

/** The trigger's identity, which does not require the credential. */
export function identityOf(hook: IHookFunctions): Identity {
	const staticData = hook.getWorkflowStaticData('node');
	const callbackUrl = ownAddress(hook) ?? '';
	const path = ownPath(hook.getNode(), String(hook.getWorkflow().id));
	const isTest = isTestRun(hook, callbackUrl, staticData);
	const id = receiverId(hook.getInstanceId(), path, isTest);
	return { callbackUrl, path, self: { id, isTest }, staticData };
}

/**
 * @throws {NodeOperationError | CredentialError | RegistrationError} when the credential is incomplete
 */
export async function openContext(hook: IHookFunctions): Promise<ActivationContext> {
	// First, so that a test whose credential cannot be read is also known as a test when it ends.
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

/** This trigger's entry on the holder's list. */
export const asReceiver = (
	{ self, callbackUrl, options }: ActivationContext,
	now: number,
): Receiver => ({
	id: self.id,
	url: callbackUrl,
	fields: self.fields,
	isTest: self.isTest,
	...(self.isTest
		? { until: now + TEST_DURATION_MS }
		: options.otherReceivers.length > 0 && { others: options.otherReceivers }),
});
