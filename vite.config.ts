import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { firstLoad } from './tools/first-load.ts'
import { textsByLanguage } from './tools/texts-by-language.ts'

/** Lays a .br and a .gz beside each text file of the build, once, so that the server has nothing to squeeze per request. */
const squeezed = (): Plugin => ({
  name: 'squeezed',
  apply: 'build',
  writeBundle: ({ dir = 'dist' }) => {
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|html|svg)$/.test(file)) continue
      const bytes = readFileSync(join(dir, file))
      if (bytes.length < 1024) continue
      writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }))
      writeFileSync(join(dir, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
    }
  },
})

// The interface: one small entry that brings everything else at once, the PC and the phone shell behind a dynamic import each. Everything is served by ourselves:
// no external host, no source map, code lowered to Chromium 90 (the terminals that agencies use).
export default defineConfig({
  plugins: [textsByLanguage(), react(), firstLoad('src/app-shell/start.tsx'), squeezed()],
  cacheDir: '.cache/vite',
  publicDir: false,
  build: {
    outDir: 'dist', target: 'chrome90', cssTarget: 'chrome90', sourcemap: false, assetsInlineLimit: 2048, chunkSizeWarningLimit: 1200,
    // What the first script itself stands on is apart from all else, so that it runs while that is on its way. Then
    // two chunks that every page stands on, so that the first load is few requests: libraries, which change rarely and stay in
    // the browser's cache, and our own small parts. Large parts that few pages need stay with those pages.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'first', priority: 1, test: /preload-helper|src[\\/](app-shell[\\/](first-calls|language|load-shell|load-texts|page-at|phone-width|ui-modules)\.ts|modules[\\/][^\\/]+[\\/]ui[\\/]index\.ts)$/ },
      { name: 'base', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/ },
      { name: 'parts', test: /src[\\/](app-shell[\\/](?!main|start|old-browsers)[^\\/]+|design[\\/](?!antd|gallery|timeline|month-matrix|letter|paper|sheet|data-table|sort-head|pager|explain-tree|dumbbell|figure[\\/]figure-sheet)[^?]+)\.(ts|tsx|css)$/ },
    ] } } },
  },
  // What only some pages need is found at start too, or its first use would reload the page under development.
  optimizeDeps: { entries: ['index.html', 'src/design/**/*.tsx', 'src/app-shell/**/*.tsx', 'src/modules/*/ui/**/*.tsx'] },
  server: { host: '127.0.0.1', proxy: { '/api': { target: process.env.API ?? 'http://127.0.0.1:3000' } } },
})
