import type { Resource } from '../../execution/operation';
import { create } from './create';
import { get } from './get';
import { getMany } from './getMany';
import { getPartners } from './getPartners';
import { remove } from './remove';
import { requestCode } from './requestCode';
import { share } from './share';
import { unshare } from './unshare';
import { verifyCode } from './verifyCode';

export const preVerifiedNumber: Resource = {
	name: 'Pre-Verified Number',
	value: 'preVerifiedNumber',
	description: 'Verified numbers that a partner’s customers can choose',
	operations: [create, get, getMany, getPartners, remove, requestCode, share, unshare, verifyCode],
};
