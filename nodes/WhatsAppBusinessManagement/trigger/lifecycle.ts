import type { IHookFunctions } from 'n8n-workflow';

import { isChallengeFailure } from '../callback/registration';
import { RegistrationError } from '../callback/registrationError';
import { serialize } from '../callback/serialize';
import { toNodeError } from '../graph/errors';
import { placeOf, takePlace } from './activation/activation';
import type { ActivationContext } from './activation/context';
import { identityOf, openContext } from './activation/context';
import { giveUpPlace } from './activation/departure';
import { firstReason, forgetReason, noteCleanUp } from './activation/firstReason';
import { forgetSecret } from './request/appSecret';
import {
	forgetLive,
	liveAppId,
	noteHeld,
	noteLive,
	noteRefusedFields,
	noteTest,
} from './state/notes';

/** Runs a step of the activation; a failure is reported with the reason of the first attempt. */
async function step<Result>(
	hook: IHookFunctions,
	work: (run: ActivationContext) => Promise<Result>,
): Promise<Result> {
	try {
		const run = await openContext(hook);
		return await serialize(run.appId, async () => await work(run));
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

/** With another app in the credential, the app before cannot be reached any more. */
function warnOfAppBefore(run: ActivationContext): void {
	const { appId, callbackUrl, warn } = run;
	const before = liveAppId(run);
	if (before === undefined || before === appId) return;
	warn(
		`The credential’s App ID was ${before} and is ${appId} now. What the trigger registered for ${before} stands there still (${callbackUrl}): remove it in that app’s App Dashboard (WhatsApp → Configuration).`,
	);
	forgetLive(run);
}

function succeeded(run: ActivationContext): void {
	forgetReason(run.staticData);
	if (!run.self.isTest) noteLive(run, run.appId);
}

/** n8n asks whether the registration stands; if so, `create` is not called. */
export async function checkExists(hook: IHookFunctions): Promise<boolean> {
	return await step(hook, async (run) => {
		const place = await placeOf(run);
		if (place === undefined) return false;
		// n8n may have been killed before it had saved so.
		if (place === 'holds') noteHeld(run, run.callbackUrl);
		succeeded(run);
		return true;
	});
}

/** n8n activates the workflow, or starts to listen for a test. */
export async function create(hook: IHookFunctions): Promise<boolean> {
	// With another API version Meta may take what it refused before.
	noteRefusedFields(identityOf(hook), []);
	return await step(hook, async (run) => {
		forgetSecret(hook.getNode());
		warnOfAppBefore(run);
		if (run.self.isTest) noteTest(run.staticData);
		await takePlace(run);
		succeeded(run);
		return true;
	});
}

/**
 * n8n deactivates the workflow, ends a test, or cleans up after a failed attempt. It throws only
 * where n8n repeats it and a live registration may still stand: a throw at the end of a test would
 * block the test runs of every workflow.
 */
export async function remove(hook: IHookFunctions): Promise<boolean> {
	const identity = identityOf(hook);
	noteCleanUp(identity.staticData);
	try {
		const run = await openContext(hook);
		await serialize(run.appId, async () => await giveUpPlace(run));
		warnOfAppBefore(run);
		forgetLive(run);
		return true;
	} catch (error) {
		const problem = toNodeError(hook.getNode(), error);
		hook.logger.warn(
			`${hook.getNode().name}: the callback could not be removed at Meta: ${problem.message}. If deliveries go on, remove it in the App Dashboard (WhatsApp → Configuration).`,
		);
		if (liveAppId(identity) !== undefined) throw problem;
		return false;
	}
}
