import { requiredTextField, textField } from '../../parameters/field';

/** Meta: Group management, “Get group info”. */
export const GROUP = {
	creation_timestamp: 'any',
	description: 'string',
	id: 'string',
	join_approval_mode: 'string',
	participants: [{ wa_id: 'string', user_id: 'string' }],
	subject: 'string',
	suspended: 'any',
	total_participant_count: 'any',
} as const;

/** The preselected fields. */
export const GROUP_FIRST = [
	'id',
	'subject',
	'description',
	'suspended',
	'total_participant_count',
	'participants',
] as const;

const SUBJECT = {
	label: 'Subject',
	sends: 'subject',
	max: 128,
	placeholder: 'e.g. Lantern repair of Ann',
	description: 'The name of the group, up to 128 characters',
} as const;

export const requiredSubject = requiredTextField('subject', SUBJECT);
export const subjectField = textField('subject', SUBJECT);

export const descriptionField = textField('description', {
	label: 'Description',
	sends: 'description',
	max: 2048,
	typeOptions: { rows: 3 },
	placeholder: 'e.g. About the repair of your lantern',
	description: 'The description of the group, up to 2,048 characters',
});

/** Every body of the Groups API names the product. */
export const PRODUCT = { messaging_product: 'whatsapp' } as const;
