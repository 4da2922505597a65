import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { migrationId as segmentOf } from '../../graph/paths';
import { MIGRATION, migrationIdField } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get payment method migration',
	description:
		'Read the status of a migration and the new account. At the status READY_TO_COMPLETE, continue with Complete.',
	fields: [migrationIdField],
	// No fields are named: Meta’s page shows the call without them.
	request: ({ migrationId }) => ({ method: 'GET', path: [segmentOf(migrationId)] }),
	output: MIGRATION,
	response: one(),
});
