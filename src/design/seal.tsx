import { useText } from './use-text.ts'
import './seal.css'

/** sealed: in the chain and verified · waiting: for the next batch · corrected: both entries kept · broken: does not verify · typed: by hand. */
export type SealState = 'sealed' | 'waiting' | 'corrected' | 'broken' | 'typed'

const shapes: Record<SealState, React.ReactNode> = {
  sealed: <path fill="currentColor" fillRule="evenodd" d="M2 0h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2zM1.7 3.1v1.2h6.6V3.1zM1.7 5.9v1.2h6.6V5.9z" />,
  waiting: <rect x=".6" y=".6" width="8.8" height="8.8" rx="1.6" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="2 1.3" />,
  corrected: <><path fill="currentColor" fillRule="evenodd" d="M2 0h4l4 4v4a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2zM1.7 5.9v1.2h6.6V5.9z" /><path d="M6.6 0 10 3.4V1.5A1.5 1.5 0 0 0 8.5 0z" fill="currentColor" opacity=".55" /></>,
  broken: <path fill="currentColor" d="M2 0h5.2L4.8 3.7 6.1 5 3.5 10H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2zM8.7.13A2 2 0 0 1 10 2v6a2 2 0 0 1-2 2H5.2l2.6-5.2-1.3-1.3z" />,
  typed: <path fill="none" stroke="currentColor" strokeWidth="1.2" d="M1 9l.5-2.2L6.8 1.5l1.7 1.7L3.2 8.5zM5.7 2.6l1.7 1.7" />,
}

/** The seal: our mark in small. Decoration; the words beside it or the figure's name say the state. */
export const Seal = ({ state }: { state: SealState }) => (
  <svg className={`tp-seal tp-seal-${state}`} viewBox="0 0 10 10" aria-hidden="true">{shapes[state]}</svg>
)

/** The seal with its word, as it stands beside a record. */
export const SealWord = ({ state }: { state: SealState }) => {
  const t = useText()
  return <span className="tp-sealline"><Seal state={state} />{t(`design.seal.${state}`)}</span>
}

/** A line in the foot of a block: what is sealed here, said once. */
export const SealLine = ({ state, children }: { state: SealState; children: React.ReactNode }) => (
  <span className="tp-sealline"><Seal state={state} />{children}</span>
)
