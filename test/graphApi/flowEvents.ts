import type { Delivered } from './delivery';
import type { Meta } from './events';
import type { Flow } from './madeUpData/flows';

/** Changes the status of a flow, as Meta does when its endpoint fails: THROTTLED, then BLOCKED. */
export async function changeFlowStatus(
	{ publish }: Meta,
	flow: Flow,
	status: Flow['status'],
): Promise<Delivered> {
	const previous = flow.status;
	flow.status = status;
	return await publish(
		'flows',
		{
			event: 'FLOW_STATUS_CHANGE',
			flow_id: flow.id,
			message: `The status of the flow ${flow.name} changed from ${previous} to ${status}.`,
			old_status: previous,
			new_status: status,
		},
		{ wabaId: flow.accountId },
	);
}
