import { Modal } from 'antd'
import { useText } from '../use-text.ts'
import { AntdFrame } from './antd-frame.tsx'

/** Only for what cannot be undone (PC): says what will happen and is answered by a verb. Everything else is Confirm, in place. */
export const FinalModal = ({ open, title, yes, busy, onYes, onClose, children }: { open: boolean; title: string; yes: string; busy?: boolean; onYes: () => void; onClose: () => void; children: React.ReactNode }) => {
  const t = useText()
  return <AntdFrame><Modal open={open} title={title} okText={yes} cancelText={t('design.notNow')} confirmLoading={busy} onOk={onYes} onCancel={onClose}>{children}</Modal></AntdFrame>
}
