import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { appField } from '../../lookups/app';
import { optionsOf, severalOf } from '../../parameters/choices';
import { fieldOf, requiredTextField } from '../../parameters/field';
import { TASKS } from '../../parameters/tasks';
import { id } from '../../parameters/values';

const permissionsField = <const Name extends string>(
	name: Name,
	displayName: string,
	whose: string,
	sends: string,
) =>
	fieldOf(
		{
			displayName,
			name,
			type: 'multiOptions',
			required: true,
			options: optionsOf(TASKS),
			default: ['MESSAGING'],
			description: `The permissions of ${whose} for the accounts of customers. Meta’s pages disagree on whether it accepts more than Send Messages.`,
		},
		() => severalOf(TASKS, { atLeastOne: true }),
		sends,
	);

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create solution',
	description:
		'Create a multi-partner solution of your app and offer it to a partner’s app, which must accept it',
	fields: [
		appField('The app that owns the solution'),
		requiredTextField('name', {
			label: 'Name',
			sends: 'solution_name',
			min: 2,
			max: 75,
			placeholder: 'e.g. Lucky Shrub Messaging',
			description: 'The name of the solution: 2 to 75 characters',
		}),
		requiredTextField('partnerAppId', {
			label: 'Partner App ID',
			sends: 'partner_app_id',
			placeholder: 'e.g. 739104826510002',
			description: 'The partner’s app',
			is: () => id('739104826510002'),
		}),
		permissionsField('ownerPermissions', 'Owner Permissions', 'your app', 'owner_permissions'),
		permissionsField(
			'partnerPermissions',
			'Partner Permissions',
			'the partner’s app',
			'partner_permissions',
		),
	],
	input: (checks) =>
		z.object(checks).refine(({ ownAppId, partnerAppId }) => ownAppId !== partnerAppId, {
			path: ['partnerAppId'],
			message: 'must not be the owner’s app',
		}),
	request: ({ ownAppId }, body) => ({
		method: 'POST',
		path: [nodeId(ownAppId), edge('whatsapp_business_solution')],
		body,
	}),
	output: { appId: 'string', partnerAppId: 'string', solution_id: 'string' },
	response: written(),
	echo: ({ ownAppId, partnerAppId }) => ({ appId: ownAppId, partnerAppId }),
});
