import type { Response } from '../../execution/response';
import { results, withMissingResults } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import { edge, nodeId } from '../../graph/paths';
import { templateResults } from './partialResults';

interface TemplatesOfAccount {
	accountId: string;
	templateIds: string[];
}

/** Meta serves both calls on a separate host, without a version (Meta: Template archival). */
export const archivalCall = (
	action: 'archive' | 'unarchive',
	{ accountId, templateIds }: TemplatesOfAccount,
): GraphCall => ({
	method: 'POST',
	host: 'api',
	path: [nodeId(accountId), edge('message_templates'), edge(action)],
	// Not idempotent: a second attempt reports the templates that the first one archived as failed.
	body: { hsm_ids: templateIds },
});

/**
 * One item per requested template.
 *
 * @param succeededKey Meta's key for the templates for which the call succeeded
 */
export function archivalResults(succeededKey: string): Response {
	const resultsIn = templateResults(succeededKey);
	return results((answer, { hsm_ids }) =>
		withMissingResults(resultsIn(answer), 'templateId', hsm_ids),
	);
}

export const ARCHIVAL_RESULT = { accountId: 'string', templateId: 'string' } as const;
