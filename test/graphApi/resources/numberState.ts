import { store } from '../store';
import type { World } from '../world';

/** Settings of a number that `World` does not contain. */
export interface NumberState {
	searchVisibility: string;
	/** Requested, and not yet taken over by registering again. */
	newDisplayName?: string;
	/** The review's decision about it, APPROVED or DECLINED; it is waiting if omitted. */
	newNameStatus?: string;
	overrideCallbackUri?: string;
	settings: {
		calling: Record<string, unknown>;
		payload_encryption: Record<string, unknown>;
		user_identity_change: { enable_identity_key_check: boolean };
	};
	/** Which syncs of the business app have been requested. */
	syncs: Set<string>;
}

const states = store(() => new Map<string, NumberState>());

export function numberState(world: World, id: string): NumberState {
	const all = states.of(world);
	const state = all.get(id) ?? freshState();
	all.set(id, state);
	return state;
}

/** The field `new_name_status`. */
export const newNameStatus = (state: NumberState): string =>
	state.newDisplayName === undefined ? 'NONE' : (state.newNameStatus ?? 'PENDING_REVIEW');

/** Where Meta's sources disagree, or where its behavior cannot be reproduced here. */
export const numberQuirks = store(() => ({
	/** The response for a new number has the form of the sample in Meta's v25.0 reference. */
	createdInSample: false,
	/** The official business account is an edge, whose entries are inside `data`. */
	statusInData: false,
	/** An override callback is accepted without the challenge, because only loopback can be called from here. */
	callbacksUnchecked: false,
}));

function freshState(): NumberState {
	return {
		searchVisibility: 'VISIBLE',
		settings: {
			calling: {
				status: 'DISABLED',
				call_icon_visibility: 'DEFAULT',
				callback_permission_status: 'DISABLED',
			},
			payload_encryption: { status: 'disabled' },
			user_identity_change: { enable_identity_key_check: false },
		},
		syncs: new Set(),
	};
}
