import type { IBinaryKeyData } from 'n8n-workflow';

import { useActionNode } from '../../../../engine/useActionNode';
import { CLIENT_BUSINESS_ID } from '../../../../graphApi';

/* Self-Certify takes several files of an item; a wrong one must not cost one of the submissions. */

const action = useActionNode();

const file = (mimeType: string, fileName: string, size = 8) => ({
	mimeType,
	fileName,
	data: Buffer.alloc(size, 'x').toString('base64'),
});

const FIVE_MEGABYTES = 5 * 1024 * 1024;

const BINARY: IBinaryKeyData = {
	registration: file('application/pdf', 'registration.pdf'),
	statement: file('image/png', 'statement.png'),
	letter: file('text/plain', 'letter.txt'),
	scan: file('image/jpeg', 'scan.jpg', FIVE_MEGABYTES + 1),
	photo: file('image/jpeg', 'photo.jpg', FIVE_MEGABYTES),
};

const certify = async (binaryPropertyNames: string) =>
	await action.run(
		{
			resource: 'business',
			operation: 'selfCertify',
			clientBusinessId: CLIENT_BUSINESS_ID,
			binaryPropertyNames,
		},
		{ binary: BINARY },
	);

it('sends every named file once', async () => {
	const { items } = await certify('registration, statement , registration');
	expect(items).toEqual([expect.objectContaining({ success: true, verification_attempts: 2 })]);
	expect(
		action.graph.calls[0]?.files.map(({ name, filename, type }) => [name, filename, type]),
	).toEqual([
		['business_documents[]', 'registration.pdf', 'application/pdf'],
		['business_documents[]', 'statement.png', 'image/png'],
	]);
});

it('accepts a file of exactly 5 MB', async () => {
	expect((await certify('photo')).items).toHaveLength(1);
});

it.each([
	['a file that the item does not have', 'registration, gone', /the item has no file with/],
	['a type that Meta does not take', 'letter', /must be PDF, JPEG or PNG files$/],
	['a file that is too large', 'scan', /each file may have at most 5 MB$/],
])('refuses %s before anything is sent', async (_what, names, message) => {
	const { error } = await certify(names);
	expect(error?.message).toMatch(/^Input Binary Fields: /);
	expect(error?.message).toMatch(message);
	expect(action.graph.calls).toEqual([]);
});

it('does not repeat a submission whose response was lost', async () => {
	action.graph.faults.add({ method: 'POST', times: 1, then: { kind: 'reset', when: 'after' } });
	const { error } = await certify('registration');
	expect(error?.message).toBe('The Graph API could not be reached');
	expect(action.graph.calls).toHaveLength(1);
});
