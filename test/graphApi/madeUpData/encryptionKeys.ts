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

/** Of 3072 bits, which Meta does not accept. Made like the other one: generating it takes seconds. */
export const LONG_PUBLIC_KEY = [
	'-----BEGIN PUBLIC KEY-----',
	'MIIBojANBgkqhkiG9w0BAQEFAAOCAY8AMIIBigKCAYEAouZQSo99rOxVqCNSGWea',
	'eUrfehhNiQZmQd5Ny4rYWZY/dC5xxRDaNp29QKctlMabtzmxHBEulGIwqQ0tISdb',
	'Ms0O6IdIxPVujkhabs+J6KG6WEDrm1eXu+CGTOtNuE9wCdfvrVpTGcsojW7mZdHS',
	'/ivY7JhPGKe0358RcCsxijAU/bZbWT/mpFlEgBjrIyxbO4JOrpAUaqEuiI+8e6Q7',
	'x5zhFbJdcZ8QT5+IOcpqQm7aVTDkMn8p0mch6SnI0/mlj0nHPqLprcJeuQJu+o7r',
	'Xf3FMVI9gJ1yFFe/mxPlylpmfuyMyafE+yEUZw7pBGs/dCInqsVSmfXSsQt8i+q/',
	'dwIiwVD4T/2qC8sCsvhMR8+PmyneGBvckjiB860gYZcXj2D8+Cd8WR/QM9VB0L0Z',
	'CuWdb8Y3sKsJD/gZzmQPd5W6uoKaAM4yomMNlLRfAma3ZM+g2Zgiub45AK6eXEOZ',
	'WhuSxGGMjc077Pefz0i1VOvvAzf8YORLCgtn/9QitvEPAgMBAAE=',
	'-----END PUBLIC KEY-----',
].join('\n');

/** By the number's ID. */
export const createEncryptionKeys = (): Map<string, string> =>
	new Map([[CONNECTED_NUMBER_ID, PUBLIC_KEY]]);
