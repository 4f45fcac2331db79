# Interface texts in English: buttons, menus, names of things. What Luna says is in the persona.

gate-accept = Got it, I agree
gate-decade = { $from }–{ $to }
gate-year = { $year }
reset-yes = Yes, erase it all
reset-no = No, keep it

menu-start = Start
menu-help = Help
menu-reset = Start over

bot-description = Luna is a fictional character played by an AI, for adults (18+).
bot-short = A chat companion played by an AI. 18+
