import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from './icon.tsx'
import { useText } from './use-text.ts'
import './sheet.css'

/** A sheet from below (phone): one task, closed by the cross, Esc, or a press above it; focus stays inside and returns afterwards. */
export const Sheet = ({ title, open, onClose, children }: { title: string; open: boolean; onClose: () => void; children: React.ReactNode }) => {
  const t = useText()
  return (
    <ModalOverlay className="tp-sheet-mask" isOpen={open} onOpenChange={now => { if (!now) onClose() }} isDismissable>
      <Modal className="tp-sheet">
        <Dialog className="tp-sheet-dialog" data-density="touch">
          <div className="tp-sheet-grab" aria-hidden="true" />
          <div className="tp-between tp-sheet-head"><Heading slot="title" level={2}>{title}</Heading><button type="button" className="tp-x" aria-label={t('design.close')} onClick={onClose}><Icon name="close" /></button></div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
