import { useRef } from 'react'
import type { IntegrationMap, MapGoal } from './map-shapes.ts'
import type { Drawing } from './use-drawing.ts'

/** So far a press may slip and still be a press. */
const slip = 6

const thread = (board: Element | null): SVGPathElement | null => board?.querySelector<SVGPathElement>('.tp-thread path') ?? null

/** Pulls a thread from a node with the mouse or a pen; let go over a goal of the other side, it becomes a line. A finger scrolls instead. */
export const useDrag = (map: IntegrationMap, goal: MapGoal, drawing: Drawing) => {
  const began = useRef<{ x: number; y: number; pulling: boolean } | null>(null)
  const pulled = useRef(false)
  const goalAt = (event: React.PointerEvent) => {
    const id = document.elementsFromPoint(event.clientX, event.clientY).map(element => element.closest<HTMLElement>('[data-goal]')?.dataset['goal']).find(Boolean)
    return map.goals.find(each => each.id === id) ?? null
  }
  return {
    onPointerDown: (event: React.PointerEvent<HTMLElement>) => {
      pulled.current = false
      if (event.pointerType === 'touch' || event.button !== 0) return
      began.current = { x: event.clientX, y: event.clientY, pulling: false }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: React.PointerEvent<HTMLElement>) => {
      const start = began.current
      if (!start || (!start.pulling && Math.hypot(event.clientX - start.x, event.clientY - start.y) < slip)) return
      start.pulling = true
      const board = event.currentTarget.closest('.tp-board')
      const box = board?.getBoundingClientRect()
      if (box) thread(board)?.setAttribute('d', `M${start.x - box.left},${start.y - box.top} L${event.clientX - box.left},${event.clientY - box.top}`)
    },
    onPointerUp: (event: React.PointerEvent<HTMLElement>) => {
      const start = began.current
      began.current = null
      thread(event.currentTarget.closest('.tp-board'))?.setAttribute('d', '')
      if (!start?.pulling) return
      pulled.current = true
      const to = goalAt(event)
      if (to !== goal) drawing.reach(goal, to)
    },
    onPointerCancel: (event: React.PointerEvent<HTMLElement>) => {
      began.current = null
      thread(event.currentTarget.closest('.tp-board'))?.setAttribute('d', '')
    },
    // The press that ends a pull is no choice of the item.
    onClickCapture: (event: React.MouseEvent) => { if (pulled.current) { pulled.current = false; event.preventDefault(); event.stopPropagation() } },
  }
}
