import { z } from 'zod';

import type { Response } from '../../execution/response';
import { results, withUnnamed } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import { edge, nodeId } from '../../graph/paths';
import { id } from '../../parameters/values';
import { templateResults } from './partialResults';
import { templateIdsInput } from './templateIds';

export const archivalInput = () =>
	z.object({ accountId: id('102290129340398'), templateIds: templateIdsInput() });

/** Meta serves these two on a host of their own, without a version (Meta: Template archival). */
export const archivalCall = (
	what: 'archive' | 'unarchive',
	{ accountId, templateIds }: z.output<ReturnType<typeof archivalInput>>,
): GraphCall => ({
	method: 'POST',
	host: 'api',
	path: [nodeId(accountId), edge('message_templates'), edge(what)],
	// Not idempotent: of what the first attempt archived, the second would say that it failed.
	body: { hsm_ids: templateIds },
});

/**
 * One item for each template that was asked for.
 *
 * @param done the key under which those stand with which it worked
 */
export function archivalResults(done: string): Response {
	const read = templateResults(done);
	return results((answer, { hsm_ids }) => withUnnamed(read(answer), 'templateId', hsm_ids));
}

export const ARCHIVAL_RESULT = { accountId: 'string', templateId: 'string' } as const;
