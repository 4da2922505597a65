import { isSameUrl } from '../../callback/address';
import type { Receiver, Roster } from '../../callback/roster';
import { presentReceivers, withExpired, withoutReceiver } from '../../callback/roster';
import type { Change } from '../../changes/change';
import { isFieldChosen, isMessageField } from '../../changes/chosenFields';
import { FIELD_BY_NAME } from '../../changes/fields';
import { shownUrl } from '../../graph/shownUrl';
import type { Incoming } from '../request/incoming';
import { readRoster, writeRoster } from '../state/roster';
import type { Addressee, Outcome } from './passOn';
import { passOnToAll } from './passOn';

/** Whether a field is unknown to this package, that is new at Meta, and not a message field. */
const isNew = (field: string): boolean => !FIELD_BY_NAME.has(field) && !isMessageField(field);

/** Whether a receiver gets one of the changes. A field that is new at Meta goes to all receivers. */
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
	// Meta and the user may write the address that was taken over differently.
	const others = [...options.otherReceivers, ...theirs, ...takenOver].filter(
		(url, index, all) => all.findIndex((other) => isSameUrl(url, other)) === index,
	);
	return [
		...triggers,
		...others.map((url) => ({ key: url, url, isTrigger: false, isTest: false })),
	];
}

function dropReceivers(incoming: Incoming, { dropped }: Outcome): void {
	for (const { key, url, isTest } of dropped) {
		const roster = readRoster(incoming);
		if (isTest) {
			// Its n8n was killed, or it is about to leave: `sweep` then removes the fields that only it needed.
			writeRoster(incoming, withExpired(roster, key, incoming.now));
			continue;
		}
		writeRoster(incoming, withoutReceiver(roster, key));
		incoming.log(
			`${shownUrl(url)} has not accepted its copies for a long time; Meta is no longer asked to repeat them`,
		);
	}
}

/**
 * Relays a delivery to all receivers that share the callback.
 *
 * @returns undefined if there are none; otherwise whether all of them took it. It never rejects.
 */
export function passOnCopies(incoming: Incoming, changes: Change[]): Promise<boolean> | undefined {
	const { context, rawBody, headers, appSecret, self, now, log } = incoming;
	const roster = readRoster(incoming);
	const addressees = addresseesOf(incoming, roster, changes);
	if (addressees.length === 0) return undefined;
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
			log(`a delivery was not accepted by ${urls}; Meta will retry it`);
		}
		dropReceivers(incoming, outcome);
		return outcome.isComplete;
	};
	return passing();
}
