import type { INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

/** Whether an AI agent runs the node: n8n adds this suffix to the type of a node that is used as a tool. */
export const isTool = ({ type }: Pick<INode, 'type'>): boolean => type.endsWith('Tool');

/** What an agent cannot do itself. It follows a message about a field that takes no expression. */
export const ASK_THE_BUILDER = 'Ask the person who built this workflow to do this';

const NOT_BY_AN_AGENT =
	'Only a person can change the node, its credential or Meta’s own settings: tell them what to do.';

const sentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);

/**
 * An error as an AI agent needs it: what happened and what to do in the message, because n8n's agents pass
 * on nothing else of an error (`buildSteps` of n8n's agent).
 *
 * @returns the same error, with another message
 */
export function readableByAgent(error: unknown): unknown {
	if (!(error instanceof NodeApiError || error instanceof NodeOperationError)) return error;
	const { message, description } = error;
	if (typeof description !== 'string' || message.includes(description)) return error;
	error.message = [sentence(message), sentence(description), NOT_BY_AN_AGENT].join(' ');
	return error;
}
