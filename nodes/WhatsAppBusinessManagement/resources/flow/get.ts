import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { phoneNumberId } from '../../lookups/phoneNumber';
import { optionsField, textField } from '../../parameters/field';
import { fieldChoice } from '../../parameters/fieldChoice';
import { FLOW, FLOW_FIRST } from './fields';

/** A field in Meta's notation. The preview is requested without invalidating its current link. */
function requested(field: string, healthPhoneNumberId?: string): string {
	if (field === 'preview') return 'preview.invalidate(false)';
	if (field !== 'health_status' || healthPhoneNumberId === undefined) return field;
	return `health_status.phone_number(${healthPhoneNumberId})`;
}

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get flow',
	description:
		'Read one flow: status, errors, endpoint, health, and its preview link if you choose Preview under Fields',
	fields: [
		...flowLocator(),
		fieldChoice(
			FLOW,
			FLOW_FIRST,
			'What Meta returns. Preview contains a link that works for 30 days, without a login, for everyone who has it. To request other fields, use an expression that returns their names, separated by commas.',
		),
		optionsField([
			textField('healthPhoneNumberId', {
				label: 'Health for Phone Number ID',
				placeholder: 'e.g. 106540352242922',
				description:
					'The number that will send the flow. Health Status, if it is among the fields, then shows whether the number can send it.',
				is: () => phoneNumberId().optional(),
			}),
		]),
	],
	request: ({ flowId, fields, options }) => ({
		method: 'GET',
		path: [nodeId(flowId)],
		query: {
			fields: fields.map((field) => requested(field, options.healthPhoneNumberId)).join(','),
		},
	}),
	output: pick(FLOW, FLOW_FIRST),
	response: one(),
});
