import type { CommandIo } from '../command-io.ts'

/** Reads `OPTION FOLDER` and the switches of a command; a number is the exit code of a call that asked for help or was wrong. */
export function folderArgument(argv: readonly string[], option: string, switches: readonly string[], help: string, io: CommandIo): number | { folder: string; on: ReadonlySet<string> } {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(`${help}\n`)
    return 0
  }
  const on = new Set<string>()
  let folder = ''
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word === option && folder === '') folder = argv[(at += 1)] ?? ''
    else if (switches.includes(word)) on.add(word)
    else return wrong(`Unknown argument: ${word}`, help, io)
  }
  return folder === '' || folder.startsWith('-') ? wrong(`${option} needs a folder.`, help, io) : { folder, on }
}

function wrong(sentence: string, help: string, io: CommandIo): number {
  io.err(`${sentence}\n\n${help}\n`)
  return 2
}
