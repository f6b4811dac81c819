import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The interface: one entry, the PC and the phone shell behind a dynamic import each. Everything is served by ourselves:
// no external host, no source map, code lowered to Chromium 90 (the terminals that agencies use).
export default defineConfig({
  plugins: [react()],
  cacheDir: '.cache/vite',
  publicDir: false,
  build: {
    outDir: 'dist', target: 'chrome90', cssTarget: 'chrome90', sourcemap: false, assetsInlineLimit: 2048, chunkSizeWarningLimit: 1200,
    // Two chunks that every page stands on, so that the first load is few requests: libraries, which change rarely and stay in
    // the browser's cache, and our own small parts. Large parts that few pages need stay with those pages.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'base', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/ },
      { name: 'parts', test: /src[\\/](app-shell[\\/](?!main|old-browsers)[^\\/]+|design[\\/](?!antd|gallery|timeline|sheet|data-table|sort-head|pager|explain-tree|dumbbell|figure[\\/]figure-sheet)[^?]+)\.(ts|tsx|css)$/ },
    ] } } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: process.env.API ?? 'http://127.0.0.1:3000' } } },
})
