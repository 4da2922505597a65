import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge } from '../../graph/paths';
import { oneOf, optionsOf } from '../../parameters/choices';
import { filtersField } from '../../parameters/filtersField';
import { languageCode } from '../../parameters/formats';
import { optionalText } from '../../parameters/values';
import { INDUSTRIES, TOPICS, USE_CASES } from './choices';

const filters = () =>
	z
		.object({
			industry: oneOf(INDUSTRIES).optional(),
			language: languageCode().optional(),
			name: optionalText(),
			search: optionalText(),
			topic: oneOf(TOPICS).optional(),
			useCase: oneOf(USE_CASES).optional(),
		})
		.default({});

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search the template library',
	description:
		'Find ready-made message templates in Meta’s library, to create one of them with Message Template → Create From Library',
	fields: [
		filtersField([
			{
				displayName: 'Industry',
				name: 'industry',
				type: 'options',
				options: optionsOf(INDUSTRIES),
				default: 'E_COMMERCE',
				description: 'Only templates for this industry',
			},
			{
				displayName: 'Language',
				name: 'language',
				type: 'string',
				default: '',
				placeholder: 'e.g. en_US',
				description: 'Only templates in the language of this code',
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. delivery_update_1',
				description: 'Only the templates of this name',
			},
			{
				displayName: 'Search',
				name: 'search',
				type: 'string',
				default: '',
				placeholder: 'e.g. payment',
				description: 'Only templates in which this text occurs',
			},
			{
				displayName: 'Topic',
				name: 'topic',
				type: 'options',
				options: optionsOf(TOPICS),
				default: 'ORDER_MANAGEMENT',
				description: 'Only templates about this',
			},
			{
				displayName: 'Use Case',
				name: 'useCase',
				type: 'options',
				options: optionsOf(USE_CASES),
				default: 'ORDER_CONFIRMATION',
				description: 'Only templates for this occasion',
			},
		]),
	],
	input: () => z.object({ filters: filters() }),
	request: ({ filters: { useCase, ...given } }) => ({
		method: 'GET',
		path: [edge('message_template_library')],
		query: { ...given, usecase: useCase },
	}),
	output: {
		id: 'string',
		name: 'string',
		language: 'string',
		category: 'string',
		topic: 'string',
		usecase: 'string',
		industry: ['string'],
		header: 'string',
		body: 'string',
		body_params: ['string'],
		body_param_types: ['string'],
		buttons: ['any'],
	},
	response: many(),
});
