/** A text in both languages. */
export interface Text { zh: string; en: string }

/** Something wrong with a scheme or with facts: where, what, and how to mend it. */
export interface Problem {
  code: string
  file: 'scheme' | 'facts'
  line: number
  column: number
  path: string
  message: Text
  remedy: Text
}

/** The most problems that are listed; the rest are counted. */
export const MOST_PROBLEMS = 200

export interface Place { line: number; column: number }

/** A text that reads the same in both languages. */
export function same(text: string): Text {
  return { zh: text, en: text }
}

/** Problems in the order of the file, without repetitions. */
export function inOrder(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems
    .map((problem, index) => ({ problem, index }))
    .sort((a, b) => (a.problem.file === b.problem.file ? 0 : a.problem.file === 'scheme' ? -1 : 1) || a.problem.line - b.problem.line || a.problem.column - b.problem.column || a.index - b.index)
    .map(({ problem }) => problem)
    .filter((problem) => {
      const key = `${problem.file} ${problem.code} ${problem.line} ${problem.column} ${problem.path} ${problem.message.en}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

/** The word of `known` that was most likely meant, or undefined when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.min(3, Math.floor(word.length / 2))) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance || candidate.length > 60 || word.length > 60) continue
    const distance = editDistance(word, candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
