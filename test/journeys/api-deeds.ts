import type { Visitor } from './journey.ts'

/** Does what the person could do on a page by one call of the API; for what only prepares a journey. */
export async function deed<Answer = Record<string, string>>({ page }: Visitor, call: string, data: unknown = {}): Promise<Answer> {
  const [method = '', path = ''] = call.split(' ')
  const answer = await page.request.fetch(`/api/v1${path}`, { method, headers: { 'x-tongpin': '1' }, ...(method === 'GET' ? {} : { data }) })
  if (!answer.ok()) throw new Error(`${call}: ${answer.status()} ${await answer.text()}`)
  const text = await answer.text()
  return (text === '' ? {} : JSON.parse(text)) as Answer
}
