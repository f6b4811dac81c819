import { expect, test } from 'vitest'
import { clusterFolder } from './cluster-folder.ts'
import { composeSettings } from './server-settings.ts'

const native = { root: '/programs', version: '18.4.0' }
const settings = { socketFolder: '/tmp/tongpin-abc', durability: 'on', users: ['li'] } as const

test('a path with a quote, a backslash, a space and Chinese characters stays one string', () => {
  const { server } = composeSettings(clusterFolder(String.raw`/it's\a place/统计`), native, { ...settings, users: ['li'] })
  expect(server).toContain(String.raw`hba_file = '/it''s\\a place/统计/pg_hba.conf'`)
})

test('only the named users may connect, by what the kernel says about them', () => {
  const { hostAuthentication, userMap, server } = composeSettings(clusterFolder('/data'), native, { ...settings, users: ['o"dd', 'li'] })
  expect(hostAuthentication).toBe('local all all peer map=tongpin\n')
  expect(userMap).toBe('tongpin "o""dd" tongpin\ntongpin "o""dd" tongpin_launcher\ntongpin "li" tongpin\ntongpin "li" tongpin_launcher\n')
  expect(server).toContain(`listen_addresses = ''`)
})

test('other binaries, other settings or other users have another fingerprint', () => {
  const folder = clusterFolder('/data')
  const prints = [
    composeSettings(folder, native, { ...settings, users: ['li'] }),
    composeSettings(folder, { ...native, version: '18.5.0' }, { ...settings, users: ['li'] }),
    composeSettings(folder, native, { ...settings, users: ['li'], durability: 'off' }),
    composeSettings(folder, native, { ...settings, users: ['wang'] }),
  ].map(({ fingerprint }) => fingerprint)
  expect(new Set(prints).size).toBe(4)
})
