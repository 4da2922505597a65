/** What a locator holds when an ID was typed. */
export const byId = (value: string) => ({ __rl: true, mode: 'id', value });
