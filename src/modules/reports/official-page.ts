export { firstLineIndent, officialFonts, officialPage, officialParagraph, officialRun, officialSection } from '../../foundation/word/official-page.ts'
