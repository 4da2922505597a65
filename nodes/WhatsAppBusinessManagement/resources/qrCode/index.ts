import type { Resource } from '../../execution/operation';
import { create } from './create';
import { get } from './get';
import { getMany } from './getMany';
import { remove } from './remove';
import { update } from './update';

export const qrCode: Resource = {
	name: 'QR Code',
	value: 'qrCode',
	description: 'QR codes and short links that open a chat',
	operations: [create, get, getMany, remove, update],
};
