import { useLanguage, useText } from '../design/use-text.ts'
import { chooseLanguage } from './i18n.ts'

/** Chinese or English, at once and kept. */
export const LanguageSwitch = () => {
  const t = useText()
  const english = useLanguage() === 'en'
  return <button type="button" className="tp-tool" onClick={() => void chooseLanguage(english ? 'zh-CN' : 'en')}>{t('shell.language')}<span className="tp-hidden">{t('shell.language.switch')}</span></button>
}
