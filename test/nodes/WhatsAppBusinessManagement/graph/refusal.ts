import type { GraphRefusal } from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import { GraphError } from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';

/** An error as Meta refuses with it; what a test is about is said, the rest is ordinary. */
export const refused = (said: Partial<GraphRefusal> = {}): GraphError =>
	new GraphError({
		httpStatus: 400,
		code: 100,
		message: '(#100) Invalid parameter',
		isTransient: false,
		usage: { percent: 0, minutesToRegainAccess: 0 },
		...said,
	});

/** An error of Meta's whose headers say when calls are taken again. */
export const limited = (minutesToRegainAccess: number, code = 80007): GraphError =>
	refused({ code, usage: { percent: 100, minutesToRegainAccess } });
