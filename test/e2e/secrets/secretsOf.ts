import { appSecretProof, type GraphApi } from '../../graphApi';
import type { Secrets } from './findSecrets';

/** The values that were sent to the Graph API under a name, at any depth. */
function sent(value: unknown, name: RegExp): string[] {
	if (Array.isArray(value)) return value.flatMap((each) => sent(each, name));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) =>
		name.test(key) && (typeof each === 'string' || typeof each === 'number')
			? [String(each)]
			: sent(each, name),
	);
}

/** Every secret of a local Graph API, and every one that was sent to it. */
export function secretsOf({ world: { app, tokens }, calls }: GraphApi): Secrets {
	const appToken = `${app.id}|${app.secret}`;
	const parameters = calls.map(({ body, query }) => ({ body, query }));
	const all = [...Object.values(tokens), appToken];
	return {
		'Access Token': Object.values(tokens),
		'App Secret': [app.secret],
		'app token': [appToken],
		proof: all.map((token) => appSecretProof(app, token)),
		'verify token': [
			...app.subscriptions.map(({ verifyToken }) => verifyToken),
			...sent(parameters, /^verify_token$/),
		],
		PIN: sent(parameters, /^pin$/),
	};
}
