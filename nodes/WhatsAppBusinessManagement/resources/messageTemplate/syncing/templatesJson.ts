import { z } from 'zod';

import { isRecord } from '../../../graph/records';
import { fieldOf } from '../../../parameters/field';
import { isEmpty } from '../../../parameters/values';
import { parsedJson } from '../definition/jsonField';

const MUST =
	'must be a list of templates, e.g. [{"name": "…", "language": "en_US", "category": "UTILITY", "components": […]}], or an object that has it under templates';

const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);

/** The wanted templates as JSON. The checked value is a list, `{ templates: […] }`, or one template. */
export const templatesJson = fieldOf(
	{
		displayName: 'Templates',
		name: 'wantedTemplates',
		type: 'json',
		default: '[]',
		hint: 'e.g. [{"name": "order_update", "language": "en_US", "category": "UTILITY", "components": […]}]. In an expression, write \\{{1}}: n8n evaluates {{1}} to 1.',
		description:
			'The wanted templates as a JSON list, or as an object that has the list under templates. Each is a whole template, or flat like the row of a sheet.',
	},
	() =>
		z.preprocess(
			(value) => (isEmpty(value) ? undefined : value),
			z
				.unknown()
				.transform(parsedJson)
				.transform((value, context) => {
					const isValid =
						value === undefined ||
						isList(value) ||
						(isRecord(value) && (value.templates === undefined || isList(value.templates)));
					if (!isValid) context.addIssue({ code: 'custom', message: MUST });
					return value;
				}),
		),
);
