import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { GraphConnection } from '../graph/connection';

/**
 * The account whose numbers or templates a list shows: the node's, else the credential's.
 *
 * @throws {NodeOperationError} when neither names one
 */
export function chosenAccount(context: ILoadOptionsFunctions, connection: GraphConnection): string {
	const chosen: unknown = context.getCurrentNodeParameter('accountId', { extractValue: true });
	const account = String(chosen || connection.credential.businessAccountId || '').trim();
	if (/^\d+$/.test(account)) return account;
	throw new NodeOperationError(context.getNode(), 'No account to list from', {
		description:
			'Choose an Account above, or enter the WhatsApp Business Account ID in the credential. Or choose By ID here.',
	});
}
