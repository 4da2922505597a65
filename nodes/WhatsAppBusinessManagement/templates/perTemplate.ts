import type { TemplateView } from './templateView';

/** Makes something of a template once, however many rules ask for it. */
export function perTemplate<T extends object>(
	make: (template: TemplateView) => T,
): (template: TemplateView) => T {
	const made = new WeakMap<TemplateView, T>();
	return (template) => {
		const known = made.get(template);
		if (known) return known;
		const value = make(template);
		made.set(template, value);
		return value;
	};
}
