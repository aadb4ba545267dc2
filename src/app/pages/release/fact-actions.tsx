import { useSignal } from '@preact/signals';
import type { KeyFact } from '../../../core/facts.ts';
import type { SaidLine } from '../../../core/page.ts';
import type { Block, IsoDate } from '../../../core/release.ts';
import { howFarOff } from '../../../reading/key-facts/days-until.ts';
import { mapApp, mapHref, placeForMap } from '../../../reading/key-facts/map-link.ts';
import { occasions } from '../../../reading/key-facts/occasion.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { currentLanguage, t } from '../../i18n.ts';
import { deliver } from '../../sharing/deliver.ts';
import { germanToday } from '../../state/german-today.ts';
import { calendarEntry, calendarFile, type DatedText } from './calendar-file.ts';
import { contactActions } from './contact-actions.ts';
import styles from './fact-actions.module.css';

/**
 * What the box of key facts gains once the aids are at hand: how far off each day is, and what can be done with each line.
 * Reading it redraws a page that is open at midnight.
 */
export function factAids(about: DatedText) {
  const today = germanToday.value;
  const { facts = [] } = about.rendition;
  return {
    howFarOff: (fact: KeyFact) => howFarOff(fact, today, currentLanguage(), t('facts.over')),
    actions: (line: SaidLine, group: readonly SaidLine[]) => (
      <LineActions line={line} group={group} about={about} facts={facts} today={today} />
    ),
    children: about.source && (
      <div class={styles.foot} data-needs-script>
        <LinkButton look="quiet" icon="link" href={about.source} rel="noopener">
          {t('act.original')}
        </LinkButton>
      </div>
    ),
  };
}

interface LineActionsProps {
  line: SaidLine;
  /** All lines under the same label. */
  group: readonly SaidLine[];
  about: DatedText;
  facts: readonly KeyFact[];
  today: IsoDate;
}

/** Dates of one label share one button below the last of them; a place and a contact have theirs below themselves. */
function LineActions({ line, group, about, facts, today }: LineActionsProps) {
  const fact = facts[line.fact];
  if (fact?.kind === 'where') return <MapLink address={fact.address} blocks={about.rendition.blocks} />;
  if (fact?.kind === 'ask') return <ContactLinks fact={fact} />;
  if (line !== group.at(-1)) return null;
  const open = new Set(occasions(facts, today).map((one) => one.fact));
  const dates = group.filter((one) => open.has(facts[one.fact] as KeyFact));
  return dates.length > 0 ? <CalendarActions dates={dates} about={about} /> : null;
}

/** Leads to a place in what this phone opens addresses with. */
export function phoneMap(place: string): string {
  return mapHref(place, mapApp(navigator));
}

function MapLink({ address, blocks }: { address: string; blocks: readonly Block[] }) {
  const publisher = blocks.find((block) => block.kind === 'contact' && block.role === 'publisher');
  const city = publisher?.kind === 'contact' ? publisher.contact.city : undefined;
  return (
    <div class={styles.row}>
      <LinkButton icon="map" href={phoneMap(placeForMap(address, city))} rel="noopener">
        {t('contact.map')}
      </LinkButton>
    </div>
  );
}

/** Calls and mails; a page only where there is no nearer way, as the line itself says it. */
function ContactLinks({ fact }: { fact: Extract<KeyFact, { kind: 'ask' }> }) {
  const phones = fact.contact.phones.filter(({ fax }) => !fax);
  const all = contactActions({ ...fact.contact, phones });
  const near = all.filter(({ icon }) => icon === 'phone' || icon === 'mail');
  const ways = near.length > 0 ? near : all.filter(({ icon }) => icon === 'link');
  if (ways.length === 0) return null;
  return (
    <div class={styles.row}>
      {ways.map(({ icon, word, value, href }) => (
        <LinkButton key={href} icon={icon} href={href} rel="noopener">
          {word}
          {ways.filter((other) => other.icon === icon).length > 1 ? (
            <bdi class={styles.value}>{value}</bdi>
          ) : (
            <span class="visually-hidden">
              : <bdi>{value}</bdi>
            </span>
          )}
        </LinkButton>
      ))}
    </div>
  );
}

/** One date goes to the calendar at once; of several, the reader says which. */
function CalendarActions({ dates, about }: { dates: readonly SaidLine[]; about: DatedText }) {
  const said = useSignal('');
  const add = async (line: SaidLine) => {
    const entry = calendarEntry(line, about, t);
    if (!entry) return;
    const file = calendarFile(entry, new Date());
    said.value = '';
    const outcome = await deliver(file).catch((error: unknown) => {
      console.warn('the date cannot be handed on', error);
      return 'failed' as const;
    });
    if (outcome === 'downloaded') said.value = t('act.downloaded', { name: file.name });
    if (outcome === 'failed') said.value = t('share.failed');
  };
  const [only] = dates;
  return (
    <div class={styles.calendar}>
      {only && dates.length === 1 ? (
        <Button icon="calendar" label={`${t('act.calendar')}: ${only.text}`} onClick={() => void add(only)}>
          {t('act.calendar')}
        </Button>
      ) : (
        <details class={styles.dates}>
          <summary>
            <Icon name="calendar" />
            <span>{t('act.calendar')}</span>
            <Icon name="down" />
          </summary>
          <ul>
            {dates.map((line) => (
              <li key={line.text}>
                <Button icon="plus" label={`${line.text}: ${t('act.calendar')}`} onClick={() => void add(line)}>
                  <bdi>{line.text}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class={styles.said} role="status">
        {said.value}
      </p>
    </div>
  );
}
