/** The one style sheet. Served from our own origin, so that pages need no inline style and the CSP stays strict. */
export const styleSheet = `
:root { color-scheme: light dark; --ink: #1d1b18; --soft: #635d54; --line: #ddd6ca; --paper: #fbf9f5; --card: #fff;
  --ok: #1c6b3a; --broken: #a3241c; --unsure: #7d5200; --link: #1f4e79; }
@media (prefers-color-scheme: dark) { :root { --ink: #eae6df; --soft: #aca598; --line: #3b3731; --paper: #191714;
  --card: #22201c; --ok: #6fca8f; --broken: #f0938b; --unsure: #e5b45c; --link: #8fbbe6; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 Georgia, 'Times New Roman', serif; }
header, main, footer { max-width: 54rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.6rem; display: flex; align-items: baseline; gap: .2rem 1rem; flex-wrap: wrap; }
header a { color: inherit; text-decoration: none; }
header .name { font-size: 1.5rem; font-style: italic; letter-spacing: .01em; }
header .motto, .soft { color: var(--soft); font-size: .92rem; }
main { padding-bottom: 3rem; overflow-wrap: anywhere; }
footer { padding: 1.5rem 1.25rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.6rem 0 .6rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
a { color: var(--link); }
p { margin: .5rem 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1.2rem; margin: 1rem 0; }
.banner { border-left: 4px solid var(--unsure); }
.url { overflow-wrap: anywhere; font: .86rem/1.45 ui-monospace, Menlo, Consolas, monospace; }
code { font: .9em ui-monospace, Menlo, Consolas, monospace; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.claim { margin: .1rem 0 .5rem; overflow-wrap: anywhere; }
.notes { list-style: none; padding: 0; margin: 0; }
.notes > li { display: grid; grid-template-columns: minmax(2.2rem, auto) minmax(0, 1fr); gap: .2rem .7rem; padding: 1rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.notes > li:target { background: var(--card); box-shadow: -.6rem 0 var(--card), .6rem 0 var(--card); }
.number { font-weight: bold; text-align: right; overflow-wrap: anywhere; max-width: 5rem; }
.link { margin: .4rem 0 .8rem; } .link p { margin: .15rem 0; } .link p:first-child .url { display: block; }
.jumps { list-style: none; padding: 0; margin: 0; }
.jumps li { padding: .4rem 0 .4rem .8rem; border-left: 3px solid var(--line); margin: .35rem 0; overflow-wrap: anywhere; }
.jumps a { font-weight: bold; margin-right: .4rem; } .jumps .url { margin-right: .4rem; }
.badge { display: inline-block; font: 600 .8rem/1.5 system-ui, sans-serif; padding: 0 .5em; border-radius: 3px; border: 1px solid currentColor; }
.ok { color: var(--ok); } .broken { color: var(--broken); } .unsure { color: var(--unsure); } .waiting { color: var(--soft); }
.counts { display: flex; gap: .8rem 1.8rem; flex-wrap: wrap; padding: 0; list-style: none; font: 1rem system-ui, sans-serif; }
.counts b { display: block; font-size: 1.7rem; line-height: 1.2; }
progress { display: block; width: 100%; margin-top: .4rem; accent-color: var(--ok); }
form label { display: block; margin: .4rem 0 .3rem; font-weight: bold; }
textarea { width: 100%; min-height: 9rem; font: .9rem/1.4 ui-monospace, Menlo, monospace; resize: vertical; }
textarea, input[type=file] { border: 1px solid var(--soft); border-radius: 4px; padding: .6rem; background: var(--paper); color: inherit; max-width: 100%; }
input[type=file] { width: 100%; padding: 1.4rem .8rem; border-style: dashed; font: .95rem system-ui, sans-serif; }
.hint { display: block; margin-top: .2rem; }
button { font: 600 1rem system-ui, sans-serif; background: var(--ink); color: var(--paper); border: 1px solid transparent; border-radius: 4px; padding: .7rem 1.3rem; cursor: pointer; }
.check { display: flex; gap: .5rem; align-items: center; } .check input { width: 1.1rem; height: 1.1rem; }
summary { cursor: pointer; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; overflow-wrap: break-word; }
th, td { text-align: left; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: normal; color: var(--soft); } td:first-child { overflow-wrap: anywhere; }
.facts th { width: 9rem; } .facts td { overflow-wrap: anywhere; } .badge { max-width: 100%; } .size { white-space: nowrap; }
.digest { font-size: .7rem; }
figure { margin: 1rem 0; }
.shot { width: 100%; max-height: 34rem; object-fit: cover; object-position: top; border: 1px solid var(--line); display: block; }
.act { display: inline-block; font: 600 1rem system-ui, sans-serif; border: 1px solid currentColor; border-radius: 4px; padding: .45rem .9rem; margin-right: .5rem; text-decoration: none; }
.wide header, .wide main, .wide footer { max-width: none; } .replay-title { font-size: 1.25rem; }
.replay { display: block; width: 100%; height: 80vh; min-height: 20rem; border: 2px solid var(--soft); background: #fff; color-scheme: light; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 34rem) { body { font-size: 16px; } .notes > li { grid-template-columns: 1fr; } .number { text-align: left; max-width: none; } .number::before { content: 'Note '; } .digest { display: none; } }
@media print { header, footer, .motto { color: inherit; } body { background: none; } .card, .notes > li, tr, figure { break-inside: avoid; } form, .act { display: none; } .shot { max-height: 24rem; } h2, h3 { break-after: avoid; } }
`
