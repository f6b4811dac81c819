export { finishPackage } from '../../foundation/word/finish-package.ts'
