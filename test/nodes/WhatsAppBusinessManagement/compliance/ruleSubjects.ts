const ACCOUNT = { id: '102290129340398', name: 'Lucky Shrub' };

/** Made-up subjects for tables of rule cases. */
export const NUMBER = {
	kind: 'number' as const,
	id: '106540352242922',
	name: '+1 555 0100',
	account: ACCOUNT,
};

export const TEMPLATE = {
	kind: 'template' as const,
	id: '594425479261596',
	name: 'order_update (en_US)',
	account: ACCOUNT,
};

export const FLOW = {
	kind: 'flow' as const,
	id: '445500000000701',
	name: 'Lantern Finder',
	account: ACCOUNT,
};

/** Names as people give them: right to left, with marks and with emoji. */
export const UNUSUAL_NAMES = ['متجر الفوانيس', 'חנות עששיות', '🏮 Lanterns 👩🏽‍🔧', 'Ünïcødé “quoted”'];
