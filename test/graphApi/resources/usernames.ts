import { SUCCESS } from '../call';
import { graphRefusal, invalidParameter, registrationRefused } from '../errors';
import { CONNECTED_NUMBER_ID, STRANGER_NUMBER_ID } from '../ids';
import type { Edge } from '../graphNode';
import { store } from '../store';
import type { PhoneNumber, World } from '../world';

interface Username {
	username: string;
	status: 'approved' | 'reserved';
}

/** By the number's ID. */
export const usernames = store(
	() =>
		new Map<string, Username>([
			[CONNECTED_NUMBER_ID, { username: 'fernwick.lanterns', status: 'approved' }],
			[STRANGER_NUMBER_ID, { username: 'taken.name', status: 'approved' }],
		]),
);

/** The field `username` of a number. */
export const usernameOf = ({ id }: PhoneNumber, { world }: { world: World }) =>
	usernames.of(world).get(id)?.username;

/** The rules of Meta's page on business usernames. */
const isUsername = (name: string): boolean =>
	/^[A-Za-z0-9._]{3,35}$/.test(name) &&
	/[A-Za-z]/.test(name) &&
	!/^\.|\.$|\.\.|^www|\.(com|org|net|int|edu|gov|mil|us|in|html)$/i.test(name);

/** The ID of another number that has a username. */
const holderOf = (name: string, { id }: PhoneNumber, world: World): string | undefined =>
	[...usernames.of(world)].find(
		([owner, taken]) => owner !== id && taken.username.toLowerCase() === name.toLowerCase(),
	)?.[0];

/** The portfolio that owns the account of a number. */
function portfolioOf(numberId: string, { phoneNumbers, accounts }: World): string | undefined {
	const number = phoneNumbers.find(({ id }) => id === numberId);
	return accounts.find(({ id }) => id === number?.accountId)?.ownerBusinessId;
}

/**
 * Takes the username from the number that has it, or refuses. `transfer_action` is in Meta's changelog of
 * Jun 10 2026; that it does not reach another portfolio is a guess.
 */
function takeFrom(holder: string, { id }: PhoneNumber, isForced: boolean, world: World): void {
	if (portfolioOf(holder, world) !== portfolioOf(id, world)) {
		throw graphRefusal(147001, 'Username is not available');
	}
	if (!isForced) {
		throw graphRefusal(147005, 'Username transfer required', {
			details: 'Another business phone number of the portfolio has the requested username.',
		});
	}
	usernames.of(world).delete(holder);
}

/** `/{Phone-Number-ID}/username`. That a new name is reserved at first is a guess. */
export const username: Edge<PhoneNumber> = {
	GET: ({ id }, { world }) => usernames.of(world).get(id) ?? {},
	POST: (number, { parameters, world }) => {
		if (number.status !== 'CONNECTED') throw registrationRefused(133010);
		const name = parameters.requiredText('username');
		if (!isUsername(name)) throw invalidParameter('Param username is not a valid username');
		const transfer = parameters.oneOf('transfer_action', ['none', 'force_transfer']);
		const holder = holderOf(name, number, world);
		if (holder !== undefined) takeFrom(holder, number, transfer === 'force_transfer', world);
		usernames.of(world).set(number.id, { username: name, status: 'reserved' });
		return { status: 'reserved' };
	},
	DELETE: ({ id }, { world }) => {
		usernames.of(world).delete(id);
		return SUCCESS;
	},
};

/** `/{Phone-Number-ID}/username_suggestions` */
export const usernameSuggestions: Edge<PhoneNumber> = {
	GET: ({ verified_name: name }) => {
		const words = name.toLowerCase().split(/\W+/);
		return { data: [{ username_suggestions: [words.join('.'), words.join('_'), words.join('')] }] };
	},
};
