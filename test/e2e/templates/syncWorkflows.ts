import type { Workflow } from '../../n8n/api';
import { PIXEL, mediaSampleUpload, pictureFile } from './picture';
import {
	START,
	codeNode,
	inARow,
	inAccount,
	templateNode,
	workflowOf,
	type Part,
} from './workflow';

/** What stands in the sheet for the handle of a sample. */
const EXAMPLE_HANDLE = '4::aW1hZ2UvanBlZw==:replace_with_your_own_handle';

/** A sheet as a file, as a user has it: text that becomes a CSV file, which is read again. */
const sheet = (csv: string): Part[] => [
	codeNode('Lantern', `return [{ json: { picture: ${JSON.stringify(PIXEL)} } }];`),
	pictureFile('Picture'),
	mediaSampleUpload('Upload'),
	codeNode(
		'Text',
		`const csv = ${JSON.stringify(csv)}.replaceAll('${EXAMPLE_HANDLE}', $input.first().json.handle);
return [{ json: { csv } }];`,
	),
	{
		name: 'File',
		type: 'n8n-nodes-base.convertToFile',
		typeVersion: 1.1,
		parameters: {
			operation: 'toText',
			sourceProperty: 'csv',
			options: { fileName: 'templates.csv' },
		},
	},
	{
		// Extract From File does not load here: its package needs date-fns, which is not installed.
		name: 'Rows',
		type: 'n8n-nodes-base.spreadsheetFile',
		typeVersion: 2,
		parameters: { operation: 'fromFile', fileFormat: 'csv', options: {} },
	},
];

/** The rows of a CSV file, with the handle of an uploaded picture → Sync. */
export const sheetWorkflow = (
	csv: string,
	accountId: string,
	{ apply }: { apply: boolean },
): Workflow =>
	workflowOf(
		apply ? 'Sheet, applied' : 'Sheet, planned',
		[
			START,
			...sheet(csv),
			templateNode('Sync', 'sync', { ...inAccount(accountId), applyChanges: apply }),
		],
		inARow('Start', 'Lantern', 'Picture', 'Upload', 'Text', 'File', 'Rows', 'Sync'),
	);

/** Export from one account → Sync into another one → Export from that. */
export const copyWorkflow = (from: string, to: string): Workflow =>
	workflowOf(
		'Copy an account',
		[
			START,
			templateNode('Export', 'export', inAccount(from)),
			templateNode('Sync', 'sync', { ...inAccount(to), applyChanges: true }),
			templateNode('Export Again', 'export', inAccount(to), { executeOnce: true }),
		],
		inARow('Start', 'Export', 'Sync', 'Export Again'),
	);
