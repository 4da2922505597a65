import { packState, unpackState } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/state';
import { FACTS, FEED_KINDS } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/facts';

const nasty = ['', ' ', '\n', ';', ',', '=', '!', '!a!', '__proto__', 'constructor', 'ä😀\ud800', '\u0000', '%0041', '.', '-', '0', 'A', 'x y\nz', '\u2028', '"', '\\', 'toString', '‮abc'];
const pick = <T,>(a: T[]) => a[Math.floor(Math.random() * a.length)]!;
it('fuzz', () => {
	for (let n = 0; n < 3000; n++) {
		const state: any = {};
		for (const kind of FEED_KINDS) {
			if (Math.random() < 0.2) continue;
			const objects = new Map();
			const count = Math.floor(Math.random() * 70);
			for (let i = 0; i < count; i++) {
				const id = Math.random() < 0.5 ? String(Math.floor(Math.random() * 1e15)) : pick(nasty) + (Math.random() < 0.5 ? '' : '00' + i);
				const values: any = {};
				for (const f of FACTS[kind]) {
					if (f.packed !== 'word' && Math.random() < 0.2) continue;
					values[f.name] = Math.random() < 0.5 ? pick(nasty) : 'V' + Math.floor(Math.random() * 200);
				}
				objects.set(id, { values, ...(Math.random() < 0.2 && { missingSince: 17e11 + i }) });
			}
			state[kind] = { readAt: 17e11 + n, objects };
		}
		expect(unpackState(JSON.parse(JSON.stringify(packState(state))))).toEqual(state);
	}
});
it('size', () => {
	const objects = new Map();
	for (let i = 0; i < 6000; i++) objects.set(String(594425479261596 + i * 7919 * 13), { values: { status: 'APPROVED', quality: 'GREEN', category: 'UTILITY', correctCategory: '', language: pick(['de', 'en_US', 'fr']), name: `order_update_${Math.floor(i / 3)}` } });
	const start = Date.now();
	const p = packState({ template: { readAt: 17e11, objects } });
	const mid = Date.now();
	unpackState(p);
	console.log(p.length, mid - start, Date.now() - mid);
});
