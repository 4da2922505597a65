/** The object's own member of that name. Inherited members are excluded, because names come from outside. */
export function own<Member>(
	members: Record<string, Member> | undefined,
	name: string,
): Member | undefined {
	return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
