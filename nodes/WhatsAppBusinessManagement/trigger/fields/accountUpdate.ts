import {
	listOf,
	part,
	text,
	textOrNumber,
	timeOf,
	webhookField,
	withDetail,
	wordsFor,
} from './field';

/** How the events read. Meta adds events from time to time; an unknown one is named as it is. */
const EVENTS: Readonly<Record<string, string>> = {
	ACCOUNT_DELETED: 'The account was deleted',
	ACCOUNT_RESTRICTION: 'The account was restricted',
	ACCOUNT_VIOLATION: 'The account violates a policy',
	DISABLED_UPDATE: 'The account’s ban changed',
	PARTNER_REMOVED: 'The partner lost access to the account',
	VERIFIED_ACCOUNT: 'The account was verified',
};

/** Meta spells one restriction in three ways. */
const restrictionType = (type: string | null): string | null =>
	type?.replace(/^RESTRICTION_(ON_)?ADD_PHONE_NUMBER/, 'RESTRICTED_ADD_PHONE_NUMBER') ?? null;

const banInfo = part({ waba_ban_state: listOf(text), waba_ban_date: textOrNumber });

const violationInfo = part({ violation_type: text });

const restriction = part({ restriction_type: text, expiration: textOrNumber });

const restrictionInfo = listOf(restriction);

export const accountUpdate = webhookField({
	field: 'account_update',
	name: 'Account Update',
	description: 'The account was restricted, banned, verified, deleted, or left a partner',
	group: 'account',
	value: {
		event: text,
		phone_number: text,
		ban_info: banInfo,
		violation_info: violationInfo,
		restriction_info: restrictionInfo,
	},
	read: (value) => {
		const restrictions = value.restriction_info.map(({ restriction_type, expiration }) => ({
			type: restrictionType(restriction_type),
			until: timeOf(expiration),
		}));
		const banStates = value.ban_info.waba_ban_state.filter((state) => state !== null);
		const { violation_type: violationType } = value.violation_info;
		const details = [violationType, ...banStates, ...restrictions.map(({ type }) => type)];
		return {
			event: value.event,
			summary: withDetail(
				wordsFor(EVENTS, value.event) ?? `The account reports ${value.event ?? 'an unknown event'}`,
				details.filter((detail) => detail !== null).join(', '),
			),
			keys: {
				phoneNumber: value.phone_number,
				restrictions,
				banStates,
				banDate: timeOf(value.ban_info.waba_ban_date),
				violationType,
			},
		};
	},
});
