import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two texts are equal. The time it takes does not depend on where they differ. */
export function areEqual(left: string, right: string): boolean {
	const digest = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(digest(left), digest(right));
}
