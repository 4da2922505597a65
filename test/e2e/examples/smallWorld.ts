import type { GraphApi } from '../../graphApi';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	SECOND_ACCOUNT_ID,
	SECOND_NUMBER_ID,
	SHARED_ACCOUNT_ID,
	SHARED_NUMBER_ID,
} from '../../graphApi';
import type { Template } from '../../graphApi/world';

const ACCOUNTS = [ACCOUNT_ID, SECOND_ACCOUNT_ID, SHARED_ACCOUNT_ID];
const NUMBERS = [CONNECTED_NUMBER_ID, SECOND_NUMBER_ID, SHARED_NUMBER_ID];

/** Meta refuses what is not assigned to the token's user (Meta: Error codes, 200). */
const NOT_ASSIGNED = { message: '(#200) You do not have permission to access this', code: 200 };

/**
 * Three accounts with a number each, so that a report of them can be read at a glance: a template of the
 * first has a low quality, the number of the second has no PIN, and the third cannot be read. Everything
 * else is in order.
 *
 * @returns the template of low quality
 */
export function makeSmall({ world, faults }: GraphApi): Template {
	const [grant] = world.grants;
	if (grant) grant.targets = { whatsapp_business_management: ACCOUNTS };
	world.accounts = world.accounts.filter(({ id }) => ACCOUNTS.includes(id));
	const [first, second] = world.accounts;
	if (first && second) second.subscribedApps = [...first.subscribedApps];
	for (const account of world.accounts) account.is_enabled_for_insights = true;
	world.phoneNumbers = world.phoneNumbers.filter(({ id }) => NUMBERS.includes(id));
	for (const number of world.phoneNumbers) {
		number.quality_rating = 'GREEN';
		if (number.id === SECOND_NUMBER_ID) number.pin = undefined;
	}
	const [red, ...good] = [ACCOUNT_ID, SECOND_ACCOUNT_ID].map((account) =>
		templateIn(world.templates, account),
	);
	if (!red) throw new Error('There is no template');
	for (const template of good) Object.assign(template, approved('GREEN'));
	Object.assign(red, approved('RED'));
	world.templates = [red, ...good];
	faults.add({
		path: new RegExp(SHARED_ACCOUNT_ID),
		then: { kind: 'graphError', error: NOT_ASSIGNED, status: 403 },
	});
	return red;
}

const approved = (score: string) => ({
	status: 'APPROVED',
	rejected_reason: 'NONE',
	category: 'UTILITY',
	quality_score: { score, date: 1_767_000_000 },
});

function templateIn(templates: Template[], account: string): Template {
	const found = templates.find(
		({ accountId, name }) => accountId === account && name === 'order_confirmation',
	);
	if (!found) throw new Error(`The account ${account} has no order_confirmation`);
	return found;
}
