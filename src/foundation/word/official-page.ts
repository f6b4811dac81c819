import { AlignmentType, DocumentGridType, LineRuleType, type IParagraphOptions, type IRunOptions, type ISectionPropertiesOptions } from 'docx'

/**
 * The page of an official document (GB/T 9704-2012, 5.1–5.2): A4, margins 37/35/28/26 mm, 22 lines of 28 characters of
 * 16 pt FangSong. 22 lines in 225 mm give 579 twips a line; 28 characters of 16 pt are 5.8 pt wider than 156 mm, which
 * 5 twips less between characters makes up for. Measures in twips (1/20 pt) and half-points, as Word counts.
 */
export const officialPage = { linesPerPage: 22, charactersPerLine: 28, lineTwips: 579, runSpacingTwips: -5, bodyHalfPoints: 32, titleHalfPoints: 44, pageNumberHalfPoints: 28 } as const

/** Fonts by the standard's role; what may stand in for each is named in the font table (see name-fonts.ts). None is shipped. */
export const officialFonts = { body: '仿宋_GB2312', heading: '黑体', title: '方正小标宋简体', digits: 'Times New Roman', pageNumber: '宋体' } as const

/** Rounded, not cut off: A4 is 11906 × 16838. */
const millimetres = (count: number) => Math.round((count * 1440) / 25.4)

export const officialSection: ISectionPropertiesOptions = {
  page: {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26), header: millimetres(15), footer: millimetres(23), gutter: 0 },
  },
  grid: { type: DocumentGridType.LINES, linePitch: officialPage.lineTwips },
}

/** Every paragraph sits on the grid: exact lines, nothing before or after, no widow rule that would leave a line empty. */
export const officialParagraph: IParagraphOptions = {
  alignment: AlignmentType.BOTH,
  widowControl: false,
  spacing: { line: officialPage.lineTwips, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
}

/** Two characters in, as wide as they are set. */
export const firstLineIndent = { firstLine: 2 * (officialPage.bodyHalfPoints * 10 + officialPage.runSpacingTwips) }

/** A run in one of the standard's fonts; digits and Latin letters stand in the same font, so that they sit on its grid. */
export function officialRun(text: string, font: string = officialFonts.body, size: number = officialPage.bodyHalfPoints): IRunOptions {
  return { text, size, characterSpacing: officialPage.runSpacingTwips, font: { ascii: officialFonts.digits, hAnsi: officialFonts.digits, cs: officialFonts.digits, eastAsia: font, hint: 'eastAsia' } }
}
