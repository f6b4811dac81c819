import { useLanguage, useText } from '../design/use-text.ts'
import { chooseLanguage } from './i18n.ts'

/** Chinese or English, at once and kept. */
export const LanguageSwitch = () => {
  const t = useText()
  const english = useLanguage() === 'en'
  return <button type="button" className="tp-tool" lang={english ? 'zh-CN' : 'en'} aria-label={t('shell.language.switch')} onClick={() => chooseLanguage(english ? 'zh-CN' : 'en')}>{t('shell.language')}</button>
}
