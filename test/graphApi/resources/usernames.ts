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
const usernames = store(
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

/** `/{Phone-Number-ID}/username`. That a new name is reserved at first is a guess. */
export const username: Edge<PhoneNumber> = {
	GET: ({ id }, { world }) => usernames.of(world).get(id) ?? {},
	POST: ({ id, status }, { parameters, world }) => {
		if (status !== 'CONNECTED') throw registrationRefused(133010);
		const name = parameters.requiredText('username');
		if (!isUsername(name)) throw invalidParameter('Param username is not a valid username');
		const all = usernames.of(world);
		const isTaken = [...all].some(
			([owner, taken]) => owner !== id && taken.username.toLowerCase() === name.toLowerCase(),
		);
		if (isTaken) throw graphRefusal(147001, 'Username is not available');
		all.set(id, { username: name, status: 'reserved' });
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
