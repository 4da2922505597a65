interface Named {
	id: string;
	name: string;
}

/** What an ID names, as Meta shows it inside another node. */
export function named(all: Named[], wanted: string | undefined): Named | undefined {
	const found = all.find(({ id }) => id === wanted);
	return found && { id: found.id, name: found.name };
}
