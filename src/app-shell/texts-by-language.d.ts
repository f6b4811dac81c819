// module-texts.ts cut to one language by the build (tools/texts-by-language.ts).
declare module '*?texts=zh' { export const moduleTexts: readonly Record<string, string>[] }
declare module '*?texts=en' { export const moduleTexts: readonly Record<string, string>[] }
