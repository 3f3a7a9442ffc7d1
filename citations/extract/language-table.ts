/**
 * What reading needs to know about single languages, as data: function words (they tell a language, and with a capital
 * they tell a new sentence), abbreviations that carry a full stop, reporting verbs, headings over notes. Adding a
 * language is adding rows.
 */

/** Words are separated by blanks, in small letters, without the last stop. */
export interface Language {
  /** Words so common that a page of prose holds many; none is shared by all neighbours. */
  readonly functionWords: string
  /** Abbreviations after which a sentence goes on, whatever follows (titles, "p.", "vol."). */
  readonly abbreviations: string
  /** Short forms within a name or phrase that may also end a sentence: a function word after them begins the next one. */
  readonly endingAbbreviations?: string
  /** Short forms that come last in a phrase ("etc."): a capital after them begins a sentence. */
  readonly closingAbbreviations?: string
  /** Units of time and count that close like those, but only behind a number: "2019 r.", "XX в.", "2018 р.". */
  readonly afterNumber?: string
  /** Words that are abbreviations only before a number: "no. 5". */
  readonly beforeNumber?: string
  /** "am 3. Oktober", "des II. Senats": words before, or after, a number with a stop that make it an ordinal. */
  readonly ordinalBefore?: string
  readonly ordinalAfter?: string
  /** Verbs by which a name takes up a question or shout before it: “Why?” Smith asked. */
  readonly reporting?: string
}

export const languages: Readonly<Record<string, Language>> = {
  en: {
    functionWords:
      'the of and to in that is was for it with as his on be at by had not are but from or have an they which were their has would been this who he she its in however although according despite after before we our you i there these those when while if what another many some most such since under over during both each no only also then yet still last next more than',
    abbreviations:
      'mr mrs ms messrs dr prof sen rep gov gen col lt capt maj sgt cpl adm rev hon pres amb supt nos p cl cf vs v ca viz approx e.g i.e n.b op cit ibid rt det insp cmdr comm commr commn atty dist supp civ crim cir fed mem sens reps govs profs drs revs a.k.a d.b.a f.k.a cont incl',
    endingAbbreviations:
      'inc ltd co corp plc llc jr sr u.s u.k u.n e.u u.s.a u.s.c d.c ph.d m.d b.a m.a n.y l.a esq ave blvd rd st mt ft ed eds al dept univ inst assn assoc bros serv bull div educ elec envtl indus legis mgmt mfg pharm soc transp twp jan feb mar apr jun jul aug sep sept oct nov dec',
    closingAbbreviations: 'etc a.m p.m b.c a.d b.c.e c.e',
    beforeNumber:
      'sched cls regs appx annex amend no pt app op bk cap reg res rec tbl ver art arts fig figs eq eqs sec secs ch chs para paras est tel ext vol vols pp fn',
    reporting:
      'said says asked asks replied added told wrote writes shouted cried exclaimed answered warned noted recalled explained insisted responded wondered demanded argued concluded',
  },
  fr: {
    functionWords:
      'le la les de des du et est que qui dans pour pas sur une un au aux par plus ce cette avec il elle ils sont ont été mais ou nous vous leur se ces selon cependant après avant lors en',
    abbreviations:
      'm mm mme mmes mlle mlles me dr drs pr prof st ste mgr chap p pp vol t no n° nº n éd coll cf env ex fig trad dir c.-à-d p.ex ch op cit ibid vs tél bd av inc arr th ét ph chr cass civ crim soc com ass sect req concl chron obs préc spéc sté ets bull gaz rép hon rev lt cdt cne adj',
    endingAbbreviations: 's.a s.a.r.l j.-c janv févr avr juil sept oct nov déc',
    closingAbbreviations: 'etc',
    beforeNumber: 'art al',
  },
  de: {
    functionWords:
      'der die das und ist nicht den dem des ein eine einer eines zu mit sich auf für von im auch es an als bei nach wie aus wird wurde werden sind war sie er wir ihr dass oder hat haben am zum zur über durch jedoch laut diese dieser dieses',
    abbreviations:
      'hr hrn fr dr dres prof dipl ing st nr nrn abs aufl bd bde bzw ca d.h ders ebd evtl f ff ggf gem hg hrsg inkl insb jg kap lit m.e m.w.n m.a.w o.g o.ä rdnr rn rz s sog u.a u.ä v.a vgl z.b z.t zit ziff zzgl exkl s.o s.u i.d.r i.s.d i.v.m i.e.s str tel a.a.o geb verf übers anm fn bspw mio mrd tsd allg dt bes entspr rd med phil rer nat jur iur habil h.c mult ev kath univ fa em urt beschl v kt bhf hbf begr ehem vorm verh gest inh verw amtl kgl öff int nördl südl östl westl anl bsp ebf erg erl hl insbes jew lfd max min milit offz pfr präs ref reg röm sen techn theol urspr vertr vors wiss zool frhr obltn hptm gen ltd min.-dir uz ursprgl jun adv komm präz',
    endingAbbreviations:
      'e.v a.d d.j v.j d.m v.m gmbh co u.s mag jan feb mär apr jun jul aug sept okt nov dez',
    closingAbbreviations: 'usw etc u.s.w v.chr n.chr u.v.m uvm',
    ordinalBefore:
      'am vom zum bis der die das den dem des im ab seit ein eine einen einem eines jeder jede jedes und ihr ihre sein seine zur beim',
    ordinalAfter:
      'januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jh jan feb mär apr jun jul aug sept okt nov dez weltkrieg auflage senat senats kammer sitzung legislaturperiode wahlperiode geburtstag quartal halbjahr strafsenat strafsenats zivilsenat zivilsenats bundestag jahrestag kapitel etage stock klasse tagung runde platz armee division',
    beforeNumber: 'art',
  },
  es: {
    functionWords:
      'el la los las de que y en un una es por con no para su al lo como más pero sus le ha se del fue son está entre cuando muy sin sobre también según este esta sin embargo ante desde hasta',
    abbreviations:
      'sr sra srta sres sras dr dra dres d dña ud uds vd prof profa lic ing arq gral cnel cap art arts núm núms nº n.º vol t pág págs p pp ed fig cf ej p.ej aprox av avda c depto vs tel fr mons pbro sto sta cía col ilmo ilma ilmos excmo excma exmo exma rvdo rvda tte cdte alm brig univ dpto dptos fco gta pza ctra urb adm coord trad comp prov magdo fdo',
    endingAbbreviations:
      'ee.uu s.a s.l s.a.s a.c d.c jr ene feb mar abr may jun jul ago sept set oct nov dic',
    closingAbbreviations: 'etc',
    beforeNumber: 'no nro',
  },
  pl: {
    functionWords:
      'i w na z do nie się jest to że o jak po od za przez dla ale oraz przy być był była było są tym tego które który która ich jego jej także jednak według został została ten ta',
    abbreviations:
      'p dr dra prof hab mgr inż lek ks o bp abp św ul al pl os nr art ust pkt poz lit rozdz str tzn tzw tj np m.in zob por red wyd ww gen płk ppłk kpt mjr sierż dz.u ws wg sygn akt dn dot ok godz tel cyt dz woj gm pow śp jw przyp vs tłum oprac cz tys mln mld med bryg kpr hr nadkom kom podkom asp insp ppor sekr wyst niem ang fr łac ros wł mec kan mons wiceprez prez dyr kier adw r.pr iud nep ryc uzup obj okr tab',
    endingAbbreviations: 'itp itd in s.a im',
    closingAbbreviations: 'etc',
    afterNumber: 'r rr w n.e p.n.e zł gr proc s t',
  },
  uk: {
    functionWords:
      'і й в у на з до не що є та за як це від по для але або при був була було були вони він вона його її їх також який яка які цього згідно проте однак після про щодо',
    abbreviations:
      'п пп ч гр грн див напр проф акад доц канд д-р ім вул просп пл пров буд кв м обл р-н с смт стор т тт ред табл кн о.о т.зв пор за.ред гл абз прим упоряд пер ст р тел тзв млн млрд тис ф оп спр арк св ген полк майор кап лейт адм чл чл.-кор заст нач зав упр друк ун-т заг кім корп',
    closingAbbreviations: 'тощо т.ін т.д т.п ін',
    afterNumber: 'р рр ст н.е коп грн см км кг га',
    beforeNumber: 'рис',
  },
  ru: {
    functionWords:
      'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему при был были была это который которая которые также однако согласно после для или их',
    abbreviations:
      'г-н г-жа гг п пп ч ст гр см ср напр проф акад доц канд д-р ул просп пер пл д кв обл р-н с стр т тт ред изд табл кн т.е т.н т.к о.о цит указ соч г гл абз прим сост перев руб коп млн млрд тыс ф оп ген полк кап лейт майор св адм чл чл.-кор зам нач зав упр изд-во ок чел экз пос дер корп к.ю.н д.м.н к.и.н д.и.н д.ю.н к.э.н д.э.н к.ф.н д.ф.н пр-т',
    closingAbbreviations: 'др т.д т.п проч пр',
    afterNumber: 'г гг в вв н.э см км м кг га руб коп',
    beforeNumber: 'рис тел',
    endingAbbreviations: 'им',
  },
  it: {
    functionWords:
      'il lo la i gli le di che e è un una in per con non del della dei delle al alla sono ha si da dal come più anche ma nel nella sul questo questa secondo tuttavia dopo',
    abbreviations:
      'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch on art artt cap n nn nr p pp pag pagg vol voll ed cfr es fig figg ca sez co par lett tab trad op cit ibid d.lgs d.l s st ss rev mons col ten magg cav comm geom rag ill.mo ill.ma spett egr gent prot cass civ pen sent sec ist univ fraz loc p.zza v.le c.so',
    endingAbbreviations: 's.p.a s.r.l a.c d.c u.s gen feb mar apr mag giu lug ago set ott nov dic',
    closingAbbreviations: 'ecc etc',
    beforeNumber: 'all',
  },
  pt: {
    functionWords:
      'o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi são sua seu também ele ela isso segundo entretanto após pela pelo',
    abbreviations:
      'sr sra srs sras dr dra drs prof profa eng art arts cap n nº p pp pág págs vol ed fig cf ex av r tel op cit ibid trad org orgs inc al exmo exma ilmo ilma des min sto sta gen cel ten maj rev pe profª drª eng.º arq dep sen lda rel proc ac',
    endingAbbreviations: 'ltda s.a a.c d.c jan fev mar abr mai jun jul ago set out nov dez',
    closingAbbreviations: 'etc',
  },
  nl: {
    functionWords:
      'de het een en van is dat in te op voor met niet zijn aan er om ook door bij als naar uit maar worden werd heeft hebben deze dit die over volgens echter na',
    abbreviations:
      'dhr mevr mw mr dr prof ir ing drs nr nrs art blz p pp vgl bijv bv o.a d.w.z m.b.t i.v.m t.a.v i.p.v ca zgn jl ll st ds red hfdst resp em pater gen kol kap luit min sr jhr jkvr burg adv weth aant afd bijl',
    endingAbbreviations: 'n.v b.v jan feb mrt apr jun jul aug sept okt nov dec',
    closingAbbreviations: 'enz etc e.d',
    beforeNumber: 'lid',
  },
  cs: {
    functionWords:
      'a v se na je že o s z do i to za pro k po jako ale by které který která jsou byl byla bylo podle však také nebo při od jeho její jejich ve ze není',
    abbreviations:
      'p pí dr prof mudr judr mgr ing phdr doc č čl odst písm např tzv tj str s ul nám tel srov viz red ed sv roč kap pozn mj resp popř cca hl gen plk sp zn tis mil mld arch akad mjr por kpt prap r ř zák vyhl usn nál bc univ inž žid něm lat dep',
    closingAbbreviations: 'atd apod aj',
    afterNumber: 'st stol kč',
    ordinalAfter:
      'ledna února března dubna května června července srpna září října listopadu prosince století',
    beforeNumber: 'r',
  },
  sv: {
    functionWords:
      'och att det som en på är av för med den till i har de inte om ett han men var jag sig från vi så kan när hon under också efter eller nu enligt dock sedan mot sin sitt deras hade blivit blir varit vad mig dem när så',
    abbreviations:
      't.ex bl.a dvs d.v.s s.k ca kap kl nr st sid s jfr prof dr f.d fr.o.m t.o.m p.g.a m.fl resp red vol tel enl jur hr fr inkl exkl tr',
    closingAbbreviations: 'osv o.s.v etc m.m',
    beforeNumber: 'art',
  },
  da: {
    functionWords:
      'og i at det er en til af på der med for den ikke de et som fra har blev var men han hun om ved kan efter skal også havde eller ud op nu kun mellem meget nogle uden hvor ifølge over under dog hver ingen vi jeg sig sin sit deres blevet bliver været hvad hvis mig dem når så',
    abbreviations:
      'bl.a ca dvs d.v.s f.eks fx hhv jf jvf kap kl nr s side prof dr red resp udg vol adm dir fhv vedr ang evt inkl ekskl tlf pga p.g.a mht m.h.t iht i.h.t vha v.h.a forf overs sml stk str tidl pkt afs gl sr ltn kapt sgt frk hr cand stud',
    closingAbbreviations: 'osv o.s.v etc m.m m.v m.fl o.l o.a',
    afterNumber: 'kr mio mia pct t årh',
    beforeNumber: 'art bd',
    ordinalAfter:
      'januar februar marts april maj juni juli august september oktober november december århundrede verdenskrig',
  },
  nb: {
    functionWords:
      'og i at det er en til av på der med for den ikke de et som fra har ble var men han hun om ved kan etter skal også hadde eller ut opp nå bare mellom mye noen uten hvor ifølge over under hver ingen vi jeg seg sin sitt deres blitt blir vært hva hvis meg dem når så',
    abbreviations:
      'bl.a ca dvs d.v.s f.eks feks hhv jf jfr kap kl nr s prof dr red resp utg vol adm dir vedr ang evt inkl ekskl tlf pga p.g.a mht m.h.t iht i.h.t vha v.h.a forf overs sml stk tidl pkt gml kapt ltn frk hr cand stud gnr bnr f.o.m t.o.m',
    closingAbbreviations: 'osv o.s.v etc m.m m.v m.fl o.l',
    afterNumber: 'kr mill mrd pst t årh',
    beforeNumber: 'art bd',
    ordinalAfter:
      'januar februar mars april mai juni juli august september oktober november desember århundre verdenskrig',
  },
  tr: {
    functionWords:
      've bir bu da de için ile olarak daha olan en çok gibi kadar sonra ancak ise göre o ne her ya ki veya olduğunu tarafından değil üzere karşı',
    abbreviations:
      'dr prof doç sn bkz s ss c vb md yy çev ör mah cad sok no tel av alb gen tğm bnb yzb org korg tümg öğr gör arş uzm ord müh mim hz apt blv t.c a.ş ltd şti bşk',
    closingAbbreviations: 'vs vd',
    ordinalBefore: 'madde maddenin',
    ordinalAfter:
      'daire dairesi dairesinin hukuk ceza asliye ağır idare bölge dünya ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık madde maddesi',
  },
  ro: {
    functionWords:
      'și de la în a cu pe care nu o din că un este pentru se au mai prin sau fost după sunt ca dar ale cele acest această potrivit însă',
    abbreviations: 'dl dna dr prof art alin lit nr p pp pag vol cap ed str ex sf dvs cf op cit',
    closingAbbreviations: 'etc',
  },
  hu: {
    functionWords:
      'a az és hogy nem is egy ez volt meg csak már még de van mint azt ezt után szerint el ki fel lehet kell minden ami aki akkor közé között majd pedig szerepel',
    abbreviations:
      'dr prof özv ifj id szt st ún pl ti kb old o sz évf köt szerk vö ld bp tel u krt vm hiv alez ezr őrgy szds mk jkv',
    endingAbbreviations: 'kft zrt bt nyrt',
    closingAbbreviations: 'stb',
  },
  fi: {
    functionWords:
      'ja on ei että se oli ovat myös kuin mutta tai joka hän ne niin jos vain kun sen mukaan jälkeen kanssa ole ollut olivat siitä tämä tästä sekä vuonna',
    abbreviations: 'prof tri dos rva esim mm ks vrt s n ao os toim mr ent puh klo v kpl ko em nk maist lis',
    closingAbbreviations: 'jne ym yms yl',
  },
  vi: {
    functionWords:
      'và của là không các những được trong có cho với đã này đó một người năm theo từ khi về đến ở chỉ còn ông bà sau trên cũng để rằng',
    abbreviations: 'ts ths pgs gs bs ks cn tp tx đ.c lm hđ nxb tr đs kts nsnd nsưt gs.ts pgs.ts',
    closingAbbreviations: 'v.v',
  },
  id: {
    functionWords:
      'yang dan di untuk dengan tidak ini itu dari pada adalah oleh dalam akan telah sudah juga ke karena sebagai atau para menurut tersebut namun bahwa ada kata',
    abbreviations:
      'dr drg prof drs dra ir h hj kh tgl hlm no jl kab kec kel sdr bpk yth a.n u.p tn ny rp vol bdk lih',
    endingAbbreviations: 'pt cv tbk s.h m.h m.si m.hum s.e s.t s.sos s.pd m.pd m.m',
    closingAbbreviations: 'dll dsb dst dkk',
  },
  sw: {
    functionWords:
      'ya na wa kwa ni katika la za cha kuwa hii hiyo kama lakini au pia yake wake watu baada kabla mwaka alisema',
    abbreviations: 'dkt bw bi prof mh mch n.k uk taz gwa alh',
    closingAbbreviations: 'nk n.k',
  },
  ca: {
    functionWords:
      'els amb és dels als aquest aquesta també però perquè seva seu seus hi han va més després fins això i del ser estat segons només',
    abbreviations:
      'sr sra srs dr dra prof núm art arts pàg pàgs p pp vol av c st sta ss pl ctra tel il·lm exc cap ed cf vg',
    closingAbbreviations: 'etc',
  },
  el: {
    functionWords:
      'και το η ο τα της του των στο στη για με που να είναι από δεν τον την οι θα στην στον ότι μια ένα',
    abbreviations:
      'κ κα κκ δρ καθ αρ σελ βλ πρβλ τ τχ εκδ π.χ μ.χ δηλ αγ λεωφ τηλ παρ αριθ άρθρ φεκ οδ επιμ μτφρ στρ υπ χιλ εκ δισ',
    closingAbbreviations: 'κ.λπ κ.ά κλπ κτλ κ.ο.κ μ.μ π.μ',
  },
  ar: {
    functionWords:
      'في من على إلى أن عن مع هذا هذه التي الذي كان كانت قد لم لا ما هو هي بعد قبل كما وقد وقال وكان وفي ومن غير بين حيث ذلك عام خلال',
    abbreviations: 'د أ أ.د م ص ج ط ع ق س ر.ق ق.م هـ ت ه.ش ب.ت تح مج',
    closingAbbreviations: 'إلخ الخ',
  },
  he: {
    functionWords: 'של על את לא זה היא הוא עם כי גם או אך לפי כל בין אל אם היה היתה הם אשר',
    abbreviations: 'ר פרופ גב מס עמ סע ס פס',
  },
}

/**
 * Short forms that are met in texts of any language, and those of languages without a row: no word of another language is
 * among them. Most others are told by their letters (abbreviation.ts).
 */
export const everywhere =
  'prof phil gen dr mr hr mag ing dipl rev mons hon univ ibid cit cf cfr vgl zob por jf jfr bl.a f.eks m.fl d.v.s ph.d cand.mag cand.jur cand.polit dr.phil ' +
  'doç öğr yrd assoc nadzw zw emer pgs ths проф акад инж ген ул бул стр сп инг κ κα δρ καθ αρ σελ πρβλ βλ τ τχ εκδ ดร'

/** Words that stand alone over a list of notes, by the kind the notes then have. Compared without case and signs. */
export const noteHeadings: Readonly<Record<'endnote' | 'reference', string>> = {
  endnote:
    'notes|endnotes|end notes|footnotes|note|notas|notas al pie|notas al final|notas finales|notas de rodapé|notas de fim|' +
    'anmerkungen|fußnoten|fussnoten|endnoten|notes de fin|notes de bas de page|notes et références|przypisy|przypisy końcowe|' +
    'примітки|виноски|примечания|сноски|noten|voetnoten|eindnoten|note a piè di pagina|note finali|' +
    'poznámky|poznámky pod čarou|noter|fotnoter|slutnoter|fodnoter|notlar|dipnotlar|sonnotlar|note de subsol|viitteet|jegyzetek|lábjegyzetek|' +
    'الهوامش|هوامش|الحواشي|حواشي|ملاحظات|הערות|הערות שוליים|注释|注釋|脚注|腳注|尾注|尾註|注|註|注記|각주|미주|주석|σημειώσεις|υποσημειώσεις|бележки|напомене|фусноте',
  reference:
    'references|citations|reference list|list of references|bibliography|selected bibliography|sources|cited sources|sources cited|works cited|literature|literature cited|cited literature|links|further reading|web sources|online sources|' +
    'quellen|quellen und literatur|quellenangaben|literatur|literaturverzeichnis|literaturangaben|quellenverzeichnis|einzelnachweise|nachweise|weblinks|' +
    'références|références bibliographiques|bibliographie|sources et bibliographie|sitographie|webographie|referencias|referencias bibliográficas|citas|citas bibliográficas|bibliografía|fuentes|fuentes citadas|obras citadas|' +
    'źródła|bibliografia|literatura|piśmiennictwo|netografia|' +
    'джерела|література|список літератури|список джерел|список використаних джерел|використані джерела|посилання|источники|литература|список литературы|список источников|список использованных источников|библиография|библиографический список|ссылки|' +
    'bronnen|bronvermelding|literatuur|literatuurlijst|referenties|fonti|riferimenti|riferimenti bibliografici|referências|referências bibliográficas|bibliografia citada|fontes|' +
    'zdroje|použité zdroje|použitá literatura|seznam literatury|källor|källförteckning|referenser|litteratur|kilder|referanser|kaynaklar|kaynakça|referințe|surse|lähteet|források|irodalom|' +
    'المراجع|مراجع|المصادر|مصادر|المصادر والمراجع|قائمة المراجع|מקורות|ביבליוגרפיה|רשימת מקורות|参考文献|參考文獻|参考资料|參考資料|引用文献|引用資料|资料来源|來源|来源|出典|文献|참고문헌|참고 문헌|참고자료|출처|βιβλιογραφία|πηγές|извори|литература и извори|източници|' +
    'fuentes consultadas|bibliografía consultada|obras consultadas|sources consultées|ouvrages cités|ouvrages consultés|bibliographie consultée|sources consulted|works consulted|bibliography and sources|fonti consultate|fonti e bibliografia|bibliografia consultata|opere citate|opere consultate|fontes consultadas|bibliografia consultada|geraadpleegde bronnen|geraadpleegde literatuur|bibliografie|verwendete quellen|verwendete literatur|zitierte literatur|benutzte quellen|literatur und quellen|' +
    'wykorzystane źródła|literatura cytowana|źródła i literatura|prameny|prameny a literatura|zdroje a literatura|literatura a zdroje|citované zdroje|použitá literatúra|zoznam použitej literatúry|felhasznált irodalom|felhasznált források|irodalomjegyzék|hivatkozások|surse consultate|surse citate|lähdeluettelo|kirjallisuus|litteraturliste|kildeliste|litteraturförteckning|referenslista|yararlanılan kaynaklar|viri|viri in literatura|literatūra|šaltiniai|kasutatud allikad|allikad|kasutatud kirjandus|' +
    'цитированная литература|использованная литература|источники и литература|використана література|джерела та література|използвана литература|използвани източници|коришћена литература|संदर्भ|संदर्भ सूची|स्रोत|tài liệu tham khảo|nguồn tham khảo|daftar pustaka|referensi|rujukan|marejeleo|marejeo|fonts|fonts consultades|referències|منابع|فهرست منابع|เอกสารอ้างอิง|รายการอ้างอิง|参考サイト|参照文献|主な参考文献|참고 자료',
}
