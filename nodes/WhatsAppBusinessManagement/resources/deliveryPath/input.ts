import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import {
	WEBHOOK_PATH,
	isReceiverAddress,
	isTestAddress,
	leadsToATrigger,
} from '../../callback/address';
import { id, listOf, splitList } from '../../parameters/values';

/**
 * The address of a trigger of this package, live or test. The check of its end ensures that a mistyped
 * address never gets a request.
 */
export const triggerUrl = () =>
	z
		.string({ required_error: 'fill in the URL that the trigger shows under Webhook URLs' })
		.trim()
		.refine(
			(url) => isReceiverAddress(url) && leadsToATrigger(url),
			`must be the whole URL that a trigger of this package shows under Webhook URLs, starting with https:// and ending with /${WEBHOOK_PATH}`,
		);

/** The production URL of a trigger. A test URL is refused, because a test ends within two minutes. */
export const liveTriggerUrl = () =>
	triggerUrl().refine(
		(url) => !isTestAddress(url),
		'must be the Production URL of the trigger, not its Test URL',
	);

/** IDs of further accounts, separated by commas. */
export const otherAccounts = () => z.preprocess(splitList, listOf(id('102290129340398')));

export const OTHER_ACCOUNTS: INodeProperties = {
	displayName: 'Other Accounts',
	name: 'otherAccounts',
	type: 'string',
	default: '',
	placeholder: 'e.g. 102290129340398, 102290129340399',
	description: 'IDs of further accounts, separated by commas',
};
