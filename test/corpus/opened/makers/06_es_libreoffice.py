"""Spanish press dossier, LibreOffice PDF export of a text document with word-processor endnotes and printed links."""
from lib import *
T = '''
# La laguna que no figura en los mapas

## Informe de seguimiento n.º 3

El pasado 9 de octubre, la Confederación Hidrográfica del Alto Zújar dio por desecada la laguna de Valdecarros.[^a] | Según su presidente, D. Eusebio Larrañaga, se trata de «un proceso natural, previsible y en absoluto irreversible».[^b] | Los vecinos, en cambio, señalan a los 214 pozos —139 de ellos sin licencia— abiertos desde 2011.[^c]

¿Cuántos pozos hay en realidad? | Nadie lo sabe con certeza: el censo de 2016 contabilizó 163, el de 2022 «más de doscientos»[^d] y el catastro regional, ninguno. | La Sra. Inés Pardo Quintanilla, agricultora jubilada, lo resume así: «Aquí el agua se apunta con lápiz».

El informe completo puede descargarse en <https://www.observatoriodelagua.example.es/informes/2025/valdecarros/informe-final-version-revisada-octubre.pdf> y los datos, en la misma página. | También hemos publicado las [actas de las reuniones de 2019](https://www.observatoriodelagua.example.es/actas?anio=2019&tipo=pleno&formato=html), que la Confederación se negó a facilitarnos durante catorce meses.

## Los permisos

De acuerdo con el art. 67.2 de la Ley 9/1999, toda concesión superior a 7.000 m³/año exige evaluación previa.[^e] | En el expediente EXP-2018/04417 dicha evaluación ocupa media página, incl. la firma.[^f] | Preguntado por ello, el Ing. R. Salcedo respondió que «las evaluaciones no se pesan al kilo»[^g] y abandonó la sala.

La empresa beneficiaria, Regadíos del Zújar, S. A., facturó 3,2 millones de euros en 2023.[^h] | Ese mismo año recibió ayudas públicas por valor de 811.450 €, de las que solo justificó un 40 %.[^f] | Un portavoz declinó hacer comentarios y remitió a la web corporativa (<www.regadioszujar.example/quienes-somos/>).

## Próximos pasos

1) Solicitar a la Fiscalía copia de las diligencias previas 77/2024.[^i]

1) Repetir las mediciones en los piezómetros P-04 y P-11 antes del 31 de marzo.

1) Recurrir la denegación del 5 de nov. ante el Consejo de Transparencia, cuya doctrina es clara.[^j]
'''
N = {'a': 'Resolución de 9/10/2025, BOPV núm. 198, pág. 12.004, <https://www.boletin-altozujar.example.es/boletines/2025/198/12004_resolucion_desecacion_valdecarros.pdf>.',
'b': 'Declaraciones a Radio Zújar, 10 de octubre de 2025 (minuto 14:20 y ss.), <https://radiozujar.example.es/podcast/la-manana/2025-10-10/?t=860>.',
'c': 'Elaboración propia a partir de imágenes de satélite (véase el anexo II).', 'd': '@@a@@ Ibíd., pág. 12.009.',
'e': 'Ley 9/1999, de 14 de mayo, de Aguas Subterráneas. Texto consolidado: <https://legislacion.example.es/buscar/act.php?id=LAS-A-1999-10876&p=20211229&tn=2>; comentario en: <https://revista-derecho-aguas.example.es/articulo/67-2-una-lectura/>.',
'f': 'Expediente consultado el 21 de enero de 2025 en la sede de la Confederación.', 'g': 'Acta de la Junta de Explotación de 3 de marzo de 2019, pág. 4.',
'h': 'Registro Mercantil, cuentas anuales 2023; <http://registro-mercantil.example.es/consulta?cif=A06%2F114882&ejercicio=2023>.', 'i': 'Juzgado de Instrucción n.º 2 de Castuela.', 'j': '@@e@@ Vid. nota {n:e}, *in fine*.'}
d = Doc('es-dossier-libreoffice', 'pdf', 'libreoffice', 'pdf', 'es', ['word-processor endnotes on a last page without a heading', 'a note marked twice', 'inline links beside notes, one of them behind words', 'inverted question mark', 'Ibíd. and Vid. nota', 'abbreviations D., Sra., S. A., Ing., art.', 'numbers with full stops', 'numbered list'], T, N, kind='endnote')
d.write(soffice(d, fodt(d, ('es', 'ES'), 'endnote', header='Observatorio del Agua · Seguimiento 2025'), 'pdf'))
