import { LIBRARY_RULES } from '../../../../../../nodes/WhatsAppBusinessManagement/templates/rules/kinds/library';
import type { Part } from '../../templateOf';
import { PLAIN_TEXT, bodyOf, detailsOf, templateOf } from '../../templateOf';

const fromLibrary = (more: Part) =>
	templateOf(undefined, { library_template_name: 'delivery_update_1', ...more });

const BODY_INPUTS = 'library_template_body_inputs';
const BUTTON_INPUTS = 'library_template_button_inputs';

describe('templates from the library', () => {
	it.each<[what: string, template: Part, ...found: unknown[][]]>([
		[
			'inputs without an entry',
			templateOf([bodyOf(PLAIN_TEXT)], { [BODY_INPUTS]: {}, [BUTTON_INPUTS]: [] }),
			...[BODY_INPUTS, BUTTON_INPUTS].map((field) => [
				`warning library.inputs at ${field}`,
				'These inputs have no effect without a template from the library',
				'Fill in library_template_name, or remove them',
			]),
		],
		[
			'an unknown input',
			fromLibrary({ [BODY_INPUTS]: { add_contact_number: true, add_discount: true } }),
			[
				`warning library.inputs at ${BODY_INPUTS}.add_discount`,
				'Meta’s library has no input of this name',
				'Use add_contact_number, add_learn_more_link, add_security_recommendation, add_track_package_link or code_expiration_minutes',
			],
		],
		[
			'an unknown button',
			fromLibrary({ [BUTTON_INPUTS]: [{ type: 'URL' }, { type: 'FLOW' }] }),
			[
				`warning library.inputs at ${BUTTON_INPUTS}[1].type`,
				'Templates of Meta’s library have no button of this type',
				'Use APP, OTP, PHONE_NUMBER, QUICK_REPLY or URL',
			],
		],
	])('%s', (_, template, ...found) => {
		expect(detailsOf(template, LIBRARY_RULES)).toEqual(found);
	});

	it.each<[what: string, template: Part]>([
		['an entry alone', fromLibrary({})],
		[
			'all inputs',
			fromLibrary({
				[BODY_INPUTS]: { add_track_package_link: true, code_expiration_minutes: 5 },
				[BUTTON_INPUTS]: [{ type: 'url', url: { base_url: 'https://l.example.com/{{1}}' } }],
			}),
		],
		['inputs of another type', fromLibrary({ [BODY_INPUTS]: 'x', [BUTTON_INPUTS]: [null] })],
	])('accepts %s', (_, template) => {
		expect(detailsOf(template, LIBRARY_RULES)).toEqual([]);
	});
});
