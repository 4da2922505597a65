import { appendFileSync, writeFileSync } from 'node:fs';
import { useActionNode } from '../engine/useActionNode';
import { credentialFor } from '../engine/credential';
export const cred = credentialFor;
export function harness(out: string) {
  const f = `/tmp/breaker12/${out}.txt`;
  writeFileSync(f, '');
  const action = useActionNode({ resource: 'messageTemplate' });
  const log = (s: string) => appendFileSync(f, s + '\n');
  const show = (v: unknown, n = 1500) => { const s = JSON.stringify(v) ?? 'undefined'; return s.length > n ? s.slice(0, n) + `…(${s.length})` : s; };
  async function go(name: string, params: any, opts: any = {}) {
    action.graph.calls.length = 0;
    const o = typeof opts === 'function' ? opts(action.graph) : opts;
    log(`\n### ${name}`);
    let r: any;
    try { r = await action.run(params, o); } catch (e: any) { log('THROWN ' + e.stack); return; }
    if (r.error) log(`ERROR[${r.error.constructor.name}] ${r.error.message}\n  DESC ${r.error.description}`);
    (o.max ? r.outputs : r.outputs).forEach((items: any[], i: number) => items.forEach((it) => log(`  out${i}: ${show(it.json, o.max ?? 1500)}${it.binary ? ' BIN ' + Object.keys(it.binary) : ''}`)));
    for (const h of r.hints) log('  hint ' + show(h));
    for (const c of action.graph.calls) log(`  CALL ${c.method} ${c.path} ${show((c as any).query, 300)} ${show(c.body, o.max ?? 1200)}`);
    const sec = [action.graph.world.tokens.systemUser, action.graph.world.app.secret];
    if (sec.some((s) => r.stored.includes(s))) log('!!! SECRET STORED');
    return r;
  }
  return { action, go, log, show };
}
