import type { GraphCall } from '../call';
import { listEdge, type FieldSet } from '../graphNode';
import {
	createAudiences,
	createCampaigns,
	createSchedules,
	type CampaignPart,
	type Schedule,
} from '../madeUpData/campaigns';
import { store, type Store } from '../store';
import type { Account } from '../world';

export const schedules = store(() => createSchedules());
export const campaigns = store(() => createCampaigns());
export const audiences = store(() => createAudiences());

const ofAccount =
	<Row extends CampaignPart>(all: Store<Row[]>) =>
	({ id }: Account, { world }: GraphCall): Row[] =>
		all.of(world).filter(({ accountId }) => accountId === id);

const schedule: FieldSet<Schedule> = {
	typeName: 'WhatsAppBusinessCampaignSchedule',
	properties: ['id', 'name', 'description', 'delivery_time', 'status'],
	defaults: ['id', 'name'],
};

/** Meta names these two and documents none of their fields; those here are a guess. */
const part = (typeName: string): FieldSet<CampaignPart> => ({
	typeName,
	properties: ['id', 'name', 'description', 'status'],
	defaults: ['id', 'name'],
});

export const schedulesEdge = listEdge({ rows: ofAccount(schedules), of: schedule });

export const messageCampaignsEdge = listEdge({
	rows: ofAccount(campaigns),
	of: part('WhatsAppBusinessMessageCampaign'),
});

export const audiencesEdge = listEdge({
	rows: ofAccount(audiences),
	of: part('WhatsAppBusinessAudience'),
});
