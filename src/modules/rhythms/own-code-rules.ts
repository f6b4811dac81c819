/**
 * The code of something that an organisation adds to what comes with the program, from its English name: 'Youth study group' →
 * 'ownYouthStudyGroup'. The first part keeps it apart from every code that the program will ever bring. Null for a name without letters.
 */
export function ownCode(name: string): string | null {
  const words = name.split(/[^A-Za-z]+/).filter((word) => word !== '')
  if (words.length === 0) return null
  return ['own', ...words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))].join('').slice(0, 40)
}
