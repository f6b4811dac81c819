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
    // What both shells stand on, apart from the shells: it changes rarely and stays in the browser's cache.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack|i18next|react-i18next)[\\/]/ }] } } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: process.env.API ?? 'http://127.0.0.1:3000' } } },
})
