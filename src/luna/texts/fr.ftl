# Interface texts in French: buttons, menus, names of things. What Luna says is in the persona.

gate-accept = J’ai compris, j’accepte
gate-decade = { $from }–{ $to }
gate-year = { $year }
reset-yes = Oui, on efface tout
reset-no = Non, on garde

menu-start = Commencer
menu-help = De l’aide
menu-reset = Repartir de zéro

bot-description = Luna est un personnage de fiction joué par une IA, pour adultes (18+).
bot-short = Une compagne de discussion jouée par une IA. 18+
