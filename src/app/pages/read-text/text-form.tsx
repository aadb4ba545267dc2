import { useRef } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import shapes from '../../../ui/shapes.module.css';
import { currentLanguage, t } from '../../i18n.ts';
import { LONGEST_TEXT, type Trouble } from '../../state/own-text.ts';
import release from '../release/release.module.css';
import styles from './read-text.module.css';
import type { ReadTextPageProps } from './read-text-page.tsx';

/** Characters on a printed page. */
const PAGE = 2500;

/** Where a text is pasted or opened, and what keeps it from being read. */
export function TextForm(props: ReadTextPageProps) {
  const { draft, ownText, onDraft, onRead } = props;
  const working = ownText.phase === 'working';
  return (
    <div class={release.article}>
      <div class={release.head}>
        <h1>{t('readText.title')}</h1>
        <p>{t('readText.intro')}</p>
        <p class={release.provenance}>
          <Icon name="lock" />
          <span>{t('readText.private')}</span>
        </p>
      </div>
      <label class={shapes.field}>
        <span class={shapes.label}>{t('readText.label')}</span>
        <textarea
          class={`${shapes.input} ${styles.text}`}
          rows={5}
          dir="auto"
          value={draft}
          onInput={({ currentTarget }) => onDraft(currentTarget.value)}
        />
      </label>
      <div role="status" class={styles.status}>
        {working && <p>{t('readText.working')}</p>}
        {ownText.phase === 'trouble' && <TroubleNotice trouble={ownText.trouble} onRead={onRead} />}
      </div>
      <div class={shapes.answers}>
        <Button look="primary" disabled={working} onClick={() => onRead()}>
          {t('readText.start')}
        </Button>
        <FileButton {...props} disabled={working} />
      </div>
    </div>
  );
}

/** A file's own button differs from browser to browser and speaks the phone's language; this one opens it. */
function FileButton({ onFile, disabled }: Pick<ReadTextPageProps, 'onFile'> & { disabled: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="file" disabled={disabled} onClick={() => input.current?.click()}>
        {t('readText.file')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".txt,.text,.md,text/plain"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the same file can be opened again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function TroubleNotice({ trouble, onRead }: { trouble: Trouble } & Pick<ReadTextPageProps, 'onRead'>) {
  const number = new Intl.NumberFormat(currentLanguage());
  const limit = { most: number.format(LONGEST_TEXT), pages: number.format(LONGEST_TEXT / PAGE) };
  const words = {
    empty: t('readText.empty'),
    'too-long': t('readText.tooLong', limit),
    'not-german': t('readText.notGerman'),
    'not-text': t('readText.notText'),
    'rules-missing': t('errors.needsNetwork'),
    unexpected: t('errors.unexpected'),
  };
  return (
    <Notice kind="warning">
      <p>{words[trouble]}</p>
      {trouble === 'not-german' && (
        <Button onClick={() => onRead({ anyLanguage: true })}>{t('readText.anyway')}</Button>
      )}
      {(trouble === 'rules-missing' || trouble === 'unexpected') && (
        <Button icon="reload" onClick={() => onRead()}>
          {t('readText.again')}
        </Button>
      )}
    </Notice>
  );
}
