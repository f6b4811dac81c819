/** What a fault or a load needs to know about the program that it torments. */
export interface ProgramUnderTest {
  /** Text of `src/main.ts` that replaces the checkout's own, when the program is a stand-in. */
  main?: string
  /** Answers with status 200 once the program is ready. */
  readyPath: string
  /** Called once after every start that a writer follows, for instance to sign in. */
  prepare(address: string): Promise<void>
  /** Writes one record and returns only after the program has acknowledged it; throws when it did not. */
  write(address: string, name: string): Promise<void>
  /** The names of all records. */
  readAll(address: string): Promise<Set<string>>
}

/** The fixture server in place of the real program. */
export const fixtureProgram: ProgramUnderTest = {
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
