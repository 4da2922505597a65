import { CONNECTED_NUMBER_ID } from '../ids';

/** Generated for these tests; the private key was not kept. */
export const PUBLIC_KEY = [
	'-----BEGIN PUBLIC KEY-----',
	'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy4E3zxZpiySgDYGWydWi',
	'DXKk1Y0C5B2rR4nj8PZgmKO5T9AvMS0JdsTeI7o+vMTcAsPW3+KiWhWhbZnrB78X',
	'0RO0O0KQfbOVmD8bXxiYfgGanHnm2AV83SGYpbqxrxruPaVBKv7c2W/QQ6L+xU8b',
	'q4XMeBuHsqhysdwS0j5g+g0NalM9NrKTEe5f026lQQd6cbBIxZ+aWAhG9i9E5xsH',
	'vLbQZZQ2Ci8CFa76MbgCFT4IQQX++sT99LoFVLnhywWE7Mivmiln30d4zE3M8D1F',
	'diJTusrsTb+GC0V0Nq8RsXC/MaXQkOOZz57HPXciYaflQjQzMAxhn/woigal2ykM',
	'LQIDAQAB',
	'-----END PUBLIC KEY-----',
].join('\n');

/** By the number's ID. */
export const createEncryptionKeys = (): Map<string, string> =>
	new Map([[CONNECTED_NUMBER_ID, PUBLIC_KEY]]);
