import { preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import { PLAIN_TEXT, bodyOf, templateOf } from '../templateOf';

it('is one element with the picture, as n8n’s HTML node keeps it', () => {
	const { html, svg, width, height } = preview(templateOf([bodyOf(PLAIN_TEXT)]));
	const found =
		/^<div style="width:(\d+)px;height:(\d+)px;background:url\(data:image\/svg\+xml;base64,([A-Za-z0-9+/]+=*)\) no-repeat"><\/div>$/.exec(
			html,
		);

	expect([Number(found?.[1]), Number(found?.[2])]).toEqual([width, height]);
	expect(Buffer.from(found?.[3] ?? '', 'base64').toString()).toBe(svg);
});
