import type { IDataObject } from 'n8n-workflow';

import { oneOf, optionsOf } from '../../../parameters/choices';
import { fieldOf } from '../../../parameters/field';
import { builderChoice } from '../../../parameters/guard';
import { InvalidInputError } from '../../../parameters/invalidInput';
import type { Finding } from '../../../templates/finding';
import { readableFindings } from '../../../templates/readableFindings';
import { validate } from '../../../templates/validate';
import type { DefinedTemplate } from './definedTemplate';
import { inFormWords } from './formWords';
import { checkSamples } from './samples';

const CHECKS = {
	refuse: 'Refuse',
	warn: 'Warn Only',
} as const;

/** What happens if a rule finds an error. */
export const checksField = fieldOf(
	{
		...builderChoice({
			displayName: 'Checks',
			name: 'checks',
			options: optionsOf(CHECKS),
			default: 'refuse',
			description:
				'Whether a template that Meta would refuse is stopped before the call, with all problems in one error. With Warn Only it is sent anyway, and the problems are in the output under warnings.',
		}),
	},
	() => oneOf(CHECKS).default('refuse'),
);

/** A template that Meta would refuse. Nothing was sent. */
export class TemplateRefusedError extends InvalidInputError {
	override name = 'TemplateRefusedError';

	/** One line per problem. */
	readonly description: string;

	/**
	 * @param isTool whether an AI agent runs the node: n8n gives it the message only, so that it contains
	 * what lets the model correct the template
	 */
	constructor(template: IDataObject, findings: readonly Finding[], isTool: boolean) {
		const { headline, lines, below } = readableFindings(template, findings);
		super(isTool ? [headline, ...below].join('\n') : headline);
		// Whole: with continue-on-fail, workflows post `message` alone, which is the description.
		// The editor shows it without line breaks.
		this.description = (lines.length > 1 ? lines.map((line) => `• ${line}`) : lines).join('\n');
	}
}

/** A finding as it comes out. */
export const shownFinding = ({
	rule,
	severity,
	path,
	message,
	fix,
	replacement,
	docs,
}: Finding): IDataObject => ({
	rule,
	severity,
	path,
	message,
	...(fix === undefined ? {} : { fix }),
	...(replacement === undefined ? {} : { replacement: replacement as IDataObject[string] }),
	docs,
});

/** An example without a variable is certain to be a slip: see `example.extra`. */
const stops = ({ severity, rule }: Finding): boolean =>
	severity === 'error' || rule === 'example.extra';

/** All that is wrong with a template: with the way in which it was given, then by the rules. */
export function findingsOf({
	template,
	checkedAs = template,
	findings,
	form,
}: DefinedTemplate): Finding[] {
	const told = new Set(findings.map(({ rule, path }) => `${rule} ${path}`));
	const byRules = validate(checkedAs).findings.filter(
		({ rule, path }) => !told.has(`${rule} ${path}`),
	);
	return [
		...findings,
		...byRules.map((finding) => (form ? inFormWords(finding, template, form) : finding)),
	];
}

/** What the checks had found in a template that was sent anyway, for the error if Meta refuses it. */
export function foundBefore(
	template: IDataObject,
	findings: readonly Finding[],
): string | undefined {
	const stopping = findings.filter(stops);
	if (stopping.length === 0) return undefined;
	return `The checks found before: ${readableFindings(template, stopping).lines.join(' ')}`;
}

/** How a template is checked before it is sent. */
export interface HowToCheck {
	checks: keyof typeof CHECKS;
	/** Whether an AI agent runs the node. */
	isTool: boolean;
}

/**
 * Stops what Meta would refuse.
 *
 * @returns the findings, which come out beside the result
 * @throws {TemplateRefusedError} unless errors only warn
 */
export function stopErrors(
	{ template }: DefinedTemplate,
	findings: Finding[],
	{ checks, isTool }: HowToCheck,
): Finding[] {
	const stopping = findings.filter(stops);
	if (checks === 'refuse' && stopping.length > 0)
		throw new TemplateRefusedError(template, stopping, isTool);
	return findings;
}

/**
 * Checks a template before it is sent.
 *
 * @returns what comes out beside the result
 * @throws {TemplateRefusedError} unless errors only warn
 * @throws {InvalidInputError} for a file that the header cannot show
 */
export function checkedBeforeCall(defined: DefinedTemplate, how: HowToCheck): Finding[] {
	checkSamples(defined);
	return stopErrors(defined, findingsOf(defined), how);
}
