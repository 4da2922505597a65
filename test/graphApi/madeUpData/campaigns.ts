import { ACCOUNT_ID } from '../ids';

/** What hangs on an account for messages that are sent to many. */
export interface CampaignPart {
	id: string;
	name: string;
	description: string;
	status: string;
	accountId: string;
}

export interface Schedule extends CampaignPart {
	/** Unix time in seconds; Meta's reference names the field and not its form. */
	delivery_time: number;
}

/** 2026-12-01 */
const DELIVERED = 1796083200;

export function createSchedules(): Schedule[] {
	return [
		{
			...part('7310000000001', 'advent-lanterns', 'Before the first Sunday of Advent'),
			delivery_time: DELIVERED,
		},
		{ ...part('7310000000002', 'new-year', 'Wishes'), delivery_time: DELIVERED + 30 * 86_400 },
	];
}

export const createCampaigns = (): CampaignPart[] => [
	part('7320000000001', 'winter-2026', 'Lanterns for the dark months'),
];

export const createAudiences = (): CampaignPart[] => [
	part('7330000000001', 'regulars', 'Bought three lanterns or more'),
	part('7330000000002', 'newcomers', 'Wrote for the first time this year'),
];

function part(id: string, name: string, description: string): CampaignPart {
	return { id, name, description, status: 'ACTIVE', accountId: ACCOUNT_ID };
}
