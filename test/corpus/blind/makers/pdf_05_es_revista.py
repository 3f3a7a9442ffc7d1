"""Spanish law journal, xelatex; page footnotes with an asterisk note of the author, long notes over the page, op. cit., ibíd.; abstract."""
from pdf_lib import *
import pdf_gen
B = dict(lang='es', p_ibid=.15, p_plain=.25, hosts=['www.boletin-normativo.example', 'jurisprudencia.altatierra.example', 'revistas.ujarama.example.edu', 'www.defensorialtatierra.example.org'],
 words='amparo sentencia agua derecho ley reforma tribunal dictamen consulta previa territorio acceso informe transparencia plazo'.split(), sections=['sentencias', 'doctrina', 'boletin/suplemento', 'noticias', 'informes'],
 pct=['derecho%20al%20agua', 'art%C3%ADculo+24', 'ni%C3%B1ez'], dates=['%D de marzo de 2022', '%D de noviembre de 2023', '%D/02/2024'],
 pats=[
 "El {Tribunal Constitucional|Tribunal Supremo|Consejo de Estado} ha {sostenido|reiterado} que el {derecho al agua|derecho de acceso|principio de publicidad} «{no es una cláusula de estilo|obliga también a quien calla}».^",
 "La {Ley 14/2009|Ley 3/2017|Ley Orgánica 6/2011}, de {22 de abril|9 de julio|1 de octubre}, {reformó|derogó} el art. {24|31|57} {sin|con} {debate|informe previo}.",
 "Según {la doctrina mayoritaria|D.ª Amparo Villarroel|el profesor Iturmendi}, la {carga de la prueba|legitimación} corresponde {a la Administración|al solicitante}.^",
 "En la STC {45/2012|118/2016|7/2020}, FJ {3|5|8}, se afirma que {el plazo|la consulta} «{no puede convertirse en una trampa|ha de ser real y no meramente nominal}».",
 "¿Qué ocurre, sin embargo, cuando {la autoridad calla|el expediente se pierde|no hay tercero interesado}?",
 "La {respuesta|solución} no es {unívoca|pacífica}, y {los tribunales superiores|las salas} han {vacilado|discrepado}.",
 "De {214|318|567} {recursos|solicitudes} {resueltos|tramitadas} entre {2014 y 2018|2019 y 2022}, solo {un 12 %|un 23 %|la quinta parte} {prosperó|obtuvo respuesta en plazo}.",
 "El {voto particular|dictamen} de la magistrada {Urrechaga|Solórzano} {advierte|recuerda},^ con razón, que {el silencio no es una decisión|la excepción se ha vuelto regla}.",
 "{Así|De este modo} lo entendió {la Sala Tercera|el Juzgado n.º 4 de Altatierra}, que {estimó|inadmitió} el {amparo|recurso} {por unanimidad|con dos votos en contra}.",
 "Conviene {distinguir|separar} {tres|dos} {supuestos|planos}, aunque {la práctica|el legislador} los {confunda|trate por igual}.",
 "{Cabe recordar|No es ocioso señalar} que el {Convenio|Pacto} fue {ratificado|publicado} en {1978|1989|1996},^ {diez|siete} años antes de {la Constitución|la primera sentencia}.",
 "El {Defensor del Pueblo|Consejo de Transparencia} calificó la {práctica|demora} de «{anomalía persistente|costumbre contra ley}».",
 "{La Administración|El ayuntamiento} {alegó|opuso} {falta de medios|confidencialidad}, {argumento|excusa} que {la Sala|el juez} {rechaza|acoge} en {dos líneas|un solo párrafo}.",
 "Las {comunidades|asociaciones} {afectadas|recurrentes} {invocaron|citaron} además el art. {6|15} del {Convenio|Protocolo}, {sin éxito|con desigual fortuna}.",
 "En {cambio|Derecho comparado}, {la Corte de Valdoria|el Tribunal de Lusania} {admite|exige} {la acción popular|un interés directo} desde {1999|2008}.^",
 "La {tesis|crítica} contraria, {defendida por|que debemos a} {Iturmendi|Villarroel}, {parte|se apoya} en una {lectura literal|premisa dudosa}.",
 "{Dicho de otro modo|En suma}, {el plazo|la motivación} es {garantía|carga} y no {privilegio|trámite}.",
 "El {coste|efecto} de {la reforma|la sentencia} se {estima|calculó} en {3,4|11,8} millones, {cifra|dato} que {el Gobierno|la memoria} no {justifica|desglosa}.",
 "{Tampoco|Ni siquiera} el {Reglamento|Decreto 88/2015} {aclara|define} qué es un «{interés legítimo suficiente|tercero cualificado}».",
 ],
 authors=['Amparo Villarroel', 'J. M. Iturmendi', 'Lucía Solórzano', 'R. Peñalba', 'Teodoro Quintanal'], titles=['El silencio que obliga', 'Agua y jurisdicción', 'Los plazos de la Administración', 'Acceso y excepción'], outlets=['Revista de Derecho del Agua', 'Cuadernos de Altatierra', 'Anuario de Derecho Público'],
 src=['%au, «%ti», *%ou*, n.º 14, %y, pp. %p y ss., %u.', '%au, *%ti*, Altatierra, Ed. Mirador, %y, p. %p. Disponible en: <<%u>>.', 'Vid. %au, «%ti», %u [consulta: %d].', 'Boletín Normativo de %d, %u.', 'Cfr. %au, *%ti*, cit., p. %p, y el informe que la acompaña, %u; en contra, %u.',
 '%au, «%ti», *%ou*, %y, p. %p (%u). El autor rectifica aquí la opinión que sostuvo en la primera edición, donde entendía que el silencio de la Administración equivalía en todo caso a una denegación, y lo hace a la vista de la jurisprudencia posterior a 2012, que, sin decirlo abiertamente, ha ido desplazando la carga hacia quien tiene en su poder el expediente; véase también, para la evolución de esa línea, el cuadro que figura en el anexo, así como las observaciones críticas de Peñalba, quien considera que tal desplazamiento carece de apoyo en el texto de la ley.'],
 ibid=['*Ibíd.*', '*Ibíd.*, p. %p.', 'Ibidem, FJ %p.'], supra=['%au, *op. cit.*, nota %n, p. %p.', 'Vid. *supra*, nota %n.'],
 plain=['STC %i/20{08|12|19}, de %D de mayo, FJ %p.', 'Vid. art. %i de la Ley 14/2009.', 'La cursiva es nuestra.', 'ATS de %i de junio de %y (rec. %p).'])
B['src'] = [s.replace('<<%u>>', '%u') for s in B['src']]
ch = ['# El problema', '# El deber de responder', '## Antes de 2009', '## Después de 2009', '# El agua como derecho', '## La primera jurisprudencia', '## El giro de 2016^', '# La consulta previa', '## Supuestos', '## Excepciones', '# Derecho comparado', '# Conclusiones']
text, notes = pdf_gen.build(B, 909, ch, 6, p_end=.28, p_mid=.5, two=.03)
text = '# El silencio y el agua: notas sobre el deber de responder[^*]\n\n' + text
notes['*'] = 'Profesora titular de Derecho Administrativo, Universidad del Jarama. Este trabajo se inscribe en el proyecto «Aguas quietas», <https://www.ujarama.example.edu/proyectos/aguas-quietas>.'
d = Doc('es-revista-xelatex', 'pdf', 'xetex', 'pdf', 'es', ['long', 'asterisk note of the author on the title', 'long notes that run over the page', 'Ibíd., op. cit. nota n, supra', 'Spanish legal abbreviations (art., STC, FJ, n.º)', 'inverted question mark', 'no link annotations', 'abstract and keywords'], text, notes)
body = tex_body(d, FootMark(d), heads=('section', 'subsection', 'subsubsection'))
i = body.index('\\section', 5); t = tex_segs(d.notes['*'], d, FootMark(d))
src = r'''\documentclass[11pt,twoside]{article}
\usepackage[spanish,es-noshorthands]{babel}\usepackage{fontspec}\setmainfont{FreeSerif}
\usepackage[paperwidth=17cm,paperheight=24cm,margin=2.2cm,top=2.4cm]{geometry}\usepackage[draft]{hyperref}\urlstyle{rm}\usepackage{fancyhdr}\pagestyle{fancy}\fancyhf{}\fancyhead[LE]{\small Matilde Arriazu}\fancyhead[RO]{\small El silencio y el agua}\fancyfoot[C]{\small\thepage}
\setcounter{page}{211}\setcounter{secnumdepth}{2}\emergencystretch=2em
\renewcommand{\thesection}{\Roman{section}}
\begin{document}
\begin{center}\Large\bfseries El silencio y el agua: notas sobre el deber de responder\textsuperscript{*}\par\medskip\normalsize\mdseries\scshape Matilde Arriazu\end{center}
{\renewcommand{\thefootnote}{*}\footnotetext[1]{%s}}
\begin{quote}\small\textbf{Resumen.} Se estudia la evolución del deber de responder en materia de aguas y se propone una lectura estricta de sus excepciones.\par\textbf{Palabras clave:} silencio administrativo; agua; amparo.\end{quote}
''' % t + body[i:] + '\n\\end{document}'
keep_pdf(d, latex(d, src, 'xelatex', 2))
