import type { Facts } from '../subject';

/** A value of Meta’s in capitals, as which Meta’s pages write most of them; empty if there is none. */
export const upper = (facts: Facts, key: string): string => {
	const value = facts[key];
	return typeof value === 'string' ? value.toUpperCase() : '';
};

/** A text of Meta’s; empty if there is none. */
export const text = (facts: Facts, key: string): string => {
	const value = facts[key];
	return typeof value === 'string' ? value : '';
};

/** The texts of a list. */
export const texts = (value: unknown): string[] =>
	(Array.isArray(value) ? (value as unknown[]) : []).filter(
		(each): each is string => typeof each === 'string' && each !== '',
	);

/** The entries of a list that are objects. */
export const records = (value: unknown): Facts[] =>
	(Array.isArray(value) ? (value as unknown[]) : []).filter(
		(each): each is Facts => typeof each === 'object' && each !== null && !Array.isArray(each),
	);

/** An ID; empty if there is none. */
export const idText = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A text of Meta’s as a part of a sentence, or as one without a period. */
export const withoutPeriod = (sentence: string): string =>
	sentence.trim().replace(/(?<!\.)\.$/, '');

/** The first sentence, without its period. */
export const firstSentence = (sentences: string): string =>
	(/^[^]*?(?=[.!?](?:\s|$))/.exec(sentences)?.[0] ?? sentences).trim();
