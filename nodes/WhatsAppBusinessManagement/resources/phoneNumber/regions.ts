/** Where message data at rest can be stored (Meta: Registration; DE means the European Union). */
export const REGIONS = {
	AE: 'United Arab Emirates',
	AU: 'Australia',
	BH: 'Bahrain',
	BR: 'Brazil',
	CA: 'Canada',
	CH: 'Switzerland',
	DE: 'European Union (Germany)',
	GB: 'United Kingdom',
	ID: 'Indonesia',
	IN: 'India',
	JP: 'Japan',
	KR: 'South Korea',
	SG: 'Singapore',
	ZA: 'South Africa',
} as const;
