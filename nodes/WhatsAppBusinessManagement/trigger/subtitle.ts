import { ALL } from '../changes/chosenFields';
import { WEBHOOK_FIELDS } from '../changes/fields';

const NAMES = Object.fromEntries([
	[ALL, 'All Changes'],
	...WEBHOOK_FIELDS.map(({ field, name }) => [field, name]),
]);

/** Other Webhook Fields: under Options since version 2.1 of the node. */
const OTHERS = '$parameter.additionalFields || ($parameter.options || {}).additionalFields || ""';

/**
 * The names of the chosen changes, below the node on the canvas: “Template Status, Account Alert”. Only the
 * editor evaluates it, so it costs a delivery nothing.
 */
export const SUBTITLE = `={{ $parameter.triggerOn.map((field) => (${JSON.stringify(NAMES)})[field] || field).concat(${OTHERS}).filter((name) => name).join(", ") }}`;
