import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

/** A warning above the fields of an operation. */
export const notice = (name: string, text: string): INodeProperties => ({
	displayName: text,
	name,
	type: 'notice',
	default: '',
});

/** How every switch is called, whatever it confirms. */
export const SWITCH = 'I Understand';

/**
 * For what cannot be taken back: a warning, and a switch that only the builder of the workflow can turn
 * on. It takes no expression, so neither data nor an AI agent can.
 *
 * @param name of the switch, of no other operation: n8n keeps the value of a field when another
 * operation with a field of that name is chosen, and what was confirmed here would be confirmed there
 * @param consequence what happens, as a whole sentence: "A published flow can never be edited again."
 */
export const guard = (name: string, consequence: string): INodeProperties[] => [
	notice('guardNotice', consequence),
	builderSwitch({
		displayName: SWITCH,
		name,
		required: true,
		description: `Whether you have read this and want it: ${consequence}`,
	}),
];

/**
 * A choice that only the builder of the workflow makes: it takes no expression, so neither data nor an AI
 * agent can.
 */
export const builderChoice = (
	field: Omit<INodeProperties, 'noDataExpression' | 'type'>,
): INodeProperties => ({ ...field, type: 'options', noDataExpression: true });

/** A switch that only the builder turns on, in the same way. */
export const builderSwitch = (
	field: Omit<INodeProperties, 'default' | 'noDataExpression' | 'type'>,
): INodeProperties => ({ ...field, type: 'boolean', default: false, noDataExpression: true });

/** The input of a builder's switch. */
export const switchedOn = () =>
	z.boolean({ invalid_type_error: 'must be switched on or off in the node itself' }).default(false);

/** The input of a guard's switch. */
export const confirmed = () =>
	z.literal(true, {
		errorMap: () => ({
			message: 'switch it on, after you have read what the notice above it says',
		}),
	});
