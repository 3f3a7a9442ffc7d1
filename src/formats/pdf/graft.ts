/**
 * A handful of lines of pdfjs that are replaced while it is loaded, because what we need is known there and never handed out:
 * what a page says its glyphs stand for, and that a font does not say what they are. pdfjs is pinned to one version; a line
 * that is not found exactly once is a fault that every start would show.
 */
import { registerHooks } from 'node:module'

export interface Graft {
  readonly file: 'pdf.mjs' | 'pdf.worker.mjs'
  readonly old: string
  readonly new: string
}

export const grafts: readonly Graft[] = [
  {
    // ActualText (ISO 32000-2, 14.9.4): Chromium's only word on shaped Arabic and ligatures. Property lists may be named.
    file: 'pdf.worker.mjs',
    old: 'args = [args[0].name, args[1] instanceof Dict ? args[1].get("MCID") : null];',
    new: `{
      const listed = args[1] instanceof Name ? resources.get("Properties")?.get?.(args[1].name) : args[1];
      const actual = listed instanceof Dict ? listed.get("ActualText") : null;
      args = [args[0].name, listed instanceof Dict ? listed.get("MCID") : null, typeof actual === "string" ? stringToPDFString(actual) : null];
    }`,
  },
  {
    // A composite font without a map: glyph numbers are no letters, although pdfjs shows them as such.
    file: 'pdf.worker.mjs',
    old: 'return new IdentityToUnicodeMap(properties.firstChar, properties.lastChar);',
    new: 'return new ToUnicodeMap(new CharCodeMap());',
  },
  {
    file: 'pdf.worker.mjs',
    old: 'let unicode = this.toUnicode.get(charcode) || charcode;',
    new: 'let unicode = this.toUnicode.get(charcode) || (this.composite ? "\\ufffd" : charcode);',
  },
  {
    // Links would have the page's text read a second time, for the words they cover; we ask geometry.
    file: 'pdf.worker.mjs',
    old: '} else if (annotation.overlaysTextContent && isVisible) {',
    new: '} else if (false) {',
  },
  {
    // Files beside the document are no addresses: `Launch` and `GoToR` would come out as if they were.
    file: 'pdf.worker.mjs',
    old: 'const urlDict = action.get("F");',
    new: 'break;\n          const urlDict = action.get("F");',
  },
  {
    // Paths, colours, shadings: drawing is none of our business, and the most costly part of many pages. Of paths only a
    // single level rule is handed on, as a rectangle: it may be an underscore.
    file: 'pdf.worker.mjs',
    old: 'let fn = operation.fn;\n        switch (fn | 0) {\n          case OPS.paintXObject:',
    new: `let fn = operation.fn;
        if (fn >= OPS.moveTo && fn <= OPS.endPath) {
          const [x = NaN, y = NaN, width = NaN, height = NaN] = args ?? [];
          if (fn === OPS.rectangle) operatorList.rule = operatorList.rule === undefined ? [x, y, width, height] : null;
          else if (fn === OPS.moveTo) operatorList.rule = operatorList.rule === undefined ? [x, y] : null;
          else if (fn === OPS.lineTo) operatorList.rule = operatorList.rule?.length === 2 && operatorList.rule[1] === y ? [...operatorList.rule, x - operatorList.rule[0], 0] : null;
          else if (fn < OPS.stroke && fn !== OPS.closePath) operatorList.rule = null;
          else if (fn >= OPS.stroke) {
            const { rule } = operatorList;
            operatorList.rule = undefined;
            if (fn !== OPS.endPath && rule?.length === 4 && Math.abs(rule[3]) < Math.abs(rule[2])) operatorList.addOp(OPS.rectangle, rule);
          }
          continue;
        }
        if (fn >= OPS.clip && fn <= OPS.eoClip || fn >= OPS.setStrokeColorSpace && fn <= OPS.shadingFill) continue;
        switch (fn | 0) {
          case OPS.paintXObject:`,
  },
  {
    // Outlines of glyphs are for drawing.
    file: 'pdf.worker.mjs',
    old: 'PartialEvaluator.buildFontPaths(font, glyphs, this.handler, this.options);\n      }\n    }\n    return glyphs;',
    new: '}\n    }\n    return glyphs;',
  },
  {
    // Every string that a font ever showed is kept with its glyphs, for a page to be drawn again; none is here.
    file: 'pdf.worker.mjs',
    old: 'this.#charsCache.set(chars, glyphs);',
    new: 'if (chars.length < 3) this.#charsCache.set(chars, glyphs);',
  },
  {
    // What a font's map may say, counted in codes. Sixteen million, pdfjs's own bound, are a minute's work for one damaged
    // range; no font has more than 65,536 glyphs (ISO 32000-2, Annex C).
    file: 'pdf.worker.mjs',
    old: 'const MAX_MAP_RANGE = 2 ** 24 - 1;',
    new: 'const MAX_MAP_RANGE = 2 ** 18;',
  },
  {
    // pdfjs builds the tree downwards from the root for each page, which is quadratic in a flat document. Upwards from
    // the page's own content it is short, and an element keeps its name over the page.
    file: 'pdf.worker.mjs',
    old: `const tree = new StructTreePage(structTreeRoot, this.pageDict);
    tree.parse(this.ref);
    return tree;`,
    new: `const { parentTree, roleMap, xref } = structTreeRoot;
    const id = this.pageDict.get("StructParents");
    const parents = Number.isInteger(id) ? parentTree?.get(id) : null;
    const known = new Map();
    const serializable = [];
    for (const [mcid, parent] of Array.isArray(parents) ? parents.entries() : []) {
      const key = parent instanceof Ref ? parent.toString() : null;
      if (key !== null && !known.has(key)) {
        const roles = [];
        let node = xref.fetchIfRef(parent);
        for (let level = 0; level < 64 && node instanceof Dict && !isName(node.get("Type"), "StructTreeRoot"); level++) {
          const role = node.get("S");
          if (role instanceof Name) roles.push(roleMap.get(role.name) ?? role.name);
          node = node.get("P");
        }
        known.set(key, roles.reverse());
      }
      if (key !== null) serializable.push([mcid, key, known.get(key)]);
    }
    return { serializable };`,
  },
  {
    // A picture is counted and not decoded: its bytes are never looked at.
    file: 'pdf.worker.mjs',
    old: 'if (maxImageSize !== -1 && w * h > maxImageSize) {',
    new: `if (!this.parsingType3Font) {
      operatorList.addOp(OPS.paintImageXObject, [null, w, h]);
      return;
    }
    if (maxImageSize !== -1 && w * h > maxImageSize) {`,
  },
  {
    // Both sides of pdfjs run in one thread: a page's operators and annotations need no deep copy.
    file: 'pdf.mjs',
    old: 'data: structuredClone(obj, transfer ? {',
    new: `data: obj.chunk?.fnArray ? {
        ...obj,
        chunk: { ...obj.chunk, fnArray: obj.chunk.fnArray.slice(), argsArray: obj.chunk.argsArray.slice() }
      } : obj.callback && Array.isArray(obj.data) ? obj : structuredClone(obj, transfer ? {`,
  },
  // Asking for this class has Node load its whole network client, which the child has not (lockdown.ts).
  ...(['pdf.mjs', 'pdf.worker.mjs'] as const).map((file) => ({
    file,
    old: 'if (typeof Response.prototype.bytes !== "function") {',
    new: 'if (false) {',
  })),
  {
    // A native drawing library, if one is installed: loading it costs half a second, and no foreign code is wanted here.
    file: 'pdf.mjs',
    old: 'canvas = require("@napi-rs/canvas");\n    } catch (ex) {',
    new: 'canvas = null;\n    } catch (ex) {',
  },
]

/** Imports with the grafts in place. Throws where pdfjs is not the version they were written for. */
export async function importGrafted<T>(load: () => Promise<T>): Promise<T> {
  const hooks = registerHooks({
    load(url, context, nextLoad) {
      const result = nextLoad(url, context)
      const file = /\/pdfjs-dist\/legacy\/build\/([\w.]+)$/.exec(url)?.[1]
      const own = grafts.filter((graft) => graft.file === file)
      if (own.length === 0 || result.source === null || result.source === undefined) return result
      const source =
        typeof result.source === 'string' ? result.source : new TextDecoder().decode(result.source)
      return { ...result, source: own.reduce(apply, source) }
    },
  })
  try {
    return await load()
  } finally {
    hooks.deregister()
  }
}

function apply(source: string, graft: Graft): string {
  const parts = source.split(graft.old)
  if (parts.length !== 2) throw new Error(`pdfjs has another ${graft.file} than expected: ${graft.old}`)
  return parts.join(graft.new)
}
