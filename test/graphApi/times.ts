/** Written as Meta does: 2024-01-28T08:00:00+0000. */
export function timeOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, '+0000');
}
