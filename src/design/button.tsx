import { Link } from 'react-router'
import './button.css'

type Look = {
  /** primary: the one red button of a view · quiet: no edge · default: outlined */
  kind?: 'primary' | 'quiet'
  /** row: the small action inside a row or block head */
  size?: 'row'
  wide?: boolean
}

export const buttonClass = ({ kind, size, wide }: Look): string =>
  ['tp-btn', kind && `tp-btn-${kind}`, size && 'tp-btn-row', wide && 'tp-btn-wide'].filter(Boolean).join(' ')

type ButtonProps = Look & Omit<React.ComponentProps<'button'>, 'className'> & { busy?: boolean }

/** A button. `busy` keeps its place and width, says so, and refuses a second press. */
export const Button = ({ kind, size, wide, busy, disabled, type = 'button', onClick, ...rest }: ButtonProps) => (
  <button {...rest} type={type} className={buttonClass({ kind, size, wide })} disabled={disabled} aria-disabled={busy || undefined} aria-busy={busy || undefined} onClick={busy ? undefined : onClick} />
)

/** A link that looks like a button because it leads to the next step. */
export const LinkButton = ({ kind, size, wide, to, children }: Look & { to: string; children: React.ReactNode }) => (
  <Link className={buttonClass({ kind, size, wide })} to={to}>{children}</Link>
)
