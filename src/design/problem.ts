/** What went wrong, as the server says it (RFC 9457) or as the browser finds it; text is already in the reader's language. */
export type Problem = {
  /** stable, for the help desk: "planning.stale", "network.offline" */
  code: string
  title: string
  detail?: string
  status: number
  fields?: readonly { path: string; message: string }[]
  /** of a stale version (409): what changed since it was read */
  changes?: readonly { field: string; now: unknown }[]
  /** of a stale version (409): the newest version */
  version?: number
}

/** The error that every failed call throws. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Any thrown value as a problem; what the program itself did wrong gets the code `ui.failed`. */
export const asProblem = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : { code: 'ui.failed', title: '', status: 0 }
