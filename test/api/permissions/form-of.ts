/** A multipart body with the boundary 'xxxx' that holds one file. */
export function formOf(file: { name: string; bytes: Buffer }): Buffer {
  return Buffer.concat([Buffer.from(`--xxxx\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), file.bytes, Buffer.from('\r\n--xxxx--\r\n')])
}
