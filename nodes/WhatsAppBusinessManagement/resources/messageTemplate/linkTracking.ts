import { flagField } from '../../parameters/field';

/** Whether Meta counts the clicks on a template's link buttons. */
export const linkTrackingField = flagField('ctaUrlLinkTrackingOptedOut', {
	label: 'Link Tracking Opted Out',
	sends: 'cta_url_link_tracking_opted_out',
	description: 'Whether to disable click tracking for the template’s link buttons',
});
