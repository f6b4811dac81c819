import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import { Sheet } from '../sheet.tsx'
import { useSay, useText } from '../use-text.ts'
import { FigureBody, FigureHead, useOpenedFigure } from './figure-body.tsx'
import { useFigureDesk } from './figure-desk.tsx'
import { figureWord, type FigureRef } from './figure-ref.ts'
import './figure-panel.css'

const Opened = ({ figure }: { figure: FigureRef }) => {
  const t = useText()
  const say = useSay()
  const desk = useFigureDesk()!
  const { data } = useOpenedFigure(figure)
  return (
    <Sheet open onClose={desk.close} title={data ? say(data.label) : t('design.figure.open')}>
      {desk.trail.length > 0 && <Button kind="quiet" onClick={desk.back}><Icon name="left" />{t('design.figure.back')}</Button>}
      <FigureHead figure={figure} opened={data} />
      <FigureBody figure={figure} key={figureWord(figure)} />
    </Sheet>
  )
}

/** The sheet that opens a figure (phone). */
export const FigureSheet = () => {
  const desk = useFigureDesk()
  return desk?.open ? <Opened figure={desk.open} /> : null
}
