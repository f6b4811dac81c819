import './action-row.css'

/** What would change: the words before (struck out), the words after (marked), the reason; one line each, named. */
export const Changes = ({ lines }: { lines: readonly (readonly [name: string, words: React.ReactNode])[] }) => (
  <dl className="tp-changes">{lines.map(([name, words]) => <div key={name}><dt>{name}</dt><dd>{words}</dd></div>)}</dl>
)
