/** What Export and Sync read of each template. */
export const LIST_FIELDS =
	'id,name,language,status,category,previous_category,parameter_format,components,message_send_ttl_seconds,sub_category,display_format,cta_url_link_tracking_opted_out,rejected_reason,last_updated_time';
