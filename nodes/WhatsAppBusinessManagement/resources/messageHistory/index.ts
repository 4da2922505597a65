import type { Resource } from '../../execution/operation';
import { getEvents } from './getEvents';
import { getMany } from './getMany';

export const messageHistory: Resource = {
	name: 'Message History',
	value: 'messageHistory',
	description: 'Whether messages were sent, delivered, read or failed',
	operations: [getEvents, getMany],
};
