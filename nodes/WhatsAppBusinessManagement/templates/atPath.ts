import { isRecord } from '../graph/records';

type Step = number | string;

/** The steps of a path: `components[0].text` → components, 0, text. */
const stepsOf = (path: string): Step[] =>
	[...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) =>
		index === undefined ? (key ?? '') : Number(index),
	);

const inside = (value: unknown, step: Step): unknown => {
	if (typeof step === 'number')
		return Array.isArray(value) ? (value as unknown[])[step] : undefined;
	return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/**
 * The value at a path of a template, such as the path of a finding.
 *
 * @returns undefined if the path leads nowhere
 */
export const valueAt = (template: unknown, path: string): unknown =>
	stepsOf(path).reduce(inside, template);

function setSteps(value: unknown, [step, ...rest]: Step[], replacement: unknown): unknown {
	if (step === undefined) return replacement;
	const changed = setSteps(inside(value, step), rest, replacement);
	if (typeof step === 'number') {
		const list = Array.isArray(value) ? (value as unknown[]) : [];
		return [...list.slice(0, step), changed, ...list.slice(step + 1)];
	}
	return { ...(isRecord(value) ? value : {}), [step]: changed };
}

/**
 * A template with another value at a path, e.g. with the `replacement` of a finding. The template itself
 * stays as it is.
 */
export const withValueAt = <Template>(template: Template, path: string, value: unknown): Template =>
	setSteps(template, stepsOf(path), value) as Template;
