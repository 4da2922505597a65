/** Facts that come from fields of other names. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
	can_send_message: ['health_status', 'can_send_message'],
	isSubscribed: ['subscribed_apps', 'whatsapp_business_api_data'],
};

/** The fields of Meta without any of which a fact is not known. */
export const fieldsOf = (fact: string): readonly string[] => FIELDS_OF[fact] ?? [fact];
