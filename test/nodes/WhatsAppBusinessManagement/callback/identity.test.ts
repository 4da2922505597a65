import { receiverId } from '../../../../nodes/WhatsAppBusinessManagement/callback/identity';

it('is 32 hexadecimal digits, always the same', () => {
	expect(receiverId('n8n', 'a/path', false)).toMatch(/^[0-9a-f]{32}$/);
	expect(receiverId('n8n', 'a/path', false)).toBe(receiverId('n8n', 'a/path', false));
});

it('differs between two n8n, two nodes, live and test', () => {
	const ids = [
		receiverId('n8n', 'a/path', false),
		receiverId('n8n', 'a/path', true),
		receiverId('n8n', 'b/path', false),
		receiverId('other', 'a/path', false),
	];
	expect(new Set(ids).size).toBe(ids.length);
});
