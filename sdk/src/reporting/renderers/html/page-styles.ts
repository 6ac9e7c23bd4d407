import { chartStyles } from "../../visuals/chart/chart-styles.ts";

/** The style sheet of a report: light, dark, forced colours, print, from 320 px up. */
export const pageStyles: string = `${chartStyles}
:root{color-scheme:light dark;--ink:#1b222a;--soft:#f4f6f8;--line:#c9d0d7;--accent:#1d4e89}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#1d242c;--line:#46515c;--accent:#8fbcf2}}
*{box-sizing:border-box}
body{margin:0;background:var(--dp-ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
body>*{max-width:52rem;margin-inline:auto;padding-inline:1rem}
.skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--accent);color:var(--dp-ground)}.skip:focus{left:0}
header{padding-top:2.5rem;border-top:.4rem solid var(--accent)}
h1{font-size:clamp(1.6rem,5vw,2.3rem);line-height:1.15;letter-spacing:-.015em;margin:0 0 .6rem;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;margin:3rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.3;margin:0 0 .6rem}
p,li,dd{max-width:68ch}.lead{font-size:1.15rem;margin:0 0 1.2rem}
a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
dl{margin:0 0 1rem}dl>div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.3rem 0;border-bottom:1px solid var(--line)}
dt{flex:0 0 13rem;font-weight:600}dd{margin:0;flex:1 1 16rem;min-width:0;overflow-wrap:anywhere}
nav ul{columns:2 16rem;margin:0;padding-left:1.2rem}
.part{margin:0 0 2.4rem}.part h2{margin-top:2rem}
.key{background:var(--soft);border-left:.3rem solid var(--accent);padding:1rem 1.2rem}.key h2,.key h3{font-size:1rem;font-weight:500;border:0;margin:0;padding:0}
.value{font-size:1.9rem;font-weight:650;line-height:1.2;margin:.2rem 0 0;letter-spacing:-.01em}
figure{margin:0}figcaption{margin-top:.8rem;color:var(--dp-muted);font-size:.92rem;max-width:68ch}
details{margin-top:1rem}summary{cursor:pointer;font-weight:600;padding:.3rem 0}
.scroll{overflow-x:auto;margin-top:.4rem}
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.4rem;font-weight:600}.unit{font-weight:400;color:var(--dp-muted)}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:bottom}
thead th{border-bottom:2px solid var(--ink);font-weight:600}thead .over{border-bottom:1px solid var(--line);text-align:right;font-weight:400}
tbody th{font-weight:400}.number{text-align:right}td.number{white-space:nowrap}
tr.total>*,th.total{font-weight:650}.absent{color:var(--dp-muted);font-style:italic}
.failed{border:1px solid var(--line);border-left:.3rem solid #b3261e;padding:1rem 1.2rem}
footer{padding-bottom:4rem;font-size:.92rem}.made{color:var(--dp-muted)}
@media (forced-colors:active){.key,.failed{border:1px solid CanvasText}}
@media print{@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
body{font-size:10pt}body>*{max-width:none;padding:0}.skip,nav,summary{display:none}header{padding-top:0;border:0}
h1{font-size:20pt}h2,h3{break-after:avoid}.key,figure,tr{break-inside:avoid}.scroll{overflow:visible}
.key{border:1px solid var(--line);background:none}}
`;
