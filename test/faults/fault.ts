import type { ProgramUnderTest } from './program-under-test.ts'

/** What every fault is given. */
export interface FaultGround {
  program: ProgramUnderTest
  /** A plain checkout, shared: faults use data folders of their own. */
  checkout: string
  /** An empty folder of this fault's own; removed afterwards. */
  folder: string
  /** A data folder with a finished first start and one record, `before`, written. */
  preparedData(): string
}

export interface Fault {
  /** A sentence that holds when the fault is survived. */
  name: string
  /** Only root can do this to a machine; an ordinary user does not see it in the list. */
  needsRoot?: boolean
  run(ground: FaultGround): Promise<void>
}
