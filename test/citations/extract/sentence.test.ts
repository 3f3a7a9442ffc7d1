import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../citations/extract/quote.ts'
import { splitSentences } from '../../../citations/extract/sentence.ts'

/** The bar marks where a sentence ends. */
const cases: readonly (readonly [string | null, string])[] = [
  [
    'de',
    'Auf der Sitzung vom 22. 1. d. J., die lang war, sank sie.|Am 3. 4. v. J. stieg sie.|Das war alles.',
  ],
  ['en', 'It cites U.S. Shellfish Serv. Bulletin No. 9, a paper.|It was good serv.|The end came.'],
  ['it', 'Ai sensi dell’art. 12, comma 3, e nell’art. 4, si decide.|Così sull’all. 2.|Fine.'],
  [
    'nl',
    'Er was ‘geen enkel signaal’ geweest.|‘Ik bel al sinds april. Niemand neemt op’, aldus mevr. G. Terpstra.|Zo’n zomer.',
  ],
  ['en', '‘We are here. We stay,’ said the mayor.|The boys’ room.|‘Tis late.|In the ‘90s it fell.|Done.'],
  ['de', '‚Nein. Nie‘, sagte sie.|Dann kam der ‚Rest‘.|Ende.'],
  ['en', 'Figure 1. Rainfall by month.|Table 12. Dead links.|In Figure 1. we see.|It is 7.|Rain fell.'],
  [
    'en',
    'Mr. J. Smith met Dr. Lee in the U.S. Congress.|He left the U.S.|The talks ended at 5 p.m.|He stayed.',
  ],
  ['en', 'He said: “I am here. You are not.”|It ended (see Art. 5. It holds.) in 2019.|What?|No!'],
  ['en', '“Stop!” she said.|She left … and came back.|They left [...] The end.|Plan B.|The rest.'],
  ['en', 'It is 3.14 kg, i.e. not e.g. 4 kg.|See vol. 3, pp. 5–6.|“We won’t. We never will.”|Then silence.'],
  [
    'de',
    'Am 3. Oktober 2019 kam Dr. Müller, z. B. mit Prof. Weber.|„Nein. Nie.“|Das war 2019.|Die Regel (vgl. Art. 5 Abs. 2) gilt.',
  ],
  [
    'fr',
    'M. Dupont est venu avec Mme. Curie.|« Nous restons. Toujours. »|Il a dit cela.|Il a cité l’art. 5.',
  ],
  [
    'ru',
    'По данным ООН (см. ст. 5), А. С. Иванов был осужден в 2019 г. судом.|«Это ложь. Мы невиновны», — сказал он.|И т. д.|Далее.',
  ],
  [
    'da',
    'Røret er slidt op.|Et nyt koster ca. 14 mio. kr. og holder i 25 år.|Den 2. Verdenskrig, jf. bl.a. Holm.|Det var 5 kr.|Men nej.',
  ],
  [
    'nb',
    'Han ga opp.|Hun sto op.|Den kostet f.eks. 3 mill. kr. i 1990.|Ifølge kap. 4 nr. 2 gikk 5 kr. tapt.',
  ],
  ['uk', 'Згідно з п. 3 ст. 10 Закону, суд відмовив.|У 2018 р. Верховний Суд вирішив інакше.|Проте ні.'],
  ['cs', 'Most stojí od 60. let.|V plánech z 70. let 80. XX. století chybí.'],
  [
    'pl',
    'Most zburzono w latach 80. XX wieku.|Było ich 60.|XX wiek się skończył.|W r. 1945 było 60.|II wojna trwała.',
  ],
  ['pl', 'Zgodnie z art. 5 ust. 2, prof. Nowak i in. odmówili dn. 3. maja.|Według m.in. Kowalskiego nie.'],
  ['es', 'El Sr. García vive en EE. UU. desde 2010.|¿Qué pasó?|¡Nada!|Según el art. 5, núm. 3, no.'],
  [
    'en',
    'The order came from Mr. T. S. Okoro, M.D.|He was “tired.”|Nobody asked No. 7.|She said no.|He left.',
  ],
  ['en', '“Why?” Smith asked.|“Go!”|Smith went.|The firm Acme Inc. sold 4.5 million.|The Inc. was gone.'],
  [
    'en',
    'It fell by 3.5%.|In Jan. 2020 it rose.|See https://example.org/A.|Then go to www.example.org.|Done.',
  ],
  [
    'en',
    'Under 18 U.S.C. Section 3, it is so.|He came at 9 a.m.|Officers left.|Is it (as in Fig. 3.2) so?|Yes.',
  ],
  ['en', 'They wrote: "We... did not. Ever." and left.|The U.S.|The U.K. too.|He ended it here.'],
  [
    'de',
    'Auf Seite 12.|Amnesty sagt, i. d. R. gelte das.|Karl XIV. Johann kam.|Äpfel, Birnen usw.|Äste auch.',
  ],
  [
    'de',
    'Der 2. Senat und die 3. Kammer, vgl. Rn. 17 ff. der Urteile, entschieden.|„Nie!“, rief sie.|Dann Ruhe.',
  ],
  [
    'fr',
    'Voir p. 12.|« Pourquoi ? » demande-t-il.|M. J.-P. Durand, né en 1950 av. J.-C., rit.|Il dit « Oui. »|Elle part.',
  ],
  [
    'es',
    '«No. Nunca», dijo la Dra. Ruiz.|La pág. 5 no.|Dijo que no.|Luego, a las 5 p. m., salió.|¿Y qué?|Etc.',
  ],
  [
    'pl',
    'W 2019 r. Polska podpisała umowę.|Sąd oddalił skargę w dniu 3 maja 2019 r.|Rzecznik milczał.|Zob. s. 5 i n.',
  ],
  [
    'uk',
    'У 2019 р. Україна приєдналася.|Закон ухвалили восени 2018 р.|Президент підписав його на вул. Банковій.|Кінець.',
  ],
  [
    'uk',
    '«Ні. Ніколи», — каже А. Б. Коваль.|За даними МЗС, тощо.|Суд (див. с. 12, ст. 5) вирішив.|І т. д.|Далі.',
  ],
  [
    'ru',
    'В 2019 г. Россия вышла из договора.|Суд отказал ему осенью 2018 г.|Прокурор молчал.|В г. Москва, на ул. Ленина.',
  ],
  [
    'ru',
    '— Нет! — сказал он.|По словам И. И. Петрова, это «ложь».|В XX в. Европа знала войны.|Стр. 5, т. е. 6.',
  ],
  ['it', 'Il sig. Rossi (cfr. art. 5) tace.|Mele, pere, ecc.|Poi basta.|«No. Mai» disse il dott. Bianchi.'],
  ['cs', 'Dne 3. května 2019 a 5. Března 2020.|Viz čl. 5 odst. 2, např. zde.|Jablka atd.|Hrušky ne.'],
  ['ar', 'قال د. أحمد إن الأمر انتهى.|ثم غادر.|هل عاد؟|لا، لم يعد!|انظر ص. 12 من التقرير.'],
  ['he', 'ארה"ב חתמה על ההסכם.|ד"ר לוי אמר: "זה נגמר. באמת."|אחר כך הלך.'],
  ['zh', '他说：“好。我走。”|然后走了。|“好。”他说。|她（见第3章。）笑了。'],
  ['ja', '「終わった。」と彼は言った。|次の日、帰った。'],
  [
    'de',
    'Am 21. 3. 2024 beschloss es der Rat, vgl. Urt. v. 3. März.|Die Univ. Lauterfeld und Freiherr v. Dörn schwiegen.|Kt. Zürich, Bhf. Altona.',
  ],
  [
    'de',
    'Das Urteil v. 2. 8. 2020 gilt.|Er sprach mit Prof. em. Dr. h. c. mult. Karl Otto.|Die Fa. Müller zahlte.',
  ],
  [
    'fr',
    'L’art. L. 3212-4 du code le dit.|M. Th. Querrien et Mme Ch. Dupuis rient.|Le mot d’Ét. Barral.|Cf. art. R. 123-4.',
  ],
  [
    'en',
    'It breaks the Flood Act.|Landlords disagree.|They are Aldersby, Cross and Thule Bex.|Aldersby’s is new.',
  ],
  ['es', 'El juez, Ilmo. Sr. Peñalver, archivó el caso.|El Tte. Col. Pérez, de la Univ. Complutense, no.'],
  [
    'pl',
    'W dniu 14 lipca 2025 r. Sąd Rejonowy odwołał rozprawy.|Ks. Jan Nep. Sokołowski zapisał to w art. 9 lit. b.|Nic więcej.',
  ],
  [
    'uk',
    '14 липня 2025 р. Верховний Суд скасував рішення.|Ф. Р-412, с. Зарічне, смт Нові Броди та м. Подільськ.|Це було у XX ст.|Далі ні.',
  ],
  [
    'ru',
    'Решением от 14 июля 2025 г. Верховный суд отменил его.|Д. м. н. Петров и к. ю. н. Сидоров спорят.|Св. Николай.',
  ],
  ['cs', 'Dne 3. 5. 2020 rozhodl soud.|Ing. arch. Novák v r. 2019 mlčel.|Byl to vlk.|Utekl.'],
  ['tr', 'Prof. Dr. Ahmet Yılmaz ve Av. Ayşe Kaya sustu.|Yargıtay 5. Dairesi karar verdi.|II. Abdülhamid.'],
  [
    'en',
    'At 9 p.m. Eastern Time it ended.|In No. 12 Civ. 3456, the Rt. Hon. Lord Poe agreed.|It cost 5 km.|Then it rose.',
  ],
  [
    'it',
    'Il Rev. Don Luigi e SS. Giovanni e Paolo.|Ill.mo Sig. Presidente, buongiorno.|Nel sec. XIX.|Ma poi.',
  ],
  ['el', 'Ο κ. Παπαδόπουλος μίλησε.|Γιατί;|Ο Δρ. Νίκος έφυγε.'],
  ['ja', '彼は「なぜですか？」と聞いた。|「はい。」|しかし、答えはなかった。|『本。』を読む。'],
  [
    'zh',
    '他问：“为什么？”|没有人回答。|“钥匙在哪里？图纸在哪里？”一位住户反问。|他对“为什么？”这个问题沉默。',
  ],
  [null, 'A döntés 2020. 03. 15. napján kelt.|Hr. Jensen og dr. phil. Anne Berg kom.|Kl. 5 gik de.'],
  ['da', 'Lektor ph.d. Bente Kjær kalder det »en bombe«.|Hr. Berg tier.'],
  ['cs', 'Starosta tvrdil: „Nemocnici neprodáme.“ (Blatnické listy)|Kupcem je firma.'],
  ['de', '„Niemand wusste es.“ (Allgemeine Zeitung, 3. Mai)|Danach schwieg er.'],
  ['en', '“We never knew.”|(He knew.)|Then he left.'],
  [null, '他说了。|然后走了！|好吗？|是。'],
  [null, 'هل جاء؟|نعم جاء.|ثم ذهب.'],
]

describe('splitSentences', () => {
  test.each(cases)('%s: %s', (language, marked) => {
    const parts = marked.split('|')
    const text = /[。！？]/.test(marked) ? parts.join('') : parts.join(' ')
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })

  test('a blank that was lost => still two sentences, and no address is cut', () => {
    const split = (text: string): string[] =>
      splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end))
    expect(split('The first sentence ended.The next one began.')).toEqual([
      'The first sentence ended.',
      'The next one began.',
    ])
    expect(split('See https://example.org/Some.Page and Node.Fetch it is.')).toHaveLength(1)
  })

  test('sentences follow one another and lose nothing but blanks', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '. ',
      '.',
      '! ',
      '…',
      '“',
      '”',
      '"',
      '(',
      ')',
      ' ',
      'Dr. ',
      '5. ',
      '«',
      '»',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 50 }).map((parts) => parts.join('').replace(/ +/g, ' ').trim()),
        (text) => {
          let end = 0
          for (const sentence of splitSentences(text, 'en')) {
            expect(text.slice(end, sentence.start).trim()).toBe('')
            expect(sentence.end).toBeGreaterThan(sentence.start)
            end = sentence.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
    )
  })
})

describe('findQuotes', () => {
  test.each([
    ['on charges of “extremism”, “social discord” and more', ['extremism', 'social discord']],
    ['das „Nein“ und »Ja«', ['Nein', 'Ja']],
    ['le « non », dit-il', ['non']],
    ['«Это ложь», — сказал', ['Это ложь']],
    ['‘it’s late’ and the victims’ rights', ['it’s late']],
    ["the people's \"word\" and 'more'", ['word', 'more']],
    ['„polski cytat” tu', ['polski cytat']],
    ['他说「好」', ['好']],
    ['5" of rain and 6" of snow', []],
    ['ארה"ב אמרה "לא" לצה"ל', ['לא']],
    ['sie sagte ‚nie‘ und ›immer‹', ['nie', 'immer']],
    ['hon sade ”aldrig” och gick', ['aldrig']],
    ['قال «لا» ثم “نعم”', ['لا', 'نعم']],
    ['«внешняя „внутренняя“ кавычка» и «вторая»', ['внешняя „внутренняя“ кавычка', 'вторая']],
    ['彼は『はい』と「いいえ」', ['はい', 'いいえ']],
    ['他说“好”，她说‘不’。', ['好', '不']],
    ['« l’accord “secret” » et "l\'autre"', ['l’accord “secret”', "l'autre"]],
    ['an “unclosed one', []],
  ])('%s => %j', (sentence, quotes) => expect(findQuotes(sentence)).toEqual(quotes))
})
