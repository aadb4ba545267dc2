import type { ContactBlock, LanguageTag } from '../../../core/release.ts';
import { InLanguage } from './in-language.tsx';
import type { Receiver } from './make-handout.ts';
import styles from './paper.module.css';

/** Whom to ask, and how. Names and address are German, whatever the receiver's language: they are so on the door. */
export function PaperContact(props: {
  block: ContactBlock;
  receiver: Receiver;
  sourceLang: LanguageTag;
  deeper: boolean;
}) {
  const { block, receiver, sourceLang, deeper } = props;
  const { t, lang } = receiver;
  const { organisation, department, person, street, postcode, city, notes, phones, emails, urls } = block.contact;
  const place = [postcode, city].filter(Boolean).join(' ');
  const Heading = deeper ? 'h3' : 'h2';
  return (
    <InLanguage lang={lang}>
      <section class={styles.contact}>
        <Heading>{block.role === 'publisher' ? t('release.publishedBy') : t('release.contact')}</Heading>
        <address lang={sourceLang}>
          {organisation && (
            <strong class={styles.line}>
              <bdi>{organisation}</bdi>
            </strong>
          )}
          {[department, person, street, place, ...notes].filter(Boolean).map((line) => (
            <span key={line} class={styles.line}>
              <bdi>{line}</bdi>
            </span>
          ))}
        </address>
        <ul class={styles.ways}>
          {phones.map(({ number, label, fax }) => (
            <li key={number}>
              {fax && `${t('contact.fax')} `}
              <bdi dir="ltr" class={fax ? undefined : styles.phone}>
                {number}
              </bdi>
              {label && (
                <>
                  {' '}
                  <bdi lang={sourceLang}>({label})</bdi>
                </>
              )}
            </li>
          ))}
          {[...emails, ...urls].map((way) => (
            <li key={way}>
              <bdi dir="ltr">{way}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </InLanguage>
  );
}
