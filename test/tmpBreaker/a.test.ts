import { harness, cred } from './h';
const { go, action, log, show } = harness('a');
const F = { defineTemplate: 'fields', name: 'lantern_ready', language: 'en_US' };
const C = { ...F, operation: 'create', bodyText: 'Look at your new lantern.' };
const J = { operation: 'create', defineTemplate: 'json' };
const BODY = { type: 'BODY', text: 'Look at your new lantern.' };
const T = (x: any) => ({ name: 'aa_bb', language: 'en_US', category: 'UTILITY', components: [BODY], ...x });
it('translations', async () => {
  await go('dup lang in translations', { ...C, translations: { translation: [{ language: 'de', body: 'Sieh dir deine Laterne an.' }, { language: 'de', body: 'Sieh dir deine Laterne noch einmal an.' }] } });
});
it('same', async () => {
  await go('same as first', { ...C, translations: { translation: [{ language: 'en-US', body: 'Look at your other lantern.' }] } });
});
it('emptybody', async () => {
  await go('translation without body', { ...C, translations: { translation: [{ language: 'de' }] } });
});
it('blank lines buttonTexts', async () => {
  await go('blank line in button texts', { ...C, buttons: { button: [{ type: 'QUICK_REPLY', text: 'Yes' }, { type: 'QUICK_REPLY', text: 'OK' }, { type: 'QUICK_REPLY', text: 'No' }] }, translations: { translation: [{ language: 'de', body: 'Sieh dir deine Laterne an.', buttonTexts: 'Ja\n\nNein' }] } });
});
it('copy code shift', async () => {
  await go('copy code shifts', { ...C, category: 'MARKETING', buttons: { button: [{ type: 'COPY_CODE', code: 'SPRING' }, { type: 'URL', text: 'Shop', url: 'https://example.com/a' }] }, translations: { translation: [{ language: 'de', body: 'Sieh dir deine Laterne an.', buttonTexts: 'Zum Laden' }] } });
});
it('lto transl', async () => {
  await go('lto translation', { ...C, kind: 'limitedTimeOffer', offerText: 'Ends on Sunday', buttons: { button: [{ type: 'COPY_CODE', code: 'SPRING' }, { type: 'URL', text: 'Shop', url: 'https://example.com/a' }] }, translations: { translation: [{ language: 'de', body: 'Sieh dir deine Laterne an.' , buttonTexts: 'Zum Laden'}] } });
});
it('blank example', async () => {
  await go('blank examples', { ...C, bodyText: 'Dear {{1}}, your lantern {{2}} is ready for you.', variables: { variable: [{ example: 'Ann' }, { example: 'red' }] }, translations: { translation: [{ language: 'de', body: 'Guten Tag {{1}}, Ihre Laterne {{2}} ist jetzt fertig.', examples: '\nrot' }] } });
});
it('json many names compare', async () => {
  const r = await action.run({ operation: 'getMany', returnAll: true });
  const ex: any = r.items.find((x: any) => x.status === 'APPROVED');
  log('existing ' + ex.name + ' ' + ex.language + ' ' + ex.category);
  await go('compare only first name', { ...J, checkAccount: true, components: JSON.stringify([T({}), T({ name: ex.name, language: ex.language, category: ex.category })]) });
});
it('name over many', async () => {
  await go('name field + many templates in json', { ...J, name: 'zz_top', components: JSON.stringify([T({}), T({ name: 'cc_dd' })]) });
});
it('getmany pasted', async () => {
  const r = await action.run({ operation: 'getMany', returnAll: true });
  const ex: any = r.items.find((x: any) => x.status === 'APPROVED');
  await go('getmany pasted', { ...J, name: 'new_name', components: JSON.stringify(ex) });
});
it('floats', async () => {
  await go('float json', { ...J, components: JSON.stringify(T({})), options: { bidSpec: '{"bid_multiplier": 0.30000000000000004}' } });
  await go('float in components', { ...J, components: '{"name":"aa_cc","language":"en_US","category":"MARKETING","components":[{"type":"BODY","text":"Look at your new lantern."}],"bid_spec":{"x":1.1234567890123456789}}' });
});
it('big', async () => {
  const comp = (id: string) => `[{"type":"BODY","text":"Look at your new lantern."},{"type":"BUTTONS","buttons":[{"type":"FLOW","text":"Go","flow_id":${id}}]}]`;
  await go('big flow_id validate', { operation: 'validate', defineTemplate: 'json', name: 'aa', language: 'en_US', category: 'UTILITY', components: comp('12345678901234567890') });
  await go('big flow_id preview', { operation: 'preview', defineTemplate: 'json', name: 'aa', language: 'en_US', category: 'UTILITY', components: comp('12345678901234567890') });
  await go('big flow_id create', { operation: 'create', defineTemplate: 'json', name: 'aa', language: 'en_US', category: 'UTILITY', components: comp('12345678901234567890') });
  const r: any = await action.run({ operation: 'validate', defineTemplate: 'json', name: 'aa', language: 'en_US', category: 'UTILITY', components: comp('12345678901234567890') });
  const id = r.items[0].template.components[1].buttons[0].flow_id;
  log('flow_id in item: ' + typeof id + ' ' + id?.constructor?.name + ' ' + String(id));
  await go('big name number', { operation: 'validate', defineTemplate: 'json', category: 'UTILITY', components: `{"name":12345678901234567890,"language":12345678901234567890,"category":12345678901234567890,"message_send_ttl_seconds":12345678901234567890,"components":[{"type":"BODY","text":12345678901234567890}]}` });
});
it('validate no account', async () => {
  await go('validate compare without WABA', { ...F, operation: 'validate', bodyText: 'Look at your new lantern.', checkAccount: true }, (g: any) => ({ credential: cred(g, { businessAccountId: '' }) }));
  await go('validate compare with empty expr', { ...F, operation: 'validate', bodyText: 'Look at your new lantern.', checkAccount: true, accountId: { __rl: true, mode: 'id', value: '={{ $json.nope }}' } });
});
