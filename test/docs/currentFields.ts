import { NodeHelpers } from 'n8n-workflow';
import type { INodeProperties } from 'n8n-workflow';

// With its ending: without it, tsx reads the node's codex file, which ends with .node.json.
const { WhatsAppBusinessManagement } =
	require('../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node.ts') as typeof import('../../nodes/WhatsAppBusinessManagement/WhatsAppBusinessManagement.node');

const NODE = new WhatsAppBusinessManagement().description;

const NEWEST = Math.max(...[NODE.version].flat());

/** Whether the newest version of the action node has the field. */
export function isCurrent({ displayOptions }: INodeProperties): boolean {
	const versions = displayOptions?.show?.['@version'];
	const probe = { displayName: '', name: '', type: 'string' as const, default: '' };
	return (
		!versions ||
		NodeHelpers.displayParameter(
			{},
			{ ...probe, displayOptions: { show: { '@version': versions } } },
			{ typeVersion: NEWEST },
			NODE,
		)
	);
}
