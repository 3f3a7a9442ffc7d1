"""French article in the humanities, XeLaTeX: guillemets with no-break spaces, Ibid., op. cit., art. cit., notes mostly of paper."""
from lib import *
T = '''
# Le cadastre et l’oubli[^*]

Quand M. Arsène Delbreuil prit ses fonctions à la mairie de Saint-Amans, le 2 janvier 1891, il trouva, écrit-il, « trois registres moisis, et le reste brûlé[^a] ». | L’incendie de 1888 avait en effet détruit l’essentiel des matrices[^b]. | On en parla peu : le préfet, pressé, fit dresser en six semaines un état « provisoire » qui servit jusqu’en 1934[^c].

Cette provisoireté[^d] – le mot est de L. Carrouges – n’a rien d’exceptionnel. | Dans le canton voisin, cinq communes sur huit (p. ex. Laverne et Le Mas-d’Agly) n’avaient plus de plan lisible avant 1900[^e] ; dans deux autres, l’instituteur, faute de mieux, dessinait les parcelles « à l’œil »[^f]. | Peut-on parler de fraude ? | Nous ne le croyons pas, malgré l’opinion contraire de J.-P. Vialatte, pour qui « l’erreur, ici, rapporte trop pour être une “simple” erreur[^g] ».

## Les sources numérisées

Depuis 2012, les Archives départementales ont mis en ligne 4 300 planches[^h]. | Le catalogue compte toutefois des lacunes, que le service reconnaît volontiers : « Il manque environ un tiers du XIX^e siècle[^i] ». | Nous avons complété la série par les minutes notariales (3 E 112 à 3 E 127) et par le fonds Delbreuil, prêté par Mme Vve Castelnau[^j].

> Le plan n’est pas le pays, monsieur le Préfet ; mais ôtez le plan, et vous verrez ce qu’il reste du pays.[^k]

De l’ensemble il ressort que 612 parcelles, soit 18,4 % du total, changèrent de contenance sans changer de main[^l]. | Le phénomène culmine en 1896, année de la grêle, puis retombe[^m]. | Nul ne s’en plaignit.

## Conclusion

L’oubli fut donc, pour reprendre le mot d’Ét. Barral, « une politique de poche »[^n]. | Reste à savoir qui tenait la poche[^o] !
'''.replace('XIX^e', 'XIXe')
T = re.sub(r'« ', '«\u00a0', re.sub(r' ([»:;!?])', '\u00a0\\1', T))
N = {'*': 'Cet article reprend une communication prononcée à Nîmes le 9 novembre 2023. Nous remercions Mmes Castelnau et Roques.',
'a': 'A. Delbreuil, *Mémoire sur l’état des registres*, Arch. dép. du Haut-Verdon, 3 P 118, fol. 4 r°.',
'b': 'L’enquête conclut à un « fait de hasard » ; voir le dossier numérisé : <https://archives.haut-verdon.example.fr/ark:/74217/vta5a3b81f9e2c4d07/daogrp/0/layout:table/idsearch:RECH_9c1e7f#id:188457231>, consulté le 3 mars 2025.',
'c': '@@b@@ Ibid.', 'd': 'Luc Carrouges, « La France provisoire », *Revue d’histoire des papiers*, t. XLII, n° 3, 1987, p. 211-240, ici p. 214.',
'e': 'Voir la carte I, hors texte.', 'f': 'M. Roques, *L’instituteur arpenteur*, Toulouse, Presses du Verdon, 2001, p. 77 ; compte rendu de S. Nadal, en ligne : <http://journals.cahiers-verdon.example.fr/comptes-rendus/1123?lang=fr>.',
'g': 'J.-P. Vialatte, « À qui profite l’arpent ? », *Annales du Sud-Est*, 2009/2, p. 33, <https://doi.org/10.3917/anse.092.0033>.',
'h': '<https://archives.haut-verdon.example.fr/cadastre/recherche-par-commune/resultats-complets/planches-napoleoniennes/page-1/tri-chronologique/>. La numérisation a été financée par la Région, l’État et, pour une part qu’il ne nous a pas été possible d’établir, par la société Géoval, laquelle réclame depuis 2019 un droit de reproduction sur les clichés ; le tribunal administratif, saisi, ne s’est pas prononcé. Sur les conditions d’accès, qui ont changé trois fois, voir le règlement de la salle, art. 7 à 11, et la réponse à la question écrite n° 21 884, <https://questions.assemblee.example.fr/q15/15-21884QE.htm>.',
'i': 'Courriel de la conservatrice à l’auteur, 12 juin 2024.', 'j': 'Fonds privé, non coté.', 'k': '@@a@@ A. Delbreuil, *op. cit.*, fol. 11 v°.',
'l': 'Calculs de l’auteur.', 'm': '@@g@@ J.-P. Vialatte, art. cit., p. 41, note 3.', 'n': 'Ét. Barral, lettre au *Petit Verdonnais*, 6 mai 1902 ; cf. <www.petit-verdonnais.example.fr/archives/1902/05/06/lettre-d-un-lecteur>.', 'o': '@@d@@ Voir *supra*, note {n:d}.'}
d = Doc('fr-revue-xelatex', 'pdf', 'xetex', 'pdf', 'fr', ['marker before the closing mark or full stop, inside guillemets', 'no-break spaces before : ; ? ! and in guillemets', 'Ibid., op. cit., art. cit., supra', 'asterisk note on the title', 'notes of archive shelf marks', 'ARK URL with hash', 'www. without scheme', 'quotation within a quotation'], T, N)
src = r'''\documentclass[11pt,a5paper]{article}\usepackage[margin=19mm]{geometry}\usepackage{fontspec,xurl,fancyhdr}\usepackage[hidelinks]{hyperref}\setmainfont{FreeSerif}\urlstyle{same}
\usepackage{polyglossia}\setdefaultlanguage[automaticspacesaroundguillemets=false,autospacing=false]{french}
\pagestyle{fancy}\fancyhf{}\fancyhead[C]{\small\itshape Le cadastre et l’oubli}\fancyfoot[C]{\thepage}\setcounter{secnumdepth}{0}\setcounter{page}{117}\begin{document}
''' + tex_body(d, FootMark(d)) + r'\end{document}'
keep_pdf(d, latex(d, src))
