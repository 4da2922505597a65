import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** An e-mail as a person reads it. */
export interface Mail {
	from: string;
	to: string[];
	subject: string;
	text: string;
	html?: string;
}

/** A mail server on loopback, which keeps what it gets. */
export interface Mailbox {
	port: number;
	/** The e-mails so far, oldest first. */
	mails: readonly Mail[];
	close(): Promise<void>;
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(part);
	return Buffer.concat(parts);
}

async function mailOf(bytes: Buffer): Promise<Mail> {
	const { from, to = [], subject = '', text = '', html } = await PostalMime.parse(bytes);
	return {
		from: from?.address ?? '',
		to: to.map(({ address = '' }) => address),
		subject,
		text: text.trimEnd(),
		html,
	};
}

export async function startMailbox(): Promise<Mailbox> {
	const mails: Mail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, _session, done) {
			bytesOf(stream)
				.then(mailOf)
				.then((mail) => mails.push(mail))
				.then(
					() => done(),
					(error: Error) => done(error),
				);
		},
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	return {
		port: (server.server.address() as AddressInfo).port,
		mails,
		close: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}
