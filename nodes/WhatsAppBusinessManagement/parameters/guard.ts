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
 * What an AI that builds workflows reads beside a switch: it could write `true`, as everyone can who edits
 * the workflow. n8n shows the text in the types of the node (`builderHint`, since n8n 2; older ones ignore it).
 */
const LEFT_TO_A_PERSON = { propertyHint: 'Leave this off: only a person may turn it on' };

/**
 * A warning and a confirmation, for actions that cannot be undone. The confirmation takes no expression, so
 * neither data nor an AI agent that uses the node as a tool can turn it on; who edits the workflow can.
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

/** A choice that takes no expression: it is made in the workflow, not by data or by an agent at run time. */
export const builderChoice = <const Name extends string>(
	field: Omit<INodeProperties, 'name' | 'noDataExpression' | 'type'> & { name: Name },
): INodeProperties & { name: Name } => ({ ...field, type: 'options', noDataExpression: true });

/**
 * A switch that takes no expression: it is turned on in the workflow, not by data or by an agent at run
 * time. An AI that builds workflows is told to leave it to a person.
 */
export const builderSwitch = <const Name extends string>(
	field: Omit<INodeProperties, 'default' | 'name' | 'noDataExpression' | 'type'> & { name: Name },
): INodeProperties & { name: Name } => ({
	...field,
	type: 'boolean',
	default: false,
	noDataExpression: true,
	builderHint: LEFT_TO_A_PERSON,
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
