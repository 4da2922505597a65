import { LANGUAGES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/languages';
import { LANGUAGE_RULES } from '../../../../../nodes/WhatsAppBusinessManagement/templates/rules/language';
import { PLAIN_TEXT, bodyOf, detailsOf, templateOf } from '../templateOf';

const inLanguage = (language: unknown) => templateOf([bodyOf(PLAIN_TEXT)], { language });

const AT = 'language.unsupported at language';

describe('languages', () => {
	it.each<[language: unknown, found: string, message: string, fix: string, replacement?: string]>([
		[
			undefined,
			'error language.missing at language',
			'The template has no language',
			'Use a code like en_US, pt_BR or de',
		],
		['en-US', `error ${AT}`, 'Meta does not write a language as “en-US”', 'Use en_US', 'en_US'],
		['PT_br', `error ${AT}`, 'Meta does not write a language as “PT_br”', 'Use pt_BR', 'pt_BR'],
		[' de ', `error ${AT}`, 'Meta does not write a language as “ de ”', 'Use de', 'de'],
		['zh-hant', `error ${AT}`, 'Meta does not write a language as “zh-hant”', 'Use zh_TW', 'zh_TW'],
		[
			'zh-Hans-HK',
			`error ${AT}`,
			'Meta does not write a language as “zh-Hans-HK”',
			'Use zh_HK',
			'zh_HK',
		],
		[
			'German',
			`error ${AT}`,
			'Meta does not write a language as “German”',
			'Use a code like en_US, pt_BR or de',
		],
		['no', `error? ${AT}`, 'Meta does not list the language no', 'Use nb', 'nb'],
		['rw', `error? ${AT}`, 'Meta does not list the language rw', 'Use rw_RW', 'rw_RW'],
		['pt', `error? ${AT}`, 'Meta does not list the language pt', 'Use pt_BR or pt_PT'],
		[
			'eo',
			`error? ${AT}`,
			'Meta does not list the language eo',
			'Use a code like en_US, pt_BR or de',
		],
		[
			'de_DE',
			`warning ${AT}`,
			'Meta does not list de_DE; it lists this language for other countries',
			'Use de',
			'de',
		],
		[
			'zh_SG',
			`warning ${AT}`,
			'Meta does not list zh_SG; it lists this language for other countries',
			'Use zh_CN, zh_HK or zh_TW',
		],
	])('%s', (language, ...found) => {
		expect(detailsOf(inLanguage(language), LANGUAGE_RULES)).toEqual([found]);
	});

	it('shows a long text only in part', () => {
		const [[, message = ''] = []] = detailsOf(inLanguage('en_'.repeat(9999)), LANGUAGE_RULES);

		expect(String(message).length).toBeLessThan(100);
	});

	it.each([...LANGUAGES])('accepts %s', (language) => {
		expect(detailsOf(inLanguage(language), LANGUAGE_RULES)).toEqual([]);
	});
});
