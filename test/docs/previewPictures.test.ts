import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { validate } from '../../nodes/WhatsAppBusinessManagement/templates/validate';
import { FOLDER, pictures, templates } from './previewPictures';

const MAX_BYTES = 60_000;

const drawn = Object.entries(pictures());

describe('The pictures of templates in docs/', () => {
	it.each(drawn)('%s is what the code draws: npx tsx test/docs/previewPictures.ts', (file, svg) => {
		const stored = readFileSync(join(FOLDER, file), 'utf8');
		expect(stored === svg).toBe(true);
		expect(stored.length).toBeLessThan(MAX_BYTES);
	});

	it('are all drawn by the code', () => {
		expect(readdirSync(FOLDER).sort()).toEqual(drawn.map(([file]) => file).sort());
	});

	it('show templates that Meta accepts', () => {
		const errors = templates()
			.flatMap((template) => validate(template).findings)
			.filter(({ severity }) => severity === 'error')
			// The samples of media are drawn from data here, not from a handle.
			.filter(({ rule }) => rule !== 'example.handle-missing');
		expect(errors).toEqual([]);
	});
});
