import type { GraphCall } from '../call';
import { invalidParameter, parameterMissing } from '../errors';
import type { Edge } from '../graphNode';
import type { Template } from '../world';

const DAY = 24 * 60 * 60;

/** Days over which Meta compares; each window ends now. */
const WINDOWS = [7, 30, 60, 90];

/** How far `end` may be from now. Meta's page only states that it is the current time. */
const TOLERANCE_SECONDS = 10 * 60;

/** `GET /{TEMPLATE_ID}/compare`, from Meta's page "Template comparison". The figures are made up. */
export const compare: Edge<Template> = {
	GET: (template, call) => {
		checkWindow(call);
		const ids = [template.id, otherTemplate(template, call).id];
		const sends = ids.map((id) => ({ key: id, value: sendsOf(id) }));
		const ordered = [...sends].sort((left, right) => left.value - right.value);
		return {
			data: [
				{
					metric: 'BLOCK_RATE',
					type: 'RELATIVE',
					order_by_relative_metric: ordered.map(({ key }) => key),
				},
				{ metric: 'MESSAGE_SENDS', type: 'NUMBER_VALUES', number_values: sends },
				{
					metric: 'TOP_BLOCK_REASON',
					type: 'STRING_VALUES',
					string_values: ids.map((key) => ({ key, value: 'NO_LONGER_NEEDED' })),
				},
			],
		};
	},
};

/** Constant per template, and never below the 1,000 that Meta requires. */
const sendsOf = (id: string): number => 1000 + (Number(id.slice(-3)) % 997);

function checkWindow({ parameters, clock }: GraphCall): void {
	const start = parameters.requiredInteger('start', 0);
	const end = parameters.requiredInteger('end', 0);
	const now = Math.floor(clock.now() / 1000);
	if (Math.abs(end - now) > TOLERANCE_SECONDS) throw invalidParameter('Param end must be now');
	if (!WINDOWS.some((days) => end - start === days * DAY)) {
		throw invalidParameter('The timeframe must be 7, 30, 60 or 90 days');
	}
}

function otherTemplate(template: Template, { parameters, world }: GraphCall): Template {
	const ids = parameters.list('template_ids');
	if (!ids?.length) throw parameterMissing('template_ids');
	const other = world.templates.find(({ id }) => id === ids[0]);
	if (ids.length > 1 || other?.accountId !== template.accountId || other.id === template.id) {
		throw invalidParameter(
			'Param template_ids must contain one other template of the same account',
		);
	}
	return other;
}
