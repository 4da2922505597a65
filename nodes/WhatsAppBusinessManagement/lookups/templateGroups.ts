import { edge } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchTemplateGroups = searchEdgeOf({
	of: 'account',
	calls: (account) => [read([account, edge('template_groups')], { fields: 'id,name' })],
	option: (group) => named(group),
});
