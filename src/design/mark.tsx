/** The product's mark: two waves in step on the one red. */
export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <rect width="24" height="24" rx="5" fill="#c8102e" />
    <path d="M4.5 10.2c2.5-3.6 5-3.6 7.5-.9s5 2.7 7.5-.9M4.5 15.7c2.5-3.6 5-3.6 7.5-.9s5 2.7 7.5-.9" fill="none" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
