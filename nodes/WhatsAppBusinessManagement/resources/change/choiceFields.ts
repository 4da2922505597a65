import { TEMPLATE_STATUSES } from '../../changes/fields/templateStatus';
import { FEED_FIELDS } from '../../compliance/changeFeed/choice';
import { optionsOf, severalOf, severalOrOthers } from '../../parameters/choices';
import { fieldOf, flagField, optionsField, textField } from '../../parameters/field';
import { titleCase } from '../../parameters/titleCase';
import { textList } from '../../parameters/values';

/** Which webhook fields to return. */
export const changeFieldsField = fieldOf(
	{
		displayName: 'Fields',
		name: 'changeFields',
		type: 'multiOptions',
		options: optionsOf(FEED_FIELDS),
		default: [],
		description:
			'The changes to return, by the webhook fields in which Meta sends them. If empty, all of them. All are read and remembered in any case. What cannot be read, and a memory that was lost, is always reported.',
	},
	() => severalOf(FEED_FIELDS),
);

const STATUS_LABELS = Object.fromEntries(
	Object.keys(TEMPLATE_STATUSES).map((status) => [status, titleCase(status)]),
);

export const changeOptions = optionsField([
	flagField('includeComponents', {
		label: 'Include Template Content',
		description:
			'Whether to read the content of every template, to report which were edited. Meta’s responses are then several times as large.',
	}),
	flagField('includeUsernames', {
		label: 'Include Usernames',
		description: 'Whether to read the username of every number. Needs one call per number.',
	}),
	flagField('omitTaken', {
		label: 'Omit What a Trigger Output',
		default: true,
		description:
			'Whether to leave out changes that a trigger of the same app has output, and to let the triggers leave out those that this node returns. Turn it off if this workflow has another purpose than that of the triggers.',
	}),
	textField('templateNames', {
		label: 'Template Names',
		placeholder: 'e.g. order_update, order_shipped',
		description:
			'The templates whose changes to return, separated by commas. If empty, those of all templates. Changes of other things pass.',
		is: () => textList(),
	}),
	fieldOf(
		{
			displayName: 'Template Statuses',
			name: 'templateStatuses',
			type: 'multiOptions',
			options: optionsOf(STATUS_LABELS),
			default: [],
			description:
				'The changes of a template’s status to return. If empty, all of them. Changes of other things pass.',
		},
		() =>
			severalOrOthers(STATUS_LABELS, {
				pattern: /^[A-Z][A-Z0-9_]*$/,
				must: 'may contain only Meta’s names: capitals, digits and underscores',
			}),
	),
]);
