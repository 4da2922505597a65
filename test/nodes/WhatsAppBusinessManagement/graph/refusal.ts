import type { GraphRefusal } from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { GraphError } from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';

/** An error of Meta; a test states what it checks, the rest has ordinary values. */
export const refused = (said: Partial<GraphRefusal> = {}): GraphError =>
	new GraphError({
		httpStatus: 400,
		code: 100,
		message: '(#100) Invalid parameter',
		isTransient: false,
		usage: { percent: 0, minutesToRegainAccess: 0 },
		...said,
	});

/** An error of Meta whose headers state when calls are accepted again. */
export const limited = (minutesToRegainAccess: number, code = 80007): GraphError =>
	refused({ code, usage: { percent: 100, minutesToRegainAccess } });
