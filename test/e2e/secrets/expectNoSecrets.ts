import type { GraphApi } from '../../graphApi';
import { findSecrets } from './findSecrets';
import { secretsOf } from './secretsOf';

/**
 * The end of an end-to-end test: no secret of its local Graph API is in what its n8n, which has ended, has
 * written: items, errors, logs, binary data, and every table of the database.
 *
 * @param given kinds of secrets that the test itself enters where n8n stores them, e.g. a PIN in a form
 */
export async function expectNoSecrets(
	userFolder: string,
	graphApi: GraphApi,
	given: string[] = [],
): Promise<void> {
	const secrets = Object.entries(secretsOf(graphApi)).filter(([kind]) => !given.includes(kind));
	expect(await findSecrets(userFolder, Object.fromEntries(secrets))).toEqual([]);
}
