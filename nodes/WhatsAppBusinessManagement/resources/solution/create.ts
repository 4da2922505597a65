import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { optionsOf, severalOf } from '../../parameters/choices';
import { TASKS } from '../../parameters/tasks';
import { id, text } from '../../parameters/values';

const permissionsField = (displayName: string, name: string, whose: string): INodeProperties => ({
	displayName,
	name,
	type: 'multiOptions',
	required: true,
	options: optionsOf(TASKS),
	default: ['MESSAGING'],
	description: `What ${whose} may do on the accounts of customers. Meta’s pages disagree on whether it takes more than Send Messages.`,
});

const permissions = () => severalOf(TASKS, { atLeastOne: true });

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a solution',
	description:
		'Make a multi-partner solution of your app and offer it to a partner’s app, which has to accept it',
	fields: [
		appField('The app that owns the solution'),
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. Lucky Shrub Messaging',
			description: 'What the solution is called: 2 to 75 characters',
		},
		{
			displayName: 'Partner App ID',
			name: 'partnerAppId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 739104826510002',
			description: 'The app of the partner',
		},
		permissionsField('Owner Permissions', 'ownerPermissions', 'your app'),
		permissionsField('Partner Permissions', 'partnerPermissions', 'the partner’s app'),
	],
	input: () =>
		z
			.object({
				ownAppId: id('739104826510001'),
				name: text({ min: 2, max: 75 }),
				partnerAppId: id('739104826510002'),
				ownerPermissions: permissions(),
				partnerPermissions: permissions(),
			})
			.refine(({ ownAppId, partnerAppId }) => ownAppId !== partnerAppId, {
				path: ['partnerAppId'],
				message: 'must be another app than the owner’s',
			}),
	request: ({ ownAppId, name, partnerAppId, ownerPermissions, partnerPermissions }) => ({
		method: 'POST',
		path: [nodeId(ownAppId), edge('whatsapp_business_solution')],
		body: {
			solution_name: name,
			partner_app_id: partnerAppId,
			owner_permissions: ownerPermissions,
			partner_permissions: partnerPermissions,
		},
	}),
	output: { appId: 'string', partnerAppId: 'string', solution_id: 'string' },
	response: written(),
	echo: ({ ownAppId, partnerAppId }) => ({ appId: ownAppId, partnerAppId }),
});
