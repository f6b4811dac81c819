/** The languages of the interface; zh is the default and complete, en is complete. */
export type Lang = 'zh' | 'en'

/** One text in both languages; `{{name}}` is replaced by the parameter of that name. */
export type Text = { readonly zh: string; readonly en: string }

/** A room's texts: flat keys that begin with the room's name, e.g. 'planning.goal.title'. */
export type Texts = Readonly<Record<string, Text>>

export type TextParams = Readonly<Record<string, string | number>>

/** The text in `lang` with its parameters filled in. An unknown parameter is left as it stands, so that it shows. */
export function say(lang: Lang, text: Text, params: TextParams = {}): string {
  return text[lang].replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole))
}

/** The language asked for by an Accept-Language header: English when it is named first, else Chinese. */
export function langOf(acceptLanguage: string | undefined): Lang {
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? ''
  return first.startsWith('en') ? 'en' : 'zh'
}
