import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import { buttonsOf } from '../templateView';
import { lengthOf, replaceVariables, variablesIn } from '../variables';
import { hostOf, isWhatsApp } from '../webAddress';
import { shown } from '../wording';
import { tooMany } from './tooMany';

const MOST_URLS = 2;
const URL_LENGTH = 2000;

const ADDRESS = /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;

/** A host with a dot in it, and what may come behind it; without a scheme. */
const WITHOUT_SCHEME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.[\p{L}\p{M}\p{N}.-]+(?:[/?#:]\S*)?$/u;

interface Address {
	path: string;
	url: string;
}

const urlButtons = (template: TemplateView) =>
	template.category === 'AUTHENTICATION' ? [] : buttonsOf(template, 'URL');

/** The addresses that are given. */
const addressesOf = (template: TemplateView): Address[] =>
	urlButtons(template).flatMap(({ path, raw: { url } }) =>
		typeof url === 'string' && url.trim() !== '' ? [{ path: `${path}.url`, url }] : [],
	);

const AUTHORITY = /^(?:https?:\/\/)?[^/?#]*$/i;

/** Whether an address ends behind a whole host, so that a variable there no longer changes it. */
const endsWithHost = (address: string): boolean => /[^./]\.[^./]+$/.test(address.slice(-80));

/** Whether what is in front of a variable leaves the host to it. */
const isInHost = (before: string): boolean => AUTHORITY.test(before) && !endsWithHost(before);

/** The address with a digit in place of each variable: a variable may have any name. */
const filled = (url: string): string => replaceVariables(url, () => '1');

/** The address as it is meant, if that is clear. */
function repaired(url: string): string | undefined {
	const address = url.trim();
	if (ADDRESS.test(filled(address))) return address;
	return WITHOUT_SCHEME.test(filled(address)) ? `https://${address}` : undefined;
}

/** What is wrong with the place of the only variable in an address, also if it is written twice. */
function wrongPlace(url: string): string | undefined {
	const address = url.trim();
	const [variable, ...others] = variablesIn(address);
	if (variable === undefined || others.some(({ name }) => name !== variable.name)) return undefined;
	if (isInHost(address.slice(0, variable.start)))
		return `The variable ${shown(variable.written)} stands for the domain, which must be fixed`;
	return variable.end < address.length
		? `The variable ${shown(variable.written)} is not at the end of the address`
		: undefined;
}

/** The rules for URL buttons. */
export const URL_RULES: readonly Rule[] = [
	{
		id: 'url.count',
		about: `More than ${MOST_URLS} links`,
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: (template) => tooMany(template, 'URL', MOST_URLS),
	},
	{
		id: 'url.missing',
		about: 'A link without an address',
		severity: 'error',
		source: 'Meta: Components; error 2388043',
		page: 'components',
		check: (template) =>
			urlButtons(template)
				.filter(({ raw: { url } }) => typeof url !== 'string' || url.trim() === '')
				.map(({ path }) => ({
					path: `${path}.url`,
					message: 'The button has no address',
					fix: 'Fill it in, e.g. https://example.com/orders',
				})),
	},
	{
		id: 'url.length',
		about: `An address of more than ${URL_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Components; error 2388040',
		page: 'components',
		check: (template) =>
			addressesOf(template)
				.map(({ path, url }) => ({ path, length: lengthOf(url) }))
				.filter(({ length }) => length > URL_LENGTH)
				.map(({ path, length }) => ({
					path,
					message: `The address has ${length} characters, and may have ${URL_LENGTH}`,
					fix: `Shorten it by ${length - URL_LENGTH}`,
				})),
	},
	{
		id: 'url.format',
		about: 'An address that does not start with https:// or http://',
		severity: 'error',
		isUnsure: true,
		source: 'Reports of Meta’s answer that the url “is not a valid URI”',
		page: 'components',
		check: (template) =>
			addressesOf(template)
				.filter(({ url }) => !ADDRESS.test(filled(url)) && wrongPlace(url) === undefined)
				.map(({ path, url }) => {
					const replacement = repaired(url);
					return {
						path,
						message: 'The address is not a web address that starts with https:// or http://',
						fix:
							replacement === undefined
								? 'Write the whole address, e.g. https://example.com/orders'
								: `Write ${replacement.slice(0, 100)}`,
						...(replacement === undefined ? {} : { replacement }),
					};
				}),
	},
	{
		id: 'url.variable-position',
		about: 'A variable that is not at the end of the address',
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: (template) =>
			addressesOf(template).flatMap(({ path, url }) => {
				const message = wrongPlace(url);
				return message === undefined
					? []
					: [
							{
								path,
								message,
								fix: 'Move the variable to the end, or create a template per address',
							},
						];
			}),
	},
	{
		id: 'url.whatsapp',
		about: 'A link to WhatsApp, such as wa.me',
		severity: 'error',
		source: 'Meta: error 2388081',
		page: 'components',
		check: (template) =>
			addressesOf(template)
				.filter(({ url }) => isWhatsApp(hostOf(url)))
				.map(({ path, url }) => ({
					path,
					message: `A button must not link to WhatsApp, and this one links to ${shown(hostOf(url))}`,
					fix: 'Use a PHONE_NUMBER button or a quick reply, or link to a page of yours that forwards to WhatsApp',
				})),
	},
];
