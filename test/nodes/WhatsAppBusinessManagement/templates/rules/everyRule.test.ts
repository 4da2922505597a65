import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ACCOUNT_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/account/accountRules';
import { RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules';

/* A rule without a test could be removed, and no test would fail. */

const FOLDERS = [
	__dirname,
	join(__dirname, 'kinds'),
	join(__dirname, '../account'),
	join(__dirname, '../../../../fixtures/templates'),
];

const texts = FOLDERS.flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => /\.(ts|json)$/.test(file) && !file.startsWith('everyRule'))
		.map((file) => readFileSync(join(folder, file), 'utf8')),
);

const ids = [...new Set([...RULES, ...ACCOUNT_RULES].map(({ id }) => id))];

/** A table may write the ID as a whole, or put it together: `${subject}.alone`, `review.${what}`. */
function namesOf(id: string): RegExp[] {
	const [subject = '', what = ''] = id.split('.');
	return [
		new RegExp(`(?<![\\w.-])${subject}\\.${what}(?![\\w-])`),
		new RegExp(`\\}\\.${what}(?![\\w-])`),
		new RegExp(`(?<![\\w.-])${subject}\\.\\$\\{[\\s\\S]*'${what}'`),
		new RegExp(`'${what}'[\\s\\S]*(?<![\\w.-])${subject}\\.\\$\\{`),
	];
}

it.each(ids)('%s is named by a test or a template of the collection', (id) => {
	expect(texts.some((text) => namesOf(id).some((name) => name.test(text)))).toBe(true);
});
