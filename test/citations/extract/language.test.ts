/** Telling a text's language: the claim's sentence rules hang on it. */
import { expect, test } from 'vitest'
import { guessLanguage } from '../../../citations/extract/language.ts'
import { processorMs } from '../../processor-time.ts'

const texts: readonly (readonly [string | null, string])[] = [
  [
    'en',
    'The committee has published its report, and the ministry did not respond to the questions that were sent.',
  ],
  [
    'fr',
    'Le comité a publié son rapport, et le ministère n’a pas répondu aux questions qui lui ont été posées.',
  ],
  [
    'de',
    'Der Ausschuss hat seinen Bericht veröffentlicht, und das Ministerium hat auf die Fragen nicht geantwortet.',
  ],
  [
    'es',
    'El comité publicó su informe, pero el ministerio no respondió a las preguntas que se le hicieron por escrito.',
  ],
  [
    'pl',
    'Komisja opublikowała raport, ale ministerstwo nie odpowiedziało na pytania, które zostały do niego wysłane.',
  ],
  [
    'it',
    'Il comitato ha pubblicato il suo rapporto, ma il ministero non ha risposto alle domande che sono state poste.',
  ],
  [
    'pt',
    'O comitê publicou o seu relatório, mas o ministério não respondeu às perguntas que foram feitas por escrito.',
  ],
  [
    'nl',
    'De commissie heeft het rapport gepubliceerd, maar het ministerie heeft niet op de vragen van de krant gereageerd.',
  ],
  [
    'cs',
    'Výbor zveřejnil svou zprávu, ale ministerstvo na otázky, které mu byly zaslány, podle redakce také neodpovědělo.',
  ],
  [
    'sv',
    'Kommittén har publicerat sin rapport, men departementet svarade inte på de frågor som hade skickats till det.',
  ],
  [
    'da',
    'Udvalget har offentliggjort sin rapport, men ministeriet svarede ikke på de spørgsmål, som var blevet sendt efter mødet.',
  ],
  [
    'nb',
    'Utvalget har offentliggjort sin rapport, men departementet svarte ikke på de spørsmålene som var sendt etter møtet.',
  ],
  [
    'tr',
    'Komite raporunu yayımladı, ancak bakanlık gönderilen sorulara yanıt vermedi ve bu konuda bir açıklama da yapmadı.',
  ],
  [
    'ro',
    'Comitetul a publicat raportul, însă ministerul nu a răspuns la întrebările care au fost trimise de ziar în iunie.',
  ],
  ['uk', 'Комітет оприлюднив звіт, але міністерство не відповіло на запитання, які йому надіслала редакція.'],
  ['ru', 'Комитет опубликовал отчёт, но министерство не ответило на вопросы, которые были ему направлены.'],
  ['ar', 'نشرت اللجنة تقريرها، لكن الوزارة لم ترد على الأسئلة التي أرسلتها الصحيفة في شهر يونيو.'],
  ['he', 'הוועדה פרסמה את הדוח שלה, אך המשרד לא השיב על השאלות ששלחה המערכת בחודש יוני.'],
  ['zh', '委员会公布了报告，但该部没有回答报社六月份提出的问题。'],
  ['ja', '委員会は報告書を公表したが、省は六月に送られた質問に答えなかった。'],
  [null, 'https://example.org/the-and-of 12 34'],
  [null, 'Lorem ipsum dolor sit amet.'],
]

test.each(texts)('%s: %s', (language, text) => expect(guessLanguage(text)).toBe(language))

test('forty thousand characters without a blank are read at once', () => {
  const began = processorMs()
  expect(guessLanguage('a'.repeat(40_000))).toBe(null)
  expect(guessLanguage('x@'.repeat(20_000))).toBe(null)
  // The old expression took thirteen seconds.
  expect(processorMs() - began).toBeLessThan(5_000)
})
