import type {
	AccountView,
	ExistingTemplate,
} from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/accountView';
import { existingTemplateOf } from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/accountView';

/** The time at which the tests check. */
export const NOW = new Date('2026-03-14T09:30:00Z');

const HOUR = 60 * 60;

/** Unix seconds before `NOW`. */
export const hoursAgo = (hours: number): number => NOW.getTime() / 1000 - hours * HOUR;

/** The state of the account in a case of the corpus. */
export interface AccountState {
	deleted?: Array<{ name: string; language: string; daysAgo: number }>;
	templateCount?: number;
	verified?: boolean;
	createdLastHour?: number;
	/** The template that is edited. */
	template?: { status: string; category?: string; editedHoursAgo?: number[] };
}

/** A template of the account, as Meta returns it. */
export const existing = (entry: object): ExistingTemplate => {
	const found = existingTemplateOf({
		name: 'lantern_ready',
		language: 'en_US',
		status: 'APPROVED',
		category: 'UTILITY',
		...entry,
	});
	if (found === undefined) throw new Error('The template has no name or no language');
	return found;
};

/** What Meta would return for an account in that state, and the template that is edited. */
export function stateOf(
	template: object,
	{ deleted = [], templateCount, verified, createdLastHour, template: edited }: AccountState = {},
): { account: AccountView; edited?: ExistingTemplate } {
	const present =
		edited &&
		existing({
			...template,
			category: edited.category,
			status: edited.status,
			last_updated_time: hoursAgo(edited.editedHoursAgo?.[0] ?? 1000),
		});
	return {
		edited: present,
		account: {
			templates: [
				...(present ? [present] : []),
				...deleted.map(({ name, language, daysAgo }) =>
					existing({
						name,
						language,
						status: 'DELETED',
						last_updated_time: hoursAgo(24 * daysAgo),
					}),
				),
			],
			count: templateCount,
			limit: templateCount === undefined ? undefined : 250,
			isVerified: verified,
			createdInLastHour: createdLastHour,
		},
	};
}
