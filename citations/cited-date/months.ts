/**
 * Names of the months. A name is looked up by what it begins with, so that cases and abbreviations need no entry each: the
 * stems are as short as keeps them apart. Twelve to a language, in order; `/` separates forms that share no beginning.
 */
const languages: readonly string[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec', // en
  'jän feb mär/mrz apr mai jun jul aug sep okt nov dez', // de
  'janv fév/fev mars avr mai juin juil août/aout sept octo/oct nove déc/dec', // fr
  'ene feb mar abr may jun jul ago set/sep oct nov dic', // es
  'jan fev mar abr mai jun jul ago set out nov dez', // pt
  'gen feb mar apr mag giu lug ago set ott nov dic', // it
  'gen febr març abr maig juny juli/jul agost set oct nov des', // ca
  'jan feb maart/mrt apr mei jun jul aug sep okt nov dec', // nl
  'stycz/sty lut mar kwie/kwi maj czerw/cze lip sierp/sie wrze/wrz paźdz/paź/pazdz list/lis grud/gru', // pl
  'led únor/unor břez/brez dub květ/kvet červn/červen/cervn červenc/cervenc srp září/zář/zari říj/rij listop pros', // cs
  'janu febr mare apr máj/maj jún/jun júl/jul aug sept/sep okt nov dec', // sk
  'jan feb mar apr maj jun jul avg sep okt nov dec', // sl
  'sije velj ožu/ožuj/ozuj trav svib lip srp kol ruj list stud pros', // hr
  'jan febr márc/marc ápr/apr máj jún júl aug szept okt nov dec', // hu
  'ian feb mart apr mai iun iul aug sept oct noi dec', // ro
  'jan feb mars apr maj jun jul aug sep okt nov dec', // sv, da, no
  'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu', // fi
  'jaan veebr märts apr mai juuni juuli aug sept okt nov dets', // et
  'janv febr mart apr maij jūn jūl aug sept okt nov dec', // lv
  'saus vas kov bal geg birž liep rugp rugs spal lapkr gruod', // lt
  'oca/ocak şub/şubat mart nis may haz tem ağu/agu eyl eki kas ara', // tr
  'ιαν/γεν φεβ/φλεβ μαρ/μάρ απρ μαΐ/μαι/μάι/μάη ιουν/ιούν ιουλ/ιούλ αυγ/αύγ σεπ οκτ νοε/νοέ δεκ', // el
  'янв фев мар апр мая/май/мае июн июл авг сен окт ноя дек', // ru
  'січ лют берез/бер квіт/кві трав/тра черв/чер лип серп/сер верес/вер жовт/жов листоп/лис груд/гру', // uk
  'яну фев март апр май юни юли авг септ окт ное дек', // bg
  'јан феб мар апр мај јун јул авг сеп окт нов дец', // sr
  'يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر', // ar
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر', // ar, Maghreb
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر', // fa
  'ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר', // he
  'जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर', // hi
  'januari februari maret april mei juni juli agustus september oktober november desember', // id
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม', // th
]

/** By the stem's length, longest first: `červenec` is July although `červen` is June. */
const stems: readonly (readonly [string, number])[] = [
  ...new Map(
    languages.flatMap((line) =>
      line
        .split(' ')
        .flatMap((forms, index) => forms.split('/').map((form): [string, number] => [form, index + 1])),
    ),
  ),
].toSorted(([a], [b]) => b.length - a.length)
const LETTERS = /\p{L}/u
const LONGEST_NAME = 14

/** The number of a month from its name or abbreviation, from 1; null where the word is none. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().normalize('NFC')
  if (name.length > LONGEST_NAME || name.length < 2 || !LETTERS.test(name)) return null
  // A preposition is written onto Hebrew months.
  const bare = /^ב(?=\p{L}{3})/u.test(name) ? name.slice(1) : name
  return stems.find(([stem]) => bare.startsWith(stem))?.[1] ?? null
}
