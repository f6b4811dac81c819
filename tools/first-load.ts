import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * The page's first script loads what draws the page by a dynamic import, so that it need not wait for it; this names the
 * same files in the head of the page, so that they are on their way before that script has come. They are only fetched:
 * as preloaded modules they would be compiled at once, and a slow device would run the first script after that.
 * `module`: the end of the source file's path that is imported dynamically.
 */
export const firstLoad = (module: string): Plugin => ({
  name: 'first-load',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
      if (!start) throw new Error(`No chunk of the build begins with ${module}.`)
      // What the first script itself stands on is named there already.
      const named = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName, imports }) => [fileName, ...imports]))
      const files = new Set<string>()
      const styles = new Set<string>()
      const waiting = [start.fileName]
      for (let name = waiting.pop(); name; name = waiting.pop()) {
        const chunk = chunks.find(({ fileName }) => fileName === name)
        if (!chunk || files.has(name) || named.has(name)) continue
        files.add(name)
        for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
        waiting.push(...chunk.imports)
      }
      const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' })
      return [...[...files].map((name) => link({ rel: 'preload', as: 'script', crossorigin: true, href: `/${name}` })), ...[...styles].map((name) => link({ rel: 'stylesheet', crossorigin: true, href: `/${name}` }))]
    },
  },
})
