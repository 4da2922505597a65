import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../../graph/records';
import { valueAt } from '../../../templates/atPath';
import type { Finding } from '../../../templates/finding';
import { upper } from '../../../templates/templateView';
import { OTP_TYPES } from '../codeButton';
import { BUTTON_TYPES } from './buttonsField';
import { MEDIA_BUTTONS, PRODUCT_BUTTONS } from './carouselFields';
import type { FormOrigin } from './formOrigin';

/**
 * What the rules call by Meta's keys and values, as the form names it. The first that matches counts. URL is
 * a label of the form too, so that only the type of a button is replaced.
 */
const WORDS: ReadonlyArray<[written: RegExp, inForm: string]> = [
	[/give its handle as example\.header_handle/g, 'enter its handle under Handle'],
	[/Set display_format to ORDER_DETAILS/g, 'Turn on Display as Order Details'],
	[/parameter_format/g, 'the format of variables'],
	[/flow_id, flow_name or flow_json/g, 'Flow'],
	[
		/List the package name and the signature hash of each app/g,
		'List the Package Name and the Signature Hash of each app under Supported Apps',
	],
	[/set it to true, or use COPY_CODE/g, 'turn on Zero-Tap Terms Accepted, or use COPY_CODE'],
	[/use COPY_CODE/g, `choose ${OTP_TYPES.COPY_CODE} under Button`],
	[/\bURL(?= buttons?\b)|(?<=\b(?:type|button|then|and|Add) |, )URL\b/g, BUTTON_TYPES.URL],
	...Object.entries({ ...PRODUCT_BUTTONS, ...MEDIA_BUTTONS, ...OTP_TYPES, ...BUTTON_TYPES })
		.filter(([type]) => type !== 'URL')
		.map(([type, label]): [RegExp, string] => [new RegExp(`\\b${type}\\b`, 'g'), label]),
];

/** What a message quotes from the template, and its variables. They stay as they are. */
const QUOTED = /(“[^”]*”|\{\{[^{}]*\}\})/;

const inWords = (text: string): string =>
	text
		.split(QUOTED)
		.map((part, index) =>
			// Every second part is what was quoted.
			index % 2 === 1
				? part
				: WORDS.reduce((changed, [written, inForm]) => changed.replace(written, inForm), part),
		)
		.join('');

/** The field for the example of an address. All cards with a product share one. */
function urlField(template: IDataObject, [, card, button]: string[]): string {
	if (card === undefined) return 'URL Example of the button';
	const header = recordOf(valueAt(template, `${card}.components[0]`));
	return upper(header.format) === 'PRODUCT'
		? 'URL Example'
		: `Button ${Number(button) + 1} Example of the card`;
}

/** The field of the form for the examples at a path. */
function exampleField(template: IDataObject, path: string, { row }: FormOrigin): string {
	const inButton = /^(?:(.*\.cards\[\d+\])\.)?components\[\d+\]\.buttons\[(\d+)\]/.exec(path);
	if (inButton) return urlField(template, inButton);
	if (path.includes('.cards[')) return 'Examples of the card: one line per variable';
	const isHeader = upper(recordOf(valueAt(template, path.split('.')[0] ?? '')).type) === 'HEADER';
	const place = row === undefined ? '' : ` in row ${row} of More Languages`;
	if (isHeader) return `Header Example${place}`;
	return row === undefined
		? 'Variables: one row per variable, with its Name or Number and an Example'
		: `Examples${place}: one line per variable`;
}

const SAMPLE =
	'choose Input Binary Field or Handle of an Upload under Sample, and fill in its field';

const CARD_SAMPLE = 'fill in Binary Field or Handle of the card';

/** Fixes that depend on where in the form the value is, by the rule. */
const FIXES: Readonly<
	Record<string, (template: IDataObject, path: string, origin: FormOrigin) => string>
> = {
	'auth.buttons': () => 'Choose Authentication under Kind, or use another category',
	'example.empty': (...place) => `Fill in ${exampleField(...place)}`,
	'example.handle-missing': (_template, path) =>
		`To give a sample, ${path.includes('.cards[') ? CARD_SAMPLE : SAMPLE}`,
	'example.missing': (...place) => `Fill in ${exampleField(...place)}`,
	// The form sets the format by the texts, so that only the address of a button can differ.
	'var.format-mismatch': () => 'Under URL of the button, write {{1}} instead of the name',
};

/**
 * A finding of the rules in the words of the form. Its path and its replacement stay: they are about what is
 * sent.
 *
 * @param template what the form became
 * @param origin where in the form it comes from
 */
export function inFormWords(finding: Finding, template: IDataObject, origin: FormOrigin): Finding {
	const fix = FIXES[finding.rule]?.(template, finding.path, origin) ?? finding.fix;
	return {
		...finding,
		message: inWords(finding.message),
		...(fix === undefined ? {} : { fix: inWords(fix) }),
	};
}
