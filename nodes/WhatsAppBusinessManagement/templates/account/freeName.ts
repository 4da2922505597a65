import type { AccountView } from './accountView';
import { templatesByName } from './templatesByName';

/** Meta: Template fundamentals. */
const NAME_LENGTH = 512;

/**
 * The next name that no template of the account has: `order_update` → `order_update_v2`, `offer_v2` →
 * `offer_v3`. Templates that are being deleted count, because Meta locks their names.
 */
export function freeName(account: AccountView, name: string): string {
	const taken = templatesByName(account);
	const [, stem = name, version] = /^(.+)_v([1-9]\d{0,5})$/.exec(name) ?? [];
	for (let next = Number(version ?? 1) + 1; ; next++) {
		const ending = `_v${next}`;
		const candidate = `${stem.slice(0, NAME_LENGTH - ending.length)}${ending}`;
		if (!taken.has(candidate)) return candidate;
	}
}
