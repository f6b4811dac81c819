import { describe, expect, it } from 'vitest'
import { readSettings, WrongSetting } from './settings.ts'

describe('readSettings', () => {
  it('has safe defaults: this machine only, the embedded database', () => {
    expect(readSettings({})).toEqual({ port: 8080, host: '127.0.0.1', hostIsLoopback: true, dataDir: 'data', databaseUrl: undefined, demo: undefined, demoSize: undefined, demoToday: undefined })
  })
  it('treats an empty value as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(8080)
  })
  it.each([
    ['PORT', '80x'],
    ['PORT', '70000'],
    ['PORT', '1.5'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['DEMO', 'maybe'],
    ['DEMO_TODAY', '2026-02-30'],
  ])('refuses %s=%s with a sentence that names it and an example', (name, value) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(WrongSetting)
    expect(read).toThrow(new RegExp(`${name} must .*`))
    expect(read).toThrow(JSON.stringify(value))
  })
  it('takes a city as a demo of that size', () => {
    expect(readSettings({ DEMO: 'city' })).toMatchObject({ demo: true, demoSize: 'city' })
  })
  it('names every wrong setting at once', () => {
    expect(() => readSettings({ PORT: 'x', DEMO: 'y' })).toThrow(/PORT must[^]*DEMO must/)
  })
  it('knows a host that others can reach', () => {
    expect(readSettings({ HOST: '0.0.0.0' }).hostIsLoopback).toBe(false)
  })
})
