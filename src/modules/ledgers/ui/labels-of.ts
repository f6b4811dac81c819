/** The labels of a row's fields by their path in a request. */
export const labelsOf = (fields: readonly { key: string; label: string }[]): Record<string, string> => Object.fromEntries(fields.map(({ key, label }) => [`values.${key}`, label]))
