import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An address to which no call gets through. */
export interface Unreachable {
	url: string;
	/** How many calls got through all the same. */
	received: number;
	close: () => Promise<void>;
}

/** An address on loopback at which nothing listens: no other test can get this port, unlike a free one. */
export const nothingListens = async (): Promise<Unreachable> =>
	await Promise.resolve({
		url: 'http://127.0.0.1:1',
		received: 0,
		close: async () => await Promise.resolve(),
	});

/** A new key and a certificate that nobody has signed; openssl makes it, because Node.js cannot. */
function selfSigned(): { key: string; cert: string } {
	const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const request = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost';
	try {
		execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], {
			stdio: 'ignore',
		});
		return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A server on loopback whose certificate no client knows. */
export async function unknownCertificate(): Promise<Unreachable> {
	const server = createServer(selfSigned(), (_request, response) => {
		unreachable.received++;
		response.end('{}');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const unreachable: Unreachable = {
		url: `https://localhost:${port}`,
		received: 0,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
	return unreachable;
}
