/** The value of a locator with a typed ID. */
export const byId = (value: string) => ({ __rl: true, mode: 'id', value });
