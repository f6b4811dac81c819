import { pinyin } from 'pinyin-pro'

/**
 * `pinyin`: the key by which a name is sorted, its syllables without tones, surname readings first ('zeng li' for 曾丽).
 * `search`: what a search looks in: the name, its pinyin run together, its initials, the staff number; lower case.
 */
export function pinyinKeys(name: string, staffNumber: string): { pinyin: string; search: string } {
  const parts = syllables(name)
  return { pinyin: parts.join(' '), search: `${name.toLowerCase()} ${parts.join('')} ${parts.map((part) => part[0] ?? '').join('')} ${staffNumber.toLowerCase()}` }
}

function syllables(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive', v: true }).map((part) => part.trim().toLowerCase()).filter((part) => part !== '')
}
