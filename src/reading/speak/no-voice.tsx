import type { LanguageTag } from '../../core/release.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { SayListen } from './listen-words.ts';
import type { Platform } from './platform.ts';
import styles from './speak.module.css';

const REASONS = {
  noVoice: 'listen.noVoice',
  silent: 'listen.silent',
  unsupported: 'listen.unsupported',
} as const;
const HOW_TO = { android: 'listen.android', ios: 'listen.ios', desktop: 'listen.desktop' } as const;

export interface NoVoiceProps {
  why: keyof typeof REASONS;
  /** The text's language, by its own name. */
  languageName: string;
  platform: Platform;
  /** Languages that the text can be heard in instead, by their own names. */
  others: readonly { lang: LanguageTag; name: string }[];
  say: SayListen;
  onOther: (lang: LanguageTag) => void;
  onAgain: () => void;
  onClose: () => void;
}

/** Why a text cannot be heard on this phone, and what can be done about it. */
export function NoVoice({ why, languageName, platform, others, say, onOther, onAgain, onClose }: NoVoiceProps) {
  // A name in another direction must not turn the sentence round it.
  const language = { language: `\u2068${languageName}\u2069` };
  return (
    <div class={styles.noVoice}>
      <div role="alert" class={styles.reason}>
        <Icon name="info" />
        <div>
          <p>
            <strong>{say(REASONS[why], language)}</strong>
          </p>
          {why !== 'unsupported' && <p>{say(HOW_TO[platform], language)}</p>}
          {why === 'noVoice' && <p>{say('listen.never')}</p>}
        </div>
      </div>
      <div class={styles.ways}>
        {others.map(({ lang, name }) => (
          <Button key={lang} look="primary" icon="listen" onClick={() => onOther(lang)}>
            {say('listen.other', { language: `\u2068${name}\u2069` })}
          </Button>
        ))}
        {why !== 'unsupported' && (
          <Button icon="reload" onClick={onAgain}>
            {say('listen.again')}
          </Button>
        )}
        <Button icon="close" onClick={onClose} label={say('listen.closeLabel')}>
          {say('listen.close')}
        </Button>
      </div>
    </div>
  );
}
