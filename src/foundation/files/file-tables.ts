/** What the program knows about one upload; the bytes lie on disk under `sm3`. */
export type FileTable = {
  tenant: string
  id: string
  sm3: string
  name: string
  media_type: string
  bytes: number
  unit_path: string
  uploaded_by: string
  uploaded_at: Date
}

export type FileTables = { 'foundation.file': FileTable }
