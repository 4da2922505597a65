import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { isRead } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';

it.each<[method: GraphCall['method'], read: boolean]>([
	['GET', true],
	['POST', false],
	['DELETE', false],
])('a %s is a read: %s', (method, read) => {
	expect(isRead({ method, path: [] })).toBe(read);
	// An idempotent write is still not a read.
	expect(isRead({ method, path: [], idempotent: true })).toBe(read);
});
