/** The member of that name, not what every object inherits: names come from outside. */
export function own<Member>(
	members: Record<string, Member> | undefined,
	name: string,
): Member | undefined {
	return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
