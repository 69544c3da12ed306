# Words of our own: read after the built-in lexicons, conflict_lexicon in
# nginx.conf.  The format is in the README, "Lexicons".

language en

# what our product's trouble is called
gate 9 stuck|jammed : problem 60, theme:gates 70
red lamp of doom : anger 70, theme:outage 70

# a word that is no anger with us
killer feature : neutral 1
insane : anger 0                # our games are, and clients praise them so

language de

rote lampe : problem 60, theme:outage 70
