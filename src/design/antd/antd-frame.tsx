import { ConfigProvider } from 'antd'
import en from 'antd/locale/en_US'
import zh from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useMemo } from 'react'
import { useLanguage } from '../use-text.ts'
import { antdTheme } from './antd-theme.ts'
import './antd-focus.css'

/** Puts our theme and language around an antd control. The controls below wear it themselves, so antd loads only with pages that use one. */
export const AntdFrame = ({ children }: { children: React.ReactNode }) => {
  const language = useLanguage()
  const large = document.documentElement.dataset.type === 'large'
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const theme = useMemo(() => antdTheme(large, still), [large, still])
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn')
  return <ConfigProvider theme={theme} locale={language === 'en' ? en : zh} button={{ autoInsertSpace: false }}>{children}</ConfigProvider>
}
