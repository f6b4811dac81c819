import './facts-list.css'

/** Names and values side by side (时段, 范围, 算谁 …). */
export const FactsList = ({ facts }: { facts: readonly (readonly [name: string, value: React.ReactNode])[] }) => (
  <dl className="tp-facts">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
)
