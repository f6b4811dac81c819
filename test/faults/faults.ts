import { accessFaults } from './access-faults.ts'
import { backupFaults } from './backup-faults.ts'
import type { Fault } from './fault.ts'
import { firstAdministratorsFaults } from './first-administrators-faults.ts'
import { killFaults } from './kill-faults.ts'
import { neighbourFaults } from './neighbour-faults.ts'
import { placeFaults } from './place-faults.ts'
import { signalFaults } from './signal-faults.ts'

/** Every fault that the program must survive. */
export const faults: Fault[] = [...accessFaults, ...signalFaults, ...killFaults, ...neighbourFaults, ...placeFaults, ...firstAdministratorsFaults, ...backupFaults]
