import { isSameUrl } from '../../callback/address';
import type { Receiver, Roster } from '../../callback/roster';
import { presentReceivers, withoutReceiver } from '../../callback/roster';
import type { Change } from '../../changes/change';
import { isFieldChosen, isMessageField } from '../../changes/chosenFields';
import { FIELD_BY_NAME } from '../../changes/fields';
import { shownUrl } from '../../graph/shownUrl';
import { sweep } from '../activation/sweep';
import type { Incoming } from '../request/incoming';
import { readRoster, writeRoster } from '../state/roster';
import type { Addressee, Outcome } from './passOn';
import { passOnToAll } from './passOn';

/** Whether nobody here knows a field: it is new at Meta, and no message. */
const isNew = (field: string): boolean => !FIELD_BY_NAME.has(field) && !isMessageField(field);

/** Whether a receiver listens to one of the changes. A field that is new at Meta goes to everybody. */
const concerns = (changes: Change[], { fields }: Receiver): boolean =>
	changes.some(({ field }) => isFieldChosen(field, { fields: new Set(fields) }) || isNew(field));

function addresseesOf({ options, now }: Incoming, roster: Roster, changes: Change[]): Addressee[] {
	const present = presentReceivers(roster, now);
	const triggers = present
		.filter((receiver) => concerns(changes, receiver))
		.map(({ id, url, isTest, until }) => ({
			key: id,
			url,
			isTrigger: true,
			isTest,
			...(isTest && { until }),
		}));
	const takenOver = roster.takenOver ? [roster.takenOver.url] : [];
	const theirs = present.flatMap((receiver) => receiver.others ?? []);
	// Meta may write the address that was taken over otherwise than the user does.
	const others = [...options.otherReceivers, ...theirs, ...takenOver].filter(
		(url, index, all) => all.findIndex((other) => isSameUrl(url, other)) === index,
	);
	return [
		...triggers,
		...others.map((url) => ({ key: url, url, isTrigger: false, isTest: false })),
	];
}

function dropLetGo(incoming: Incoming, { letGo }: Outcome): void {
	for (const { key, url, isTest } of letGo) {
		writeRoster(incoming, withoutReceiver(readRoster(incoming), key));
		// A test whose listener has ended is nothing to tell of.
		if (isTest) continue;
		incoming.log(
			`${shownUrl(url)} has not taken its copies for a long time; Meta is not asked to repeat them any more`,
		);
	}
}

/**
 * Passes a delivery on to everybody who shares the callback.
 *
 * @returns undefined where nobody does; else whether all of them got it. It never rejects.
 */
export function passOnCopies(incoming: Incoming, changes: Change[]): Promise<boolean> | undefined {
	const { context, rawBody, headers, appSecret, self, now, log } = incoming;
	const roster = readRoster(incoming);
	const addressees = addresseesOf(incoming, roster, changes);
	const isSwept = presentReceivers(roster, now).length === roster.receivers.length;
	if (addressees.length === 0 && isSwept) return undefined;
	const copy = {
		rawBody,
		signature: String(headers['x-hub-signature-256']),
		contentType: String(headers['content-type'] ?? 'application/json'),
	};
	const http = context.helpers.httpRequest;
	const passing = async () => {
		const outcome = await passOnToAll(http, appSecret, copy, {
			holderId: self.id,
			addressees,
			now,
		});
		if (outcome.missing.length > 0) {
			const urls = outcome.missing.map(({ url }) => shownUrl(url)).join(', ');
			log(`a delivery was not taken by ${urls}; Meta will deliver it again`);
		}
		dropLetGo(incoming, outcome);
		// Meta waits for its answer, and for this nobody does: another activation may be under way.
		void sweep(incoming);
		return outcome.isComplete;
	};
	return passing();
}
