import { createHash } from 'node:crypto';

import type { GraphCall } from '../call';
import type { World } from '../world';
import { uploads, type UploadSession } from './uploads';

/** How long an address works. Meta's expire too; after how many days is unknown. */
const SECONDS_OF_ADDRESS = 7 * 24 * 60 * 60;

/** Where the server serves the files of templates. */
export const MEDIA_PATH = '/_media';

/**
 * The address under which anybody can read an uploaded file until it expires, as on Meta's
 * scontent.whatsapp.net: `/_media/<name>?oe=<hexadecimal unix seconds>`.
 */
export function mediaAddress(handle: string, { origin, clock }: GraphCall): string {
	const expiresAt = Math.floor(clock.now() / 1000) + SECONDS_OF_ADDRESS;
	return `${origin}${MEDIA_PATH}/${nameOf(handle)}?oe=${expiresAt.toString(16).toUpperCase()}`;
}

/** The upload at an address; undefined if its handle was made up. */
export function uploadAt(world: World, name: string): UploadSession | undefined {
	return uploads.of(world).find(({ handle }) => handle !== undefined && nameOf(handle) === name);
}

/** Whether an address has expired. `expiry` is its `oe`; Unix time in milliseconds. */
export function isExpired(expiry: string | undefined, now: number): boolean {
	return !(Number.parseInt(expiry ?? '', 16) * 1000 > now);
}

/** A name that does not reveal the handle, which could be used in other calls. */
const nameOf = (handle: string): string =>
	createHash('sha256').update(handle).digest('hex').slice(0, 32);
