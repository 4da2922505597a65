import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

/** A warning above the fields of an operation. */
export const notice = (name: string, text: string): INodeProperties => ({
	displayName: text,
	name,
	type: 'notice',
	default: '',
});

/** The name of every confirmation. */
export const CONFIRMATION = 'confirmed';

/**
 * For what cannot be taken back: a warning, and a switch that only the builder of the workflow can turn
 * on. It takes no expression, so neither data nor an AI agent can.
 *
 * @param consequence what happens, as a whole sentence: "A published flow can never be edited again."
 */
export const guard = (consequence: string): INodeProperties[] => [
	notice('guardNotice', consequence),
	{
		displayName: 'I Understand',
		name: CONFIRMATION,
		type: 'boolean',
		default: false,
		required: true,
		noDataExpression: true,
		description: `Whether you have read this and want it: ${consequence}`,
	},
];

/** The input of a guard's switch. */
export const confirmed = () =>
	z.literal(true, {
		errorMap: () => ({
			message: 'switch it on, after you have read what it says: this cannot be taken back',
		}),
	});
