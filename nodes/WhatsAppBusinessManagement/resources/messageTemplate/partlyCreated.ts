import type { IDataObject } from 'n8n-workflow';

import { explanationOf, titleOf } from '../../graph/errors';

/** A template that was created, with what tells it apart. */
const identityOf = ({ name, language, id }: IDataObject): IDataObject => ({ name, language, id });

const nameOf = ({ name, language }: IDataObject): string => `${String(name)} (${String(language)})`;

const createdName = (item: IDataObject): string => `${nameOf(item)} with the ID ${String(item.id)}`;

/**
 * Some languages of a template were created, and the next one failed. The message names them with their IDs,
 * because an AI agent gets nothing else of an error.
 */
class PartlyCreatedError extends Error {
	override name = 'PartlyCreatedError';

	readonly description: string;

	/** What was created, in keys: `{ created: [{ name, language, id }] }`. */
	readonly details: { created: IDataObject[] };

	/** As `partlyCreated`, with at least one item. */
	constructor(
		cause: unknown,
		created: IDataObject[],
		left: readonly [IDataObject, ...IDataObject[]],
	) {
		const [failed, ...untried] = left;
		const rest = untried.length === 0 ? '' : `. Not tried: ${untried.map(nameOf).join(', ')}`;
		super(
			`${nameOf(failed)} was not created: ${titleOf(cause)}. Created before: ${created.map(createdName).join(', ')}${rest}`,
		);
		this.details = { created: created.map(identityOf) };
		this.description = [
			explanationOf(cause),
			'What was created is still there. Run the node again only with the languages that are missing.',
		]
			.filter((part) => part !== undefined)
			.join(' ');
	}
}

/**
 * The error to throw when a language of a template fails.
 *
 * @param cause why it failed
 * @param created the items of the languages before it
 * @param left the template that failed, then those that were not tried
 * @returns the cause itself if nothing was created before
 */
export const partlyCreated = (
	cause: unknown,
	created: IDataObject[],
	left: readonly [IDataObject, ...IDataObject[]],
): unknown => (created.length === 0 ? cause : new PartlyCreatedError(cause, created, left));
