import type { IDataObject } from 'n8n-workflow';
import type { Script } from './modelStandIn';

const CREATE = 'Create_Template';
const VALIDATE = 'Validate_Template';

/** With three mistakes that models make: capitals in the name, a hyphen in the language, flat examples. */
export const FIRST_TRY = {
	name: 'Lantern for Pickup',
	language: 'en-US',
	category: 'UTILITY',
	components: [
		{
			type: 'BODY',
			text: 'Dear {{1}}, your lantern {{2}} is ready to be picked up.',
			example: { body_text: ['Ann', 'A-1'] },
		},
	],
};

interface Finding {
	path: string;
	replacement?: unknown;
}

/**
 * A model that creates its template at once and is refused, lets it be validated, puts the replacements
 * of the findings in their places, and creates it again.
 */
export const correctingAuthor: Script = (answers) => {
	const [, validation] = answers;
	switch (answers.length) {
		case 0:
			return { tool: CREATE, arguments: { template: FIRST_TRY } };
		case 1:
			return { tool: VALIDATE, arguments: { template: FIRST_TRY } };
		case 2:
			// As text, as some models send it.
			return { tool: CREATE, arguments: { template: JSON.stringify(corrected(validation ?? '')) } };
		default:
			return { says: 'The template was created.' };
	}
};

function corrected(answer: string): object {
	const [validation] = JSON.parse(answer) as [{ findings: Finding[] }?];
	const template = structuredClone(FIRST_TRY) as IDataObject;
	for (const { path, replacement } of validation?.findings ?? []) {
		if (replacement !== undefined) replaceAt(template, path, replacement);
	}
	return template;
}

/** `path` is as in a finding: `components[0].example`. */
function replaceAt(template: IDataObject, path: string, value: unknown): void {
	const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
	const last = steps.pop() ?? '';
	const holder = steps.reduce((inner, step) => inner[step] as IDataObject, template);
	holder[last] = value as IDataObject[string];
}
