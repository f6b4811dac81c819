import { useLanguage } from '../../../design/use-text.ts'

/** An instant as day and minute in the tenant's zone. */
export const InstantWord = ({ at }: { at: string }) => {
  const language = useLanguage()
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(at))
  return <time dateTime={at} className="tp-num">{words}</time>
}
