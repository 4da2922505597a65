import { isRecord } from '../../../graph/records';
import type { Problem } from '../../finding';
import type { Rule } from '../../rule';
import type { Button, TemplateView } from '../../templateView';
import { choiceOf } from '../../wording';

const BODY_INPUTS = 'library_template_body_inputs';
const BUTTON_INPUTS = 'library_template_button_inputs';

const KNOWN_BODY_INPUTS = [
	'add_contact_number',
	'add_learn_more_link',
	'add_security_recommendation',
	'add_track_package_link',
	'code_expiration_minutes',
];

const KNOWN_BUTTONS = ['APP', 'OTP', 'PHONE_NUMBER', 'QUICK_REPLY', 'URL'];

/** A name as given is shown up to this length. */
const SHOWN = 60;

/** What is filled in for the buttons of a template of the library. */
export function libraryButtons({ raw }: TemplateView): Button[] {
	const inputs: unknown = raw[BUTTON_INPUTS];
	return (Array.isArray(inputs) ? inputs : []).flatMap((each: unknown, index) =>
		isRecord(each)
			? [
					{
						path: `${BUTTON_INPUTS}[${index}]`,
						type: typeof each.type === 'string' ? each.type.toUpperCase() : '',
						raw: each,
					},
				]
			: [],
	);
}

function withoutTemplate({ raw, isFromLibrary }: TemplateView): Problem[] {
	if (isFromLibrary) return [];
	return [BODY_INPUTS, BUTTON_INPUTS]
		.filter((field) => raw[field] !== undefined)
		.map((field) => ({
			path: field,
			message: 'These inputs have no effect without a template from the library',
			fix: 'Fill in library_template_name, or remove them',
		}));
}

function unknownBodyInputs({ raw, isFromLibrary }: TemplateView): Problem[] {
	const inputs = raw[BODY_INPUTS];
	if (!isFromLibrary || !isRecord(inputs)) return [];
	return Object.keys(inputs)
		.filter((key) => !KNOWN_BODY_INPUTS.includes(key))
		.map((key) => ({
			path: `${BODY_INPUTS}.${key.slice(0, SHOWN)}`,
			message: 'Meta’s library has no input of this name',
			fix: `Use ${choiceOf(KNOWN_BODY_INPUTS)}`,
		}));
}

function unknownButtons(template: TemplateView): Problem[] {
	if (!template.isFromLibrary) return [];
	return libraryButtons(template)
		.filter(({ type }) => !KNOWN_BUTTONS.includes(type))
		.map(({ path }) => ({
			path: `${path}.type`,
			message: 'Templates of Meta’s library have no button of this type',
			fix: `Use ${choiceOf(KNOWN_BUTTONS)}`,
		}));
}

/**
 * The rules for templates from Meta's library. Whether the chosen entry has a button for each input can
 * only be seen in the library itself.
 */
export const LIBRARY_RULES: readonly Rule[] = [
	{
		id: 'library.inputs',
		about: 'Library inputs that are unknown, or without a library template',
		severity: 'warning',
		source: 'Meta: Template library',
		page: 'template-library',
		check: (template) => [
			...withoutTemplate(template),
			...unknownBodyInputs(template),
			...unknownButtons(template),
		],
	},
];
