import type { Language } from '../core/language.ts';
import type { Contact } from '../core/release.ts';
import styles from './contact-card.module.css';
import { Icon, type IconName } from './icon.tsx';
import shapes from './shapes.module.css';

/** One way to act: what it does in the reader's words, and the number or address as printed. */
export interface ContactAction {
  icon: IconName;
  word: string;
  value: string;
  href: string;
}

/**
 * Who to ask, and how. The address is German whatever the reader's language: it has to match the door and the letter.
 */
export function ContactCard(props: {
  /** Language of the card's own words. */
  lang: Language;
  title: string;
  contact: Contact;
  sourceLang: string;
  actions: ContactAction[];
}) {
  const { lang, title, contact, sourceLang, actions } = props;
  const { organisation, department, person, street, postcode, city, notes } = contact;
  const place = [postcode, city].filter(Boolean).join(' ');
  return (
    <section class={`${shapes.card} ${styles.card}`} aria-label={title} lang={lang.tag} dir={lang.direction}>
      <h2 class={styles.title}>{title}</h2>
      <address class={styles.address} lang={sourceLang}>
        {organisation && <strong dir="auto">{organisation}</strong>}
        {[department, person, street, place, ...notes].filter(Boolean).map((line) => (
          <span dir="auto">{line}</span>
        ))}
      </address>
      {actions.length > 0 && (
        <ul class={styles.actions}>
          {actions.map(({ icon, word, value, href }) => (
            <li>
              <a href={href} rel="noopener">
                <Icon name={icon} />
                <span>
                  <span class={styles.word}>{word}</span>
                  <bdi class={styles.value}>{value}</bdi>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
