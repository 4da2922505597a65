import { z } from 'zod';

import { isRecord } from '../../graph/records';
import { jsonProblem } from '../../parameters/jsonProblem';
import { isEmpty } from '../../parameters/values';

/** 10 MB (Meta: Flows API). */
const LARGEST = 10 * 1024 * 1024;

const MUST = 'must be the Flow JSON: a JSON object like {"version": "7.0", "screens": []}';

function objectProblem(text: string): string | undefined {
	if (isEmpty(text)) return MUST;
	try {
		return isRecord(JSON.parse(text)) ? undefined : MUST;
	} catch {
		return jsonProblem(text);
	}
}

export const isTooLarge = (bytes: number): boolean => bytes > LARGEST;

export const TOO_LARGE = 'may have at most 10 MB';

/** What is wrong with a Flow JSON before Meta has seen it; undefined where nothing is. */
export function flowJsonProblem(text: string): string | undefined {
	return isTooLarge(Buffer.byteLength(text)) ? TOO_LARGE : objectProblem(text);
}

/**
 * The Flow JSON: text, or the object that an expression gives. Text stays as it is, because Meta's
 * errors name its lines and columns.
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
