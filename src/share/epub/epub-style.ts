/** Little: the e-reader's own size, font and colours are its reader's choice. */
export const EPUB_STYLE = `
h1,h2,h3,.title{line-height:1.3;text-align:start}
p.title{font-size:1.4em;font-weight:bold}
.subtitle,.meta,dt,figcaption,.label{font-size:.9em}
.meta,.said{white-space:pre-line}
.note,.facts,address{margin:1em 0;padding:.7em .9em;border:1px solid;border-radius:.4em;font-style:normal}
.note p,dd{margin:0}
.note .label,dt{margin:0 0 .2em;font-weight:bold}
dd,address div,figcaption div{text-align:-webkit-match-parent;text-align:match-parent}
.facts div+div{margin-top:.6em}
.plain p>span,.plain li>span{display:block}
.plain p>span+span,.plain li>span+span{margin-top:.3em}
.second{margin-bottom:1.2em;padding:0 .8em;border-inline-start:3px solid}
blockquote,figure{margin:1em 1.2em}
table{width:100%;border-collapse:collapse}
th,td{padding:.3em .4em;border-bottom:1px solid;text-align:start;vertical-align:top}
`;
