import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge } from '../../graph/paths';
import { languageProperty } from '../../lookups/language';
import { choiceField, fieldOf, textField } from '../../parameters/field';
import { filtersField } from '../../parameters/filtersField';
import { languageCode } from '../../parameters/formats';
import { INDUSTRIES, TOPICS, USE_CASES } from './choices';

export const search = operation({
	name: 'Search',
	value: 'search',
	action: 'Search template library',
	description:
		'Search Meta’s library of ready-made message templates. To create one of them, use Message Template → Create From Library.',
	fields: [
		filtersField([
			choiceField('industry', INDUSTRIES, {
				label: 'Industry',
				sends: 'industry',
				default: 'E_COMMERCE',
				description: 'Only templates for this industry',
			}),
			fieldOf(
				languageProperty('Only templates in this language'),
				() => languageCode().optional(),
				'language',
			),
			textField('name', {
				label: 'Name',
				sends: 'name',
				placeholder: 'e.g. delivery_update_1',
				description: 'Only templates with this name',
			}),
			textField('search', {
				label: 'Search',
				sends: 'search',
				placeholder: 'e.g. payment',
				description: 'Only templates that contain this text',
			}),
			choiceField('topic', TOPICS, {
				label: 'Topic',
				sends: 'topic',
				default: 'ORDER_MANAGEMENT',
				description: 'Only templates about this topic',
			}),
			choiceField('useCase', USE_CASES, {
				label: 'Use Case',
				sends: 'usecase',
				default: 'ORDER_CONFIRMATION',
				description: 'Only templates for this use case',
			}),
		]),
	],
	request: (_input, filters) => ({
		method: 'GET',
		path: [edge('message_template_library')],
		query: filters,
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
	emptyHint: {
		what: 'templates of the library',
		causes: [
			'The library does not have every template in every language. Search without the language.',
		],
	},
	response: many(),
});
