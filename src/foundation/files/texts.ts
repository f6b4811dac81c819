import type { Texts } from '../i18n/texts.ts'

export const texts = {
  'foundation.error.file-is-empty': { zh: '文件是空的。', en: 'The file is empty.' },
  'foundation.error.file-is-empty.remedy': { zh: '打开原文件看一下，存好后重新选择。', en: 'Open the original, save it and choose it again.' },
  'foundation.error.file-too-large': { zh: '文件有 {{megabytes}} MB，最多 {{limit}} MB。', en: 'The file has {{megabytes}} MB; at most {{limit}} MB are taken.' },
  'foundation.error.file-too-large.remedy': { zh: '把图片缩小，或分成几个文件上传。', en: 'Make the picture smaller, or upload it in parts.' },
  'foundation.error.file-type-refused': { zh: '不接收这种文件。', en: 'This kind of file is not taken.' },
  'foundation.error.file-type-refused.remedy': { zh: '可以上传 PNG、JPEG、PDF、Word（docx）、Excel（xlsx）和 UTF-8 的文本文件；别的请另存为其中一种。', en: 'PNG, JPEG, PDF, Word (docx), Excel (xlsx) and UTF-8 text are taken; save others as one of these.' },
  'foundation.error.file-name-disagrees': { zh: '文件名像是「{{named}}」，内容却是「{{found}}」。', en: 'The name says "{{named}}", but the content is "{{found}}".' },
  'foundation.error.file-name-disagrees.remedy': { zh: '用原来的软件打开，另存为正确的格式后再上传。', en: 'Open it in its own program and save it in the right format.' },
  'foundation.error.file-is-broken': { zh: '文件不完整，或者后面夹带了别的内容。', en: 'The file is damaged, or something else is hidden behind its end.' },
  'foundation.error.file-is-broken.remedy': { zh: '打开原文件，另存一份后再上传。', en: 'Open the original, save a fresh copy and upload that.' },
  'foundation.error.file-is-active': { zh: '文件里有宏、脚本或内嵌的程序。', en: 'The file holds macros, scripts or embedded programs.' },
  'foundation.error.file-is-active.remedy': { zh: '另存为不带宏的格式，或打印成 PDF 后再上传。', en: 'Save it without macros, or print it to PDF.' },
} as const satisfies Texts
