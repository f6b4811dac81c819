/** Verbs of the summaries whose past is not made with -ed. */
const irregular: Readonly<Record<string, string>> = {
  begin: 'began', bring: 'brought', build: 'built', cast: 'cast', choose: 'chose', cut: 'cut', do: 'did', draw: 'drew', drop: 'dropped', find: 'found', get: 'got', give: 'gave', go: 'went', have: 'had', hold: 'held', keep: 'kept',
  leave: 'left', let: 'let', lend: 'lent', make: 'made', meet: 'met', pay: 'paid', plan: 'planned', put: 'put', read: 'read', refer: 'referred', run: 'ran', say: 'said', see: 'saw', send: 'sent', set: 'set', show: 'showed', split: 'split',
  stop: 'stopped', strike: 'struck', submit: 'submitted', take: 'took', tell: 'told', think: 'thought', undo: 'undid', withdraw: 'withdrew', write: 'wrote',
}

/** 'Give a role' → 'gave a role': what somebody may do, told as done. Only the first word is a verb; it is made small. */
export function pastTense(imperative: string): string {
  const [first = '', ...rest] = imperative.split(' ')
  const verb = first.toLowerCase()
  const done = irregular[verb] ?? (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`)
  return [done, ...rest].join(' ')
}
