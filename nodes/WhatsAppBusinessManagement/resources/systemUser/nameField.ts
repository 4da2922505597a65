import { requiredTextField } from '../../parameters/field';

/** The name of a new or an existing system user. */
export const nameField = requiredTextField('name', {
	label: 'Name',
	sends: 'name',
	placeholder: 'e.g. Order Automation',
	description: 'The name of the system user in Business settings',
});
