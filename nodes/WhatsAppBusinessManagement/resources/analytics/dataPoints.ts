import type { IDataObject } from 'n8n-workflow';

import type { EmptyHint } from '../../execution/emptyHint';
import { answerData } from '../../execution/response';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { entries } from '../../graph/pages';
import { isRecord, recordOf } from '../../graph/records';
import { fieldOf } from '../../parameters/field';
import { boolean } from '../../parameters/values';
import { flatPoint } from './flatPoint';

/** Why a series may have no data points. */
export const NO_DATA: EmptyHint = {
	what: 'data points',
	causes: [
		'Nothing was sent, received or charged in this time, or Meta has not counted it yet.',
		'The number may be in another account.',
	],
};

/** The choice between data points and Meta's own answers. */
export const simplifyField = fieldOf(
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
	() => boolean().default(true),
);

/** What to read, and in what form to return it. */
interface Reading {
	/** The calls that together request the whole series, without overlap. */
	calls: GraphCall[];
	/** The field or edge, by Meta's name. */
	metric: string;
	/** Whether to return one item per data point, instead of Meta's own answers. */
	simplify: boolean;
	/** Data points that begin at or after this time (unix seconds) were not requested. */
	before?: number;
	/** The keys of the input that every data point repeats. */
	echo: IDataObject;
}

/** Meta's answers to a call: each series of an edge, or the whole node if a field was requested. */
async function answersTo(connection: GraphConnection, call: GraphCall): Promise<IDataObject[]> {
	if (call.query?.fields !== undefined) return [answerData(await connection.request(call))];
	const answers: IDataObject[] = [];
	for await (const answer of entries(connection, call)) answers.push(answer);
	return answers;
}

/**
 * The series in an answer. Meta's pages show the same series in a list under `data`, directly under the
 * name of the metric, and as the answer itself.
 */
function seriesIn(answer: IDataObject, metric: string): Array<Record<string, unknown>> {
	const inner = isRecord(answer[metric]) ? answer[metric] : answer;
	return Array.isArray(inner.data) ? inner.data.filter(isRecord) : [inner];
}

/** Keys of a series that its data points do not repeat, because the item has its own. */
const NOT_REPEATED = ['id', 'granularity', 'name'];

/** The values of a series that apply to each of its data points, e.g. the product. */
const sharedValuesOf = (series: Record<string, unknown>) =>
	Object.fromEntries(
		Object.entries(series).filter(
			([name, value]) => typeof value !== 'object' && !NOT_REPEATED.includes(name),
		),
	);

function pointsIn(answer: IDataObject, metric: string): IDataObject[] {
	return seriesIn(answer, metric).flatMap((series) => {
		const points = Array.isArray(series.data_points) ? series.data_points : [];
		return points.map((point) => flatPoint({ ...sharedValuesOf(series), ...recordOf(point) }));
	});
}

/** The identity of a data point: its times and dimensions, which are texts. Metrics are numbers. */
const identityOf = (point: IDataObject): string =>
	JSON.stringify(
		Object.entries(point)
			.filter(([, value]) => typeof value === 'string')
			.sort(),
	);

const startOf = ({ start }: IDataObject): string => (typeof start === 'string' ? start : '');

/**
 * Reads the data points in chronological order, one item each. If the account counts its days in another
 * time zone, Meta may return the day between two calls for both of them: the second one is dropped.
 */
async function dataPoints(connection: GraphConnection, reading: Reading): Promise<IDataObject[]> {
	const { calls, metric, before = Infinity, echo } = reading;
	const known = new Set<string>();
	const points: IDataObject[] = [];
	for (const call of calls) {
		const answers = await answersTo(connection, call);
		const fresh = answers
			.flatMap((answer) => pointsIn(answer, metric))
			.filter((point) => !known.has(identityOf(point)))
			.filter((point) => !(Date.parse(startOf(point)) / 1000 >= before));
		for (const point of fresh) known.add(identityOf(point));
		points.push(...fresh);
	}
	return points
		.sort((one, other) => startOf(one).localeCompare(startOf(other)))
		.map((point) => ({ ...echo, ...point }));
}

/** Reads Meta's answers unchanged. */
async function rawAnswers(connection: GraphConnection, calls: GraphCall[]): Promise<IDataObject[]> {
	const answers: IDataObject[] = [];
	for (const call of calls) answers.push(...(await answersTo(connection, call)));
	return answers;
}

/**
 * Sends the calls one after another, to stay within Meta's limits, and joins their answers.
 *
 * @returns one item per data point if `simplify`, else Meta's own series or nodes
 */
export const readSeries = async (
	connection: GraphConnection,
	reading: Reading,
): Promise<IDataObject[]> =>
	reading.simplify
		? await dataPoints(connection, reading)
		: await rawAnswers(connection, reading.calls);

/** An argument of a field, or none if it has no value or an empty list. */
const argumentsOf = ([name, value]: [string, unknown]): string[] => {
	if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
	return [`${name}(${typeof value === 'object' ? JSON.stringify(value) : String(value)})`];
};

/** A field with arguments in Meta's notation, e.g. `analytics.start(1).phone_numbers(["1"])`. */
export const fieldWith = (name: string, values: Record<string, unknown>): string =>
	[name, ...Object.entries(values).flatMap(argumentsOf)].join('.');
