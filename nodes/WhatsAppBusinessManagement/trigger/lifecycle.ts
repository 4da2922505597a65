import type { IHookFunctions } from 'n8n-workflow';

import { isChallengeFailure } from '../callback/registration';
import { RegistrationError } from '../callback/registrationError';
import { serialize } from '../callback/serialize';
import { toNodeError } from '../graph/errors';
import { credentialNames } from '../graph/inCredential';
import type { InputNames } from '../graph/inputNames';
import { existingRole, activate } from './activation/activation';
import type { ActivationContext } from './activation/context';
import { identityOf, openContext } from './activation/context';
import { deactivate } from './activation/departure';
import { firstReason, forgetReason, noteCleanUp } from './activation/firstReason';
import { readNames } from './activation/readNames';
import { forgetTestRun } from './delivery/takenChanges';
import { forgetSecret } from './request/appSecret';
import {
	forgetLive,
	liveAppId,
	mayBeRegistered,
	noteAddress,
	noteHeld,
	noteLive,
	noteRefusedFields,
	noteTest,
} from './state/notes';

/** Runs a step of the activation. A failure is reported with the reason of the first attempt. */
async function runStep<Result>(
	hook: IHookFunctions,
	work: (context: ActivationContext) => Promise<Result>,
): Promise<Result> {
	let names: InputNames | undefined;
	try {
		const context = await openContext(hook);
		names = credentialNames(context.connection.credential);
		return await serialize(context.appId, async () => await work(context));
	} catch (error) {
		const { message, description } = toNodeError(hook.getNode(), error, undefined, names);
		const reason = firstReason(
			hook.getWorkflowStaticData('node'),
			{ message, description: description ?? undefined },
			{ isChallenge: isChallengeFailure(error), now: Date.now() },
		);
		// n8n shows only the message of a failed activation, so the advice is appended to it.
		const whole = reason.description ? `${reason.message}. ${reason.description}` : reason.message;
		throw toNodeError(hook.getNode(), new RegistrationError(whole));
	}
}

/** Warns when the credential has another app now: the previous app cannot be changed any more. */
function warnAboutPreviousApp(context: ActivationContext): void {
	const { appId, callbackUrl, warn } = context;
	const before = liveAppId(context);
	if (before === undefined || before === appId) return;
	warn(
		`The credential’s App ID was ${before} and is now ${appId}. The callback that the trigger registered for ${before} is still registered (${callbackUrl}): remove it in that app’s App Dashboard (WhatsApp → Configuration).`,
	);
	forgetLive(context);
}

function succeeded(context: ActivationContext): void {
	forgetReason(context.staticData);
	if (context.self.isTest) return;
	noteLive(context, context.appId);
	noteAddress(context, context.callbackUrl);
}

/** n8n's check whether the registration exists; if it does, n8n does not call `create`. */
export async function checkExists(hook: IHookFunctions): Promise<boolean> {
	forgetTestRun(identityOf(hook).self.id);
	return await runStep(hook, async (context) => {
		const role = await existingRole(context);
		if (role === undefined) return false;
		// n8n may have been killed before it saved this.
		if (role === 'holder') noteHeld(context, context.callbackUrl);
		succeeded(context);
		return true;
	});
}

/** Called when n8n activates the workflow or starts to listen for a test. */
export async function create(hook: IHookFunctions): Promise<boolean> {
	// Meta may now accept fields that it refused before, for example with another API version.
	noteRefusedFields(identityOf(hook), []);
	return await runStep(hook, async (context) => {
		forgetSecret(hook.getNode());
		warnAboutPreviousApp(context);
		if (context.self.isTest) noteTest(context.staticData);
		await activate(context);
		await readNames(context);
		succeeded(context);
		return true;
	});
}

/**
 * Called when n8n deactivates the workflow, ends a test, or cleans up after a failed attempt. It throws
 * only if n8n repeats the call and a live registration may still exist: an error at the end of a test
 * would block the test runs of all workflows.
 */
export async function remove(hook: IHookFunctions): Promise<boolean> {
	const identity = identityOf(hook);
	noteCleanUp(identity.staticData);
	try {
		const context = await openContext(hook);
		await serialize(context.appId, async () => await deactivate(context));
		warnAboutPreviousApp(context);
		forgetLive(context);
		return true;
	} catch (error) {
		// After an activation that failed early there is nothing to remove, and its own error says why.
		if (!mayBeRegistered(identity)) return false;
		const problem = toNodeError(hook.getNode(), error);
		hook.logger.warn(
			`${hook.getNode().name}: the callback could not be removed at Meta: ${problem.message}. If deliveries continue, remove it in the App Dashboard (WhatsApp → Configuration).`,
		);
		if (liveAppId(identity) !== undefined) throw problem;
		return false;
	}
}
