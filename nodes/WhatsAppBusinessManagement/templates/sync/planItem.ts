import type { IDataObject } from 'n8n-workflow';

import type { Finding } from '../finding';
import type { Difference } from './compare';

/**
 * What Sync does with a template:
 * - `create`, `update`, `delete`: a call to Meta
 * - `none`: the account has it as it is wanted
 * - `wait`: Meta takes the change later
 * - `keep`: it is only in the account, and stays
 * - `refuse`: it cannot be done as it is wanted
 */
export type Action = 'create' | 'delete' | 'keep' | 'none' | 'refuse' | 'update' | 'wait';

/** One template of a plan. */
export interface PlanItem {
	action: Action;
	/** Empty if the wanted template has none. */
	name: string;
	language: string;
	/** Why, as one sentence. */
	reason: string;
	/** Where the wanted template differs from the one in the account. */
	changes: Difference[];
	/** What does not stop it, each as a sentence. */
	warnings: string[];
	/** What stops it, if rules do. */
	findings: Finding[];
	/** The position in the list of wanted templates; undefined if it is only in the account. */
	index?: number;
	/** As it was given. */
	desired?: IDataObject;
	/** As Meta returned it. */
	existing?: IDataObject;
}

/** How a plan is made. */
export interface PlanOptions {
	/** Whether examples are compared too. */
	compareExamples?: boolean;
	/** Whether templates that are not listed are deleted. */
	deleteUnlisted?: boolean;
	/** The largest share of the account's templates to delete, in percent. Above it, nothing is deleted. */
	largestShareToDelete?: number;
	/**
	 * Why nothing may be deleted at all, as a clause that continues “Nothing is deleted, because”: e.g. if
	 * the list is known to be incomplete.
	 */
	deletionStop?: string;
	/** IDs of templates that are not deleted, with the reason as a sentence. */
	protectedIds?: ReadonlyMap<string, string>;
	/** Whether errors that rules find only warn. */
	skipChecks?: boolean;
	now?: Date;
}
