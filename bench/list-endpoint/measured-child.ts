import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Statement = { text: string; values: unknown[] }

/** A server in a process of its own whose CPU time the parent can read. */
export type MeasuredChild = { address: string; ask<T>(question: string): Promise<T>; stop(): Promise<void> }

/** In the child: says where it listens and answers 'cpu' (microseconds of this process) and whatever `more` answers. */
export function answerParent(address: string, more: Readonly<Record<string, () => unknown>> = {}): void {
  process.on('message', (question: string) => {
    const used = process.cpuUsage()
    process.send?.({ answer: question === 'cpu' ? used.user + used.system : (more[question]?.() ?? null) })
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ answer: address })
}

/** In the parent: starts `file` of this folder with `env` beside the parent's own. */
export async function startChild(file: string, env: Readonly<Record<string, string>>): Promise<MeasuredChild> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { env: { ...process.env, NODE_ENV: 'production', ...env }, execArgv: ['--disable-warning=ExperimentalWarning'] })
  const address = await answerOf<string>(child)
  return {
    address,
    ask: async <T>(question: string) => {
      const answer = answerOf<T>(child)
      child.send(question)
      return answer
    },
    stop: async () => {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('a server of the benchmark ended'))
    child.once('exit', ended)
    child.once('message', (message: { answer: T }) => {
      child.off('exit', ended)
      resolve(message.answer)
    })
  })
}
