import type { ComponentChildren } from 'preact';
import { language } from '../../../core/language.ts';
import type { LanguageTag } from '../../../core/release.ts';
import styles from './paper.module.css';

/** A part of the paper in a language, with that script's size and direction. `class` goes to it as well. */
export function InLanguage(props: { lang: LanguageTag; class?: string | undefined; children: ComponentChildren }) {
  const { lang, children } = props;
  return (
    <div class={[styles.text, props.class].filter(Boolean).join(' ')} lang={lang} dir={language(lang).direction}>
      {children}
    </div>
  );
}
