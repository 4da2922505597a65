/**
 * Accepts every delivery without reading or checking it. It has the same overhead of n8n as our
 * trigger, so the difference is the cost of our code.
 */
class EmptyTrigger {
	description = {
		displayName: 'Empty Trigger',
		name: 'emptyTrigger',
		group: ['trigger'],
		// 2 for the same reason as our trigger: n8n evaluates an expression for a version of 1.
		version: 2,
		description: 'Starts the workflow with the same item every time',
		defaults: { name: 'Empty Trigger' },
		inputs: [],
		outputs: ['main'],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: 'noData',
				path: 'webhook',
			},
		],
		properties: [
			{
				displayName: 'Answer Only',
				name: 'answerOnly',
				type: 'boolean',
				noDataExpression: true,
				default: false,
				description: 'Whether to answer OK without an execution',
			},
		],
	};

	async webhook() {
		const isEmpty = Object.keys(this.getBodyData()).length === 0;
		if (isEmpty || this.getNodeParameter('answerOnly')) return { webhookResponse: 'OK' };
		return { workflowData: [[{ json: { event: 'REJECTED' } }]] };
	}
}

module.exports = { EmptyTrigger };
