import { SUCCESS, type Answer, type GraphCall } from '../call';
import { charactersIn } from '../characters';
import { graphRefusal, invalidParameter, objectMissing } from '../errors';
import { listEdge, type Edge, type FieldSet } from '../graphNode';
import { ACCOUNT_ID, SIGNUP_ID } from '../ids';
import type { RootEdge } from '../rootEdges';
import { store } from '../store';
import { requirePermission } from '../tokens';
import type { Account } from '../world';

export interface Signup {
	id: string;
	waba_id: string;
	signup_message: string;
	confirmation_message: string;
	privacy_policy_url: string;
	promo_code?: string;
	status: string;
	display_name?: string;
	website_url?: string;
}

/** The signup links of a world; the first account has one, so its business has accepted the terms. */
export const signups = store(() => ({
	termsAccepted: true,
	list: [
		{
			id: SIGNUP_ID,
			waba_id: ACCOUNT_ID,
			signup_message: 'Lantern news, once a month',
			confirmation_message: 'Welcome! Your code is {{promo_code}}.',
			privacy_policy_url: 'https://fernwick.example/privacy',
			promo_code: 'GLOW5',
			status: 'ACTIVE',
			display_name: 'Shop window',
			website_url: 'https://fernwick.example',
		},
	] as Signup[],
}));

const signup: FieldSet<Signup> = {
	typeName: 'WhatsAppBusinessSignup',
	properties: ['id', 'signup_message', 'status'],
	defaults: ['id', 'signup_message', 'status'],
};

const TERMS = 'https://www.facebook.com/legal/ads-manager-marketing-messages-terms';

/** GET and POST `/{WABA-ID}/signups`, from Meta's page "In-App Signup", as are the refusals. */
export const accountSignups: Edge<Account> = {
	...listEdge({
		rows: ({ id }: Account, { world }) =>
			signups.of(world).list.filter(({ waba_id }) => waba_id === id),
		of: signup,
	}),
	POST: ({ id: waba_id }, call): Answer => {
		const { parameters, world } = call;
		const state = signups.of(world);
		const created: Signup = {
			id: `987000000000${2000 + state.list.length}`,
			waba_id,
			signup_message: parameters.requiredText('signup_message'),
			confirmation_message: parameters.requiredText('confirmation_message'),
			privacy_policy_url: parameters.requiredText('privacy_policy_url'),
			status: 'ACTIVE',
			...optionalValues(call),
		};
		check(created);
		acceptTerms(call);
		state.list.push(created);
		return { id: created.id };
	},
};

/** GET and POST `/signups/{Signup-ID}`. */
export const signupsRoot: RootEdge = {
	member: {
		GET: (id, call) => ({ ...found(id, call) }),
		POST: (id, call) => {
			const known = found(id, call);
			const { parameters } = call;
			const changed = {
				...known,
				signup_message: parameters.text('signup_message') ?? known.signup_message,
				confirmation_message: parameters.text('confirmation_message') ?? known.confirmation_message,
				status: parameters.oneOf('status', ['ACTIVE', 'DISABLED']) ?? known.status,
				...optionalValues(call),
			};
			check(changed);
			Object.assign(known, changed);
			return SUCCESS;
		},
	},
};

/** How Meta answers for the signup of an account that the token cannot see is a guess. */
function found(id: string, call: GraphCall): Signup {
	if (!/^\d+$/.test(id)) throw objectMissing(call.method, id);
	requirePermission(call.caller, 'whatsapp_business_management');
	const known = signups.of(call.world).list.find((candidate) => candidate.id === id);
	if (!known) throw graphRefusal(2494164, 'The signup does not exist');
	return known;
}

function optionalValues({ parameters }: GraphCall): Partial<Signup> {
	const names = ['promo_code', 'display_name', 'website_url'] as const;
	return Object.fromEntries(
		names.flatMap((name) => (parameters.has(name) ? [[name, parameters.text(name)]] : [])),
	);
}

function check({ signup_message, confirmation_message, promo_code, website_url }: Signup): void {
	for (const message of [signup_message, confirmation_message]) {
		if (charactersIn(message) < 1 || charactersIn(message) > 300) {
			throw invalidParameter('A message must have 1 to 300 characters');
		}
	}
	const [placeholder] = /\{\{(?!promo_code\}\}).*?\}\}/.exec(confirmation_message) ?? [];
	if (placeholder) throw graphRefusal(2494166, `Unknown placeholder ${placeholder}`);
	if (confirmation_message.includes('{{promo_code}}') && !promo_code) {
		throw graphRefusal(2494167, 'The promo code is missing');
	}
	if (website_url !== undefined && !website_url.startsWith('https://')) {
		throw graphRefusal(2494179, 'The website URL must use https');
	}
}

function acceptTerms({ parameters, world }: GraphCall): void {
	const state = signups.of(world);
	const policy = parameters.json('policy') as { tos?: unknown; accepted?: unknown } | undefined;
	if (policy && state.termsAccepted) throw graphRefusal(2494176, 'The terms are already accepted');
	if (policy && policy.tos !== TERMS) throw graphRefusal(2494177, 'The terms URL is not allowed');
	if (!state.termsAccepted && policy?.accepted !== true) {
		throw graphRefusal(2494168, 'The terms were not accepted');
	}
	state.termsAccepted = true;
}
