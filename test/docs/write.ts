import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withTables } from './tables';

const README = join(__dirname, '../../README.md');

writeFileSync(README, withTables(readFileSync(README, 'utf8')));
