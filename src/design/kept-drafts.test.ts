import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draftKey, forgetDrafts, keepDraft, newDraftId, readDraft } from './kept-drafts.ts'

const store = (): Storage => {
  const kept = new Map<string, string>()
  return { get length() { return kept.size }, key: at => [...kept.keys()][at] ?? null, getItem: key => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: key => void kept.delete(key), clear: () => kept.clear() }
}
const draft = { id: newDraftId(), version: 3, read: { text: '原文', times: 1 }, words: { text: '改到一半', times: 2 } }

test('a draft is read as it was kept; another account, form or record has none', () => {
  const device = store()
  keepDraft(device, draftKey('a', 'progress', '1'), draft)
  expect(readDraft(device, draftKey('a', 'progress', '1'), { text: '', times: 0 })).toEqual(draft)
  for (const key of [draftKey('b', 'progress', '1'), draftKey('a', 'minutes', '1'), draftKey('a', 'progress', '2')]) expect(readDraft(device, key, draft.read)).toBeNull()
})

test('what no longer fits the form is left out; what is no draft is none', () => {
  const device = store()
  keepDraft<object>(device, 'k', { ...draft, words: { text: 7, gone: true } })
  expect(readDraft(device, 'k', { text: '现在', place: '' })?.words).toEqual({ text: '现在', place: '' })
  device.setItem('k', '{broken')
  expect(readDraft(device, 'k', draft.read)).toBeNull()
})

test('signing out forgets all drafts, another account those of the one before, and nothing else', () => {
  const device = store()
  device.setItem('tp_lang', 'en')
  for (const account of ['a', 'ab']) keepDraft(device, draftKey(account, 'progress', '1'), draft)
  forgetDrafts(device, 'ab')
  expect([...Array(device.length).keys()].map(at => device.key(at))).toEqual(['tp_lang', 'tp_draft ab progress 1'])
  forgetDrafts(device)
  expect(device.length).toBe(1)
})

test('a device that keeps nothing is no reason to stop', () => {
  const full = { ...store(), setItem: () => { throw new Error('full') } }
  expect(() => keepDraft(full, 'k', draft)).not.toThrow()
})

test('names of drafts are UUIDs and differ', () => {
  expect(newDraftId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(newDraftId()).not.toBe(newDraftId())
})

test('only forms about work keep drafts; none of them knows a person\'s standing, health, belief or number', () => {
  const root = new URL('../', import.meta.url)
  const forms = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.tsx')).map(file => readFileSync(new URL(file, root), 'utf8')).filter(source => source.includes('useKeptDraft('))
  expect(forms.map(source => /useKeptDraft\('([^']+)'/.exec(source)?.[1]).sort()).toEqual(['commitments.change', 'commitments.draft', 'commitments.progress', 'commitments.revise'])
  for (const source of forms) expect(source).not.toMatch(/politicalStatus|political-status|joinedOn|religion|health|ethnic|idNumber|idCard|phone:/i)
})
