"""French NGO country report, WeasyPrint with page footnotes; boxes, pull quotes, cover, running heads; markers before the punctuation."""
from pdf_lib import *
import pdf_gen
B = dict(lang='fr', p_ibid=.16, hosts=['www.vigie-des-rives.example.org', 'journal-officiel.karune.example', 'www.lecourrierdekarune.example.com', 'data.observatoire-eau.example.net', 'hcdh-karune.example.org'],
 words='barrage riverains expulsion eau decret enquete village indemnisation plainte prefet communique temoignage bassin carte tribunal rapport'.split(), sections=['actualites', 'documents', 'afrique/karune', 'communiques', 'dossiers'],
 pct=['expropriation%20barrage', 'd%C3%A9cret+2021', 'N%27Dama'], dates=['%D mars 2022', '%D novembre 2023', '%D juin 2024'],
 pats=[
 "Le {12 mars 2021|3 juin 2022|28 novembre 2020}, le préfet de {Bas-Karune|Haute-Tamé} a ordonné l’évacuation de {sept|onze|quatorze} villages {de la rive gauche|situés en aval}^.",
 "Selon {les autorités|le ministère de l’Eau|la société concessionnaire}, {1 240|3 675|860} ménages ont été « {indemnisés ou relogés|invités à se rapprocher des guichets} »^.",
 "Aucune {étude d’impact|consultation} n’a été {publiée|menée} avant {le début des travaux|la signature du contrat}^.",
 "« {On nous a donné trois jours et un camion pour cent familles|Ils ont compté les arbres, pas les gens|Je n’ai jamais rien signé} », raconte {une habitante de N’Dama|un pêcheur de Solé|un ancien chef de village}.",
 "La {société civile|Commission nationale} a recensé {vingt-trois|quarante et une|cinquante-huit} plaintes, dont {aucune|une seule} n’a été {jugée|instruite}.",
 "Le {décret|contrat} no {2019-044|2021-117|2022-006} prévoit {pourtant|en effet} une {indemnité|compensation} de {450|1 200} francs par {mètre carré|arbre fruitier}.",
 "Pour {M. Idriss Valo|Mme Clarisse Okoundé|Me Fanta Diarso}, il s’agit d’un « {déplacement forcé qui ne dit pas son nom|chantier sans riverains} ».",
 "Les {images satellites|relevés} montrent, entre {2018 et 2021|2020 et 2023}, la disparition de {310|540} hectares de {cultures|mangrove}^ ; le {concessionnaire|ministère} ne le conteste pas.",
 "Le Comité a {rappelé|souligné} que l’expulsion {ne peut intervenir qu’en dernier recours|suppose un préavis suffisant et raisonnable}^.",
 "En {2020|2022}, {trois|cinq} membres du {collectif|syndicat des pêcheurs} ont été {arrêtés|convoqués}, puis {relâchés sans poursuites|condamnés à des peines avec sursis}.",
 "Qui {paiera|répondra}, demandent-ils, quand {l’eau montera|la concession prendra fin} ?",
 "{Contacté|Sollicité à deux reprises}, le {cabinet du préfet|service juridique de la société} n’a pas {répondu|donné suite}.",
 "Le {niveau|débit} du fleuve a {baissé|varié} de {18|27|40} % en {cinq|huit} ans, d’après {l’Observatoire|les relevés de la station de Solé}.",
 "Dans {le village|le quartier} de {Tiéma|N’Dama}, {l’école|le centre de santé} a été {fermé|déplacé}{ sans préavis|}, puis {rasé|transformé en base-vie}.",
 "Cette {pratique|lecture} est {contraire|difficilement conciliable} {à l’article 17|avec l’article 11} du Pacte^, que {l’État|la Karune} a ratifié en {1979|1994}.",
 "Les {femmes|jeunes|éleveurs}, qui {ne possèdent pas de titre|dépendent du fleuve}, sont les {premières victimes|grands absents des listes}.",
 "Un {audit|rapport interne} de {2021|2023}, que {nous avons pu consulter|la presse locale a cité}, qualifie le dispositif de « {perfectible|coquille vide} »^.",
 "{Par ailleurs|En outre}, le {tribunal de Solé|Conseil d’État} s’est déclaré {incompétent|saisi à tort}.",
 "La {banque|coopération} {partenaire|chef de file} a {suspendu|maintenu} son {prêt|appui} de {42|87} millions d’euros, {tout en|sans} {exprimant|exprimer} sa « {vive préoccupation|confiance} ».",
 "Entre {janvier et avril|mai et août} {2022|2023}, nos équipes ont mené {64|112} entretiens dans {neuf|six} localités.",
 ],
 authors=['I. Valo', 'C. Okoundé', 'Fanta Diarso', 'J.-B. Lanquetot', 'M. Tessandier'], titles=['Le fleuve confisqué', 'Barrages et droits', 'Sans préavis', 'L’eau des autres'], outlets=['Le Courrier de Karune', 'Revue des droits de l’eau', 'Vigie des rives'],
 src=['%au, « %ti », *%ou*, %d, %u.', 'Voir %ou, « %ti », disponible sur : %u (consulté le %d).', '%au, *%ti*, Paris, Éd. du Levant, %y, p. %p, %u.', 'Décret no 2021-%p, en ligne : %u ; voir aussi %u.', 'Communiqué du %d, %u, consulté le %d.', '%au et al., *%ti*, rapport, %y, p. %p (%u). La version anglaise, mise en ligne deux mois plus tard, ne reprend pas le tableau 3 ni les annexes ; les chiffres du présent rapport sont ceux de la version française, corrigés des doubles comptes signalés par les auteurs eux-mêmes dans un erratum.'],
 ibid=['*Ibid.*', '*Ibid.*, p. %p.', 'Ibid., § %p.'], supra=['%au, *op. cit.*, note %n, p. %p.', 'Voir *supra*, note %n.'],
 plain=['Entretien no %p, Solé, %D avril 2023.', 'Observation générale no 7, § %i.', 'Lettre au préfet restée sans réponse.', 'Le prénom a été modifié.'])
ch = ['# Résumé', '# I. Un barrage contre ses riverains', '## A. Le projet', '## B. Le calendrier', '# II. Les expulsions', '## A. N’Dama et Tiéma', '## B. Les indemnités', '## C. Le sort des pêcheurs', '# III. La justice absente', '## A. Les plaintes', '## B. Les arrestations', '# IV. Ce que dit le droit', '# Recommandations']
text, notes = pdf_gen.build(B, 311, ch, 6, sents=(3, 5), p_end=.25, p_mid=.42, after_stop=False, extra={12: ['- Au gouvernement : suspendre les évacuations et publier le contrat de concession^^.', '- Au concessionnaire : verser sans délai les indemnités dues.', '- Aux bailleurs : subordonner tout décaissement à une étude indépendante^^.'],
  6: ['!raw Encadré 1. Comment se calcule une indemnité ? | Le barème de 1987 n’a jamais été réévalué^^. | Il ignore les pirogues, les filets et les séchoirs.']})
d = Doc('fr-rapport-weasyprint', 'pdf', 'weasyprint', 'pdf', 'fr', ['long', 'CSS page footnotes', 'marker before the full stop, after a guillemet', 'Ibid., op. cit., supra', 'boxed text with a note', 'pull quotes that repeat a sentence', 'cover and running heads', 'no-break spaces before : ; ? !'], text, notes)
def mark(keys):
    return '<sup>,</sup>'.join('<span class="fn">%s</span>' % html_segs(d.notes[k], mark) for k in keys)
nb = lambda s: re.sub(r' ([;:?!»])(?!\w)', '\u00a0\\1', s).replace('« ', '«\u00a0')
body = html_body(d, mark)
body = body.replace('<p class="caption">', '<p class="box">')
body = nb(body)
body = body.replace('<h1>II.', '<aside class="pull">« Ils ont compté les arbres, pas les gens. »</aside><h1>II.')
css = '''@page{size:A4;margin:24mm 24mm 26mm;@top-right{content:"VIGIE DES RIVES — LE FLEUVE CONFISQUÉ";font:7.5pt "Liberation Sans";color:#777}@bottom-center{content:counter(page);font:8pt "Liberation Sans"}@footnote{border-top:.5pt solid #555;padding-top:4pt}}
@page:first{@top-right{content:none}@bottom-center{content:none}margin-top:80mm}
body{font:11pt/1.65 "Noto Serif";text-align:justify;hyphens:auto}h1{font:bold 17pt "Liberation Sans";color:#135;break-after:avoid;text-align:left;margin-top:10mm}h2{font:bold 12.5pt "Liberation Sans";break-after:avoid;text-align:left}
.fn{float:footnote;font:8.2pt/1.3 "Noto Serif";text-align:left;hyphens:none}.fn::footnote-call{font-size:65%;vertical-align:super;line-height:0}.fn::footnote-marker{font-size:8pt;content:counter(footnote) ". "}
a{color:#135;text-decoration:none}.box{background:#e8eef4;border-left:3pt solid #135;padding:8pt 10pt;font:10pt/1.4 "Liberation Sans";break-inside:avoid}
.pull{font:italic 15pt/1.3 "Noto Serif";color:#135;width:60mm;float:right;margin:4mm 0 4mm 6mm;border-top:1pt solid #135;border-bottom:1pt solid #135;padding:3mm 0;text-align:left}
.cover{break-after:page}.cover h1{font-size:30pt}sup{font-size:65%;line-height:0}'''
f = put(d.name + '.html', '<html lang="fr"><meta charset="utf-8"><style>%s</style><body><div class="cover"><h1>Le fleuve confisqué</h1><p>Expulsions et barrage de Tamé en Karune</p><p>Rapport de mission, septembre 2024</p></div>%s</body></html>' % (css, body))
out = f[:-4] + 'pdf'; run(['weasyprint', '-q', f, out]); keep_pdf(d, out)
