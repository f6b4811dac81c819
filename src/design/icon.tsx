import { iconPaths, type IconName } from './icon-paths.ts'

/** A line icon; decoration only, so the word beside it (or the control's label) carries the meaning. */
export const Icon = ({ name, size }: { name: IconName; size?: 's' | 'xs' }) => (
  <svg className={size ? `tp-icon tp-icon-${size}` : 'tp-icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={iconPaths[name]} /></svg>
)
