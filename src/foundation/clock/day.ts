/** A calendar day, 'YYYY-MM-DD', in the tenant's zone. Days compare as strings. */
export type Day = string

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that exists in the calendar, e.g. not '2026-02-30'. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** The day on which `instant` falls in the IANA zone `zone`. */
export function dayOf(instant: Date, zone: string): Day {
  // Asked for once a request: within one minute of one zone the day cannot change, and formatting is dear.
  const minute = Math.floor(instant.getTime() / 60_000)
  if (lastDay.zone !== zone || lastDay.minute !== minute) lastDay = { zone, minute, day: formatterOf(zone).format(instant) }
  return lastDay.day
}

let lastDay = { zone: '', minute: NaN, day: '' }

/** `day` moved by `days` (negative: back). */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formatters.set(zone, formatter)
  }
  return formatter
}
