/** What an item holds (Meta: QR codes and short links). */
export const QR_CODE = {
	phoneNumberId: 'string',
	code: 'string',
	prefilled_message: 'string',
	deep_link_url: 'string',
	qr_image_url: 'string',
} as const;

/** The `fields` query. An image must be requested with its format. */
export const fieldsWith = (imageFormat: string): string =>
	[
		'code',
		'prefilled_message',
		'deep_link_url',
		'creation_time',
		...(imageFormat === 'NONE' ? [] : [`qr_image_url.format(${imageFormat})`]),
	].join(',');
