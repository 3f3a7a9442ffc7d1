"""Short texts in French, Italian, Portuguese and Spanish."""

FR = dict(lang='fr', title='Fermeture du pont de Vendeuil : l’association demande des comptes', body='''
# Fermeture du pont de Vendeuil
L’association Rives et Canaux a saisi mardi la préfecture d’un recours contre la fermeture du pont de Vendeuil, décidée le 4 avril 2022[^a].
Selon la mairie, l’ouvrage présente <<un risque, faible mais réel>>[^b] ; selon l’expert mandé par l’association, M. J.-L. Ferrand, il n’en présente aucun[^c].
L’arrêté vise l’art. 12, al. 3, du règlement de voirie[^d], qui n’a pourtant jamais été publié au recueil.
En 2019 déjà, un premier rapport relevait que <<les appuis sont sains, les registres le sont moins>>[^e][^f].
Le détour imposé aux habitants de la rive gauche est de 14,5 km, soit env. 25 min en voiture.
# Ce que demande l’association
- la publication intégrale du rapport d’inspection[^g] ;
- la réouverture du pont aux piétons et aux cyclistes ;
- une réunion publique avant le 1er juin.
<<On nous demande de la patience>>, résume Mme Auberive, <<mais la patience, ici, coûte un plein d’essence par semaine>>[^h].
Contactée, la préfecture n’a pas répondu à nos questions… ni à celles de la presse[^i].
Le dossier complet peut être consulté sur {https://rives-et-canaux.exemple.fr/dossiers/pont-de-vendeuil}.
''', notes={
    'a': 'Recours gracieux du 10 mai 2022, {https://rives-et-canaux.exemple.fr/recours/2022-05-10.pdf}.',
    'b': 'Bulletin municipal n° 88, p. 3 : {https://www.vendeuil-sur-lison.exemple.fr/bulletin/88/feuilleter.php?page=3&zoom=1.5}.',
    'c': 'Note technique, non publiée.',
    'd': 'Règlement de voirie, version du 7 février 2011.',
    'e': 'Rapport d’inspection détaillée, sept. 2019, p. 22, {https://archives.exemple-departement.fr/ark:/67375/a0113298811kq.locale=fr}.',
    'f': 'Voir aussi {https://www.journal-du-lison.com/actualites/2019/11/pont-les-appuis-sont-sains-les-registres-le-sont-moins_4417729.html}.',
    'g': 'Demande adressée à la commission d’accès : {https://acces-documents.exemple.org/demandes/20221234}.',
    'h': 'Entretien du 12 mai 2022.',
    'i': 'Ibid.',
}, traps=['guillemets with no-break blanks', 'marker before punctuation', 'ibid.', 'ARK identifier in a URL', 'two markers in a row'])
FR['notes']['i'] = '@prev Ibid.'

IT = dict(lang='it', title='Il lago che cala: nota per la stampa', kind='endnote', labels='roman', body='''
# Il lago che cala
Nell’estate del 2022 il livello del lago di Vernago è sceso di 3,7 metri, il valore più basso dal 1949[^a].
Secondo l’Agenzia del bacino si tratta di <<un’anomalia entro i limiti>>[^b]; secondo i pescatori, di <<un lago che se ne va>>[^c].
Il prof. G. B. Sartori, che studia le rive dal 1987, ricorda che l’art. 5 della concessione impone un livello minimo[^d].
La società concessionaria, interpellata dal nostro comitato, ha risposto che il livello <<è stato rispettato, in media>>[^e].
In media: cioè, come spiega il dott. Pavan, sommando l’inverno all’estate.
# Le richieste
Il comitato chiede tre cose, ossia la pubblicazione dei dati orari[^f], una commissione indipendente e la sospensione dei prelievi notturni.
La Regione ha convocato le parti per il 14 ott. 2022, alle ore 9.30[^g].
Chi desidera aderire può scrivere a {comitato@lago-vernago.esempio.it|mailto:comitato@lago-vernago.esempio.it}.
«Non chiediamo la luna», ha detto la portavoce, S. Bellinzona, «chiediamo l’acqua in cui si specchia»[^h].
''', notes={
    'a': 'Bollettino idrologico 31/2022, {https://bacino.esempio.it/bollettini/2022/31/bollettino_idrologico_n_31_del_05-08-2022.pdf}',
    'b': 'Comunicato del 6 agosto 2022, {https://bacino.esempio.it/it/comunicati?id=2022-118}',
    'c': 'Colloquio con G. Tomasin, presidente della cooperativa, 9 agosto 2022.',
    'd': 'Disciplinare di concessione n. 114 del 1963; cfr. {http://archivio.provincia-esempio.it/concessioni/1963/114/art5.htm}',
    'e': 'Lettera del 22 agosto 2022, prot. 8841.',
    'f': 'Un esempio di come si potrebbe fare: {https://dati.laghi-aperti.org/api/v2/livelli/orari.csv?lago=vernago&dal=2022-06-01&al=2022-09-30}',
    'g': '{https://www.regione.esempio.it/agenda/2022/10/14}',
    'h': '{https://www.ilcorrieredelleacque.it/2022/08/30/non-chiediamo-la-luna/}; {https://video.ilcorrieredelleacque.it/v/7Hq2_xK-w0}',
}, traps=['roman labels', 'endnotes', 'quotation in two parts', 'underscores and hyphens in URLs'])
IT['body'] = IT['body'].replace('«', '<<').replace('»', '>>')

PT = dict(lang='pt', title='Relatório sobre as linhas de autocarro suprimidas', kind='reference', body='''
# Relatório sobre as linhas de autocarro suprimidas
Entre 2015 e 2021 foram suprimidas 37 linhas no concelho de Vale de Ossa [^a].
A câmara fala de <<racionalização>> [^b], os utentes falam de <<uma aldeia que deixou de ter horas>> [^c].
O Dr. A. M. Teles, do Instituto da Mobilidade, calculou que um em cada 4,2 habitantes vive hoje a mais de 2 km de uma paragem [^d].
Como mostra [^e], a poupança foi de 1,3 milhões de euros, i.e. menos do que custou a rotunda da entrada sul [^f].
Nos termos do art. 9.º, n.º 2, da lei de bases, a supressão exige audiência prévia [^g].
Não houve audiência [^h][^i].
Em resposta às nossas perguntas, o vereador afirmou: <<As pessoas adaptam-se.>> [^j]
Os dados podem ser descarregados em {https://dados.vale-de-ossa.exemplo.pt/autocarros/2021.zip}.
''', notes={
    'a': 'Câmara Municipal. Horários 2015–2021. {https://cm-vale-de-ossa.exemplo.pt/mobilidade/horarios/arquivo/}',
    'b': 'Ata da reunião de 14 de maio de 2019, p. 6.',
    'c': 'Testemunho recolhido em Ribeira Seca, 2 de março de 2022.',
    'd': 'TELES, A. M. <<Paragens>>. Cad. Mobilid., 2021. {https://doi.org/10.5555/cadmob.2021.07.003}',
    'e': 'Tribunal de Contas. Auditoria 12/2020. {https://auditorias.tcontas.exemplo.pt/2020/12/relat%C3%B3rio_final.pdf}',
    'f': 'Diário do Vale, 3 jun. 2018. {https://www.diariodovale.exemplo.pt/sociedade/detalhe/rotunda-sul-custou-15-milhoes-1093311}',
    'g': 'Lei n.º 52/2015, de 9 de junho.',
    'h': 'Provedoria, ofício n.º 771.',
    'i': '{https://provedoria.exemplo.pt/queixas/2020/771}',
    'j': 'Entrevista à Rádio Ossa, {https://radio-ossa.exemplo.pt/podcasts/manha/2022-03-08?t=12m40s}, minuto 12.',
}, traps=['bracketed references', 'marker as object', 'n.º and art.', 'percent-encoded non-ASCII', 'two references in a row'])

ES = dict(lang='es', title='Carta abierta sobre el archivo municipal', body='''
# Carta abierta sobre el archivo municipal
Hace dos años que el archivo de San Jacinto está cerrado <<por inventario>>.[^a]
El inventario, según la ordenanza de 2003, debe durar treinta días.[^b]
La Sra. Ucelay, directora en funciones, declaró a este comité que faltan <<tres cajas, tal vez cuatro>>;[^c] el acta dice cuarenta.[^d]
¿Dónde están las demás?[^e]
El art. 14.2 de la Ley 26/2003 reconoce el derecho de toda persona a consultar los documentos <<sin necesidad de justificar su interés>>.[^f]
EE. UU. y Chile, p. ej., publican el estado de sus inventarios cada semana.[^g]
Pedimos, pues, tres cosas: una fecha, un responsable y una llave.
El texto y las firmas están en {https://archivo-abierto.ejemplo.org/carta}.
''', notes={
    'a': 'Cartel en la puerta, fotografiado el 3 de enero de 2023: {https://fotos.archivo-abierto.ejemplo.org/2023/01/03/IMG_4471.JPG}',
    'b': 'Ordenanza 17/2003, art. 8.',
    'c': 'Entrevista del 20 de enero de 2023.',
    'd': 'Acta n.º 4, {https://actas.san-jacinto.ejemplo.gob.mx/2022/acta%20004%20(firmada).pdf}',
    'e': 'Véase también {https://www.la-voz-de-san-jacinto.com.mx/local/¿dónde-están-las-cajas?-una-pregunta-al-alcalde}',
    'f': '{https://leyes.ejemplo.gob.mx/L26-2003#art14-2}',
    'g': '{https://registros.ejemplo.gob.cl/inventario/estado} y {https://records.example.us/inventory/status.aspx?week=3}',
}, traps=['abbreviations with blanks (EE. UU.)', 'inverted question mark', 'non-ASCII letters in a URL', 'question mark inside a path'])
