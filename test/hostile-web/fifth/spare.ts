/** Cases beyond the 140: kept apart, of the same making, for when the measured ones have been used up. */
export const spareNames: ReadonlySet<string> = new Set(
  `parlour-invite academia bucket-key classified-ad mina-jarida muzeul-vale otok-zbor hollow-zone dorfschmiede shop-closed
  pages-none gezi-etiket papierablage gallery-photo leafbin cagnotte nginx-hello sahne rodopi letopis-stub counter
  tsuribune blogue-removido front-404-body
  kintamani ruea-mai dakghar deniz-fener live-feed tongues-home head-shy slow-lamp dns-hiccup half-six text-mark only-two
  chain-link lom-hronika song-tien
  stolen-panel hittegods misaki hanji admin-502 bandar-banner pagelet issue-4412 tide-ticker choven molle-dag lodz-budowa
  band-404
  wall-waf gateway basic-realm strange-root gibberish stalled wartung too-many inside age-door press-hold`
    .split(/\s+/)
    .map((name) => `b5-${name}`),
)
