language fr

# French, as written in France, Belgium, Switzerland and Canada
#
# The format is described in en.lex.  "ne" is often left out, so "pas", "jamais"
# and "plus" deny by themselves; where the verb stands between, the phrase is
# written out.

# -- spellings ---------------------------------------------------------------

svp = s'il vous plaît
stp = s'il te plaît
pb = problème
pbs = problèmes
pk = pourquoi
pq = pourquoi
rdv = rendez-vous
qd = quand
bcp = beaucoup
tjs = toujours
tjrs = toujours
jms = jamais
qqn = quelqu'un
qqch = quelque chose
bjr = bonjour
bsr = bonsoir
mrc = merci
msg = message
cmd = commande
tel = téléphone
chuis = je suis
jsuis = je suis
cest = c'est
ca = ça
sav = sav

# -- sets ----------------------------------------------------------------------

@je = je j nous on
@me = me m moi nous
@mon = mon ma mes notre nos
@vous = vous tu
@votre = votre vos ton ta tes
@le = le la l les un une des du de d ce cet cette ces
@etre = est était sont étaient suis êtes es sommes sera serait être soit
@avoir = ai a as avons avez ont avait avais avaient avoir
@suis = suis sommes
@tres = très trop si vraiment extrêmement tellement particulièrement
@jour = lundi mardi mercredi jeudi vendredi samedi dimanche demain midi
@mois = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
@unite = minute minutes heure heures jour jours semaine semaines mois an ans année années
@long = heures jours semaines mois
@plusieurs = deux trois quatre cinq six sept huit neuf dix plusieurs nombreux nombreuses 9
@fois = deuxième troisième quatrième cinquième sixième énième nième seconde
@firme = fournisseur opérateur prestataire concurrent concurrence société entreprise compagnie banque assureur boutique magasin enseigne marque
@autre = autre autres nouveau nouvelle concurrent
@chef = responsable supérieur supérieure directeur directrice manager chef superviseur hiérarchie direction patron gérant
@reponse = réponse réponses retour nouvelle nouvelles
@argent = argent remboursement sous somme montant fric
@agent = conseiller conseillère agent agents employé employés vendeur collègue collègues technicien interlocuteur personnel
@chose = commande colis livraison compte site application appli service connexion internet ligne produit appareil imprimante box téléphone carte facture abonnement contrat
@marche = marche marchent fonctionne fonctionnent marchait fonctionnait
@mauvais = mauvais mauvaise nul nulle nuls nulles lamentable lamentables minable minables déplorable déplorables catastrophique catastrophiques exécrable pitoyable affligeant médiocre désastreux désastreuse horrible affreux
@bon = bon bonne excellent excellente super parfait parfaite génial géniale formidable impeccable remarquable extraordinaire merveilleux top
@inadmissible = inadmissible inacceptable intolérable scandaleux scandaleuse honteux honteuse insupportable révoltant révoltante inqualifiable aberrant aberrante ahurissant

# everyday words: a text without any of them is not French
@common = je tu il elle on nous vous ils elles me te se le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs moi toi lui eux qui que quoi dont où et ou mais donc or ni car si ne pas plus jamais rien personne tout tous toute toutes très trop bien mal peu beaucoup encore déjà toujours aussi alors puis ensuite après avant depuis pendant pour par avec sans sous sur dans chez vers entre contre est suis es sommes êtes sont était étais étaient être ai as a avons avez ont avait avoir fait faire fais faites peut peux pouvez puis pourrais pourriez veux voulez voudrais dois doit devez faut va vais allez aller vient y en là ici oui non merci bonjour bonsoir salut cordialement plaît monsieur madame comme quand comment pourquoi combien quel quelle quels quelles autre même cela ça c d j l m n qu t aujourd hui hier demain jour jours fois chose deux trois dire dit voir savoir ok accord
@common : common 100

# -- function words that rules need ------------------------------------------------

pas : negate 100
jamais : negate 100
aucun : negate 100
aucune : negate 100
sans : negate 100
ni : negate 100
guère : negate 100
nullement : negate 100
personne ne|n : negate 100
ne|n pas : negate 100
ne|n plus : negate 100
ne|n jamais : negate 100
pas seulement : neutral 1
pas que : neutral 1
pas mal : satisfaction 40 only
pas mal de : neutral 1
pas de souci|soucis|problème|problèmes : confirmation 30 only
aucun souci|problème : confirmation 30 only
pas de quoi : calm 30 only
pourquoi pas : neutral 1
sans doute : neutral 1
sans problème|souci|soucis|aucun_problème : satisfaction 40 only
rien à redire|dire : satisfaction 50 only
rien à me? plaindre : satisfaction 50 only
@je ne? peux|pouvons|peut pas me|nous? plaindre : satisfaction 55 only
ne? peux|pouvons pas être? plus content|contente|satisfait|satisfaite|heureux : satisfaction 66 only

mais : clause 100, contrast 100
cependant : clause 100, contrast 100
pourtant : clause 100, contrast 100
toutefois : clause 100, contrast 100
néanmoins : clause 100, contrast 100
par contre : clause 100, contrast 100
en revanche : clause 100, contrast 100
sauf que : clause 100, contrast 100
et : clause 100
ou : clause 100
car : clause 100
parce que : clause 100
puisque : clause 100
donc : clause 100
alors : clause 100
lorsque : clause 100
quand : clause 100
que : clause 60
qui : clause 60
je : clause 100
nous : clause 60
si : clause 60, condition 100
s il|ils : condition 100
au cas où : condition 100
en cas de : condition 100
à condition : condition 100
à moins que|de : condition 100
sinon : clause 100

très : intensify 100
vraiment : intensify 100
extrêmement : intensify 100
tellement : intensify 100
totalement : intensify 100
complètement : intensify 100
absolument : intensify 100
particulièrement : intensify 100
profondément : intensify 100
franchement : intensify 100
carrément : intensify 100
hyper : intensify 100
ultra : intensify 100
plus que : intensify 100
aussi : intensify 40
un peu : soften 100
quelque peu : soften 100
légèrement : soften 100
plutôt : soften 60
assez : soften 50
peut être : soften 100
parfois : soften 100
à peine : soften 100

@mon voisin|voisine|voisins|mari|femme|ami|amie|amis|collègue|patron|chef|fils|fille|père|mère|frère|sœur|client|clients|cliente|locataire @etre|a|dit|pense|trouve|déteste : third 100
un ami|collègue|client|voisin|utilisateur|internaute @etre|a|dit|pense|trouve|écrit : third 100
un|une ami|amie|collègue|client|cliente à|de moi|nous : third 100
d autres clients|personnes : third 100
certains|certaines clients|utilisateurs|personnes : third 100
certains se : third 100

# -- anger -----------------------------------------------------------------------

en colère : anger 78
furieux|furieuse|furax : anger 86
fâché|fâchée|fâchés : anger 70
énervé|énervée|énervés : anger 72
ça m énerve : anger 70
m énerve|agace|exaspère|saoule|soule|gonfle : anger 64
agacé|agacée : anger 50
agaçant|agaçante : anger 52
énervant|énervante : anger 54
exaspéré|exaspérée|excédé|excédée : anger 78
exaspérant|exaspérante : anger 66
outré|outrée|indigné|indignée|scandalisé|scandalisée|révolté|révoltée : anger 82
remonté|remontée contre : anger 62
hors de moi|nous : anger 80
à bout : anger 62
à bout de nerfs|patience : anger 74
ras le bol|cul : anger 78
marre : anger 68
j en ai|avons marre|assez|plein_le_dos|ras_le_bol : anger 76
on en a marre|assez|plein_le_dos : anger 76
plein le dos|cul : anger 70
ça suffit : anger 70
trop c est|c'est trop : anger 70
y en a marre : anger 76
la patience a des limites : anger 68
ma|notre patience : anger 44
perdu|perds|perdre patience : anger 58
plus de patience : anger 56 only
@inadmissible : anger 70
c est|c'est @inadmissible : anger 74
une honte : anger 76
honte à|de vous|votre : anger 74
honte : anger 54
la honte : anger 66
vous devriez|n'avez avoir? honte : anger 74
un scandale : anger 74
scandale : anger 62
ridicule : anger 66
absurde : anger 58
grotesque : anger 66
lamentable|lamentables : anger 68
minable|minables : anger 66
pitoyable|pitoyables : anger 68
déplorable|déplorables : anger 64, disappointment 40
exécrable|exécrables : anger 66
catastrophique|catastrophiques : anger 56, disappointment 46
une catastrophe : anger 52, disappointment 46
désastre : anger 52, disappointment 44
désastreux|désastreuse : anger 56, disappointment 46
affligeant|affligeante|consternant|consternante : anger 60, disappointment 50
incompétent|incompétents|incompétente|incompétence : anger 70
bande d|de incapables|incompétents|charlatans : anger 72, abusive-language 62
incapable|incapables : anger 46
incapables de : anger 52
je m en fous|fiche : anger 40
vous_vous|tu_te moquez|foutez|moques|fichez de|du moi|nous|monde|gens|clients|gueule : anger 78
se moquer|foutre|moque|fout|moquent|foutent de|du moi|nous|monde|gens|clients|gueule : anger 76
foutage de gueule : anger 80
foutez de|du : anger 70
prenez|prend|prendre pour des|un|une idiot|idiots|imbécile|imbéciles|con|cons|débile|débiles|pigeons|pigeon|vaches : anger 76
prend|prenez|prendre au sérieux : anger 10
personne ne? nous|me|le|la|ça|cela? prend * au sérieux : anger 62 only
pas|jamais pris|prend|prise|prendre * sérieux : anger 54 only
merde : anger 58
merdique|merdiques : anger 66
de merde : anger 72
putain : anger 56
bordel : anger 56
chier : anger 58
fait chier : anger 74
faites chier : anger 78, abusive-language 40
emmerde|emmerdez : anger 66
emmerdant : anger 56
foutu|foutue|foutus : anger 44
saloperie : anger 62
pourri|pourrie|pourris : anger 58, disappointment 40
daube : anger 62
c est|c'est nul|nulle|naze : anger 52, disappointment 48
nul à chier : anger 74
nullissime : anger 66
zéro pointé : anger 58, disappointment 46
vraiment n'importe quoi : anger 66
n importe quoi : anger 60
du grand n'importe quoi : anger 66
incroyable : anger 34
c est|c'est incroyable : anger 46
incroyable mais vrai : anger 40
hallucinant|hallucinante|dingue : anger 52
du délire : anger 52
une blague : anger 60
c est|c'est une? blague : anger 66
vous plaisantez : anger 66
vous|tu rigolez|rigoles|déconnez : anger 66
c est|c'est quoi ce|cette bordel|délire|cirque|blague|merde|service : anger 70
une mauvaise? plaisanterie : anger 62
un cirque : anger 54
mépris : anger 56
méprisant|méprisante|méprisants : anger 58
manque de respect : anger 66
aucun respect : anger 64
irrespectueux|irrespectueuse : anger 58
impoli|impolie|impolis|malpoli|malpolie|malpolis|grossier|grossière|odieux|odieuse|désagréable|désagréables : anger 54, disappointment 30
arrogant|arrogante|arrogance : anger 56
insolent|insolente : anger 54
insultant|insultante : anger 64
quelle honte|blague|catastrophe|incompétence|horreur|merde : anger 72
quel scandale|mépris|bordel|cirque|service_de_merde : anger 70
quel service : anger 20
comment osez : anger 74
comment pouvez|peut vous|on : anger 46
perte de temps : anger 54
perdre|perdu|perds|fait_perdre * temps : anger 46
j ai pas|autre que_ça|que_cela|chose à_faire|le_temps : anger 30
pas que|seulement ça à faire : anger 52 only
pas le temps de : anger 22 only
pas que ça à faire : anger 56 only
gâché|gâchée|gâchées|ruiné|ruinée : anger 48, disappointment 48
je déteste : anger 54
déteste|détestable : anger 48
marre d attendre|être : anger 74
je hurle : anger 60
rage : anger 54
la rage : anger 62
nerfs : anger 44
foutre : anger 50
personne ne? s en|se soucie|occupe|préoccupe : anger 50, disappointment 46 only
personne ne? lit|lis|a_lu|écoute|m'écoute|nous_écoute|répond|décroche : disappointment 46, anger 36 only
quelqu un|l|les a|ait|t_il|au lu|moins_lu : anger 40, told-before 30
quelqu'un l a|t_il lu : anger 42, told-before 30
vous|tu lisez|lis vraiment? mes|mon|nos|les|seulement|au_moins : anger 48, told-before 30
est ce que quelqu'un : anger 18
abusé|abusez : anger 48
vous abusez : anger 64
vous exagérez : anger 56
c est|c'est abusé : anger 58
stop : anger 18
assez : anger 10
agressif|agressive : anger 38

# -- disappointment ----------------------------------------------------------------

déçu|déçue|déçus|déçues : disappointment 70
décevant|décevante|décevants|décevantes : disappointment 66
déception : disappointment 66
me|nous déçoit|déçoivent|décevez : disappointment 66
mécontent|mécontente|mécontents|mécontentes : disappointment 68, anger 34
mécontentement : disappointment 64, anger 32
insatisfait|insatisfaite|insatisfaits : disappointment 66
insatisfaction : disappointment 60
pas|peu|plus|jamais content|contente|contents|satisfait|satisfaite|satisfaits|ravi|ravie|heureux|heureuse|convaincu|convaincue : disappointment 66 only
pas|plus du_tout|vraiment|très|trop content|contente|contents|satisfait|satisfaite|satisfaits|ravi|ravie|heureux|heureuse|convaincu|convaincue : disappointment 68 only
pas|jamais à la hauteur : disappointment 62 only
pas normal|sérieux|professionnel|correct|honnête|logique|acceptable|admissible|terrible|top|pro : disappointment 52, anger 34 only
pas|jamais tolérable|possible_ça : disappointment 50, anger 40 only
c est|c'est pas|plus possible : disappointment 50, anger 40 only
frustré|frustrée|frustrés : disappointment 56, anger 48
frustrant|frustrante : disappointment 52, anger 44
frustration : disappointment 52, anger 42
désolant|désolante|navrant|navrante : disappointment 58, anger 34
regrettable : disappointment 52
je regrette : disappointment 30
je regrette d'avoir|de_vous|mon_achat|ma_commande : disappointment 60
regrette amèrement : disappointment 66
dommage : disappointment 40
c est|c'est dommage : disappointment 46
triste : disappointment 34
lassé|lassée|las|lasse : disappointment 50
lassant|fatigant : disappointment 40
fatigué|fatiguée d|de|par : disappointment 46, anger 34
épuisé|épuisée par : disappointment 42
désespéré|désespérée|désespérant : disappointment 56
désabusé|désabusée : disappointment 52
découragé|découragée : disappointment 46
inutile|inutiles : disappointment 44
sert à rien : disappointment 54
servi|servent à rien : disappointment 54
aide|aidé en rien : disappointment 50
pas|jamais aidé|utile|résolu|réglé : disappointment 48
aucune aide|solution|explication|excuse|considération|suite : disappointment 52 only
aucune @reponse : disappointment 50, told-before 40 only
toujours pas|aucune|rien : disappointment 44, problem 55 only
toujours pas de|eu|reçu|d @reponse : disappointment 52 only
pas de|d|eu|reçu @reponse : disappointment 42, problem 44 only
sans @reponse : disappointment 34, told-before 44 only
jour|semaine|fois|message|courrier|mail sans @reponse : disappointment 12, told-before 44 only
deuxième|second|troisième|quatrième jour|semaine|fois sans|que|de : told-before 40
personne ne|n : disappointment 34, problem 30
personne : problem 18
laisse|laissez|laissé à désirer : disappointment 60
laisse|laissez|laissé|laissée tomber|attendre|sans : disappointment 44
abandonné|abandonnée|ignoré|ignorée|oublié|oubliée par : disappointment 52
ignoré|ignorée|ignorez : disappointment 44
mal reçu|reçue|accueilli|accueillie|servi|conseillé|informé|traité|traitée : disappointment 52
mauvaise qualité|expérience|foi|surprise|réputation : disappointment 58
@mauvais service|accueil|qualité|expérience|suivi|organisation|communication|gestion|produit|travail : disappointment 56, anger 40
service|accueil|suivi|qualité|communication|organisation|gestion|produit|sav @etre? @mauvais : disappointment 56, anger 42
mauvais : disappointment 40
mauvaise : disappointment 40
la pire|le pire : disappointment 56, anger 36
pire : disappointment 38
de pire en pire : disappointment 60, anger 38
de mal en pis : disappointment 58
pas|jamais comme prévu|annoncé|promis|convenu : disappointment 46 only
contrairement à|aux ce|vos : disappointment 38
inefficace|inefficaces : disappointment 50
scandaleusement : anger 56
trop cher|chère|long|longtemps|lent|tard : disappointment 38, problem 30
hors de prix : disappointment 38
galère : disappointment 42
galérer|galère depuis : disappointment 46
cauchemar : disappointment 56, anger 36
parcours du combattant : disappointment 56
perdre|perdu confiance : disappointment 56, distrust 66
plus jamais : disappointment 54
jamais vu ça|cela|un|une : disappointment 54, anger 46 only
jamais plus : disappointment 54
jamais été|connu|eu aussi|si|tant|autant : intensify 100 only
à fuir : disappointment 62, anger 40
à éviter : disappointment 56
je déconseille : disappointment 60
déconseille|déconseillé : disappointment 52
bravo|félicitations * nul|honte|retard|rien|merci_pour_rien : anger 58
merci pour rien : anger 60, disappointment 56 only

# -- told before -----------------------------------------------------------------------

je vous l|le ai|avais|dis déjà? : told-before 60
@je @avoir déjà : told-before 56
déjà dit|écrit|signalé|expliqué|répondu|envoyé|donné|fourni|transmis|précisé|indiqué|demandé|mentionné|appelé|contacté|relancé|communiqué : told-before 66
comme|ainsi_que @je l|le|vous? ai|avais|avons|disais|dit|écrit|expliqué|mentionné|indiqué|signalé : told-before 66
comme dit|écrit|indiqué|mentionné|signalé|expliqué|précisé : told-before 64
comme je vous|l : told-before 44
je répète : told-before 64
je vous le? répète|redis|rappelle : told-before 60
répéter : told-before 50
me|nous répéter : told-before 60
encore une fois : told-before 44
une fois de plus : told-before 46
une nouvelle fois : told-before 46
à nouveau|de_nouveau : told-before 24
pour la @fois fois : told-before 66
@fois fois que|en|ce : told-before 60
@fois fois : told-before 50
@fois message|mail|courrier|appel|relance|demande|e_mail|ticket|réclamation : told-before 62
@plusieurs fois|appels|mails|messages|courriers|relances|e_mails|tickets|réclamations : told-before 50
déjà @plusieurs fois|appels|mails|messages|relances|tickets : told-before 66
à|maintes @plusieurs? reprises : told-before 62
à plusieurs reprises : told-before 62
plusieurs|maintes reprises : told-before 60
relance|relancé|relancer|relances : told-before 48
je vous relance : told-before 62
mon|mes|nos|notre premier|précédent|précédents|dernier|derniers|deux message|mail|mails|courrier|messages|courriers|appel|e_mail : told-before 58
dans mon|mes|notre * message|mail|courrier|ticket|appel|messages|mails : told-before 52
numéros|informations|références|réponse|tout sont|est|figurent|figure déjà? dans mon|mes|le : told-before 60
sans suite : told-before 40
tout écrire|expliquer|redire|recommencer deux_fois|à_chaque_fois|encore|depuis_le_début : told-before 60
écrire|expliquer|dire deux fois : told-before 56
toujours le|les|la même|mêmes : told-before 38, disappointment 36
même problème|souci|panne|erreur : told-before 34, problem 40
encore le|la même : told-before 46
encore et|encore_et toujours|encore : told-before 44
la semaine dernière : told-before 20
j attends|attend|attendais toujours|encore : told-before 40, disappointment 40
attends toujours|encore : told-before 38, disappointment 40
sans nouvelle|nouvelles de : told-before 40, disappointment 38

# -- polite displeasure ------------------------------------------------------------------

je ferai|vais_faire|continuerai|vais_continuer|le_ferai * main|même|seul|seule|à_la_main : polite-displeasure 60
bon|bien|très_bien|soit|ok|d'accord|parfait je * main|même|seul|seule|autrement : polite-displeasure 62
à la main alors|donc|comme_d'habitude|encore : polite-displeasure 56
trié|triée|fait|corrigé|refait * à la main : polite-displeasure 38
comme d'habitude : polite-displeasure 48
comme toujours : polite-displeasure 44
je note que|qu : polite-displeasure 54
noté que|qu : polite-displeasure 60
je constate que|qu : polite-displeasure 44
je prends note que|qu : polite-displeasure 56
à l'étude|en_cours_d'examen comme|depuis : polite-displeasure 52
en cours de traitement depuis|comme|le : polite-displeasure 50
je suppose|imagine|présume que|qu personne|on|vous|c_est : polite-displeasure 58
je suppose : polite-displeasure 36
j imagine : polite-displeasure 38
personne n|ne a|aura|avait|trouve|trouvera eu? le? temps : polite-displeasure 52
je n? y|en? compte|comptais|compterai plus : polite-displeasure 66
ne|n compte|attends|espère|attend|attendons plus : polite-displeasure 58
plus la peine : polite-displeasure 56
pas|plus la peine de : polite-displeasure 52 only
inutile de : polite-displeasure 44
inutile de vous presser|déranger : polite-displeasure 64
rien ne presse : polite-displeasure 36
ne vous|te pressez|dérangez|presse|dérange pas|plus|surtout : polite-displeasure 56 only
laissez|laisse tomber : polite-displeasure 56, disappointment 36
tant pis : polite-displeasure 54
peu importe : polite-displeasure 36
je me débrouillerai|débrouille|suis_débrouillé|suis_débrouillée|passerai : polite-displeasure 58
je m'en passerai : polite-displeasure 56
sauf erreur de ma|notre part : polite-displeasure 34
selon|suite_à|cf|conformément_à mes|mon|nos deux|derniers|précédents|dernier derniers|précédents? mails|messages|courriers|e_mails|mail|message : polite-displeasure 52, told-before 62
je croyais|pensais avoir|que|qu : polite-displeasure 34
j aurais|eu aimé|apprécié|espéré|pensé|préféré : polite-displeasure 52
j'aurais aimé|apprécié|espéré|préféré : polite-displeasure 52
pour être honnête|franc : polite-displeasure 34
je m'attendais à mieux|autre|plus : polite-displeasure 52, disappointment 54
attendais mieux|plus : disappointment 52
quelque peu surpris|surprise|étonné|étonnée : polite-displeasure 54
je m'étonne|suis_étonné|suis_étonnée|suis_surpris|suis_surprise : polite-displeasure 50
étonné|étonnée|surpris|surprise que|qu|de : polite-displeasure 46
depuis le temps : polite-displeasure 40
j ai|avons fait|construit|créé|monté mon|ma|notre propre : polite-displeasure 40
mon propre tableau|fichier|tableur : polite-displeasure 42
décidément : polite-displeasure 34
apparemment : polite-displeasure 24
visiblement : polite-displeasure 28

# -- may leave ----------------------------------------------------------------------------

résilier : may-leave 46
je résilie|résilierai : may-leave 76
je vais|veux|souhaite|désire|compte|voudrais|tiens_à|envisage_de|pense résilier|rompre|clôturer|fermer : may-leave 76
nous allons|voulons|souhaitons|comptons|envisageons_de résilier|rompre|clôturer|fermer : may-leave 76
résilie|résilier|résilierai|annule|annulerai|arrête|arrêter mon|notre|le|l|cet abonnement|contrat|forfait|compte|ligne : may-leave 66
je * arrête|arrêter tout|mon_abonnement|avec_vous|chez_vous : may-leave 64
résiliation : may-leave 40
ma|notre résiliation : may-leave 62
demande de résiliation : may-leave 60
clôture|clôturer|ferme|fermer|fermez mon|notre|le compte : may-leave 58
supprimez|supprimer mon compte : may-leave 52
je change|changerai|pars|partirai|quitte|quitterai : may-leave 54
je vais|veux|compte|préfère|pense changer|partir|quitter : may-leave 56
@je change|changerai|changerons|changeons|vais_changer|allons_changer d|de @firme|crèmerie|crémerie : may-leave 82
changer d|de @firme|crèmerie : may-leave 62
chez|vers|pour|à|par un|une|l @autre? @autre? @firme : may-leave 62
aller|vais|irai|passe|passer|passerai|pars|partir|partirai|irons|allons|partons chez|voir|à|vers la|un|une|d'autres? ailleurs|@firme|concurrent|concurrence : may-leave 76
à la concurrence : may-leave 74
la concurrence : may-leave 42
aller|irai|vais|irons|voir|allons|pars|partirai ailleurs : may-leave 74
voir ailleurs : may-leave 70
je vous|te quitte|quitterai|lâche|laisse_tomber : may-leave 78
quitter|quitte|quitterai orange|sfr|free|bouygues|votre|cette|@firme : may-leave 66
vous|tu allez|vas|êtes_en_train_de|venez_de perdre|me_perdre un|une|des? client|cliente|clients : may-leave 80
perdre|perdu un|une|des|encore_un|encore_une client|cliente|clients : may-leave 70
plus jamais chez|avec|de_commande|je : may-leave 70
plus|jamais client|cliente chez : may-leave 56
ne serai|serons|veux_être plus|pas client|cliente|clients : may-leave 76
dernière|dernier commande|achat|fois que_je|chez_vous|avec_vous : may-leave 70
dernière fois que je|nous : may-leave 68
fini avec|chez vous : may-leave 68
c|c'est fini entre|avec|pour : may-leave 66
mettre fin à|au|aux : may-leave 64
mets|mettons|mettrai fin à|au : may-leave 74
décidé|décide|décidons de changer|partir|quitter|passer|résilier|rompre|nous_passer : may-leave 80
j ai décidé de passer|partir|changer|quitter : may-leave 82
autre fournisseur|opérateur|prestataire|banque : may-leave 58
comment résilier|puis_je_résilier|faire_pour_résilier : may-leave 34 only
comment annuler|clôturer : may-leave 20 only
veux|voulons|souhaite pas résilier|annuler|partir|changer|quitter * contrat|abonnement|d|opérateur? : neutral 1
veux|voulons|souhaite pas résilier|annuler|partir|changer|quitter mon|notre|l|le contrat|abonnement : neutral 1
pas envie|l_intention de|d résilier|changer|partir|quitter * opérateur|fournisseur|contrat|abonnement? : neutral 1
pas envie|l_intention de|d changer|partir d|de opérateur|fournisseur|contrat : neutral 1
pas envie de partir|changer|quitter : neutral 1
renouveler|renouvellerai|renouvelle|renouvellerons pas|plus : may-leave 70 only
ne|n renouvellerai|renouvelle|renouvellerons pas|plus : may-leave 74 only
je me désabonne|désinscris : may-leave 58
portabilité : may-leave 26
rio : may-leave 24

# -- legal, public, payment, a lead ----------------------------------------------------------

avocat|avocate|avocats : legal-step 62
contraint|contrainte|obligé|forcé de|d saisir|faire|prendre|engager|consulter * avocat|justice|tribunal|conseil : legal-step 78
saisir|saisirai|consulter|mandater|contacter un|mon|notre avocat : legal-step 78
mon|notre|nos|un avocat|conseil_juridique|avocats : legal-step 72
tribunal|tribunaux : legal-step 66
justice : legal-step 46
en justice : legal-step 72
action|actions|poursuites|procédure|suites|recours|voie en? justice|judiciaire|judiciaires|juridique|juridiques|légale|légales|juridictionnel : legal-step 72
poursuites : legal-step 52
vous poursuivre|poursuivrai : legal-step 68
porter plainte : legal-step 76
porte|porterai|porterons|dépose|déposerai|déposer plainte|une_plainte : legal-step 76
plainte à|auprès : legal-step 62
plainte : legal-step 46, anger 20
mise|mettre|mets|mettons en demeure : legal-step 76
dgccrf|cnil|arcep|répression_des_fraudes|ombudsman|ofcom : legal-step 68
répression des fraudes : legal-step 72
médiateur|médiation|conciliateur : legal-step 60
association de consommateurs : legal-step 62
que choisir|60_millions : public-complaint 46, legal-step 30
ufc : legal-step 48
protection des|du consommateurs|consommateur : legal-step 58
huissier : legal-step 62
assigner|assigne|assignation : legal-step 68
protection juridique : legal-step 62
dommages et intérêts : legal-step 66
commissariat|police|gendarmerie : legal-step 44
déposer|porter|déposé|porté un|une dossier|réclamation auprès : legal-step 50
mentions légales : neutral 1
service juridique : legal-step 34
rejet de plainte : neutral 1

réseaux sociaux : public-complaint 58
sur|publier|twitter|posterai facebook|twitter|instagram|tiktok|trustpilot|google|linkedin : public-complaint 44
laisse|laisser|laisserai|poste|poster|posterai|publie|publier|publierai|mettre|mettrai|écrire|écrirai|donner * avis|commentaire|évaluation négatif|négatifs|mauvais|catastrophique|public|sur|partout : public-complaint 74
avis|commentaire|évaluation négatif|négatifs|défavorable : public-complaint 56
mauvais avis|commentaire|commentaires : public-complaint 56
une étoile : public-complaint 48, disappointment 40
je le|les? ferai|ferons savoir : public-complaint 66
faire|ferai savoir à|au|autour|partout|publiquement|tout : public-complaint 66
raconte|raconterai|raconter|dirai|dire|partage|partager|partagerai à|avec|partout tous|tout|autour|mes_amis|mon_entourage|le_monde|sur_les_réseaux : public-complaint 66
bouche à oreille : public-complaint 50
presse|journaliste|journalistes|journaux|médias|télévision|télé : public-complaint 44
à|contacter|alerter|prévenir|avertir|saisir la presse|les_médias|journalistes|un_journaliste|les_journaux|la_télé : public-complaint 72
alerter|alerterai|préviens|avertir|avertirai|mettre_en_garde tous|tout|les_autres|les_consommateurs|les_gens|l'opinion : public-complaint 66
rendre|rendrai|rendons|rends * public|publique|publiques|publics : public-complaint 70
publiquement : public-complaint 52
sous presse : neutral 1
presse agrumes|ail : neutral 1

rembourse|remboursez|rembourser|remboursement|remboursé|remboursée|remboursés : payment-dispute 30, problem 20
remboursez moi|nous|immédiatement|tout : payment-dispute 72
@je exige|exigeons|demande|demandons|veux|voulons|réclame|réclamons|attends|souhaite * remboursement|remboursé|remboursée|remboursés|remboursée : payment-dispute 66
rendez moi|nous mon|notre|l argent|sous|fric : payment-dispute 78, anger 34
je veux|voudrais|exige|réclame mon|notre argent|fric|sous : payment-dispute 74
récupérer mon|notre argent|sous : payment-dispute 60
remboursement intégral|immédiat|total|complet : payment-dispute 62
être remboursé|remboursée|remboursés : payment-dispute 52
fais|ferai|faire|vais_faire opposition : payment-dispute 66
opposition au|sur|aux prélèvement|prélèvements|paiement : payment-dispute 72
rejeter|rejette|rejetterai|bloquer|bloque|bloquerai|annuler le|les|vos|ce prélèvement|prélèvements|paiement|virement : payment-dispute 70
ne|n paierai|paie|paye|payerai|paierons|règlerai pas|plus|rien : payment-dispute 74 only
refuse|refusons de payer|régler : payment-dispute 74
conteste|contester|contestons ce|cette|le|la|les|votre|vos prélèvement|facture|paiement|montant|débit|frais|factures : payment-dispute 70
contestation de : payment-dispute 50
prélevé|débité|facturé|facturée|prélevée|débitée deux_fois|en_double|à_tort|sans_accord|sans_mon|indûment : payment-dispute 30, problem 50, theme:billing 70
à tort : problem 46
indu|indue|indûment : payment-dispute 34, problem 40
chargeback : payment-dispute 66
où|quand est|sera|serai mon|remboursé|le remboursement : payment-dispute 42
délai|politique|conditions|modalités de|d remboursement : neutral 1
comment fonctionne|obtenir|se_passe|demander le|un remboursement : payment-dispute 20 only

parler|parle|discuter|échanger à|avec un|une|votre|le|la|au|l? @chef : asks-for-manager 80
parler au|à_votre|à_un|à_une|avec_votre|avec_un|avec_le @chef : asks-for-manager 80
passez|passe|mettez|transférez moi|nous * @chef : asks-for-manager 78
@je veux|voudrais|exige|demande|souhaite|désire|aimerais * @chef : asks-for-manager 76
votre|vos|un|une @chef s'il|immédiatement|maintenant|tout_de_suite|aujourd'hui : asks-for-manager 66
votre|vos supérieur|supérieure|hiérarchie|supérieurs|direction|chef|patron|manager : asks-for-manager 60
votre responsable|directeur|directrice : asks-for-manager 62
à la direction : asks-for-manager 52
quelqu un|une_personne de compétent|responsable|plus_haut_placé|qualifié|haut_placé : asks-for-manager 64
quelqu'un de|d compétent|responsable|plus_haut_placé|qualifié|autre|haut_placé : asks-for-manager 64
niveau supérieur : asks-for-manager 56
remonter|remontez|escalader|escaladez|faire_remonter * hiérarchie|direction|haut|supérieur|responsable|dossier|niveau : asks-for-manager 64
service réclamations : asks-for-manager 36
le nom|coordonnées|numéro de|du votre|responsable|directeur|supérieur|@chef : asks-for-manager 50
rôle|droits|compte de? manager|responsable|gestionnaire : neutral 1
manager role : neutral 1

# -- abuse: directed at a person --------------------------------------------------------------

connard|connards|connasse|connasses : abusive-language 84, anger 60
enculé|enculés|enfoiré|enfoirés|salaud|salauds|salope|salopes|salopard|ordure|ordures : abusive-language 82, anger 60
pourriture|pourritures|crapule|crapules|vermine : abusive-language 72, anger 55
idiot|idiots|idiote|imbécile|imbéciles|abruti|abrutis|abrutie|crétin|crétins|débile|débiles|demeuré|demeurés|taré|tarés : abusive-language 58, anger 50
bande d|de idiots|imbéciles|abrutis|cons|crétins|voleurs|escrocs|nuls|connards|guignols|clowns|débiles|bons_à_rien|branleurs|fainéants|menteurs : abusive-language 72, anger 62
espèce d|de idiot|imbécile|con|connard|abruti|crétin|salaud|conne|merde|débile : abusive-language 80, anger 60
vous êtes|tu_es|t_es des|un|une|tous|vraiment? idiot|idiots|imbéciles|cons|con|conne|nuls|nul|nulle|abrutis|débiles|incapables|bons_à_rien|minables|guignols|clowns : abusive-language 66, anger 60
pauvre|pauvres con|cons|conne|type|mec|débile|nul|fille : abusive-language 70, anger 54
gros con|porc|nul : abusive-language 76
con|cons|conne : abusive-language 44, anger 40
ta gueule|fermez_la|ferme_la|vos_gueules : abusive-language 78, anger 60
allez vous faire : abusive-language 74, anger 64
va te faire|te_faire_foutre : abusive-language 80, anger 66
allez au diable : abusive-language 62, anger 56
je sais où vous|tu habitez|habites|travaillez : abusive-language 84
je vais|viendrai vous|te|lui casser|buter|tuer|frapper|péter|défoncer|retrouver|démolir : abusive-language 84, anger 60
tu|vous vas|allez|le me_le_payer|regretter|payer_cher : abusive-language 58, anger 54
crève|crevez : abusive-language 72
guignol|guignols|clown|clowns|charlot|charlots|rigolo|rigolos|bouffon|bouffons : abusive-language 46, anger 56
con carne : neutral 1

# -- goal at risk -------------------------------------------------------------------------------

@je besoin|faut|dois|devons|doit * avant|pour|d'ici|dès @jour|9|midi|ce_soir|demain_matin|le : goal-at-risk 56
j ai|avons besoin * pour|avant|d'ici|dès @jour|9|midi|ce_soir|le : goal-at-risk 56
besoin * avant|pour|d'ici @jour|9|midi|ce_soir|le : goal-at-risk 54
n|ne est|soit|sera|sont pas|plus|toujours * avant|d'ici|jeudi|lundi|mardi|mercredi|vendredi|demain : goal-at-risk 50 only
pas|plus * d'ici @jour : goal-at-risk 52
d'ici @jour : goal-at-risk 36
avant @jour|le_9|9|midi|ce_soir|la_fin_de_la_semaine : goal-at-risk 40
au plus tard @jour|le|à|demain|midi|9|ce_soir : goal-at-risk 52
date|heure limite : goal-at-risk 54
délai|échéance expire|impératif|dépassé|tient : goal-at-risk 50
je|on|nous ne? peux|peut|pouvons|pourrai|pourrons plus|pas travailler|livrer|vendre|produire|facturer|encaisser|payer_mes|ouvrir_le|partir|voyager|expédier|recevoir_de_clients : goal-at-risk 62, problem 40 only
empêche|empêchent|empêché d|de|de_travailler|de_livrer|de_vendre|de_facturer|travailler|livrer|vendre|ouvrir : goal-at-risk 56
bloque|bloquent|bloqué toute|notre|mon|tout|l activité|production|équipe|magasin|travail|boutique|entreprise|livraison : goal-at-risk 62
activité|production|magasin|boutique|chantier|entreprise|équipe @etre|est à_l'arrêt|bloqué|bloquée|paralysé|paralysée|arrêté|arrêtée : goal-at-risk 64
à l'arrêt : goal-at-risk 54
perds|perdons|perdre|perdu des|de|nos|mes|notre clients|ventes|commandes|chiffre|marché|contrat : goal-at-risk 60
perte de chiffre|clients|commandes|revenus|salaire : goal-at-risk 60
chiffre d'affaires : goal-at-risk 36
mes|nos clients attendent|se_plaignent|râlent|partent : goal-at-risk 60
@plusieurs clients|personnes|élèves|patients|colis|commandes attendent|à_livrer|à_expédier|à_remettre : goal-at-risk 54
mariage|examen|enterrement|obsèques|opération|déménagement|entretien|soutenance|salon @etre|samedi|demain|lundi|vendredi|dans|a|c_est : goal-at-risk 48
mon vol|train|départ part|est|décolle|demain|ce_soir|dans|lundi : goal-at-risk 50
je pars|décolle|voyage|déménage demain|ce_soir|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi : goal-at-risk 54
livrer|expédier|envoyer|facturer|envoyons|remettre * @jour|midi : goal-at-risk 50
nous envoyons|livrons|expédions * @jour|midi|demain : goal-at-risk 54
retard de paiement|loyer : goal-at-risk 44

# -- distrust, confusion, urgency ------------------------------------------------------------------

arnaque|arnaques|arnaqué|arnaquée|arnaquer|arnaquez|arnaqueur|arnaqueurs : distrust 72, anger 60
escroc|escrocs|escroquerie|escroqué|escroquée : distrust 74, anger 62
voleur|voleurs|voleuse : distrust 70, anger 60
du vol : distrust 68, anger 58
c|c'est du? vol : distrust 66, anger 58
vol pur|manifeste|organisé|caractérisé : distrust 70, anger 58
volé|volée|volez mon|mes|notre|nos|l argent|sous|données : distrust 60, anger 48
vous|tu m|nous avez|as volé|volée|volés|menti|trompé|trompée|arnaqué|arnaquée|roulé|roulée|baladé|baladée|eu : distrust 70, anger 56
menteur|menteurs|menteuse|mensonge|mensonges|mensonger|mensongère|mensongères : distrust 68, anger 54
mentez|menti|ment|mentent|mentir : distrust 62, anger 48
trompeur|trompeuse|trompé|trompée|tromper|tromperie : distrust 62, anger 44
malhonnête|malhonnêtes|malhonnêteté : distrust 66, anger 48
publicité|pub mensongère : distrust 68, anger 46
fraude|frauduleux|frauduleuse : distrust 42, problem 30
mauvaise foi : distrust 62, anger 50
promesse|promesses non|pas|en_l'air|tenue|tenues|vides : distrust 60, disappointment 48
vous|tu aviez|avez|avais|m'aviez|nous_aviez promis|assuré|garanti|dit|certifié : distrust 44, disappointment 34
on m|nous avait|a promis|assuré|garanti|certifié|dit_que : distrust 42, disappointment 34
promis : distrust 26
plus|pas|aucune|perdu|perds confiance : distrust 62 only
perdu * confiance : distrust 66, disappointment 48
je ne? vous|te crois plus|pas : distrust 64 only
comment vous|te faire|croire|avoir? confiance : distrust 58
je vous|te faisais confiance : distrust 56, disappointment 36
j y croyais|comptais : distrust 44
frais cachés : distrust 60, payment-dispute 30
louche|douteux|douteuse|suspect|suspecte : distrust 44
baratin|pipeau|balivernes|excuses_bidon|bidon : distrust 56, anger 46
on me|nous balade|mène_en_bateau|promène|raconte : distrust 60, anger 52
balade|balader de|d service|un : distrust 46, anger 46

je ne? comprends|comprend|comprenons pas|plus|rien : confusion 58 only
comprends|comprend pas|rien : confusion 56 only
@etre|est pas très? clair|claire|clairs|compréhensible : confusion 54 only
pas clair|claire|clairs|logique|compréhensible : confusion 50 only
incompréhensible : confusion 56, disappointment 34
confus|confuse : confusion 56
perdu|perdue : confusion 34
je suis|m y perds|perdu|perdue : confusion 54
m'y perds : confusion 56
contradictoire|contradictoires|contredit|contredisent : confusion 58, disappointment 32
aucun sens : confusion 50, disappointment 30 only
n|ne a|ont aucun|pas_de|pas sens : confusion 52 only
qu'est ce que ça|cela veut|signifie : confusion 52
que|ce_que dois|veut|signifie je|dire|ça|cela * ? : confusion 50
pas sûr|sûre|certain|certaine : confusion 40
je ne sais|vois pas|plus comment|quoi|où|ce|si|quel|lequel : confusion 50 only
sais|vois pas|plus comment|quoi|où|lequel : confusion 46 only

urgent|urgente|urgents : urgency 68
urgence : urgency 62
en urgence : urgency 68
d'urgence : urgency 66
au plus vite : urgency 60
le plus rapidement|vite possible : urgency 58
dès|aussi_vite que possible : urgency 46
rapidement : urgency 36
immédiatement : urgency 60
tout de suite : urgency 60
sur le champ : urgency 62
sans délai|attendre|tarder : urgency 58
dans les plus brefs délais : urgency 58
plus brefs délais : urgency 56
dans l'heure : urgency 60
asap : urgency 58
vite : urgency 42
dépêchez|dépêche : urgency 58
c|c'est pressé|pressant : urgency 56
très pressé|pressée : urgency 56
besoin d'aide : urgency 30, problem 20
aidez moi : urgency 36, problem 20
aujourd'hui $ : urgency 34
maintenant $ : urgency 40

# -- thanks, praise, "it works" -------------------------------------------------------------------

merci : gratitude 64
merci beaucoup|infiniment|bien|mille_fois : gratitude 82
un grand merci : gratitude 78
mille mercis|merci : gratitude 76
mille fois merci : gratitude 78
merci pour|de|d votre|vos|l|le|la|tout|ton|cette aide|réactivité|réponse|patience|travail|efficacité|rapidité|gentillesse|professionnalisme|soutien|support : gratitude 76
merci à|pour vous|toute|tout|votre : gratitude 68
merci d'avance : gratitude 15, request 55 only
d'avance merci : gratitude 15, request 55 only
vous remerciant|remercie * avance : gratitude 15, request 55 only
merci de bien_vouloir|me|nous|vérifier|confirmer|répondre|faire|procéder|corriger|rembourser|rappeler|traiter|ne_pas|m|votre_retour : request 58 only
merci de : request 40
je vous|te remercie : gratitude 70
je vous|te remercie * aide|réponse|rapidité|efficacité|beaucoup|infiniment : gratitude 76
reconnaissant|reconnaissante : gratitude 62
non merci : neutral 1
c est|c'est très? gentil : gratitude 56
gentil|gentille|gentils|aimable|aimables|sympa|sympathique|adorable|charmant|charmante : satisfaction 50
bravo : satisfaction 60
félicitations : satisfaction 60
chapeau : satisfaction 56
génial|géniale|géniaux : satisfaction 58
super : satisfaction 46
excellent|excellente|excellents : satisfaction 62
parfait|parfaite : satisfaction 58
parfaitement : satisfaction 44
formidable|fantastique|merveilleux|merveilleuse|extraordinaire|remarquable|impeccable|nickel|top|extra : satisfaction 58
vous êtes|tu_es les|le|la|des|un|une? meilleurs|meilleur|meilleure|génial|géniaux|super|top|champions|champion|formidables|formidable|extraordinaires|au_top : satisfaction 80, gratitude 50
les meilleurs : satisfaction 60
le meilleur|la meilleure : satisfaction 56
satisfait|satisfaite|satisfaits : satisfaction 60
content|contente|contents|ravi|ravie|ravis|heureux|heureuse|enchanté|enchantée : satisfaction 58
comblé|comblée : satisfaction 60
j adore|j'adore : satisfaction 58
j aime : satisfaction 34
bonne|belle surprise|expérience|initiative|idée : satisfaction 54
bon|beau|excellent|super|magnifique travail|service|boulot|accueil|produit|suivi|contact|rapport : satisfaction 60
bien|bon|bonne : satisfaction 16
très bien : satisfaction 50
très bon|bonne|beau|belle|pro|professionnel|professionnelle|efficace|rapide|agréable|compétent|compétente : satisfaction 60
efficace|efficaces|efficacité : satisfaction 50
réactif|réactive|réactifs|réactivité : satisfaction 54
professionnel|professionnelle|professionnalisme : satisfaction 42
rapide|rapides : satisfaction 34
au top : satisfaction 60
rien à dire : satisfaction 46
je recommande : satisfaction 62
recommande vivement|chaudement|à_tous|sans_hésiter : satisfaction 66
sauvé|sauvée ma|mon|la : satisfaction 60, gratitude 48
bien joué|fait|géré|réglé|résolu : satisfaction 56
c était|c'était bien|très_bien|parfait|super fait|géré|réglé|joué|au_final? : satisfaction 66
finalement|au_final bien|tout|très_bien : satisfaction 30
merveille : satisfaction 56
à merveille : satisfaction 60, confirmation 50
plaisir : satisfaction 40
avec plaisir : calm 30
impressionné|impressionnée|bluffé|bluffée : satisfaction 58
hâte de|d : satisfaction 40
ça marche : confirmation 62
@marche|remarche à_nouveau|de_nouveau|enfin|maintenant|bien|parfaitement|très_bien|nickel|impeccablement|désormais : confirmation 64
tout|ça|cela|il|elle @marche|remarche : confirmation 62
c est|c'est bon|réglé|résolu|réparé|fait|arrivé|réparée|réglée|résolue|rétabli|parfait|en_ordre : confirmation 64
problème|souci|panne|tout|incident @etre? résolu|résolue|réglé|réglée|réparé|rétabli|rentré_dans_l'ordre : confirmation 64
tout est|fonctionne|va|marche bon|ok|en_ordre|bien|parfait|rentré|réglé|rétabli : confirmation 62
rentré dans l'ordre : confirmation 64
j ai|avons bien? reçu|récupéré|eu le|la|mon|ma|votre|l|les : confirmation 42
bien reçu|arrivé|arrivée : confirmation 60
il|elle|c|tout y? est|c'est là|arrivé|arrivée|bien_arrivé|bien_là : confirmation 64
il|elle y est : confirmation 56
c est|c'est là : confirmation 64
ok|d'accord|entendu|compris|reçu $ : confirmation 44
entendu|compris : confirmation 34
trouvé $ : confirmation 50
vous pouvez|tu_peux clôturer|fermer|clore * ticket|dossier|demande : confirmation 60
pas|ne|toujours * résolu|réglé|réparé|rétabli : problem 52, disappointment 30 only
si|comment|quand|pourquoi|voir|savoir ça|cela|tout @marche|fonctionne : neutral 1

# -- something does not work: a little heat, in any tone --------------------------------------------------

problème|problèmes|souci|soucis|pb : problem 42
panne|pannes : problem 50
en panne : problem 54
erreur|erreurs : problem 42
bug|bugs|bugue|beug|bogue|buggé : problem 46
défaut|défauts|défectueux|défectueuse|défaillant|défaillance : problem 50
anomalie|dysfonctionnement|dysfonctionnements|incident : problem 46
cassé|cassée|cassés|brisé|brisée|abîmé|abîmée|endommagé|endommagée : problem 52, disappointment 20
ne|n @marche|marche|fonctionne|répond|démarre|charge|ouvre|affiche|connecte pas|plus|toujours_pas|jamais : problem 60, disappointment 20 only
@marche|répond|démarre|charge pas|plus|toujours_pas|jamais|mal : problem 58, disappointment 20 only
rien ne? marche|fonctionne|va|passe|change|n'est_fait|avance : problem 58, disappointment 42 only
plus d|de connexion|internet|réseau|courant|accès|son|image|signal|tonalité|chauffage|eau|ligne : problem 56, disappointment 20 only
pas d|de connexion|internet|réseau|courant|accès|son|image|signal|livraison|colis|suivi : problem 50, disappointment 18 only
coupé|coupée|coupure|coupures : problem 48
plante|planté|plantée|plantage|bloqué|bloquée|bloque|fige|figé|déconnecte|déconnecté|rame : problem 48
lent|lente|lenteur|lents : problem 42
retard|retards|retardé|retardée : problem 46, disappointment 14
en retard : problem 48, disappointment 18
annulé|annulée|annulés|annulées|annulation : problem 32
attends|attend|attente|attendre|attendu|attendons : problem 36
heures|jours|semaines|mois d attente|de_retard : problem 46, disappointment 30
depuis @plusieurs @long : problem 44, disappointment 30
depuis hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|ce_matin|une|un|9|des : problem 34
depuis des|une jours|semaines|mois|heures|semaine : problem 44, disappointment 36
@plusieurs @long : problem 30
toujours pas : problem 46, disappointment 26
encore : problem 22
toujours : problem 20
rien : problem 24
pas : problem 14
jamais : problem 26
aucun|aucune : problem 24
reçu|arrivé|arrivée|livré|livrée|remboursé pas|jamais : problem 46
pas|jamais reçu|arrivé|arrivée|livré|livrée|remboursé|trouvé|eu : problem 48 only
perdu|perdue|égaré|égarée mon|ma|mes|le|la|par|colis|bagage|bagages|dossier : problem 52, disappointment 30
manque|manquant|manquante|incomplet|incomplète : problem 46
faux|fausse|incorrect|incorrecte|erroné|erronée|mauvais_produit : problem 46
impossible : problem 44, disappointment 22
impossible de|d : problem 52, disappointment 22
n arrive|arrivons|arrive|parviens pas|plus à : problem 52
pas|plus possible de|d : problem 46
ne|n peux|peut|pouvons pas|plus : problem 48
double|deux_fois|en_double : problem 28
pourquoi : problem 24
refuse|refusé|refusée|rejeté|rejetée : problem 34, disappointment 20
inaccessible|injoignable|injoignables|indisponible : problem 50
personne ne? répond|décroche|rappelle|m'a_rappelé : problem 44, disappointment 46 only
où est|sont|en_est mon|ma|mes|le|la|notre|nos : problem 42, disappointment 16
où est passé|passée : problem 48
disparu|disparue|disparus : problem 48
n est|sont toujours pas : problem 46
réclamation|réclamations : problem 40, disappointment 26
mais : problem 12
seulement : problem 8
en vain : problem 44, disappointment 34
j ai essayé|tenté : problem 38

# -- requests, questions in the line of business ------------------------------------------------------------

s'il vous plaît : request 55
s il te|vous plaît : request 55
pouvez|pourriez|peux|pourrais|peut vous|tu|on : request 54
veuillez : request 58
je voudrais|souhaite|souhaiterais|aimerais|désire|veux : request 54
j aurais besoin|aimerais|voudrais : request 54
j ai besoin : request 54
besoin d|de : request 34
faites|envoyez|donnez|dites|vérifiez|corrigez|rappelez|répondez|réglez : request 50
comment : calm 24
^ comment faire|puis_je|peut_on|est_ce_que|obtenir|modifier|changer|activer|créer|fonctionne : calm 46
comment puis_je|faire|je_peux|peut_on|obtenir|modifier|changer|activer : calm 36
^ est ce que|qu'il|que_je|il_est|vous : calm 30
^ est_il|peut_on|puis_je|existe_t_il|y_a_t_il|avez_vous|proposez_vous|acceptez_vous|faut_il|dois_je : calm 44
y a t_il : calm 34
quel|quelle|quels|quelles est|sont le|la|les|votre|vos : calm 34
quels|quel|quelle sont|est : calm 24
où puis_je|trouver|se_trouve|peut_on : calm 40
à quelle heure : calm 42
combien coûte|de|ça_coûte|faut_il : calm 40
avez vous : calm 28
proposez vous : calm 42
je voudrais savoir|connaître|modifier|changer|commander|réserver|ajouter : calm 42
je souhaite|souhaiterais|aimerais savoir|connaître|modifier|changer|commander|réserver|ajouter|obtenir : calm 40
question : calm 30
une|petite question : calm 40
simple question|curiosité : calm 44
bonjour : calm 12
bonsoir : calm 12
bonne journée|soirée|fin|semaine : calm 36
bon week|après_midi|courage|weekend : calm 34
cordialement : calm 12
jeter|pouvez_vous un|regarder|vérifier œil? : calm 26
est ce|il_est|serait_il possible : calm 36
possible de|d : calm 20
serait il possible : calm 40
intéressé|intéressée par : calm 38
renseignement|renseignements|information|informations : calm 30
j attends|attends votre|vos : request 30
merci de m : request 40

# -- acts of an agent ----------------------------------------------------------------------------------------

# listen
pouvez|pourriez|peux|pourrais vous|tu me|nous? dire|préciser|expliquer|décrire|indiquer|envoyer|confirmer|donner|montrer|raconter|communiquer : listen 58
pouvez vous me|nous dire|préciser|expliquer|indiquer|décrire : listen 60
pourriez vous me|nous dire|préciser|expliquer|indiquer|décrire : listen 60
quel|quelle|quels|quelles|quand|où|comment|qui|que|lequel|lesquels * ? : listen 50
quel|quelle|quels|quelles * voyez|avez|utilisez|souhaitez|obtenez|concerne|préférez : listen 54
dites|dis|précisez moi|nous : listen 54
qu'est ce qui|que vous|pourrait|vous_aiderait : listen 56
de quoi|que avez_vous besoin : listen 58
tout est|va|fonctionne bien|il|en_ordre|correct * ? : listen 52
est ce que tout|cela vous|va|est|fonctionne|convient * ? : listen 54
cela|ça vous convient|va|aide * ? : listen 52
j aimerais|voudrais comprendre|vous_écouter|savoir : listen 60
aidez moi à comprendre : listen 60
écouté|écoute|à_votre_écoute : listen 60
demandé ce|comment|ce_qui qui|aiderait|pourrait|vous|l : listen 60
si je|nous comprends|comprend|comprenons|ai|avons bien|compris : listen 62, acknowledge 56
si j ai bien compris : listen 62, acknowledge 56
vous m|nous avez|aviez déjà? dit|écrit|expliqué|envoyé|donné|indiqué|signalé|transmis|précisé|répété : listen 56, acknowledge 64
vous aviez|avez déjà donné|dit|écrit|expliqué|envoyé|indiqué|transmis|fourni|signalé : listen 50, acknowledge 66
votre|son point_de_vue|ressenti|inquiétude|demande : listen 40

# acknowledge
vous avez|as entièrement|tout_à_fait|parfaitement|absolument|bien|totalement? raison : acknowledge 74
tu as raison : acknowledge 72
je|nous comprends|comprenons|comprend|conçois bien|parfaitement|tout_à_fait|votre|que|pourquoi|combien : acknowledge 60
^ compris : acknowledge 58
^ entendu : acknowledge 56
bien compris|noté : acknowledge 50
je reconnais|mesure|réalise|constate que|combien|l|votre : acknowledge 58
nous reconnaissons|mesurons|réalisons que|combien|l|votre : acknowledge 58
vous avez|as dû|du attendre|relancer|répéter|rappeler|écrire|patienter|tout : acknowledge 60
obligé|obligée|obligés de|d relancer|attendre|répéter|rappeler|écrire : acknowledge 54
cela n aurait jamais? pas|dû|du : acknowledge 56, own 46
n'aurait pas|jamais dû|du arriver|se_produire|se_passer : acknowledge 56, own 46
vous n'auriez pas|jamais dû : acknowledge 60
vous a coûté|fait_perdre|empêché : acknowledge 56, empathise 52
demandé * que vous aviez|avez déjà : acknowledge 62

# apology, empathy, own
désolé|désolée|désolés|navré|navrée|navrés : apology 62, empathise 50
je suis|nous_sommes sincèrement|vraiment|profondément|très? désolé|désolée|désolés|navré|navrée : apology 74, empathise 56
je vous|te présente mes|toutes_mes excuses : apology 74, empathise 50
nous vous présentons nos|toutes_nos excuses : apology 72, empathise 46
mes|nos|toutes_mes|toutes_nos sincères|plates? excuses : apology 66
je m'excuse : apology 66
nous nous excusons : apology 64
veuillez|vous_prie|vous_prions m|nous|de? excuser : apology 54
veuillez|vous_prie|vous_prions m|nous|de? excuser pour|de|du la|le|tout|toute? gêne|désagrément : apology 25, wording:cliche 70 only
pardon : apology 54
pour la|toute|tout|les gêne|désagrément|désagréments|gênes occasionnée|occasionné|causée|éventuelle|occasionnés|causés : neutral 1
@je vous? présentons|prions|excusons|présente|excuse * gêne|désagrément|désagréments occasionnée|occasionné|causée|occasionnés|éventuelle|éventuels|subis|causés? : apology 25, wording:cliche 70 only
nous nous excusons|excusons pour la|tout|toute|les gêne|désagrément|désagréments|éventuelle : apology 25, wording:cliche 70 only
excuses|excusons|excuser|désolés|désolé|regrettons pour|de la|tout|toute|les|cette gêne|désagrément|désagréments|éventuelle|éventuel : apology 25, wording:cliche 70 only
excuses|excusons|désolés|désolé pour la|tout|toute|les gêne|désagrément|désagréments occasionnée|occasionné|occasionnés|causée|causés|subis : apology 25, wording:cliche 70 only
je|nous|j imagine|comprends|comprenons|sais|savons|conçois|imaginons combien|à_quel_point|que_c_est|que_ce|que_cela|votre * frustrant|agaçant|désagréable|pénible|important|difficile|frustration|énervement|déception|mécontentement : empathise 66, acknowledge 58
j imagine|comprends votre|combien|à_quel_point|que : empathise 58
votre frustration|agacement|déception|énervement|mécontentement|colère : empathise 56
à votre place : empathise 62
c est|c'est|cela frustrant|agaçant|pénible|désagréable|ennuyeux : empathise 54

notre|mon|ma erreur|faute|oubli|responsabilité : own 68
c_était|c_est|cela_vient|il_s_agit * notre|mon|ma|de_notre|de_ma erreur|faute|oubli|côté : own 80
erreur de notre|ma part : own 76
une erreur de|chez notre|nous|ma : own 70
de notre côté|part : own 52, facts 44
nous_nous_sommes|je_me_suis trompé|trompés|trompée|commis : own 76
je me suis trompé|trompée : own 78
nous_avons|j_ai fait|commis une erreur|faute : own 78
nous_aurions|j_aurais dû|du : own 60
nous_n_avons|je_n_ai pas répondu|tenu|vérifié|lu|réagi|respecté|fait : own 56
par|suite_à erreur|inadvertance|notre : own 52
nous_avons|j_ai oublié|manqué|perdu|raté|supprimé|confondu : own 62
j ai|avons|a supprimé|envoyé|fermé|prélevé|facturé|enregistré|débité * par_erreur|à_tort|deux_fois : own 72, facts 50
nous avons prélevé|facturé|enregistré|comptabilisé|débité|comptabilisés * deux_fois|fois|en_double : own 66, facts 52
assume|assumons|prends|prenons * responsabilité : own 72
aucune excuse : own 60 only
votre|vos erreur|faute : own 0

# facts
parce que|qu : facts 40
en raison de|d : facts 56
à cause de|d|du : facts 50
causé|provoqué|dû|due|causée|provoquée par|à|au|aux : facts 58
la cause|raison|origine est|était|vient : facts 62
9 euros|euro|francs|dollars|colis|mails|messages|étiquettes|commandes|factures|clients : facts 54
depuis|à|dès|le 9 : facts 46
votre|la|le|les facture|commande|ticket|dossier|numéro|numéros 9 : facts 54
facture|commande|ticket|dossier 9 : facts 54
numéros|numéro de facture|factures|commande|dossier : facts 50
arrivé|arrivée|arrivés|parti|livré|crédité|versé|crédités ce_matin|hier|aujourd'hui|le|à|sur : facts 58
arrivera|arriveront|sera|seront|arrivent sur|crédité|crédités|versé|visible|versés * compte|au_plus|d'ici|avant|vendredi|lundi : facts 56
un|une|le|la disque|serveur|câble|mise_à_jour|réglage|certificat|routeur * panne|tombé|expiré|défaillant|échoué|incident : facts 60
nous_avons|j_ai vérifié|constaté|trouvé|vu|testé|regardé|contrôlé|analysé|confirmé : facts 58
le journal|système|historique montre|indique|affiche : facts 56
ce matin : facts 34

# solution
nous_avons|j_ai|je_vous_ai|nous_vous_avons remboursé|corrigé|réparé|résolu|réglé|remplacé|rétabli|annulé|crédité|débloqué|envoyé|expédié|modifié|réactivé|supprimé|libéré|restauré|mis_à_jour : solution 66
ai|avons|a|avez été? remboursé|corrigé|réparé|résolu|réglé|remplacé|rétabli|débloqué|réactivé|crédité : solution 62
est|sont|a_été|ont_été|était désormais|maintenant|bien|de_nouveau? annulé|annulée|annulées|corrigé|corrigée|réparé|réparée|résolu|résolue|réglé|réglée|rétabli|rétablie|remboursé|remboursée|débloqué|débloquée|réactivé|crédité : solution 62
n est|sont|a pas|toujours|encore * résolu|réglé|corrigé|réparé : solution 5 only
fonctionne à_nouveau|de_nouveau|maintenant : solution 62
sont|est arrivé|arrivés|arrivée ce_matin|sur_votre_compte|aujourd'hui|hier : solution 56
9 euros|francs sont arrivés|arrivé : solution 60
^ c'est fait : solution 62
remboursé|remboursée|remboursés : solution 54
la solution est|consiste : solution 62
voici comment|la_marche_à_suivre|le_lien|les_étapes|la_solution : solution 58
vous pouvez maintenant|désormais|aussi|utiliser|également : solution 52
en attendant : solution 48, plan 40
solution provisoire|de_contournement|temporaire : solution 58
suivez ces|les étapes|instructions : solution 52
l'ancien ordre revient|sera : solution 52
revient le|au|à : solution 44, promise 52

# decision
nous_avons|j_ai décidé : decision 72
notre décision : decision 62
la décision : decision 50
nous ne? pouvons|pourrons|sommes pas|malheureusement * offrir|rembourser|accorder|modifier|faire|prolonger|accepter|proposer|reprendre : decision 60 only
nous ne? pouvons|pourrons pas : decision 54 only
je ne? peux|pourrai pas vous|accorder|rembourser|offrir|modifier|accepter|proposer|prolonger : decision 60 only
pas possible car|parce_que|puisque|en_raison : decision 60 only
c'est non : decision 70
définitif|définitive : decision 52
convenu que|de : decision 56
d'accord pour|sur : decision 52
nous acceptons|refusons|accordons : decision 62

# plan, promise
je|nous vais|allons vérifier|écrire|vous_appeler|appeler|contacter|rappeler|envoyer|corriger|rembourser|vous_rappeler|vous_écrire|regarder|faire|suivre|vous_tenir|transmettre|examiner|réparer|rétablir|demander|revenir|vous_envoyer|vous_recontacter : plan 62
je|nous vous|l|le|les|y|la? vérifierai|écrirai|appellerai|contacterai|rappellerai|enverrai|corrigerai|rembourserai|suivrai|tiendrai|reviendrai|ferai|vérifierons|écrirons|appellerons|contacterons|rappellerons|enverrons|corrigerons|rembourserons|suivrons|tiendrons|reviendrons|ferons|recontacterai|recontacterons|recevrez|resterai|restons|réparerai|rétablirai|rétablirons|livrerons|livrerai : plan 64
vérifierai|rappellerai|enverrai|reviendrai|recontacterai|appellerai|rembourserai|corrigerai|écrirai|contacterai|rappellerons|enverrons|reviendrons|recontacterons|appellerons|rembourserons|corrigerons|écrirons|contacterons : plan 62
prochaine|prochaines étape|étapes : plan 60
notre|mon plan : plan 60
pour que|afin_que cela|ça ne? se|plus * reproduise|pas|jamais : plan 60
vous recevrez|aurez|serez|aurons : plan 56
sera|seront|serez remboursé|livré|réparé|expédié|corrigé|rétabli|prêt|prêts|contacté|rappelé|livrée|traité : plan 56
à l'avenir|partir_de_maintenant|dorénavant : plan 52
@je * d'ici|avant|au_plus_tard|dans * @jour|9|midi|ce_soir|la_fin : plan 40
vérifierai|rappellerai|enverrai|reviendrai|recontacterai|appellerai|écrirai|rembourserai|rappellerons|enverrons|reviendrons|recontacterons|rappelle|recevrez|aurez|contacterai|envoie|rembourserons|livrerons|corrigerai|corrigerons * avant|d'ici|au_plus_tard|le|à|dans|@jour|demain|pour * @jour|9|midi|ce_soir|demain|la_fin? : promise 66, plan 58
@jour à midi|9 * je|nous|j : promise 60, plan 50
@jour * je|nous * vérifierai|rappellerai|enverrai|reviendrai|appellerai|écrirai|rappellerons|enverrons|vérifierons|appelle|rappelle|contacterai : promise 66, plan 60
d'ici @jour|9|demain|midi|la_fin : promise 56
avant @jour|midi|la_fin_de|9 : promise 40
au plus tard @jour|le|à|demain|midi|9 : promise 58
dans|sous les? 9 heures|jours|minutes|prochaines : promise 54
le 9 @mois : promise 48
je|nous vous? promets|promettons|garantis|garantissons|engage|engageons : promise 64
comme promis|convenu : promise 0
^ comme promis|convenu : facts 40, acknowledge 20

# -- an agent's unhappy wording --------------------------------------------------------------------------------

vous auriez dû|du : wording:blame 78
vous deviez|devez|devriez lire|avoir|remplir|vérifier|faire|saisir|indiquer|nous|consulter : wording:blame 58
vous n avez|n'avez|avez pas|mal|jamais lu|rempli|saisi|indiqué|respecté|suivi|vérifié|fourni|joint|précisé|répondu|fait|compris|utilisé|payé : wording:blame 72
il fallait|suffisait|aurait_fallu : wording:blame 62
votre faute|erreur|négligence|oubli : wording:blame 70
vous avez oublié|omis|négligé|commis|tardé : wording:blame 70
de votre faute|fait : wording:blame 68
puisque|comme|parce_que vous n avez|n'avez pas : wording:blame 72
conformément à|aux notre|nos|la politique|conditions|règles|procédure|conditions_générales : wording:cliche 70
selon notre|nos|la politique|procédure|conditions|règlement : wording:cliche 66
notre politique : wording:cliche 52
votre appel|demande|satisfaction|avis est|compte important|importante|pour|notre|beaucoup : wording:cliche 70
traités|traitées|traité|traitée|examinées dans l ordre|les_meilleurs : wording:cliche 70
dans l'ordre d'arrivée|de_leur|chronologique : wording:cliche 70
nous faisons|mettons tout notre|le_nécessaire|en_œuvre|notre_possible : wording:cliche 58
nous prenons|votre très|au_sérieux * au? sérieux : wording:cliche 50
toute gêne|désagrément occasionnée|éventuelle|occasionné : wording:cliche 70
pour la|tout gêne|désagrément occasionnée|occasionné|éventuelle : wording:cliche 66
merci de|pour votre compréhension|patience : wording:cliche 62
nous restons|reste à votre disposition : wording:cliche 56
pas mon|notre problème|travail|rôle|service|responsabilité|affaire : wording:negative-tone 72
ce n est|n'est pas mon|notre|de_notre|possible|à_nous : wording:negative-tone 62
nous ne? faisons|traitons pas|plus : wording:negative-tone 58
c est|c'est|non hors_de_question|impossible|exclu|non : wording:negative-tone 60
hors de question : wording:negative-tone 68
je ne? peux|vais pas : wording:negative-tone 40
débrouillez|adressez vous : wording:negative-tone 60
c'est comme ça : wording:negative-tone 70
c est comme ça : wording:negative-tone 70
comme je|nous vous? l|le? ai|avons|ai_déjà déjà? dit|expliqué|indiqué|écrit|précisé : wording:patronising 72
calmez|calme vous|toi : wording:patronising 76
je vous l ai|avais déjà|dit|expliqué : wording:patronising 66
évidemment|manifestement|bien_évidemment|bien_sûr vous|que|il : wording:patronising 56
il suffit|suffisait de|d : wording:patronising 58
il vous suffit : wording:patronising 54
tout simplement : wording:patronising 52
si vous aviez lu|bien : wording:patronising 66, wording:blame 60
c est|c'est pourtant simple|clair|écrit|indiqué : wording:patronising 66
encore faut il : wording:patronising 52
on|nous|je ne? peut|pouvons|peux|pourrons rien y? faire|pour : wording:hopeless 76
rien à faire : wording:hopeless 68
rien d'autre à faire : wording:hopeless 68
aucune solution|possibilité|alternative|issue : wording:hopeless 66
il n y a|n'y_a rien|aucune|pas|plus : wording:hopeless 56
impossible de vous|résoudre|faire|le|la : wording:hopeless 56
pas|ne pouvons|peut * aider davantage|plus|vous_aider : wording:hopeless 60
sans solution|espoir : wording:hopeless 58

# -- moments -----------------------------------------------------------------------------------------------------

aujourd'hui : today 1
ce soir : today 1, hour 20
cet après midi : today 1, hour 17
cet après_midi : today 1, hour 17
dans la journée : today 1, hour 17
demain : after-days 1
demain matin : after-days 1, hour 12
demain après midi : after-days 1, hour 17
demain soir : after-days 1, hour 20
demain midi : after-days 1, hour 12
après demain : after-days 2
lundi : weekday 1
mardi : weekday 2
mercredi : weekday 3
jeudi : weekday 4
vendredi : weekday 5
samedi : weekday 6
dimanche : weekday 7
fin de la|cette semaine : weekday 5
fin de semaine : weekday 5
janvier|janv : month 1
février|fév|févr : month 2
mars : month 3
avril|avr : month 4
mai : month 5
juin : month 6
juillet|juil : month 7
août : month 8
septembre|sept : month 9
octobre|oct : month 10
novembre|nov : month 11
décembre|déc : month 12
dans|sous|d'ici les? 9 minutes : after-minutes 1
dans|sous|d'ici les? 9 heures|h : after-hours 1
dans|sous|d'ici une heure : after-hours 1
dans|sous|d'ici l'heure : after-hours 1
dans|sous|d'ici les? 9 jours : after-days 1
dans|sous|d'ici deux jours : after-days 2
dans|sous|d'ici trois jours : after-days 3
dans|sous|d'ici une semaine : after-days 7
dans|sous|d'ici huit jours : after-days 7
dans|sous|d'ici deux semaines : after-days 14
dans|sous|d'ici quinze jours : after-days 14
dans un mois : after-months 1
dans|sous|d'ici 9 semaines : after-days 7
la semaine prochaine : after-days 7
fin du mois : month-end 1
midi : hour 12
à midi : hour 12
minuit : hour 24
matin|matinée : hour 12
après midi : hour 17
soir : hour 20
9 h|heures : oclock 1
dans|sous|d'ici|pendant les? 9 heures : oclock 0
fin de|en_fin_de journée : hour 17

# -- what a message is about ------------------------------------------------------------------------------------------

facture|factures|facturation|facturé|facturée|facturer : theme:billing 66
prélèvement|prélèvements|prélevé|prélevée|débité|débitée|débit|virement : theme:billing 64
paiement|paiements|payé|payer|payée : theme:billing 56
remboursement|rembourser|remboursé|remboursez : theme:billing 60
frais : theme:billing 58
relevé|montant|tarif|tarifs : theme:billing 54
cher|chère|prix|coût : theme:billing 50
euros|francs : theme:billing 40
panne|pannes|coupure|coupures|hors_service : theme:outage 66
en panne : theme:outage 68
plus d|de connexion|internet|réseau|courant|ligne|signal : theme:outage 66
inaccessible|indisponible : theme:outage 62
site|serveur|service|réseau|application est_en_panne|ne_répond|tombé|est_tombé|hs : theme:outage 66
ne répond plus : theme:outage 54
tout est coupé|arrêté|hs : theme:outage 62
retard|retards|retardé|retardée : theme:delay 66
attends|attente|attendre|attendu|attendons : theme:delay 56
trop long|longtemps|lent : theme:delay 58
délai|délais : theme:delay 56
toujours pas : theme:delay 40
depuis des|@plusieurs jours|semaines|mois|heures : theme:delay 52
colis|livraison|livraisons|livré|livrée|livreur|livrer|expédition|expédié|expédiée|transporteur|chronopost|colissimo : theme:delivery 66
paquet|bagage|bagages|envoi : theme:delivery 58
commande arrivée|pas_arrivée|n'est : theme:delivery 56
suivi de|du colis|commande : theme:delivery 62
cassé|cassée|cassés|abîmé|abîmée|endommagé|endommagée|brisé|brisée|défectueux|défectueuse : theme:defect 66
défaut|défauts|bug|bugs|plante|plantage|dysfonctionnement|anomalie : theme:defect 62
ne @marche pas|plus : theme:defect 60
@marche pas|plus : theme:defect 58
qualité|matière|finition : theme:quality 60
mauvaise qualité : theme:quality 68
camelote|pacotille|bas_de_gamme : theme:quality 66
pas|ne conforme|correspond * description|photo|pas|à : theme:quality 62
goût|périmé|avarié|sale : theme:quality 52
mot de passe : theme:access 68
identifiant|identifiants|connexion_impossible|me_connecter|connecter|accéder|accès|authentification|identification : theme:access 60
compte @etre|est bloqué|verrouillé|désactivé|suspendu : theme:access 66
bloqué|bloquée : theme:access 42
code pin|d'accès|de_vérification|sms : theme:access 56
impolie|impoli|malpoli|grossier|grossière|arrogant|arrogante|méprisant|méprisante|désagréable|désagréables|irrespectueux : theme:staff-conduct 64
votre|vos|un|une|le|la|l|des @agent : theme:staff-conduct 44
votre|vos|un|une|le|la|l|des @agent * raccroché|impoli|impolie|crié|insulté|moqué|malpoli|désagréable|arrogant|odieux|mal|grossier|grossière|ri : theme:staff-conduct 70
raccroché au nez : theme:staff-conduct 70
mal reçu|accueilli|reçue|accueillie : theme:staff-conduct 62
réponse|réponses|répond|répondre|répondu|rappelé|rappeler|relance|décroche : theme:communication 58
personne ne? répond|décroche|rappelle|me|nous : theme:communication 66
injoignable|injoignables|joindre : theme:communication 62
aucune nouvelle|information|réponse|explication : theme:communication 64
sans nouvelle|nouvelles|réponse|information : theme:communication 62
informé|informée|prévenu|prévenue : theme:communication 54
résilier|résiliation|résilie|résilié : theme:cancellation 68
annuler|annulation|annule|annulé|annulée : theme:cancellation 58
désabonner|désabonnement|désabonne|clôturer|clôture : theme:cancellation 64
données personnelles|privées|bancaires|clients : theme:privacy 68
mes|nos|vos données : theme:privacy 58
rgpd|cnil : theme:privacy 68
vie privée|confidentialité|confidentiel|confidentielles : theme:privacy 66
effacer|supprimer|suppression * données|compte|informations : theme:privacy 58
divulgué|transmis|partagé|publié * adresse|données|numéro|coordonnées : theme:privacy 66
fuite de données : theme:privacy 70
