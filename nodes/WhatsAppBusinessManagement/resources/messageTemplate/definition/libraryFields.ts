import type { z } from 'zod';

import type { Field, ShapeOf } from '../../../parameters/field';
import { bodyOf } from '../../../parameters/field';
import { shownFor } from '../../../parameters/shownFor';
import { buttonInputsField } from '../libraryButtons';
import {
	bodyInputsField,
	buttonInputsJson,
	libraryCategory,
	libraryNameField,
} from '../libraryInputs';
import type { DefinedTemplate } from './definedTemplate';
import { MODE } from './mode';

const IN_LIBRARY = { [MODE]: ['library'] };

/** The same field, which has no value while it is hidden. */
const orHidden = <Name extends string, Schema extends z.ZodTypeAny>(
	field: Field<Name, Schema>,
): Field<Name, z.ZodOptional<Schema>> => ({ ...field, check: () => field.check().optional() });

/** The template of Meta's library, and what its texts and buttons need. */
export const libraryFields = [
	shownFor(IN_LIBRARY, orHidden(libraryNameField)),
	shownFor(IN_LIBRARY, orHidden(libraryCategory)),
	shownFor(IN_LIBRARY, buttonInputsField),
	shownFor(IN_LIBRARY, buttonInputsJson),
	shownFor(IN_LIBRARY, bodyInputsField),
] as const;

type LibraryInput = z.output<z.ZodObject<ShapeOf<typeof libraryFields>>> & {
	name?: string;
	language?: string;
};

/** The template that is made from one of Meta's library. */
export const fromLibrary = (input: LibraryInput): DefinedTemplate => ({
	template: {
		name: input.name,
		language: input.language,
		category: input.libraryCategory,
		...bodyOf(libraryFields, input),
	},
	samples: [],
	findings: [],
});
