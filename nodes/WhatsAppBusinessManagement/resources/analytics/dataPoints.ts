import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { answerData } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { entries } from '../../graph/pages';
import { isRecord, recordOf } from '../../graph/records';
import { boolean } from '../../parameters/values';
import { flatPoint } from './flatPoint';

export const SIMPLIFY: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

export const simplify = () => boolean().default(true);

/** What is read, and how it comes out. */
interface Reading {
	/** One after another. Together they ask for everything once. */
	calls: GraphCall[];
	/** What Meta calls the figures: the field or the edge. */
	metric: string;
	/** Whether an item is a data point; else it is what Meta sent. */
	simplify: boolean;
	/** Unix seconds; a data point that begins later was not asked for. */
	before?: number;
	/** What every item repeats of the input, beside the data point. */
	echo: IDataObject;
}

/** What Meta answered to a call: each series as it is, or the whole node where a field was asked for. */
async function answersTo(connection: GraphConnection, call: GraphCall): Promise<IDataObject[]> {
	if (call.query?.fields !== undefined) return [answerData(await connection.request(call))];
	const answers: IDataObject[] = [];
	for await (const answer of entries(connection, call)) answers.push(answer);
	return answers;
}

/**
 * The series in an answer. Meta's pages show the same figures inside a list under `data`, directly
 * under the name of the metric, and as the answer itself.
 */
function seriesIn(answer: IDataObject, metric: string): Array<Record<string, unknown>> {
	const inner = isRecord(answer[metric]) ? answer[metric] : answer;
	return Array.isArray(inner.data) ? inner.data.filter(isRecord) : [inner];
}

/** What an item says in its own words. */
const SAID_ALREADY = ['id', 'granularity', 'name'];

/** What is said once for a whole series and holds for each of its points, e.g. the product. */
const factsOf = (series: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(series).filter(
			([name, value]) => typeof value !== 'object' && !SAID_ALREADY.includes(name),
		),
	);

function pointsIn(answer: IDataObject, metric: string): IDataObject[] {
	return seriesIn(answer, metric).flatMap((series) => {
		const points = Array.isArray(series.data_points) ? series.data_points : [];
		return points.map((point) => flatPoint({ ...factsOf(series), ...recordOf(point) }));
	});
}

/** What tells a data point from all others: its time, and the words in it. The rest are figures. */
const identityOf = (point: IDataObject): string =>
	JSON.stringify(
		Object.entries(point)
			.filter(([, value]) => typeof value === 'string')
			.sort(),
	);

const startOf = ({ start }: IDataObject): string => (typeof start === 'string' ? start : '');

/**
 * Reads data points, one item each, in the order of time. Where the account counts its days in another
 * time zone, Meta may answer the day at the border of two calls to both of them: it is taken once.
 */
async function dataPoints(connection: GraphConnection, reading: Reading): Promise<IDataObject[]> {
	const { calls, metric, before = Infinity, echo } = reading;
	const known = new Set<string>();
	const taken: IDataObject[] = [];
	for (const call of calls) {
		const answers = await answersTo(connection, call);
		const fresh = answers
			.flatMap((answer) => pointsIn(answer, metric))
			.filter((point) => !known.has(identityOf(point)))
			.filter((point) => !(Date.parse(startOf(point)) / 1000 >= before));
		for (const point of fresh) known.add(identityOf(point));
		taken.push(...fresh);
	}
	return taken
		.sort((one, other) => startOf(one).localeCompare(startOf(other)))
		.map((point) => ({ ...echo, ...point }));
}

/** Meta's own answers, for whoever wants them as they are. */
async function rawAnswers(connection: GraphConnection, calls: GraphCall[]): Promise<IDataObject[]> {
	const answers: IDataObject[] = [];
	for (const call of calls) answers.push(...(await answersTo(connection, call)));
	return answers;
}

/** Makes the calls one after another, so that Meta's limits are kept, and joins what they answer. */
export const readSeries = async (
	connection: GraphConnection,
	reading: Reading,
): Promise<IDataObject[]> =>
	reading.simplify
		? await dataPoints(connection, reading)
		: await rawAnswers(connection, reading.calls);

/** An argument of a field; nothing for one that has no value, or an empty list. */
const argumentsOf = ([name, value]: [string, unknown]): string[] => {
	if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
	return [`${name}(${typeof value === 'object' ? JSON.stringify(value) : String(value)})`];
};

/** A field with arguments of its own: `analytics.start(1).phone_numbers(["1"])`. */
export const fieldWith = (name: string, values: Record<string, unknown>): string =>
	[name, ...Object.entries(values).flatMap(argumentsOf)].join('.');
