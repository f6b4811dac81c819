import { useSyncExternalStore } from 'react'
import { isPhone, onPhoneWidth } from './phone-width.ts'

/** Whether the phone shell fits this window (768 px or less); follows turning and resizing. */
export const usePhone = (): boolean => useSyncExternalStore(onPhoneWidth, isPhone)
