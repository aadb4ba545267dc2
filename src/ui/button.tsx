import type { ComponentChildren } from 'preact';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

type Look = 'plain' | 'primary' | 'quiet';

interface Common {
  icon?: IconName;
  look?: Look;
  /** Language of the words, where it is not the page's. */
  lang?: string;
  children: ComponentChildren;
}

const lookClass = (look: Look = 'plain') =>
  [styles.button, look === 'plain' ? '' : styles[look]].filter(Boolean).join(' ');

/** A button that does something on this page. `pressed` makes it a switch. */
export function Button(
  props: Common & {
    onClick: () => void;
    pressed?: boolean;
    /** Does nothing now. It can be reached all the same: the keyboard stays where it is when a button has done its part. */
    disabled?: boolean | undefined;
    /** The whole of what it does, where the words in sight say it only beside what is around them. Begins with them. */
    label?: string;
  },
) {
  const { icon, look, pressed, disabled, label, lang, onClick, children } = props;
  return (
    <button
      type="button"
      class={pressed ? `${lookClass(look)} ${styles.pressed}` : lookClass(look)}
      aria-pressed={pressed}
      aria-disabled={disabled}
      aria-label={label}
      lang={lang}
      onClick={disabled ? undefined : onClick}
      data-needs-script
    >
      {icon && <PressedIcon name={icon} pressed={pressed} />}
      <span>{children}</span>
    </button>
  );
}

/** A switch that is on shows a tick, or its bookmark filled: not by its colour alone. */
function PressedIcon({ name, pressed = false }: { name: IconName; pressed: boolean | undefined }) {
  const isBookmark = name === 'bookmark';
  return <Icon name={pressed && !isBookmark ? 'check' : name} filled={pressed && isBookmark} />;
}

/** A link that looks like a button: it leads somewhere. */
export function LinkButton(
  props: Common & {
    href: string;
    current?: boolean;
    rel?: string /** Leads to a page that only the app has. */;
    needsScript?: boolean;
  },
) {
  const { icon, look, current, needsScript, children, ...rest } = props;
  return (
    <a
      class={lookClass(look)}
      aria-current={current ? 'page' : undefined}
      data-needs-script={needsScript || undefined}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
