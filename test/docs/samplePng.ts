/** The colours of a sample, as `RRGGBB`: up to sixteen. */
export type Palette = readonly string[];

const checksumTable = Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

function crc32(bytes: Buffer): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (checksumTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}

function adler32(bytes: Buffer): number {
	let [a, b] = [1, 0];
	for (const byte of bytes) {
		a = (a + byte) % 65521;
		b = (b + a) % 65521;
	}
	return b * 65536 + a;
}

const uint32 = (value: number): Buffer => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
};

function chunk(type: string, data: Buffer): Buffer {
	const content = Buffer.concat([Buffer.from(type), data]);
	return Buffer.concat([uint32(data.length), content, uint32(crc32(content))]);
}

/** A zlib stream without compression: the same bytes in every version of Node.js. */
function stored(bytes: Buffer): Buffer {
	const size = Buffer.alloc(4);
	size.writeUInt16LE(bytes.length, 0);
	size.writeUInt16LE(bytes.length ^ 0xffff, 2);
	return Buffer.concat([Buffer.from([0x78, 0x01, 0x01]), size, bytes, uint32(adler32(bytes))]);
}

/**
 * A PNG file of up to 65 kB.
 *
 * @param colourAt the index in the palette of each pixel
 */
export function pngOf(
	{ width, height, palette }: { width: number; height: number; palette: Palette },
	colourAt: (x: number, y: number) => number,
): Buffer {
	const rowLength = 1 + Math.ceil(width / 2);
	const rows = Buffer.alloc(rowLength * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const at = y * rowLength + 1 + (x >> 1);
			rows[at] = (rows[at] ?? 0) | (colourAt(x, y) << (x % 2 === 0 ? 4 : 0));
		}
	const FOUR_BITS = 4;
	const PALETTE = 3;
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk(
			'IHDR',
			Buffer.concat([uint32(width), uint32(height), Buffer.from([FOUR_BITS, PALETTE, 0, 0, 0])]),
		),
		chunk('PLTE', Buffer.from(palette.join(''), 'hex')),
		chunk('IDAT', stored(rows)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}
