export { endpoint, type ApiOf, type Endpoint } from './endpoint.ts'
export { route, type FileAnswer, type Peer, type Route, type Upload } from './route.ts'
export { bilingual, byId, day, id, nothing, pageOf, pageQuery, text, version } from './shapes.ts'
