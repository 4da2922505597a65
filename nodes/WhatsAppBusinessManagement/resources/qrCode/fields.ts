/** Meta: QR codes and short links. */
export const QR_CODE = {
	phoneNumberId: 'string',
	code: 'string',
	prefilled_message: 'string',
	deep_link_url: 'string',
	qr_image_url: 'string',
} as const;

/** What is asked for. An image must be asked for with its format. */
export const fieldsWith = (imageFormat: string): string =>
	[
		'code',
		'prefilled_message',
		'deep_link_url',
		'creation_time',
		...(imageFormat === 'NONE' ? [] : [`qr_image_url.format(${imageFormat})`]),
	].join(',');
