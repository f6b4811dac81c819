import { Component, type ReactNode } from 'react'
import { ErrorState } from './error-state.tsx'

type Props = { children: ReactNode }

/** Keeps the shell standing when a page breaks; a new address (give it as `key`) starts afresh. React asks for a class here. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }
  static getDerivedStateFromError(error: unknown) { return { error } }
  override render() {
    if (this.state.error === undefined) return this.props.children
    return <ErrorState error={this.state.error} onRetry={() => location.reload()} />
  }
}
