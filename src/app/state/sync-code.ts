/** What is loaded when the first look for news begins, as one file. */
export { webCryptoCheck } from '../../share/verify/web-crypto.ts';
export { fetchRelease } from '../../sync/fetch-release.ts';
export { syncEdition, whileNobodySyncs } from '../../sync/sync.ts';
export { syncGlossaries } from '../../sync/sync-glossaries.ts';
