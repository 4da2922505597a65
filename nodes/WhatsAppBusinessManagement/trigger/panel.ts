import type { NodeHint, TriggerPanelDefinition } from 'n8n-workflow';

/** Where Meta sends a sample delivery; it comes from an account with the ID 0, which Accounts excludes. */
const DASHBOARD =
	'click <b>Test</b> beside a field in the App Dashboard (WhatsApp → Configuration), with Accounts empty';

/** The canvas shows it while n8n listens for a test delivery. */
export const WAITING =
	'Waiting for a change. To cause one, run Webhook Delivery → Send Sample Delivery with the Test URL.';

/** What the editor shows beside the trigger's parameters. n8n renders simple HTML here. */
export const TRIGGER_PANEL: TriggerPanelDefinition = {
	header: 'Receive changes from Meta',
	activationHint: `To test, execute this step. Then run <b>Webhook Delivery → Send Sample Delivery</b> with the Test URL in another workflow, or ${DASHBOARD}.`,
	executionsHelp: [
		'<b>While you build the workflow</b>, execute this step. n8n then listens for two minutes, for one delivery. Cause it in one of these ways:',
		'• In another workflow, run WhatsApp Business Management with <b>Webhook Delivery → Send Sample Delivery</b>, and enter the Test URL from Webhook URLs.',
		`• Or ${DASHBOARD}.`,
		'',
		'<b>Once the workflow is published</b>, every matching change starts it. See the <a data-key="executions">executions list</a>.',
	].join('<br />'),
};

/** In the output pane before the first run, because n8n has no output preview for triggers. */
export const OUTPUT_HINTS: NodeHint[] = [
	{
		message:
			'Each change is one item with field, group, wabaId, accountName, time, event, summary, managerUrl, value and the details of the field, for example templateName and reason.',
		type: 'info',
		location: 'outputPane',
		whenToDisplay: 'beforeExecution',
	},
];
