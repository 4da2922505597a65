import type { Finding } from '../../../../nodes/WhatsAppBusinessManagement/templates/finding';
import type { Rule } from '../../../../nodes/WhatsAppBusinessManagement/templates/rule';
import { validate } from '../../../../nodes/WhatsAppBusinessManagement/templates/validate';

export type Part = Record<string, unknown>;

/** A text of a body that no rule has anything against. */
export const PLAIN_TEXT = 'The lantern is ready, and you can collect it at our shop today.';

export const bodyOf = (text: string, bodyText?: unknown): Part => ({
	type: 'BODY',
	text,
	...(bodyText === undefined ? {} : { example: { body_text: bodyText } }),
});

export const headerOf = (text: string, headerText?: unknown): Part => ({
	type: 'HEADER',
	format: 'TEXT',
	text,
	...(headerText === undefined ? {} : { example: { header_text: headerText } }),
});

export const mediaHeaderOf = (format: string, example?: unknown): Part => ({
	type: 'HEADER',
	format,
	...(example === undefined ? {} : { example }),
});

export const footerOf = (text: string): Part => ({ type: 'FOOTER', text });

export const buttonsOf = (...buttons: unknown[]): Part => ({ type: 'BUTTONS', buttons });

export const urlButtonOf = (url: string, example?: unknown): Part => ({
	type: 'URL',
	text: 'Track',
	url,
	...(example === undefined ? {} : { example }),
});

/** A carousel whose cards have these components. */
export const carouselOf = (...cards: unknown[][]): Part => ({
	type: 'CAROUSEL',
	cards: cards.map((components) => ({ components })),
});

/** A template of these components; `more` overrides everything else. */
export const templateOf = (components: unknown, more: Part = {}): Part => ({
	name: 'lantern_ready',
	language: 'en_US',
	category: 'UTILITY',
	components,
	...more,
});

/** What the rules find, as `rule at path`. */
export const placesOf = (template: unknown, rules: readonly Rule[]): string[] =>
	validate(template, rules).findings.map(({ rule, path }) => `${rule} at ${path}`);

/** The finding of a rule at a path; undefined if there is none. */
export const findingOf = (
	template: unknown,
	rules: readonly Rule[],
	rule: string,
	path: string,
): Finding | undefined =>
	validate(template, rules).findings.find(
		(finding) => finding.rule === rule && finding.path === path,
	);

/** What the rules find: severity (`error?` if it is unsure), rule and path; message; fix; replacement. */
export const detailsOf = (template: unknown, rules: readonly Rule[]): unknown[][] =>
	validate(template, rules).findings.map(
		({ severity, isUnsure, rule, path, message, fix, replacement }) => [
			`${severity}${isUnsure ? '?' : ''} ${rule} at ${path}`,
			message,
			fix,
			...(replacement === undefined ? [] : [replacement]),
		],
	);
