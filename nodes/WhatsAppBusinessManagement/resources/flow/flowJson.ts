import { z } from 'zod';

import { isRecord } from '../../graph/records';
import { jsonProblem } from '../../parameters/jsonProblem';
import { isEmpty } from '../../parameters/values';

/** 10 MB (Meta: Flows API). */
const LARGEST = 10 * 1024 * 1024;

const EXAMPLE = '{"version": "7.0", "screens": []}';

/** The hint below a field for Flow JSON. */
export const FLOW_EXAMPLE = `e.g. ${EXAMPLE}`;

const MUST = `must be Flow JSON: a JSON object like ${EXAMPLE}`;

function objectProblem(text: string): string | undefined {
	if (isEmpty(text)) return MUST;
	try {
		return isRecord(JSON.parse(text)) ? undefined : MUST;
	} catch {
		return jsonProblem(text);
	}
}

/** Whether Flow JSON of that size would be refused by Meta. */
export const isTooLarge = (bytes: number): boolean => bytes > LARGEST;

/** The error for Flow JSON that is too large. */
export const TOO_LARGE = 'may have at most 10 MB';

/** The problem of a Flow JSON that is found before Meta checks it, or undefined. */
export function flowJsonProblem(text: string): string | undefined {
	return isTooLarge(Buffer.byteLength(text)) ? TOO_LARGE : objectProblem(text);
}

/**
 * The check of Flow JSON: text, or the object that an expression returns. Text is kept unchanged, because
 * Meta's errors refer to its lines and columns.
 */
export const flowJson = () =>
	z.preprocess(
		(value) => (isRecord(value) ? JSON.stringify(value) : value),
		z
			.string({ required_error: MUST, invalid_type_error: MUST })
			.superRefine((text, { addIssue }) => {
				const problem = flowJsonProblem(text);
				if (problem !== undefined) addIssue({ code: 'custom', message: problem });
			}),
	);
