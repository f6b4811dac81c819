import { useSyncExternalStore } from 'react'
import { Button } from '../button.tsx'
import { FigureDeskProvider, useFigureDesk } from '../figure/figure-desk.tsx'
import { FigurePanel } from '../figure/figure-panel.tsx'
import { FigureSheet } from '../figure/figure-sheet.tsx'
import { PageFrame } from '../page-frame.tsx'
import { useSay } from '../use-text.ts'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryFoundations } from './gallery-foundations.tsx'
import { GalleryPlan } from './gallery-plan.tsx'
import { GalleryScore } from './gallery-score.tsx'
import { GalleryStates } from './gallery-states.tsx'
import { GalleryWork } from './gallery-work.tsx'
import { openSample } from './sample-figure.ts'
import './gallery.css'

const narrow = matchMedia('(max-width: 768px)')

const Shown = () => {
  const say = useSay()
  const desk = useFigureDesk()
  const phone = useSyncExternalStore(listen => { narrow.addEventListener('change', listen); return () => narrow.removeEventListener('change', listen) }, () => narrow.matches)
  return (
    <div className="tp-gallery" data-shell={phone ? 'phone' : 'pc'} data-density={phone ? 'touch' : undefined} data-panel={desk?.open ? 'open' : undefined}>
      <main className="tp-page">
        <PageFrame title={say({ zh: '设计样本', en: 'Component gallery' })} facts={[say({ zh: '只在开发时能看', en: 'only while developing' })]} audience={say({ zh: '开发者', en: 'developers' })} actions={<Button kind="primary">{say({ zh: '唯一的红', en: 'The one red' })}</Button>}>
          <div className="tp-stack"><GalleryFoundations /><GalleryScore /><GalleryWork /><GalleryPlan /><GalleryForms /><GalleryStates /></div>
        </PageFrame>
      </main>
      {phone ? <FigureSheet /> : <FigurePanel />}
    </div>
  )
}

/** Every component in its states, for looking at; offered while developing only. */
export const GalleryPage = () => <FigureDeskProvider load={openSample}><Shown /></FigureDeskProvider>
