/** The kinds of file that are taken, by what they contain. */
export type FileKind = 'png' | 'jpeg' | 'pdf' | 'docx' | 'xlsx' | 'txt'

/** Media type and the name endings that fit each kind. */
export const fileKinds: Readonly<Record<FileKind, { mediaType: string; endings: readonly string[] }>> = {
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  txt: { mediaType: 'text/plain; charset=utf-8', endings: ['txt', 'csv', 'md'] },
}

/** The part of a name after its last dot, in lower case; '' when there is none. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}
