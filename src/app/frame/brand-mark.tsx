/** The mark: an open book whose pages are the arch of a bridge. */
export function BrandMark() {
  return (
    <svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M3 8c5-1.5 9.5-.8 13 2 3.5-2.8 8-3.5 13-2v15h-4.5a8.5 7.5 0 0 0-17 0H3z" fill="currentColor" />
      <path d="M16 10.5v6" stroke="var(--surface)" stroke-width="1.8" stroke-linecap="round" />
      <path d="M1.5 26h29" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" />
    </svg>
  );
}
