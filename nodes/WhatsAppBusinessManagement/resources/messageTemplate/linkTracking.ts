import type { INodeProperties } from 'n8n-workflow';

export const LINK_TRACKING_FIELD: INodeProperties = {
	displayName: 'Link Tracking Opted Out',
	name: 'ctaUrlLinkTrackingOptedOut',
	type: 'boolean',
	default: false,
	description: 'Whether Meta shall not count clicks on the template’s link buttons',
};
