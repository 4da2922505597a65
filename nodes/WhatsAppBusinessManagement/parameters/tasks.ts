/**
 * The tasks of a user on an account and of a partner in a solution, from Meta's reference page of the
 * WhatsApp Business Account node.
 */
export const TASKS = {
	DEVELOP: 'Develop',
	MANAGE: 'Manage (Full Control)',
	MANAGE_EXTENSIONS: 'Manage Flows',
	MANAGE_PHONE: 'Manage Phone Numbers',
	MANAGE_PHONE_ASSETS: 'Manage Phone Assets',
	MANAGE_TEMPLATES: 'Manage Templates',
	MESSAGING: 'Send Messages',
	VIEW_COST: 'View Cost',
	VIEW_PHONE_ASSETS: 'View Phone Assets',
	VIEW_TEMPLATES: 'View Templates',
} as const;
