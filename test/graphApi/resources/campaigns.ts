import type { GraphCall } from '../call';
import { invalidParameter, notOneOf } from '../errors';
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

const schedules = store(() => createSchedules());
const campaigns = store(() => createCampaigns());
const audiences = store(() => createAudiences());

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

const SORTS = ['created_time.asc', 'created_time.desc', 'updated_time.asc', 'updated_time.desc'];

/**
 * Meta's OpenAPI file defines these as lists of business hours; what it does with them for schedules of
 * campaigns is unknown: here a condition is on a field of the schedule, and a sort is checked and
 * changes nothing.
 */
export const schedulesEdge = listEdge({
	rows: (account: Account, call) => {
		call.parameters.oneOf('sort', SORTS);
		const conditions = call.parameters.json('filtering') ?? [];
		if (!Array.isArray(conditions)) throw invalidParameter('Param filtering must be an array.');
		return ofAccount(schedules)(account, call).filter((row) =>
			conditions.every((condition) => holds(row, condition as Record<string, unknown>)),
		);
	},
	of: schedule,
});

function holds(row: Schedule, { field, operator, value }: Record<string, unknown>): boolean {
	const name = schedule.properties.find((property) => property === field);
	if (!name) throw notOneOf('filtering[0][field]', schedule.properties);
	if (operator !== 'EQUAL') throw notOneOf('filtering[0][operator]', ['EQUAL']);
	return String(row[name]) === String(value);
}

export const messageCampaignsEdge = listEdge({
	rows: ofAccount(campaigns),
	of: part('WhatsAppBusinessMessageCampaign'),
});

export const audiencesEdge = listEdge({
	rows: ofAccount(audiences),
	of: part('WhatsAppBusinessAudience'),
});
