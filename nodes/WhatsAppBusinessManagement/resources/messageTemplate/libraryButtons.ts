import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import type { ShapeOf } from '../../parameters/field';
import { fieldOf, requiredChoiceField, shapeOf, textField } from '../../parameters/field';
import { notBoth, rowsField } from '../../parameters/rows';
import { shownFor } from '../../parameters/shownFor';
import { listOf } from '../../parameters/values';

/** Meta's key for the values of the buttons of a library template. */
export const BUTTON_INPUTS = 'library_template_button_inputs';

const LABEL = 'Button Inputs';

/** The buttons of library templates (Meta: Template library). */
const TYPES = {
	OTP: 'Code',
	PHONE_NUMBER: 'Phone Number',
	QUICK_REPLY: 'Quick Reply',
	URL: 'Link',
} as const;

/** Without zero-tap: only the builder of the workflow may accept its terms, and a row takes expressions. */
const OTP_TYPES = { COPY_CODE: 'Copy Code', ONE_TAP: 'One-Tap Autofill' } as const;

const otpType = requiredChoiceField('otpType', OTP_TYPES, {
	label: 'Code Button',
	default: 'COPY_CODE',
	description: 'How the code gets from the message into the app',
});

const FIELDS = [
	requiredChoiceField('type', TYPES, {
		label: 'Type',
		default: 'URL',
		description: 'What the button does',
	}),
	shownFor(
		{ type: ['URL'] },
		textField('url', {
			label: 'URL',
			required: true,
			placeholder: 'e.g. https://example.com/orders/{{1}}',
			description: 'The address. It may end with a variable.',
		}),
	),
	shownFor(
		{ type: ['URL'] },
		textField('urlExample', {
			label: 'URL Example',
			placeholder: 'e.g. https://example.com/orders/A-20411',
			description: 'The whole address with an example for its variable, if it has one',
		}),
	),
	shownFor(
		{ type: ['PHONE_NUMBER'] },
		textField('phoneNumber', {
			label: 'Phone Number',
			required: true,
			placeholder: 'e.g. +15550051310',
			description: 'The number to call, with its country code',
		}),
	),
	shownFor({ type: ['OTP'] }, { ...otpType, check: () => otpType.check().default('COPY_CODE') }),
	shownFor(
		{ type: ['OTP'], otpType: ['ONE_TAP'] },
		textField('packageName', {
			label: 'Package Name',
			required: true,
			placeholder: 'e.g. com.example.shop',
			description: 'The Android app that receives the code',
		}),
	),
	shownFor(
		{ type: ['OTP'], otpType: ['ONE_TAP'] },
		textField('signatureHash', {
			label: 'Signature Hash',
			required: true,
			placeholder: 'e.g. K8a/AINcGX7',
			description: 'The 11 characters of the app’s signing key hash',
		}),
	),
] as const;

type Row = z.output<z.ZodObject<ShapeOf<typeof FIELDS>>>;

/** What each type of button needs. */
function requiredOf({ type, otpType: code }: Row): Array<keyof Row> {
	if (type === 'URL') return ['url'];
	if (type === 'PHONE_NUMBER') return ['phoneNumber'];
	return type === 'OTP' && code === 'ONE_TAP' ? ['packageName', 'signatureHash'] : [];
}

function requireValues(row: Row, context: z.RefinementCtx): void {
	for (const name of requiredOf(row)) {
		if (row[name] !== undefined) continue;
		context.addIssue({ code: 'custom', path: [name], message: 'fill it in' });
	}
}

/** The values of a button under Meta's keys. */
function inputOf({ type, ...row }: Row): IDataObject {
	if (type === 'URL') {
		const example = row.urlExample && { url_suffix_example: row.urlExample };
		return { type, url: { base_url: row.url, ...example } };
	}
	if (type === 'PHONE_NUMBER') return { type, phone_number: row.phoneNumber };
	if (type !== 'OTP') return { type };
	const app = { package_name: row.packageName, signature_hash: row.signatureHash };
	return {
		type,
		otp_type: row.otpType,
		...(row.otpType === 'ONE_TAP' && { supported_apps: [app] }),
	};
}

const { property } = rowsField(
	{
		name: 'libraryButtons',
		label: LABEL,
		row: 'Button',
		placeholder: 'Add button',
		description:
			'What the buttons of the library template need, in the order of the buttons: the address of a link, a phone number, the kind of a code button',
	},
	FIELDS,
);

/** What the buttons of a library template need, one row per button. */
export const buttonInputsField = fieldOf(
	property,
	() =>
		z
			.object({
				button: listOf(z.object(shapeOf(FIELDS)).superRefine(requireValues).transform(inputOf)),
			})
			.default({})
			.transform(({ button }) => (button.length > 0 ? button : undefined)),
	BUTTON_INPUTS,
);

/** The check that the values are entered in rows or as JSON, not both. */
export const oneWayOfButtons = notBoth<{ libraryButtons?: unknown; buttonInputs?: unknown }>(
	['libraryButtons', 'buttonInputs'],
	LABEL,
);
