"""Français : rapport d'une commission imaginaire."""
SECTIONS = ['Le contexte', 'Les faits établis', 'La réponse de l’administration', 'Les chiffres', 'Le point de vue des riverains', 'Les suites données',
            'Ce que disent les textes', 'Les limites de l’enquête', 'Recommandations', 'Conclusion']
SLOTS = {
    'decimal': ',',
    'org': ['l’Observatoire des eaux', 'la commission du logement', 'le tribunal de Montclair', 'la Cour des comptes régionale', 'l’Institut du Vallon',
            'la préfecture', 'le syndicat intercommunal', 'l’association Rives et Canaux'],
    'person': ['M. Lefranc', 'Mme Auberive', 'J.-P. Castelnau', 'le Dr Nguyen-Barrault', 'Mᵉ Delphine Roux', 'A. de Saint-Brice'],
    'place': ['Montclair', 'Saint-Aubin-sur-Orge', 'la vallée du Lison', 'Port-Vendeuil', 'Villeneuve-le-Comte', 'La Roche-Bernarde'],
    'law': ['l’art. 5', 'l’article L. 214-3', 'l’art. 12, al. 2', 'la loi n° 98-412', 'le décret du 4 mai 2007'],
    'date': ['3 mars 2014', '17 juin 2009', '6 janvier 2018', '22 octobre 2020', '30 septembre 2011', '1ᵉʳ décembre 2022'],
    'what': ['plaintes', 'visites', 'demandes', 'analyses', 'audiences', 'expulsions'],
    'title': ['Le silence des registres', 'L’eau et la patience', 'Qui garde les clefs ?', 'Compter les absents', 'Un port de papier', 'De la lenteur'],
    'journal': ['Rev. dr. publ.', 'Cah. de l’eau', 'Ann. du logement'],
}
CITED = [
    'Selon les documents remis par $person, le nombre des $what a augmenté de $dec % à $place entre $year et $year^.',
    'Le $date, $person a rendu publique une liste de $n $what qui ne figuraient dans aucun registre^.',
    'Interrogée par nos soins, Mme Vauquelin a parlé d’une <<forme courtoise de refus>>^, et personne, à $place, ne l’a démentie depuis $year.',
    'Sur les $n $what examinées à $place, $m seulement avaient été traitées dans le délai prévu par $law^.',
    'Dans son rapport du $date, la chambre admet qu’<<aucun motif écrit n’a été communiqué>> dans $n cas^.',
    'Le délai moyen, de la première lettre à la réponse définitive, atteignait $dec mois à $place^, alors que $law fixe une limite de $m semaines.',
    'Les critiques, dont $person, relèvent que $place n’a reçu que $dec % des crédits pour $n $what^.',
    'À la question posée le $date, le porte-parole a répondu : <<Le dossier est chez les avocats… et il y restera.>>^',
    'Rien, dans $law, n’oblige l’administration à attendre, et le $date elle n’a pas attendu^.',
    'M. Thévenot déclare avoir écrit $m fois à la préfecture, c.-à-d. une fois par trimestre depuis $year^.',
    'Les chiffres de $place (cf. le tableau en annexe) s’écartent de $n unités de ceux qui ont été transmis au Parlement en $year^.',
    'Une seconde étude, conduite par $person en $year, a compté $dec $what pour mille ménages^.',
    'Le tribunal a jugé le $date que le silence gardé pendant plus de $m mois <<vaut décision>>^.',
    'Les membres de la commission avaient-ils connaissance des $n $what de $place^ ?',
    'La lettre du $date est sans ambiguïté : <<Nous ne reviendrons pas à $place avant $year.>>^',
    'Le loyer moyen à $place est passé de $dec € à $n € par mois^.',
    'Aux termes de $law, la charge de la preuve pèse sur le demandeur^, règle que $person juge <<acquise, à défaut d’être aimée>>^.',
    'Il a fallu attendre le $date pour que le mémoire de $person sur les $n $what soit lu en séance^.',
    'Rien qu’à $place, on a enregistré $n $what en $year, contre $m l’année précédente^.',
    'Les habitants de $place, p. ex. ceux du quartier de l’écluse, attendaient $n logements pour $year^.',
    'Le procès-verbal indique que, le $date vers 16 h 30, $person a quitté la salle et que $m $what ont alors été approuvées sans vote^.',
    'Le document n° $n, une note de $person, a disparu des archives en $year^.',
]
FILLER = [
    'Il convient de s’arrêter un instant sur les mots employés à $place.',
    'Rien de tout cela n’était inévitable ni, en $year, vraiment secret.',
    'La présente partie porte sur $place, où les archives sont mieux tenues qu’ailleurs.',
    'Le lecteur qui cherche un coupable à $place sera déçu par les dossiers de $year.',
    'Il y eut, certes, des exceptions à $place et, après $year, à $place.',
    'La commission se réunissait à $place le premier mardi de chaque mois, été comme hiver.',
    'M. le président Calvet soutenait alors l’inverse, avant de changer d’avis en $year.',
    'La question n’est pas de savoir si $place a été traitée autrement, mais pourquoi.',
    'En $year, la procédure avait pris un rythme qui lui était propre.',
    'On objectera que $place est un cas à part ; la plupart des communes le sont.',
    'Telle était la situation lorsque $person est entré en fonctions, en $year.',
    'Pour comprendre le différend, il faut remonter à $year, quand l’écluse de $place servait encore.',
    'Une employée de $place tenait un carnet de tout ce qui n’était consigné nulle part.',
]
NOTES = [
    '$person, <<$title>>, $journal, $year, p. $p, URL.', 'Voir URL (consulté le $date).', 'URL', 'Communiqué de presse du $date : URL.',
    'Rapport annuel $year, p. $p, disponible à l’adresse URL ; voir aussi URL.', 'Lettre du $date, reproduite sur URL, p. $m.',
    '$person, $title, en ligne : URL [consulté le $date].', 'Cf. URL, à comparer avec l’édition imprimée, p. $p.',
    '$person, *$title*, Paris, Éd. du Vallon, $year, p. $p.', 'Entretien avec une ancienne greffière, $date.', 'Cf. $law, modifié en $year.',
    'TA Montclair, $date, n° $n.', '$person, <<$title>>, $journal, $year, n° $m, p. $p, doi:DOI.', 'Le nom a été modifié à la demande du témoin.',
    'Soit $dec % des personnes interrogées ; $n n’ont pas répondu.',
]
AGAIN = ['Ibid.', 'Ibid., p. $p.', 'Id., p. $p.']
SUPRA = ['Supra, note NOTE, p. $p.', 'Voir supra note NOTE.']
