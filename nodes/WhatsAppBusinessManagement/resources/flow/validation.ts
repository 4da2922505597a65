import type { IDataObject } from 'n8n-workflow';

import { succeeded } from '../../graph/success';
import { VALIDATION_ERROR } from './fields';

/** What comes out wherever Meta has checked a Flow JSON. */
export const VALIDATION = {
	success: 'boolean',
	valid: 'boolean',
	validationErrors: [VALIDATION_ERROR],
} as const;

/**
 * What Meta found in a Flow JSON. It keeps a draft with errors and calls that a success; only publishing
 * needs none. So a workflow branches on `valid`.
 */
export function validated({ validation_errors: found, ...answer }: IDataObject): IDataObject {
	const validationErrors = Array.isArray(found) ? (found as IDataObject[]) : [];
	const success = succeeded(answer);
	return { ...answer, success, valid: success && validationErrors.length === 0, validationErrors };
}
