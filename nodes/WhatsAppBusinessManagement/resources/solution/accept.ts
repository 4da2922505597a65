import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { appField, solutionLocator } from '../locators';

export const accept = operation({
	name: 'Accept',
	value: 'accept',
	action: 'Accept the offer of a solution',
	description:
		'Say yes, as the partner, to the offer of a new multi-partner solution. A request to end one is answered by Accept Deactivation.',
	fields: [
		...solutionLocator(),
		appField('Your app, to which it was offered. Left empty, it is the one of the credential.'),
	],
	input: () => z.object({ solutionId: id('1234567890123456'), ownAppId: id('739104826510001') }),
	request: ({ solutionId, ownAppId }) => ({
		method: 'POST',
		path: [nodeId(solutionId), edge('accept')],
		body: { partner_app_id: ownAppId },
	}),
	output: { solutionId: 'string', solution_id: 'string', partner_status: 'string' },
	response: written(),
	beside: ({ solutionId }) => ({ solutionId }),
});
