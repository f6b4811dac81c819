/** The one password of every demo and test account. It is public: demo data are served to this machine only. */
export const demoPassword = 'Yunxi-2026-demo'

/** The tenant that the demo and the tests live in. */
export const demoTenant = 'yunxi'
