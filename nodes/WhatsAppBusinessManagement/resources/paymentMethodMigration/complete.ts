import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, migrationId as segmentOf } from '../../graph/paths';
import { MIGRATION, migrationIdField } from './fields';

export const complete = operation({
	name: 'Complete',
	value: 'complete',
	action: 'Complete payment method migration',
	description:
		'Move the phone numbers to the new account, when the status is READY_TO_COMPLETE. It can be repeated after FAILED_TO_COMPLETE.',
	confirm:
		'All numbers leave the old account, which can never send messages again. Use the ID of the new account from then on.',
	fields: [migrationIdField],
	request: ({ migrationId }) => ({
		method: 'POST',
		path: [segmentOf(migrationId), edge('resume_migration')],
	}),
	output: { migrationId: 'string', ...MIGRATION },
	response: written(),
	echo: ({ migrationId }) => ({ migrationId }),
});
