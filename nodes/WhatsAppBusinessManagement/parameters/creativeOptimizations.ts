import { oneOrOther, optionsOf } from './choices';
import { fieldOf, jsonField, requiredChoiceField } from './field';
import { notBoth, rowsField } from './rows';

/** What Meta may change in a marketing message (Meta: Send marketing messages). Meta adds some. */
const FEATURES = {
	add_text_overlay: 'Add Text to Images',
	auto_promotion_tag: 'Add Promotion Tags',
	image_animation: 'Animate Images',
	image_background_gen: 'Generate Image Backgrounds',
	image_brightness_and_contrast: 'Adjust Brightness and Contrast',
	image_touchups: 'Touch Up Images',
	product_extensions: 'Add Products',
	text_extraction_for_headline: 'Make a Headline From the Text',
	text_extraction_for_tap_target: 'Make a Title for the Link',
	text_formatting_optimization: 'Format Text',
} as const;

const STATUSES = { OPT_IN: 'Allow', OPT_OUT: 'Do Not Allow' } as const;

const LABEL = 'Creative Optimizations';
const KEY = 'degrees_of_freedom_spec';

const rows = rowsField(
	{
		name: 'creativeOptimizations',
		label: LABEL,
		row: 'Optimization',
		placeholder: 'Add optimization',
		description: 'What Meta may change automatically in marketing messages',
	},
	[
		fieldOf(
			{
				displayName: 'Optimization',
				name: 'feature',
				type: 'options',
				options: optionsOf(FEATURES),
				default: 'image_touchups',
				allowArbitraryValues: true,
				description: 'What Meta may change',
			},
			() => oneOrOther(FEATURES, { pattern: /^[a-z_]+$/, must: 'must be Meta’s name' }),
			'feature',
		),
		requiredChoiceField('status', STATUSES, {
			label: 'Decision',
			sends: 'enroll_status',
			default: 'OPT_IN',
			description: 'Whether Meta may do so',
		}),
	],
);

/** What Meta may change in marketing messages: one row per optimization. */
export const creativeOptimizationsField = fieldOf(
	rows.property,
	() =>
		rows.check().transform((given, context) => {
			if (given.length === 0) return undefined;
			const decisions = new Map(
				given.map(({ feature, enroll_status }) => [String(feature), { enroll_status }]),
			);
			if (decisions.size < given.length) {
				context.addIssue({ code: 'custom', message: 'contains an optimization twice. Remove one' });
			}
			return { creative_features_spec: Object.fromEntries(decisions) };
		}),
	KEY,
);

/** The same as JSON, which also takes what Meta adds to its form. */
export const creativeOptimizationsJson = jsonField('degreesOfFreedomSpec', {
	label: `${LABEL} (JSON)`,
	sends: KEY,
	hint: 'e.g. {"creative_features_spec": {"image_touchups": {"enroll_status": "OPT_IN"}}}',
	description: `The same as Meta’s ${KEY}`,
});

/** The check that only one of the two is filled in. */
export const oneWayOfOptimizations = notBoth<{
	creativeOptimizations?: unknown;
	degreesOfFreedomSpec?: unknown;
}>(['creativeOptimizations', 'degreesOfFreedomSpec'], LABEL);
