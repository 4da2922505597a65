import { z } from 'zod';

import { graphFields, id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { one } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { fieldChoice } from '../fieldChoice';
import { templateLocator } from '../locators';
import { TEMPLATE_FIELDS, TEMPLATE_FIELDS_FIRST } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get a message template',
	description: 'Read one message template: text, status, quality, and why it was rejected',
	fields: [...templateLocator(), fieldChoice(TEMPLATE_FIELDS, TEMPLATE_FIELDS_FIRST)],
	input: () => z.object({ templateId: id('594425479261596'), fields: graphFields() }),
	request: ({ templateId, fields }) => ({
		method: 'GET',
		path: [nodeId(templateId)],
		query: { fields: fields.join(',') },
	}),
	response: one(),
});
