import { withValueAt } from './atPath';
import type { Finding } from './finding';
import { validate } from './validate';

/** More replacements than any template needs. Two rules can never undo each other for ever. */
const MOST = 100;

const canCorrect = ({ severity, replacement }: Finding): boolean =>
	severity === 'error' && replacement !== undefined;

/**
 * A template with everything replaced that follows from what is there: `en-US` becomes `en_US`, a flat
 * list of examples a nested one. Each replacement is followed by another check, because it may have
 * settled other findings.
 *
 * @returns undefined if there is nothing to replace
 */
export function corrected<Template>(template: Template): Template | undefined {
	let current = template;
	for (let count = 0; count < MOST; count++) {
		const finding = validate(current).findings.find(canCorrect);
		if (!finding) return count > 0 ? current : undefined;
		current = withValueAt(current, finding.path, finding.replacement);
	}
	return current;
}
