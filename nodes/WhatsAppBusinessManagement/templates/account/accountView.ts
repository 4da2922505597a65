import { timeOf } from '../../changes/fields/times';
import { isRecord } from '../../graph/records';
import { isGone } from './gone';

/** A template of an account, as Meta returns it. A field that was not read is absent. */
export interface ExistingTemplate {
	id?: string;
	name: string;
	/** Meta's code. Some answers write `en-US` instead of `en_US`. */
	language: string;
	/** In capitals. */
	status?: string;
	/** In capitals. */
	category?: string;
	components?: unknown;
	/** Unix seconds or ISO text. A review changes it too, not only an edit. */
	last_updated_time?: number | string;
}

/** What is known of an account. A rule says nothing where a fact that it needs is absent. */
export interface AccountView {
	/** All templates of the account, or only those of the names that are checked. */
	templates: readonly ExistingTemplate[];
	/** How many templates it may have: `message_template_limit` of the summary. */
	limit?: number;
	/** How many templates it has: `message_template_count` of the summary. Each language counts. */
	count?: number;
	/** Whether its business is verified. */
	isVerified?: boolean;
	/** How many templates were created in the last hour, if the caller counted them. */
	createdInLastHour?: number;
}

/** What is done with the template, and when. */
export interface Occasion {
	/** The template that is edited; undefined if a new one is created. */
	edited?: ExistingTemplate;
	now: Date;
}

const textIn = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

/** Reads an entry of Meta's list. @returns undefined if it has no name or no language */
export function existingTemplateOf(entry: unknown): ExistingTemplate | undefined {
	if (!isRecord(entry)) return undefined;
	const { id, components, last_updated_time: changed } = entry;
	const [name, language] = [textIn(entry.name), textIn(entry.language)];
	if (name === undefined || language === undefined) return undefined;
	return {
		id: typeof id === 'number' ? String(id) : textIn(id),
		name,
		language,
		status: textIn(entry.status)?.toUpperCase(),
		category: textIn(entry.category)?.toUpperCase(),
		components,
		last_updated_time: typeof changed === 'number' ? changed : textIn(changed),
	};
}

/** When the template was last changed, in milliseconds; undefined if that is unknown. */
export function changedAt({ last_updated_time: changed }: ExistingTemplate): number | undefined {
	const time = timeOf(changed ?? null);
	// `timeOf` returns a date without a time zone unchanged. Its time is unknown.
	return time?.endsWith('Z') ? new Date(time).getTime() : undefined;
}

/** "order_update (en_US)" */
export const titleOf = ({ name, language }: ExistingTemplate): string =>
	`${name} (${language.replaceAll('-', '_')})`;

/** Whether both are the same language, however they are written. */
export const isSameLanguage = (one: string, other: string): boolean =>
	one.replaceAll('-', '_').toLowerCase() === other.replaceAll('-', '_').toLowerCase();

/** Whether the template still exists, as far as its status says so. */
export const isThere = ({ status }: ExistingTemplate): boolean => !isGone(status);
