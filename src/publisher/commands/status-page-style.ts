/** Style of the status page: one column, readable on a phone, in light and in dark. */
export const STATUS_STYLE = `
:root { color-scheme: light dark; --text: #1d1b16; --ground: #fdfbf6; --line: #8a8577; --soft: #f0ece1; --alarm: #9c1c1c; --care: #7a4b00; --good: #1c6130; }
@media (prefers-color-scheme: dark) {
  :root { --text: #ece8de; --ground: #191813; --line: #7d796d; --soft: #2a2821; --alarm: #ff9d94; --care: #f2c069; --good: #8fd6a3; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--ground); font: 1.05rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-block: 0 0.25rem; font-size: 1.25rem; }
h3 { margin-block: 1rem 0.25rem; font-size: 1rem; }
section { margin-block-start: 2rem; padding-block-start: 1rem; border-block-start: 2px solid var(--line); }
p, code { overflow-wrap: anywhere; }
code { font-size: 0.9em; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 0.35rem 0.4rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--soft); overflow-wrap: anywhere; }
th { white-space: nowrap; }
th small { display: block; font-weight: normal; }
td + td, th + th { padding-inline-end: 0; }
td, th { padding-inline-start: 0; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 0.5rem; margin: 0; }
dd { margin: 0; }
.state { white-space: nowrap; font-weight: 600; }
.blocked { color: var(--alarm); }
.stale { color: var(--care); }
.reviewed { color: var(--good); }
.missing, .machine, .rules, .human { font-weight: normal; }
.count { display: inline-block; font-size: 0.9em; }
details { margin-block-start: 0.75rem; padding: 0.5rem 0.75rem; background: var(--soft); }
summary { min-block-size: 3rem; display: list-item; align-content: center; cursor: pointer; font-weight: 600; }
ul { margin: 0; padding-inline-start: 1.25rem; }
li { margin-block: 0.5rem; overflow-wrap: anywhere; }
`;
