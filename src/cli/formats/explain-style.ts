/** The look of the drawing that --explain makes: colours per kind of finding, readable in print and in the dark. */

export const explainStyle = `
:root { color-scheme: light }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; color: #1b1b1b; background: #f6f5f2 }
h1 { font-size: 1.4rem; overflow-wrap: anywhere } h2 { font-size: 1.15rem }
figure { margin: 0 0 1.5rem } figcaption { color: #555 }
svg { display: block; width: 100%; max-width: 60rem; background: #fff; box-shadow: 0 1px 4px #0003 }
svg text { font-family: serif; fill: #222; white-space: pre } svg text.label { font: 6px sans-serif; fill: #b00020 }
rect { fill: none; stroke-width: .7 }
rect.marker { stroke: #b00020; fill: #b0002022 } rect.note { stroke: #0a5c36 } rect.url { fill: #1f5fbf26; stroke: #1f5fbf }
rect.claim { fill: #ffd54f33 } rect.furniture { stroke: #888; fill: #8883; stroke-dasharray: 2 2 }
rect.aside { stroke: #8a5a00; stroke-dasharray: 4 2 } rect.heading { stroke: #6a1b9a } rect.body { stroke: #ddd }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; padding: .5rem; box-shadow: 0 1px 4px #0003 }
.line i { display: inline-block; width: 4ch; margin-right: 1ch; color: #777; font-style: normal; text-align: right; user-select: none }
mark, .key { background: none; border-radius: 3px; color: inherit; padding: 0 .15em }
.marker:is(mark, .key) { background: #f8c7cd; outline: 1px solid #b00020 } .note:is(mark, .key) { background: #d5ecdf }
.url:is(mark, .key) { background: #cfe0f8 } .key.heading { background: #e6d5f0 } .key.aside { background: #f3e3c3 } .key.furniture { background: #ddd }
.citations li { margin-bottom: 1rem } .citations p { margin: .2rem 0 } .small { color: #444; font-size: .9em }
.address { overflow-wrap: anywhere; color: #1f4f9f } code { color: #666; font-size: .85em }
`
