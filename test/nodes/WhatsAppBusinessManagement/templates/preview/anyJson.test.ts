import type { Preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import { preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import { ODD_VALUES, TEMPLATES, pathsIn, replaced } from '../oddJson';
import { elementsOf, lowestIn, overlapsIn } from './svgTree';

/** What is wrong with a picture; empty if nothing is. */
function faultsOf({ svg, html, text, width, height, notes }: Preview): string[] {
	const elements = elementsOf(svg);
	const addresses = elements.flatMap(({ attributes }) =>
		Object.entries(attributes)
			.filter(([name, value]) => name !== 'xmlns' && /https?:|href|url\(/.test(`${name} ${value}`))
			.map(([, value]) => value),
	);
	const words = [text, ...notes, ...elements.map((element) => element.text)].join('\n');
	return [
		...addresses.filter((address) => !/^(data:image\/\w+;base64,|url\(#clip-)/.test(address)),
		...overlapsIn(svg).map((lines) => `overlap: ${lines}`),
		...(/undefined|\[object|NaN/.test(words + svg + html) ? [`not a text: ${words}`] : []),
		...(width >= 360 && height > 30 && lowestIn(svg) < height ? [] : [`${width}×${height}`]),
		...(elements.some(({ name }) => name === 'script') ? ['script'] : []),
	];
}

describe('A template of any kind', () => {
	it.each(TEMPLATES)('$id has a picture without faults', ({ template }) => {
		for (const theme of ['light', 'dark'] as const)
			for (const allCards of [false, true])
				expect(faultsOf(preview(template, { theme, allCards }))).toEqual([]);
	});
});

describe('Any JSON', () => {
	// Some TEMPLATES, so that the test stays short.
	it.each(TEMPLATES.filter((_, index) => index % 25 === 0))(
		'anywhere in $id, has a picture without faults',
		({ template }) => {
			for (const path of pathsIn(template))
				for (const value of ODD_VALUES)
					expect(faultsOf(preview(replaced(template, path, value)))).toEqual([]);
		},
	);

	it.each([undefined, 7, 'text', [], [[]], ...ODD_VALUES])(
		'%j instead of a template has an empty bubble',
		(value) => {
			const picture = preview(value);
			expect(faultsOf(picture)).toEqual([]);
			expect(picture.text).toBe('');
		},
	);
});
