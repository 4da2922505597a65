import type { ICredentialDataDecryptedObject, IHookFunctions } from 'n8n-workflow';

import { requireText } from '../graph/authentication';
import { GraphConnection } from '../graph/connection';
import { toNodeError } from '../graph/errors';
import { isNodeId } from '../graph/paths';
import { ownPath } from './callback';
import { firstReason, forgetReason, noteCleanUp } from './firstReason';
import type { OwnCallback, Registration } from './registration';
import {
	createRegistration,
	deleteRegistration,
	isChallengeFailure,
	isRegistered,
	RegistrationError,
} from './registration';
import { readSettings } from './settings';
import { verifyTokenFor } from './verification';

/** Set while a live registration stands: only then a failed clean-up is worth repeating. */
const LIVE = 'live';

/** What the user has to correct before anything is sent. */
function requireId(text: string, name: string): string {
	if (isNodeId(text)) return text;
	throw new RegistrationError(
		`${name} must be made of digits only`,
		'Correct it in the credential.',
	);
}

/** All that is needed to know, and to remove, what is ours. */
function ownCallback(
	hook: IHookFunctions,
	credential: ICredentialDataDecryptedObject,
): OwnCallback {
	return {
		appId: requireId(requireText(credential, 'appId', 'App ID'), 'The App ID'),
		callbackUrl: hook.getNodeWebhookUrl('default') ?? '',
		ownPath: ownPath(hook.getNode(), String(hook.getWorkflow().id)),
	};
}

function accountsOf(hook: IHookFunctions, credential: ICredentialDataDecryptedObject): string[] {
	const chosen = [...readSettings(hook).accounts];
	const account = String(credential.businessAccountId ?? '').trim();
	const accounts = chosen.length > 0 ? chosen : account === '' ? [] : [account];
	if (accounts.length > 0) {
		return accounts.map((id) => requireId(id, 'The WhatsApp Business Account ID'));
	}
	throw new RegistrationError(
		'No account to listen to',
		'Choose one under Accounts, or enter the WhatsApp Business Account ID in the credential. Meta sends nothing for an account that the app is not subscribed to.',
	);
}

function fieldsOf(hook: IHookFunctions): string[] {
	const fields = [...readSettings(hook).fields];
	if (fields.length > 0) return fields;
	throw new RegistrationError(
		'Nothing to trigger on',
		'Choose at least one entry under Trigger On.',
	);
}

/** What this run wants to stand at Meta. */
function wantedBy(hook: IHookFunctions, credential: ICredentialDataDecryptedObject): Registration {
	const own = ownCallback(hook, credential);
	const secret = requireText(credential, 'appSecret', 'App Secret');
	return {
		...own,
		verifyToken: verifyTokenFor(own.ownPath, secret),
		fields: fieldsOf(hook),
		accounts: accountsOf(hook, credential),
		isTest: hook.getMode() === 'manual',
		warn: (text) => hook.logger.warn(`${hook.getNode().name}: ${text}`),
	};
}

/** Runs a step of the activation; a failure is reported with the reason of the first attempt. */
async function step<Result>(
	hook: IHookFunctions,
	work: (connection: GraphConnection, wanted: Registration) => Promise<Result>,
): Promise<Result> {
	try {
		const connection = await GraphConnection.open(hook);
		return await work(connection, wantedBy(hook, connection.credential));
	} catch (error) {
		const { message, description } = toNodeError(hook.getNode(), error);
		const reason = firstReason(
			hook.getWorkflowStaticData('node'),
			{ message, description: description ?? undefined },
			{ isChallenge: isChallengeFailure(error), now: Date.now() },
		);
		// n8n shows only the message of a failed activation, so what to do must be part of it.
		const whole = reason.description ? `${reason.message}. ${reason.description}` : reason.message;
		throw toNodeError(hook.getNode(), new RegistrationError(whole));
	}
}

function succeeded(hook: IHookFunctions): void {
	const staticData = hook.getWorkflowStaticData('node');
	forgetReason(staticData);
	if (hook.getMode() !== 'manual') staticData[LIVE] = true;
}

/** n8n asks whether the registration stands; if so, `create` is not called. */
export async function checkExists(hook: IHookFunctions): Promise<boolean> {
	const stands = await step(hook, isRegistered);
	if (stands) succeeded(hook);
	return stands;
}

/** n8n activates the workflow, or starts to listen for a test. */
export async function create(hook: IHookFunctions): Promise<boolean> {
	await step(hook, createRegistration);
	succeeded(hook);
	return true;
}

/**
 * n8n deactivates the workflow, ends a test, or cleans up after a failed attempt. It throws only
 * where n8n repeats it and a live registration may still stand: a throw at the end of a test would
 * block the test runs of every workflow.
 */
export async function remove(hook: IHookFunctions): Promise<boolean> {
	const staticData = hook.getWorkflowStaticData('node');
	noteCleanUp(staticData);
	try {
		const connection = await GraphConnection.open(hook);
		await deleteRegistration(connection, ownCallback(hook, connection.credential));
		delete staticData[LIVE];
		return true;
	} catch (error) {
		const problem = toNodeError(hook.getNode(), error);
		hook.logger.warn(
			`${hook.getNode().name}: the callback could not be removed at Meta: ${problem.message}. If deliveries go on, remove it in the App Dashboard (WhatsApp → Configuration).`,
		);
		if (staticData[LIVE] === true) throw problem;
		return false;
	}
}
