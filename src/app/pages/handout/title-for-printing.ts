/**
 * Gives the page this title while it is printed: browsers propose it as the name of the file and print it at the edge of
 * the paper. Returns what undoes it.
 */
export function titleForPrinting(title: string): () => void {
  if (!title) return () => undefined;
  let before = document.title;
  const set = () => {
    before = document.title;
    document.title = title;
  };
  const reset = () => {
    document.title = before;
  };
  addEventListener('beforeprint', set);
  addEventListener('afterprint', reset);
  return () => {
    removeEventListener('beforeprint', set);
    removeEventListener('afterprint', reset);
  };
}
