import { headlineOf } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/report/headline';
import type { Sample } from './sampleReport';
import { REFUSED, finding, report, solved } from './sampleReport';

const open = finding({ status: 'open', since: '2026-11-20T08:00:00.000Z' });

const CASES: Array<[title: string, sample: Sample, headline: string]> = [
	['nothing', {}, 'All in order'],
	['nothing but a mute', { findings: [finding({ status: 'muted' })] }, 'All in order'],
	['nothing more', { solved: [solved(), solved()] }, 'All in order (2 solved)'],
	[
		'nothing, with a part unread',
		{ notChecked: [REFUSED] },
		'Nothing found, but not everything was checked',
	],
	['one of a kind', { findings: [finding()] }, '1 warning (1 new)'],
	[
		'all kinds',
		{
			findings: [
				finding({ severity: 'critical' }),
				finding({ status: 'changed' }),
				open,
				finding({ severity: 'info', status: 'open' }),
			],
			solved: [solved()],
		},
		'1 critical, 2 warnings, 1 info (1 new, 1 changed, 1 solved)',
	],
	['nothing new', { findings: [open], onlyChanges: true }, 'Nothing new (still open: 1 warning)'],
	['old findings without Only Changes', { findings: [open] }, '1 warning'],
	[
		'news beside old findings',
		{ findings: [open, finding({ severity: 'info' })], onlyChanges: true },
		'1 warning, 1 info (1 new)',
	],
	[
		'nothing new, with a part unread',
		{ findings: [open], notChecked: [REFUSED], onlyChanges: true },
		'Nothing new (still open: 1 warning)',
	],
	['all in order with Only Changes', { onlyChanges: true }, 'All in order'],
];

describe('The headline', () => {
	it.each(CASES)('says it for %s', (_, sample, headline) => {
		expect(headlineOf(report(sample))).toBe(headline);
	});
});
