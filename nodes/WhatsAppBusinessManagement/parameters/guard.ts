import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { fieldOf } from './field';

/** A warning above the fields of an operation. */
export const notice = (name: string, text: string): INodeProperties => ({
	displayName: text,
	name,
	type: 'notice',
	default: '',
});

/** The name of an operation's confirmation. In the node, `nodeParameter` appends the operation's name. */
export const CONFIRM = 'confirm';

/** The label of every confirmation. */
export const CONFIRM_LABEL = 'I Understand';

/**
 * A warning and a confirmation, for actions that cannot be undone. Only the builder of the workflow can
 * turn the confirmation on: it takes no expression, so neither data nor an AI agent can.
 *
 * @param name of the confirmation, unique in the node: n8n keeps the value of a field when another
 * operation with a field of the same name is chosen, which would confirm that operation too
 * @param consequence a whole sentence, e.g. "A published flow can never be edited again."
 */
export const guard = <const Name extends string>(name: Name, consequence: string) =>
	[
		notice('guardNotice', consequence),
		fieldOf(
			builderSwitch({
				displayName: CONFIRM_LABEL,
				name,
				required: true,
				description: `Whether you understand the consequence: ${consequence}`,
			}),
			confirmed,
		),
	] as const;

/**
 * A choice that only the builder of the workflow can make: it takes no expression, so neither data nor
 * an AI agent can.
 */
export const builderChoice = <const Name extends string>(
	field: Omit<INodeProperties, 'name' | 'noDataExpression' | 'type'> & { name: Name },
): INodeProperties & { name: Name } => ({ ...field, type: 'options', noDataExpression: true });

/** A switch that only the builder of the workflow can turn on, because it takes no expression. */
export const builderSwitch = <const Name extends string>(
	field: Omit<INodeProperties, 'default' | 'name' | 'noDataExpression' | 'type'> & { name: Name },
): INodeProperties & { name: Name } => ({
	...field,
	type: 'boolean',
	default: false,
	noDataExpression: true,
});

/** The check of `builderSwitch`. */
export const switchedOn = () =>
	z.boolean({ invalid_type_error: 'must be turned on or off in the node itself' }).default(false);

/** The check of a confirmation: it must be turned on. */
export const confirmed = () =>
	z.literal(true, {
		errorMap: () => ({
			message: 'read the notice above, then turn this on',
		}),
	});
