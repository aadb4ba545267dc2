/**
 * The page's looks, as calm as the app's (ui/styles/tokens.css). No `:is`, no shorthands like `margin-block`: the file is
 * opened on phones that the app itself does not run on. The root is 18 pixels, so 1rem is the size of a text.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;font-size:112.5%;-webkit-text-size-adjust:100%;
--paper:#faf6ef;--surface:#fffdf9;--ink:#24211c;--soft:#5d564b;--line:#d9d0c1;--accent:#0b5a60;--mark:#8a3a0f;--mark-soft:#fbe6d3}
@media (prefers-color-scheme:dark){:root{
--paper:#1c1a17;--surface:#262320;--ink:#f3eee5;--soft:#c2b9ab;--line:#4a443c;--accent:#8fd0cf;--mark:#f4b27c;--mark-soft:#46301f}}
*{box-sizing:border-box}
body{max-inline-size:38rem;margin:0 auto;padding:1.5rem 1.1rem 3rem;background:var(--paper);color:var(--ink);
font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Ethiopic",sans-serif;line-height:1.6;overflow-wrap:break-word}
body.two{max-inline-size:72rem}
body [lang]{font-size:1rem;line-height:1.6}
:root[lang=ar] body,:root[lang|=fa] body,:root[lang=ckb] body,:root[lang=ps] body,body [lang=ar],body [lang|=fa],body [lang=ckb],body [lang=ps]{font-size:1.06rem;line-height:1.8}
:root[lang=ti] body,body [lang=ti]{line-height:1.7}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote,address{margin:0;padding:0;font-style:normal}
h1,h2,h3,h4,.title{font-weight:650;line-height:1.3;overflow-wrap:anywhere}
:lang(ar)>.title,:lang(fa)>.title,:lang(ckb)>.title,:lang(ps)>.title{line-height:1.5}
:lang(ti)>.title{line-height:1.4}
h1{font-size:1.6rem}
.title{font-size:1.45rem}
h2:not(.title){font-size:1.25rem}
h3,h4{font-size:1.1rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.2rem}
body>*+*{margin-block-start:1.75rem}
header>*+*,.title+.subtitle{margin-block-start:.5rem}
.subtitle{font-size:1.1rem;color:var(--soft)}
body .meta{color:var(--soft);font-size:.875rem;line-height:1.5;white-space:pre-line}
.note{padding:1rem 1.1rem;border-inline-start:4px solid var(--mark);border-radius:.3rem;background:var(--mark-soft)}
.note .label{color:var(--mark);font-size:.875rem;font-weight:650;line-height:1.4}
.note .said{margin-block-start:.4rem;white-space:pre-line}
nav ol{padding-inline-start:1.6em}
nav li{padding-block-start:.5rem}
article+article{margin-block-start:3rem;padding-block-start:2.5rem;border-block-start:2px solid var(--line)}
article>*+*,.text>*+*{margin-block-start:1.15rem}
article>.meta{margin-block-start:1.75rem;padding-block-start:.75rem;border-block-start:1px solid var(--line)}
.text>*+h2,.text>*+h3,.text>*+h4{margin-block-start:1.75rem}
.plain p>span,.plain li>span{display:block}
.plain p>span+span,.plain li>span+span{margin-block-start:.35em}
.text ul,.text ol{padding-inline-start:1.4em}
li+li{margin-block-start:.4rem}
li::marker{color:var(--accent)}
blockquote{padding-inline-start:1rem;border-inline-start:4px solid var(--accent)}
blockquote footer,figcaption{margin-block-start:.4rem;color:var(--soft);font-size:.875rem}
figcaption{margin:0}
.facts dd,address div,figcaption div{text-align:-webkit-match-parent;text-align:match-parent}
table{inline-size:100%;border-collapse:collapse;line-height:1.4}
th,td{padding:.5rem .6rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{padding-inline-start:0}
.facts,address{padding:1rem 1.1rem;border:1px solid var(--line);border-radius:.7rem;background:var(--surface)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.75rem 1.5rem}
dt{color:var(--soft);font-size:.875rem;line-height:1.4}
dd{font-weight:600}
dd bdi{display:inline-block}
address{max-inline-size:36rem}
address div:first-child{font-weight:650}
address a{display:inline-block;padding-block-start:.3rem;padding-block-end:.3rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem}
.pair+.pair{margin-block-start:1.6rem}
.second{padding-inline-start:.9rem;border-inline-start:3px solid var(--line)}
body>footer{padding-block-start:1.25rem;border-block-start:2px solid var(--line);color:var(--soft);font-size:.875rem}
.open{display:inline-block;margin-block-start:.9rem;padding:.6rem 1.1rem;border:1.5px solid var(--accent);border-radius:.6rem;font-size:1rem;font-weight:600;text-decoration:none}
@media (min-width:48em){
body{padding-block-start:2.5rem}
h1{font-size:1.9rem}
.title{font-size:1.7rem}}
@media (min-width:48em),print{
.pair{grid-template-columns:1fr 1fr;gap:2.5rem;align-items:baseline}
.second{padding:0;border:0}}
@media print{
@page{size:A4;margin:14mm 17mm}
:root{color-scheme:light;font-size:12pt;--paper:#fff;--surface:#fff;--ink:#000;--soft:#333;--line:#999;--accent:#000;--mark:#000;--mark-soft:#fff}
body,body.two{max-inline-size:none;padding:0}
body,body [lang]{line-height:1.45}
h1{font-size:1.6rem}
.title{font-size:1.4rem}
body>*+*,body>footer,article>.meta{margin-block-start:1.1rem}
.text>*+*,article>*+*{margin-block-start:.8rem}
.text>*+h2,.text>*+h3,.text>*+h4,.pair+.pair{margin-block-start:1.1rem}
.note,.facts,address{padding:.6rem .8rem}
address{max-inline-size:none;columns:2}
address a{padding:0}
.note,.facts,address,address div,figure,blockquote,tr,li,.plain p>span{break-inside:avoid}
.note{border:1px solid var(--line);border-inline-start:4px solid var(--mark)}
h1,h2,h3,h4,header{break-after:avoid}
article+article{break-before:page;margin:0;padding:0;border:0}
p,li{orphans:3;widows:3}
.text p a[href^=http]::after,.text li a[href^=http]::after,.open::after{content:"(" attr(href) ")";display:inline-block;max-inline-size:100%;margin:0 .25em;direction:ltr;unicode-bidi:isolate;overflow-wrap:anywhere}
.open{padding:0;border:0;margin:0}}
`;
