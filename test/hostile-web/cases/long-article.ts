/** An article that shows by itself what it is, so that no other address of its host is asked. */

const sentences = [
  'The first plans were drawn in 1871 by Robert Haddow, who had built two mills further down the valley.',
  'Stone came from the quarry at Ferrand Hill, forty carts a day, and the road was never the same again.',
  'In the winter of 1894 the ice stood so high that the sluice had to be opened with iron bars.',
  'Mary Ellen Pryce kept the books of the company and wrote down the level of the water every morning.',
  'Her grandson gave the ledgers to the county archive, where students of hydrology still use them.',
  'The survey of 1938 found the northern wall sound and the southern one wanting in eleven places.',
  'Repairs were put off until 1947, when the spring flood took eight metres of the parapet with it.',
  'The new gates, painted green, were made in Leeds and brought by rail as far as the junction.',
  'Salmon came back to the upper reaches in 1979, after the ladder had been cut into the bank.',
  'On summer evenings children swim below the spillway, although a board has forbidden it for decades.',
  'The county bought the site for a single pound and has looked after the meadow around it since.',
  'A small turbine was fitted in 2011; it lights the lamps along the path and the school beyond.',
]

export function longArticle(title: string): string {
  const paragraphs = Array.from({ length: 4 }, (_, index) => {
    const own = sentences.slice(index * 3, index * 3 + 3).join(' ')
    const year = 1950 + index * 7
    return `<p>${own} What was measured in ${year} agrees with that: ${120 + index * 17} litres in a second at the lowest mark, and ${3 + index} centimetres of silt behind the sill, as the keeper's notes of that autumn have it. Nobody has doubted these figures since, and the engineers of the board took them over for their own tables without a change.</p>`
  })
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>
${[...paragraphs, ...paragraphs.map((text) => text.replace('agrees', 'agreed later on'))].join('\n')}</body></html>`
}
