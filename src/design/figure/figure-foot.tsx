import { useAnnounce } from '../announce.tsx'
import { Button } from '../button.tsx'
import { copyText } from '../copy-text.ts'
import { Icon } from '../icon.tsx'
import { saveFile } from '../save-file.ts'
import { useLanguage, useSay, useText } from '../use-text.ts'
import type { OpenedFigure } from './opened-figure.ts'
import { recordsCsv } from './records-csv.ts'

/** How many records are listed, export as a table, copy the link that opens this figure again. */
export const FigureFoot = ({ opened }: { opened: OpenedFigure }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const [announce, live] = useAnnounce()
  const head = t('design.figure.csvHead').split('|')
  const save = () => saveFile(`${say(opened.label)} ${opened.from}–${opened.to}.csv`, recordsCsv(opened.records, head, language, location.origin), 'text/csv')
  const copy = async () => announce(await copyText(location.href) ? t('design.copied') : t('design.notCopied'))
  return (
    <footer className="tp-panel-foot">
      <span className="tp-small tp-muted">{opened.records.length < opened.total ? t('design.figure.some', { shown: opened.records.length, total: opened.total }) : t('design.figure.count', { total: opened.total })}</span>
      {live}
      <span className="tp-btns tp-end">
        <Button size="row" disabled={opened.records.length === 0} onClick={save}><Icon name="download" size="xs" />{t('design.export')}</Button>
        <Button size="row" onClick={() => void copy()}>{t('design.copyLink')}</Button>
      </span>
    </footer>
  )
}
