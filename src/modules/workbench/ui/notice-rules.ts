/** Hours of one's own clock (0 … 23) between which nothing is shown as new; the same hour twice: no quiet time. `daily`: today's notices come together tomorrow. */
type NoticeSetting = { quietFrom: number; quietUntil: number; daily: boolean }

/** True in the quiet hours; they may pass midnight. `hour`: 0 … 23. */
export function isQuiet({ quietFrom, quietUntil }: NoticeSetting, hour: number): boolean {
  if (quietFrom <= quietUntil) return hour >= quietFrom && hour < quietUntil
  return hour >= quietFrom || hour < quietUntil
}

/**
 * The notices that are shown as new: recorded after what was read last and, where they come once a day, before today;
 * none in the quiet hours. `readUntil`: an instant or ''; days and instants of the reader's own clock.
 */
export function newNotices<N extends { at: string; day: string }>(notices: readonly N[], { setting, readUntil, today, hour }: { setting: NoticeSetting; readUntil: string; today: string; hour: number }): N[] {
  if (isQuiet(setting, hour)) return []
  return notices.filter(({ at, day }) => at > readUntil && (!setting.daily || day < today))
}
