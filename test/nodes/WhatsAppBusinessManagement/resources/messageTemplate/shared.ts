import type { Call } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

/** Templates of the first account, by their index in the made-up data. */
export const template = (index: number) => `118000000000${String(index).padStart(3, '0')}`;

export const [APPROVED, OTHER_APPROVED] = [template(0), template(1)];
export const REJECTED = template(5);
export const PAUSED = template(6);

export const TEMPLATES = `${ACCOUNT_ID}/message_templates`;
export const BODY = { type: 'BODY', text: 'Your lantern is ready.' };
export const NEW = { name: 'lantern_ready', language: 'en_US', category: 'UTILITY' };

/** The result for a new template. */
export const made = (more: object = {}) => ({
	accountId: ACCOUNT_ID,
	...NEW,
	id: expect.stringMatching(/^\d+$/) as string,
	status: 'PENDING',
	requestedCategory: expect.stringMatching(/^(AUTHENTICATION|MARKETING|UTILITY)$/) as string,
	categoryChanged: false,
	success: true,
	warnings: [],
	...more,
});

/** A template that is given as JSON. */
export const IN_JSON = { defineTemplate: 'json' };

export const created = (body: object): Call => ({ method: 'POST', path: TEMPLATES, body });

export const archival = (what: string, ids: string[]): Call => ({
	method: 'POST',
	path: `${TEMPLATES}/${what}`,
	unversioned: true,
	body: { hsm_ids: ids },
});
