import { useQuery } from '@tanstack/react-query'
import { uiModules } from './ui-modules.ts'

const asking = uiModules.flatMap(offer => (offer.waiting ? [offer.waiting] : []))

/** How many things wait for this person, by the path of the menu entry that leads to them; asked again every minute. */
export const useWaiting = (): Readonly<Record<string, number>> => {
  const { data } = useQuery({
    queryKey: ['waiting'],
    queryFn: async () => {
      const answers = await Promise.allSettled(asking.map(ask => ask()))
      return Object.assign({}, ...answers.map(answer => (answer.status === 'fulfilled' ? answer.value : {}))) as Record<string, number>
    },
    enabled: asking.length > 0,
    refetchInterval: 60_000,
  })
  return data ?? {}
}
