import { validate } from '../../../../nodes/WhatsAppBusinessManagement/templates/validate';
import { ODD_VALUES, TEMPLATES, pathsIn, replaced } from './oddJson';

/** Every tenth template, so that the test stays short. */
const templates = TEMPLATES.filter((_, index) => index % 10 === 0);

describe('Any JSON', () => {
	test.each(templates)('anywhere in $id, gets findings', ({ template }) => {
		for (const path of pathsIn(template)) {
			for (const value of ODD_VALUES) {
				const { findings } = validate(replaced(template, path, value));
				expect(findings.every(({ message }) => message !== '')).toBe(true);
			}
		}
	});

	test.each([undefined, 7, 'text', [], [[]], ...ODD_VALUES])(
		'%j instead of a template is refused',
		(value) => {
			expect(validate(value).ok).toBe(false);
		},
	);
});
