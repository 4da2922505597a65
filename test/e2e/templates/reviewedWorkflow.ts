import type { Workflow } from '../../n8n/api';
import { PIXEL, pictureFile } from './picture';
import {
	START,
	codeNode,
	ifNode,
	inARow,
	slackNode,
	templateNode,
	workflowOf,
	type Part,
} from './workflow';

/** A template of the workflow: what differs from row to row. */
export interface Row {
	name: string;
	body: string;
	examples: [string, string];
}

/** The form, filled in with the row. The texts are data, so that n8n does not evaluate their variables. */
const FORM = {
	defineTemplate: 'fields',
	name: "={{ $('Rows').item.json.name }}",
	language: 'en_US',
	kind: 'standard',
	category: 'UTILITY',
	header: 'IMAGE',
	sampleFrom: 'binary',
	binaryPropertyName: 'data',
	bodyText: "={{ $('Rows').item.json.body }}",
	variables: {
		variable: [
			{ name: '1', example: "={{ $('Rows').item.json.examples[0] }}" },
			{ name: '2', example: "={{ $('Rows').item.json.examples[1] }}" },
		],
	},
	buttons: { button: [{ type: 'QUICK_REPLY', text: 'Thanks' }] },
};

const html: Part = {
	name: 'HTML',
	type: 'n8n-nodes-base.html',
	typeVersion: 1.2,
	parameters: { operation: 'generateHtmlTemplate', html: '={{ $json.html }}' },
};

/** Puts the picture beside the item again: neither Validate nor the HTML node passes files on. */
const withPicture = (name: string): Part =>
	codeNode(name, "return { json: $json, binary: $('Picture').item.binary };", 'runOnceForEachItem');

const REFUSED =
	"={{ $json.summary + '\\n' + $json.findings.map((each) => each.message).join('\\n') }}";

/**
 * From a form to Meta's decision: checked, drawn, created with a picture, reviewed, and told in Slack.
 * What the checks refuse is told at once.
 */
export function reviewedWorkflow(rows: Row[]): Workflow {
	const items = rows.map((row) => ({ ...row, picture: PIXEL }));
	return workflowOf(
		'From the form to the decision',
		[
			START,
			codeNode('Rows', `return ${JSON.stringify(items)}.map((json) => ({ json }));`),
			pictureFile('Picture'),
			templateNode('Validate', 'validate', FORM),
			ifNode('Is OK', '={{ $json.ok }}'),
			withPicture('To Draw'),
			templateNode('Preview', 'preview', FORM),
			html,
			withPicture('To Create'),
			templateNode('Create', 'create', FORM),
			templateNode('Wait for Review', 'waitForReview', {
				templateId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				waitMinutes: 1,
			}),
			slackNode('Decided', '={{ $json.summary }}'),
			slackNode('Refused', REFUSED),
		],
		[
			...inARow('Start', 'Rows', 'Picture', 'Validate', 'Is OK'),
			...inARow('Is OK', 'To Draw', 'Preview', 'HTML', 'To Create', 'Create'),
			...inARow('Create', 'Wait for Review', 'Decided'),
			['Is OK', 'Refused', 1],
		],
	);
}
