import { shownUrl } from '../../../../nodes/WhatsAppBusinessManagement/graph/shownUrl';

it.each([
	['https://example.com', 'https://example.com'],
	['https://example.com/hooks', 'https://example.com/hooks'],
	['https://example.com/hooks?key=hidden&b=1', 'https://example.com/hooks?…'],
	['https://example.com/hooks?a=1?b=2\n3#top', 'https://example.com/hooks?…'],
	['https://example.com/hooks#hidden', 'https://example.com/hooks'],
	['https://name:hidden@example.com/hooks', 'https://example.com/hooks'],
	['https://example.com/@name', 'https://example.com/@name'],
	['not an address?key=hidden', 'not an address?…'],
	['', ''],
])('%j is shown as %j', (url, shown) => {
	expect(shownUrl(url)).toBe(shown);
});
