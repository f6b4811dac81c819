import { createContext, useContext, useEffect } from 'react'
import { forgetDrafts } from './kept-drafts.ts'

const OwnerContext = createContext('')

/** Says whose drafts the forms inside keep; those of whoever used this device before are forgotten. */
export const DraftOwner = ({ account, children }: { account: string; children: React.ReactNode }) => {
  useEffect(() => forgetDrafts(localStorage, account), [account])
  return <OwnerContext value={account}>{children}</OwnerContext>
}

/** Whose drafts are kept here; empty where nobody is signed in. */
export const useDraftOwner = (): string => useContext(OwnerContext)
