import type { ProgramUnderTest } from './program-under-test.ts'

/** The fixture server in place of the real program. */
export const program: ProgramUnderTest = {
  main: `import '../test/faults/fixture-server.ts'\n`,
  readyPath: '/readyz',
  async prepare() {},
  async write(address, name) {
    const response = await fetch(`${address}/?name=${encodeURIComponent(name)}`, { method: 'POST' })
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`status ${response.status}`)
  },
  async readAll(address) {
    return new Set(await (await fetch(address)).json() as string[])
  },
}
