import { provenanceWords } from '../release/provenance.tsx';
import codeStyles from './codes.module.css';
import { Code } from './codes.tsx';
import type { Handout, HandoutRelease } from './make-handout.ts';
import styles from './paper.module.css';

/** Where the text comes from, what counts in doubt, and where it is on the internet. */
export function Colophon({ release, handout }: { release: HandoutRelease; handout: Handout }) {
  const { rendition, verdict, signed, page } = release;
  const { receiver, sourceLang, publisher, home } = handout;
  const { lang, t } = receiver;
  const isCitys = !verdict || verdict === 'genuine';
  const isOriginal = rendition.lang === sourceLang && rendition.level === 'original';
  return (
    <footer class={styles.colophon}>
      <div class={styles.sources}>
        {isCitys && <p>{provenanceWords(rendition, sourceLang, publisher, t, lang)}</p>}
        {!isOriginal && (
          <p>
            <strong>{t('provenance.binding')}</strong>
          </p>
        )}
        {signed && isCitys && <p>{t('handout.check', { address: `\u2066${home}\u2069` })}</p>}
        {page && (
          <p>
            {t('handout.addressCode')}:{' '}
            <bdi dir="ltr" class={codeStyles.address}>
              {breakable(page.address)}
            </bdi>
          </p>
        )}
      </div>
      {page && <Code code={page.code} label={t('handout.addressCode')} least={30} />}
    </footer>
  );
}

/** An address that lines break behind its parts. */
function breakable(address: string) {
  return (address.match(/[^/]*\/+|[^/]+/g) ?? []).map((part) => (
    <>
      {part}
      <wbr />
    </>
  ));
}
