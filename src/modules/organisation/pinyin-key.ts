import { pinyin } from 'pinyin-pro'

/** The key by which a name is sorted: its syllables without tones, surname readings first ('zeng li' for 曾丽). */
export function pinyinKey(name: string): string {
  return syllables(name).join(' ')
}

/** What a search looks in: the name, its pinyin run together, its initials, the staff number; lower case. */
export function searchKey(name: string, staffNumber: string): string {
  const parts = syllables(name)
  return `${name.toLowerCase()} ${parts.join('')} ${parts.map((part) => part[0] ?? '').join('')} ${staffNumber.toLowerCase()}`
}

function syllables(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true }).map((part) => part.trim().toLowerCase()).filter((part) => part !== '')
}
