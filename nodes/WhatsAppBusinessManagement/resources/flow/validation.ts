import type { IDataObject } from 'n8n-workflow';

import { succeeded } from '../../graph/success';
import { VALIDATION_ERROR } from './fields';

/** The keys that every operation returns for which Meta checks a Flow JSON. */
export const VALIDATION = {
	success: 'boolean',
	valid: 'boolean',
	validationErrors: [VALIDATION_ERROR],
} as const;

/**
 * Meta's answer with the result of its check of a Flow JSON. Meta saves a draft with errors and reports
 * `success`; only publishing requires a draft without errors. So workflows should branch on `valid`.
 */
export function validated({ validation_errors: found, ...answer }: IDataObject): IDataObject {
	const validationErrors = Array.isArray(found) ? (found as IDataObject[]) : [];
	const success = succeeded(answer);
	return { ...answer, success, valid: success && validationErrors.length === 0, validationErrors };
}
