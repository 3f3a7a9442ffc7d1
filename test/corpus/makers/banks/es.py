"""Español: informe de una defensoría imaginaria."""
SECTIONS = ['Antecedentes', 'Los hechos probados', 'La respuesta de la administración', 'Las cifras', 'La voz de los vecinos', 'El marco legal', 'Límites de este informe',
            'El costo de la demora', 'Recomendaciones', 'Conclusiones']
SLOTS = {
    'decimal': ',',
    'org': ['la Defensoría', 'el Instituto del Agua', 'el Tribunal de Cuentas', 'la Comisión de Vivienda', 'el Cabildo de Villanueva'],
    'person': ['la Dra. Elena Quiroga', 'J. M. Arriaga', 'el Sr. Mondragón', 'Dña. Pilar Ucelay', 'el Lic. Tomás Ibarra'],
    'place': ['Villanueva del Río', 'San Jacinto', 'el valle de Oca', 'Puerto Escondido Viejo', 'La Ensenada', 'Santa Brígida'],
    'law': ['el art. 5', 'el artículo 14.2', 'la Ley 26/2003', 'el inc. b) del art. 9', 'el Decreto N.º 44'],
    'date': ['3 de marzo de 2014', '17 de junio de 2009', '6 de enero de 2018', '22 de octubre de 2020', '30 de septiembre de 2011'],
    'what': ['quejas', 'inspecciones', 'solicitudes', 'muestras', 'audiencias', 'licencias'],
    'title': ['El silencio de los registros', 'Agua, derecho y paciencia', '¿Quién guarda las llaves?', 'Un puerto de papel', 'La demora como política'],
    'journal': ['Rev. Der. Púb.', 'Cuad. del Agua', 'An. de Vivienda'],
}
CITED = [
    'Según los datos que entregó $person, el número de $what en $place aumentó un $dec % entre $year y $year.^',
    'El $date se publicó una lista de $n $what que no figuraban en ningún registro.^',
    'Una funcionaria habló de <<una forma cortés de negarse>>,^ y nadie en $place la ha desmentido desde $year.',
    'De las $n $what examinadas en $place, solo $m se habían resuelto en el plazo que fija $law.^',
    'En el informe del $date se reconoce que <<no se comunicó motivo alguno por escrito>> en $n casos.^',
    'La demora media, desde la primera carta hasta la respuesta definitiva, fue de $dec meses en $place,^ pese a que $law impone un límite de $m semanas.',
    'Los críticos, entre ellos $person, señalan que $place recibió apenas el $dec % de los fondos para $n $what.^',
    'A la pregunta del $date, el portavoz respondió: <<El asunto está en manos de los abogados… y ahí seguirá>>.^',
    'Nada en $law obliga a la administración a esperar, y el $date no esperó.^',
    'La denunciante declara haber escrito $m veces, es decir, una por trimestre desde $year.^',
    'Las cifras de $place (véase el cuadro del anexo) difieren en $n de las que se enviaron al Congreso en $year.^',
    'Un segundo estudio, que $person llevó a cabo en $year, halló $dec $what por cada mil hogares.^',
    'El tribunal resolvió el $date que un silencio de más de $m meses <<equivale a una decisión>>.^',
    '¿Sabían los miembros de la comisión de las $n $what de $place?^',
    'La carta del $date no deja dudas: <<No volveremos a $place antes de $year>>.^',
    'El alquiler medio en $place pasó de $dec a $n euros al mes.^',
    'Conforme a $law, la carga de la prueba recae en el solicitante,^ regla que $person llama <<firme, aunque no querida>>.^',
    'Hubo que esperar al $date para que se leyera en sesión el memorial de $person sobre las $n $what.^',
    'Solo en $place se registraron $n $what en $year, frente a $m del año anterior.^',
    'A los vecinos de $place, p. ej. a los de la esclusa vieja, se les prometieron $n viviendas para $year.^',
    'Consta en el acta que el $date, hacia las 16.30 h, $person dejó la sala y que acto seguido se aprobaron $m $what sin votación.^',
    'El documento n.º $n, una nota de $person, desapareció del archivo en $year.^',
    'EE. UU. y el Reino Unido figuran, con $n y $m $what respectivamente, en el anexo que $person redactó en $year.^',
]
FILLER = [
    'Conviene detenerse un momento en las palabras que se eligieron en $place.',
    'Nada de esto era inevitable ni, en $year, del todo secreto.',
    'Este apartado se ocupa de $place, donde los archivos están mejor llevados que en otras partes.',
    'Quien busque un culpable en $place quedará decepcionado con los expedientes de $year.',
    'Hubo, claro está, excepciones en $place y, después de $year, en $place.',
    'La comisión se reunía en $place el primer martes de cada mes, en invierno y en verano.',
    'La cuestión no es si $place recibió un trato distinto, sino por qué.',
    'Hacia $year el procedimiento había adquirido un ritmo propio.',
    'Se objetará que $place es un caso aparte; casi todos lo son.',
    'Así estaban las cosas cuando $person asumió el cargo en $year.',
    'Para entender la disputa hay que remontarse a $year, cuando la esclusa de $place todavía funcionaba.',
    'Una empleada de $place llevaba un cuaderno con todo lo que no constaba en ninguna parte.',
]
NOTES = [
    '$person, <<$title>>, $journal, $year, p. $p, URL.', 'Véase URL (consultado el $date).', 'URL', 'Nota de prensa del $date: URL.',
    'Informe anual $year, p. $p, disponible en URL; véase también URL.', 'Carta del $date, reproducida en URL, pág. $m.',
    '$person, $title, en línea: URL [consulta: $date].', 'Cfr. URL y la edición impresa, pp. $p y ss.',
    '$person, *$title*, Madrid, Ed. del Valle, $year, p. $p.', 'Entrevista con una antigua secretaria judicial, $date.', 'Cfr. $law, modificado en $year.',
    'STS de $date, rec. $n.', '$person, $journal, $year, n.º $m, p. $p, doi:DOI.', 'El nombre se cambió a petición de la testigo.',
    'Es decir, el $dec % de las personas encuestadas; $n no contestaron.',
]
AGAIN = ['Ibíd.', 'Ibíd., p. $p.', 'Ibidem, p. $p.']
SUPRA = ['Véase supra nota NOTE, p. $p.', 'Supra nota NOTE.']
