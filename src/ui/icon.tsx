/** Line icons on a 24 × 24 grid, drawn here. Always beside a word, so they are hidden from screen readers. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  news: 'M5 4h14v16H5zM8 8h8M8 12h8M8 16h5',
  down: 'M7 10l5 5 5-5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 4.5v5M7 14.5v5',
  letters: 'M3 18l5-12 5 12M5 14h6M21 18v-7M21 14.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  phone: 'M6 3h3l2 5-2 1.5a11 11 0 0 0 5.5 5.5L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
  map: 'M12 21s7-6.3 7-11.5A7 7 0 0 0 5 9.5C5 14.7 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  link: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7v.5',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.5',
  reload: 'M19 8a8 8 0 1 0 1 6M20 4v5h-5',
  beside: 'M3 5h7v14H3zM14 5h7v14h-7z',
  check: 'M5 12.5l5 5L19 7',
  compare: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  paste: 'M9 5H6v16h12V5h-3M9 3h6v4H9zM9 12h6M9 16h4',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M7 11H5v10h14V11h-2',
  receive: 'M12 4v11M8 11.5l4 4 4-4M7 8H5v13h14V8h-2',
  camera: 'M4 7h4l2-3h4l2 3h4v12H4zM12 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v2.5M14 20h2.5M19.5 20h.5',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  book: 'M12 6c-2.5-2-5.5-2.3-9-2v14c3.5-.3 6.5 0 9 2 2.5-2 5.5-2.3 9-2V4c-3.5-.3-6.5 0-9 2zM12 6v14',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  listen: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  remove: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point somewhere turn round with the direction of the writing. */
const DIRECTED: readonly IconName[] = ['back', 'link'];

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return <Drawing path={PATHS[name]} filled={filled} directed={DIRECTED.includes(name)} />;
}

/** An icon of one part of the app, drawn there: the first visit does without its path. */
export function Drawing({ path, filled, directed }: { path: string; filled?: boolean; directed?: boolean }) {
  return (
    <svg
      class={directed ? 'icon-directed' : undefined}
      width="1.4em"
      height="1.4em"
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
