import { ACCOUNT_ROWS } from './accountRows';
import { FLOW_ROWS } from './flowRows';
import { NUMBER_ROWS } from './numberRows';
import type { GoneRow, Row } from './row';
import { TEMPLATE_GONE, TEMPLATE_ROWS } from './templateRows';

/** Everything that reading can show to have changed, in the order of the items. */
export const ROWS: readonly Row[] = [
	...ACCOUNT_ROWS,
	...NUMBER_ROWS,
	...TEMPLATE_ROWS,
	...FLOW_ROWS,
];

/** The kinds of objects whose end is a change. */
export const GONE_ROWS: readonly GoneRow[] = [TEMPLATE_GONE];
