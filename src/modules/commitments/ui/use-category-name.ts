import { useText } from '../../../design/use-text.ts'

/** The categories that the program knows: of common commitments, and the five guidance categories of practical deeds. */
export const categories = { common: ['study', 'conduct', 'discipline', 'morals', 'achievement'], practicalDeed: ['enterprises', 'students', 'elders', 'community', 'countryside'] } as const

type Category = (typeof categories)[keyof typeof categories][number]

const isCategory = (category: string): category is Category => Object.values(categories).flat().some(known => known === category)

/** The name of a category; one of somebody's own making stands as it was written. */
export const useCategoryName = () => {
  const t = useText()
  return (category: string): string => (isCategory(category) ? t(`commitments.category.${category}`) : category)
}
