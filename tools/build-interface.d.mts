/** Builds the interface into dist/ when what it is made of has changed (build-interface.mjs). */
export function buildInterfaceWhenNeeded(): Promise<void>
