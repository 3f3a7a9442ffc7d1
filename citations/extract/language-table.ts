/**
 * What reading needs to know about single languages, as data: function words (they tell a language, and with a capital
 * they tell a new sentence), abbreviations that carry a full stop, headings over notes. Adding a language is adding rows.
 */

export interface Language {
  /** Words so common that a page of prose holds many; none is shared by all neighbours. */
  readonly functionWords: string
  /** Abbreviations after which a sentence goes on, whatever follows (titles, "p.", "vol."). Without the last stop. */
  readonly abbreviations: string
  /** Abbreviations that may end a sentence: a function word with a capital after them begins the next one. */
  readonly endingAbbreviations: string
  /** "3. Oktober": a stop after one or two digits makes an ordinal. */
  readonly ordinals: boolean
}

export const languages: Readonly<Record<string, Language>> = {
  en: {
    functionWords:
      'the of and to in that is was for it with as his on be at by had not are but from or have an they which were their has would been this who he she its in however although according despite after before we our you i there these those when while if what another',
    abbreviations:
      'mr mrs ms dr prof st sen rep gov gen col lt capt maj sgt rev hon pres no nos vol vols art arts p pp para paras sec ch chs fig figs ed eds cf al vs v ca viz approx dept e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec op cit ibid',
    endingAbbreviations: 'etc inc ltd co corp jr sr a.m p.m u.s u.k u.n u.s.a d.c ph.d b.c a.d',
    ordinals: false,
  },
  fr: {
    functionWords:
      'le la les de des du et est que qui dans pour pas sur une un au aux par plus ce cette avec il elle ils sont ont été mais ou nous vous leur se ces selon cependant après avant lors en',
    abbreviations:
      'm mm mme mlle dr pr prof st ste art al chap p pp vol t no n° éd coll cf env ex fig janv févr avr juil sept oct nov déc c.-à-d p.ex',
    endingAbbreviations: 'etc av apr j.-c s.a s.a.r.l',
    ordinals: false,
  },
  de: {
    functionWords:
      'der die das und ist nicht den dem des ein eine einer eines zu mit sich auf für von im auch es an als bei nach wie aus wird wurde werden sind war sie er wir ihr dass oder hat haben am zum zur über durch jedoch laut diese dieser dieses',
    abbreviations:
      'hr fr dr prof dipl ing st nr abs art aufl bd bde bzw ca d.h ders dies ebd evtl f ff ggf hg hrsg inkl insb jg kap lit m.e m.w.n o.g o.ä rdnr rn s sog u.a u.ä v.a vgl z.b z.t zit ziff zzgl s.o s.u i.d.r i.s.d jan feb apr aug sept okt nov dez str tel a.a.o',
    endingAbbreviations: 'usw etc u.s.w v.chr n.chr e.v a.d',
    ordinals: true,
  },
  es: {
    functionWords:
      'el la los las de que y en un una es por con no para su al lo como más pero sus le ha se del fue son está entre cuando muy sin sobre también según este esta sin embargo ante desde hasta',
    abbreviations:
      'sr sra srta sres dr dra d dña ud uds prof art arts cap núm nº n.º vol t pág págs p pp ed fig cf ej p.ej aprox av avda c depto ene feb mar abr jun jul ago sept oct nov dic vs',
    endingAbbreviations: 'etc ee.uu s.a s.l a.c d.c',
    ordinals: false,
  },
  pl: {
    functionWords:
      'i w na z do nie się jest to że o jak po od za przez dla ale oraz przy być był była było są tym tego które który która ich jego jej także jednak według został została ten ta',
    abbreviations:
      'p dr prof hab mgr inż ks św ul al nr art ust pkt poz lit r rozdz s str t tzn tzw tj np m.in zob por red wyd ww ok godz gen płk kpt mjr por im dz.u itp d.s ws wg sygn akt dn',
    endingAbbreviations: 'itd itp r w n.e p.n.e',
    ordinals: true,
  },
  uk: {
    functionWords:
      'і й в у на з до не що є та за як це від по для але або при був була було були вони він вона його її їх також який яка які цього згідно проте однак після про щодо',
    abbreviations:
      'п пп ч ст ін гр див напр проф акад доц канд д-р ім вул просп м обл р-н с стор т тт ред вид рис табл кн о.о т.зв т.д т.п млн млрд тис грн коп пор за.ред',
    endingAbbreviations: 'тощо т.ін т.д т.п р рр ст н.е',
    ordinals: false,
  },
  ru: {
    functionWords:
      'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему при был были была это который которая которые также однако согласно после для или их',
    abbreviations:
      'г-н г-жа г гг п пп ч ст гр см ср напр проф акад доц канд д-р им ул просп пр обл р-н с стр т тт ред изд рис табл кн т.е т.н т.д т.п млн млрд тыс руб коп о.о цит указ соч',
    endingAbbreviations: 'др т.д т.п г гг в вв н.э',
    ordinals: false,
  },
  it: {
    functionWords:
      'il lo la i gli le di che e è un una in per con non del della dei delle al alla sono ha si da dal come più anche ma nel nella sul questo questa secondo tuttavia dopo',
    abbreviations:
      'sig sigg dott prof avv ing on art artt cap n nn p pp pag pagg vol ed cfr es fig ca sez co par lett',
    endingAbbreviations: 'ecc s.p.a s.r.l a.c d.c',
    ordinals: false,
  },
  pt: {
    functionWords:
      'o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi são sua seu também ele ela isso segundo entretanto após pela pelo',
    abbreviations: 'sr sra dr dra prof art arts cap n nº p pp pág págs vol ed fig cf ex av',
    endingAbbreviations: 'etc ltda s.a a.c d.c',
    ordinals: false,
  },
  nl: {
    functionWords:
      'de het een en van is dat in te op voor met niet zijn aan er om ook door bij als naar uit maar worden werd heeft hebben deze dit die over volgens echter na',
    abbreviations: 'dhr mevr mr dr prof ir drs nr art blz p pp vgl bijv o.a d.w.z m.b.t i.v.m ca zgn jl',
    endingAbbreviations: 'enz etc e.d n.v b.v',
    ordinals: false,
  },
}

/** Words that stand alone over a list of notes, by the kind the notes then have. Compared without case and signs. */
export const noteHeadings: Readonly<Record<'endnote' | 'reference', string>> = {
  endnote:
    'notes|endnotes|end notes|footnotes|note|notas|notas al pie|notas finales|' +
    'anmerkungen|fußnoten|endnoten|notes de fin|notes de bas de page|przypisy|' +
    'примітки|виноски|примечания|сноски|noten|voetnoten|note a piè di pagina',
  reference:
    'references|bibliography|sources|works cited|literature|links|' +
    'quellen|literatur|literaturverzeichnis|quellenverzeichnis|einzelnachweise|' +
    'références|bibliographie|referencias|bibliografía|fuentes|źródła|bibliografia|' +
    'джерела|література|посилання|источники|литература|ссылки|bronnen|fonti|' +
    'referências|riferimenti',
}
