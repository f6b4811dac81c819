// How soon the first page of somebody signed in is readable with nothing kept in the browser, on a device four times slower than
// this machine behind 10 Mbit/s: node tools/run.mjs bench/first-page.ts [--account P2] [--rounds 7] [--latency 40]
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { openBrowser } from '../test/journeys/open-browser.ts'
import { windowOf } from '../test/journeys/journey.ts'
import { startDemo } from '../test/journeys/start-demo.ts'
import { buildInterfaceWhenNeeded } from '../tools/build-interface.mjs'
import { openSlowly, type FirstPage } from './first-page/open-slowly.ts'
import { shareOfACore } from './first-page/share-of-a-core.ts'
import { median } from './list-endpoint/measure-rounds.ts'

const { values } = parseArgs({ options: { account: { type: 'string', default: 'P2' }, rounds: { type: 'string', default: '7' }, slower: { type: 'string', default: '4' }, megabits: { type: 'string', default: '10' }, latency: { type: 'string', default: '40' } } })
const device = { slower: Number(values.slower), megabits: Number(values.megabits), latency: Number(values.latency) }
const screens = [{ name: 'phone', width: 390, wanted: 1500 }, { name: 'PC', width: 1440, wanted: 2500 }] as const
/** A row of what waits, or the sentence that nothing does. */
const list = '.tp-actionlist .tp-action, main .tp-empty'
const say = (line: string) => void process.stdout.write(`${line}\n`)

await buildInterfaceWhenNeeded()
const demo = await startDemo()
const browser = await openBrowser()
try {
  const session = { account: values.account, password: demo.passwords.get(values.account) ?? [...demo.passwords.values()][0] ?? '' }
  let reached = true
  for (const { name, width, wanted } of screens) {
    const taken: FirstPage[] = []
    const shares: number[] = []
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      if (round > 0) shares.push(shareOfACore())
      const one = await openSlowly(browser, demo.address, { window: windowOf({ width, lang: 'zh' }), session, list, device })
      // The first visit finds a server that has just started; nobody else's does.
      if (round > 0) taken.push(one)
    }
    const of = (pick: (one: FirstPage) => number) => Math.round(median(taken.map(pick)))
    say(`${name}: readable after ${of((one) => one.readable)} ms (wanted ${wanted}); list ${of((one) => one.listThere)}, largest paint ${of((one) => one.largestPaint)}; ${of((one) => one.kilobytes)} KB in ${of((one) => one.requests)} requests; each ${taken.map((one) => Math.round(one.readable)).join(' ')}; a process got ${Math.round(100 * median(shares))} % of a core`)
    reached &&= of((one) => one.readable) <= wanted
  }
  say(`${device.slower} times slower, ${device.megabits} Mbit/s, ${device.latency} ms; load of the machine: ${loadavg().map((load) => load.toFixed(1)).join(' ')}`)
  process.exitCode = reached ? 0 : 1
} finally {
  await browser.close()
  await demo.stop()
}
