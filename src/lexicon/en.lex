# English
#
# One entry a line; what follows " #" is a note.
#
#   phrase : signal strength            what the phrase is a sign of
#   phrase : signal 60, signal 30       ... of several things
#   phrase : signal 40 only             hides every shorter phrase within it
#   @name = word word                   a set: @name stands for any of them
#   word = words                        a spelling, in what follows: the word is
#                                       read as those
#
# A phrase is made of words and of
#
#   stem~        any word that begins so
#   a|b|c_d      alternatives; "_" joins the words of one
#   word?        may be missing (alternatives too: a|b?)
#   *            a gap of up to three words, not at an end
#   9            any number
#   ^  $  ?      the sentence begins; it ends; it ends with a question mark
#
# Signals are those of src/core/vocabulary.h (anger, may-leave ... and the acts
# of an agent: own, plan ...).  Cues that rules need:
#
#   negate       denies what follows in the clause, three words far
#   clause       the reach of a negation ends here
#   intensify    makes the next two words weigh more;  soften: less
#   problem      something does not work: a little heat, no signal
#   request      something is wanted of us: no mere thanks
#   calm         a question in the line of business: takes heat away
#   neutral      nothing at all, and hides what stands within it
#   common       everyday word: tells that a text is in this language
#
# A strength is 1 to 100; from 50 on a signal counts as said.  0 takes an entry
# away (for a file that is read after this one).


# -- spellings ---------------------------------------------------------------

don't = do not
dont = do not
doesn't = does not
doesnt = does not
didn't = did not
didnt = did not
isn't = is not
isnt = is not
wasn't = was not
wasnt = was not
aren't = are not
arent = are not
weren't = were not
werent = were not
haven't = have not
havent = have not
hasn't = has not
hasnt = has not
hadn't = had not
hadnt = had not
won't = will not
wont = will not
wouldn't = would not
wouldnt = would not
can't = can not
cant = can not
cannot = can not
couldn't = could not
couldnt = could not
shouldn't = should not
shouldnt = should not
mustn't = must not
ain't = is not
aint = is not
i'm = i am
im = i am
i've = i have
ive = i have
i'll = i will
i'd = i would
you're = you are
youre = you are
you've = you have
you'll = you will
you'd = you would
we're = we are
we've = we have
we'll = we will
we'd = we would
they're = they are
theyre = they are
they've = they have
they'll = they will
it's = it is
it'll = it will
he's = he is
she's = she is
that's = that is
thats = that is
that'll = that will
there's = there is
theres = there is
here's = here is
what's = what is
whats = what is
where's = where is
wheres = where is
who's = who is
how's = how is
let's = let us
y'all = you all
yall = you all
ya'll = you all
gonna = going to
gotta = have to
wanna = want to
u = you
ur = your
r = are
pls = please
plz = please
thx = thanks
thnx = thanks
tks = thanks
thanx = thanks
ty = thanks
tnx = thanks
cheers = thanks
thankyou = thank you
thnks = thanks
cust = customer
svc = service
hr = hour
hrs = hours
min = minutes
mins = minutes
mgr = manager
mngr = manager
b4 = before
bc = because
cuz = because
tmrw = tomorrow
asap = as soon as possible
noone = nobody
wtf = what the fuck
wth = what the hell
smh = smh
ffs = ffs
omg = omg
fk = fuck
f***ing = fucking
f**king = fucking
f*cking = fucking
fkn = fucking
fkng = fucking
f*** = fuck
f**k = fuck
f*ck = fuck
f$ck = fuck
sh!t = shit
sh*t = shit
s**t = shit
sh1t = shit
sh!tty = shitty
cr*p = crap
b*tch = bitch
b!tch = bitch
a$$ = ass
a**hole = asshole
a$$hole = asshole
recieve = receive
recieved = received
definately = definitely
dissapointed = disappointed
dissappointed = disappointed
disapointed = disappointed
dissapointing = disappointing
rediculous = ridiculous
ridiculus = ridiculous
unacceptible = unacceptable
horrable = horrible
terible = terrible


# -- sets --------------------------------------------------------------------

@i = i we
@me = me us
@my = my our
@you = you they he she
@your = your their his her
@nobody = nobody none
@be = is are was were am be been being
@will = will shall
@must = must should ought
@day = monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun tomorrow today tonight
@month = january february march april june july august september october november december
@unit = minute minutes hour hours day days week weeks month months year years
@long = hour hours day days week weeks month months
@many = two three four five six seven eight nine ten several many multiple numerous countless dozens 9
@nth = second third fourth fifth sixth seventh 2nd 3rd 4th 5th 6th 7th umpteenth nth
@firm = company provider supplier vendor airline carrier operator bank shop store business network competitor competitors competition service platform host tool product software
@other = another different other new
@thing = app website site page system software product device phone account order delivery package parcel flight internet connection service card login
@staff = staff agent agents rep reps representative representatives employee employees people guys team support colleague colleagues assistant crew attendant attendants operator
@service = service support help helpdesk customer assistance care
@bad = bad awful terrible horrible horrendous dreadful atrocious appalling abysmal lousy pathetic crap crappy rubbish useless disgusting shitty shit poor worst dire diabolical
@good = good great excellent amazing awesome fantastic wonderful brilliant superb perfect outstanding fabulous lovely terrific stellar exceptional incredible super
@helpful = helpful friendly kind quick fast efficient professional polite courteous patient attentive
@boss = manager supervisor superior boss director ceo management headquarters executive
@lead = lead superior
@money = money refund fee fees charge charges payment
@answer = answer answered answers reply replied replies respond responded response responds
@late = late delayed
@broken = broken down dead offline crashed crashing crashes frozen stuck failing failed fails fail


# -- function words that rules need --------------------------------------------

not : negate 100
no : negate 100
never : negate 100
nobody : negate 100
none : negate 100
without : negate 100
hardly : negate 100
barely : negate 100
neither : negate 100
nor : negate 100
cease to : negate 100
not only : neutral 1 only
not just : neutral 1 only
not to mention : neutral 1 only
no longer : negate 100
no doubt : neutral 1 only
no wonder : disappointment 25 only
why not : neutral 1 only
if not : neutral 1 only
why do|did|does|is|are|can|would|will|have|has not : problem 35 only
can not believe : disappointment 32 only
could not believe : disappointment 20 only
can not wait : satisfaction 35 only
can not thank * enough : gratitude 85 only
can not say enough|thank : gratitude 60 only
never been|seen|had|felt|experienced so|such|more|this : intensify 100 only
not more : neutral 1 only

i : clause 100
we : clause 100
you : clause 100
they : clause 100
he : clause 100
she : clause 100
but : clause 100
and : clause 100
because : clause 100
if : clause 100
when : clause 100
while : clause 100
though : clause 100
although : clause 100
until : clause 100
or : clause 100
so : clause 100
then : clause 100
however : clause 100
otherwise : clause 100

very : intensify 100
really : intensify 100
so : intensify 100
too : intensify 100
extremely : intensify 100
incredibly : intensify 100
absolutely : intensify 100
completely : intensify 100
totally : intensify 100
utterly : intensify 100
beyond : intensify 100
truly : intensify 100
seriously : intensify 100
deeply : intensify 100
highly : intensify 100
such : intensify 100
fucking : intensify 100
bloody : intensify 100
damn : intensify 100
super : intensify 100
more than : intensify 100

a bit : soften 100
a little : soften 100
a little bit : soften 100
slightly : soften 100
somewhat : soften 100
maybe : soften 100
perhaps : soften 100
kind of : soften 100
sort of : soften 100
kinda : soften 100
sometimes : soften 100
might : soften 100
fairly : soften 100
rather : soften 50

# words of everyday English: a text without any of them is not English
@common = a an the of to in on at for from with by as is are was were be been it this that these those there here i you we they he she me my your our us them his her its and or but if when what where who how why which do does did have has had will would can could should may just now then also still only very all any some more most other about after before because out up down over again not no yes ok okay hello hi hey dear regards please thanks thank sorry need want get got make made know see say said let go going come back time day today tomorrow one two first last new old good same much many than into so too am
@common : common 100
hello : calm 10
hi : calm 10
dear : calm 10
good morning|afternoon|evening|day : calm 15 only


# -- anger ---------------------------------------------------------------------

angry : anger 75
anger : anger 45
angrier : anger 70
angered : anger 70
angers : anger 60
mad : anger 50
furious : anger 85
fuming : anger 85
livid : anger 85
enraged : anger 85
outraged : anger 85
outrage~ : anger 75
infuriat~ : anger 80
irate : anger 75
pissed : anger 75
pissed off : anger 80
pissing : anger 70
fed up : anger 70
sick of : anger 65
sick and tired : anger 75
tired of : anger 50
had enough : anger 60
enough is enough : anger 65
had it with : anger 60
last straw : anger 65
lost patience|all_patience|my_patience : anger 60
losing patience|my_patience : anger 55
run|ran|running out of patience : anger 60
my patience : anger 40
at my wits|wit : anger 55
ridiculous : anger 66
ridiculously : anger 50
absurd : anger 60
outrageous : anger 72
unacceptable : anger 66
not acceptable : anger 62 only
inexcusable : anger 70
unforgivable : anger 70
intolerable : anger 68
unbelievable : anger 52
unbelievably : anger 40
unreal : anger 40
insane : anger 45
insanity : anger 45
disgrace~ : anger 75
disgust~ : anger 75
shame on you : anger 75
shameful : anger 70
shame : anger 35
shambles : anger 65
shambolic : anger 68
farce : anger 65
a joke : anger 62
such a joke : anger 65
total|complete|absolute|sick|bad joke : anger 65
is this a joke : anger 66
are you kidding|joking|serious : anger 60
you must|have_to|have_got_to be kidding|joking : anger 65
kidding me : anger 55
can not be serious : anger 58 only
great|nice|lovely|wonderful|brilliant|fantastic thanks for nothing : anger 64, disappointment 60 only
what a joke|mess|shambles|disgrace|circus|farce|nightmare : anger 62
laughable : anger 55
circus : anger 35
clown~ : anger 55
what is wrong with you|this|them : anger 60
what the hell|heck|fuck : anger 62
where|why|how|who the hell|heck|fuck : anger 62
the hell : anger 50
wtf : anger 62
ffs : anger 62
for fuck sake : anger 70
for god|gods|heaven|crying sake|loud : anger 50
for crying out loud : anger 50
fuck : anger 60
fucked : anger 65
fucking : anger 58
fuckin : anger 58
fucking love|awesome|amazing|great|favorite|favourite|brilliant|good|fantastic|perfect|cool : satisfaction 58 only
damn good|great|fine|fast : satisfaction 55 only
hell yeah|yes : satisfaction 45 only
bullshit : anger 70
bs : anger 50
shit : anger 50
shitty : anger 60
shite : anger 55
crap : anger 45
crappy : anger 52
damn : anger 35
damned : anger 40
goddamn : anger 50
bloody : anger 35
hell : anger 28
freaking : anger 45
frigging : anger 50
effing : anger 52
screw you : anger 65
screw this : anger 60
screwed : anger 50
screwed me|us : anger 58
sucks : anger 55
suck : anger 50
sucked : anger 48
bites : anger 25
hate : anger 50
hated : anger 42
hates : anger 40
despise : anger 65
loathe : anger 62
stupid : anger 48
idiotic : anger 60
moronic : anger 60
nonsense : anger 48
garbage : anger 50
trash : anger 45
rubbish : anger 50
pathetic : anger 62
joke of a|an : anger 62
insult~ : anger 50
insulting : anger 60
slap in the face : anger 65
disrespect~ : anger 55
rude : anger 52
rudely : anger 52
rudest : anger 62
rudeness : anger 55
arrogant : anger 52
condescending : anger 52
dismissive : anger 45
hostile : anger 45
nasty : anger 45
ignorant : anger 45
clueless : anger 48
incompetent : anger 66
incompetence : anger 66
inept : anger 60
ineptitude : anger 60
negligen~ : anger 55
careless : anger 42
lazy : anger 48
how dare you|they : anger 75
do not you dare : anger 60
who do you think : anger 50
takes this|it|me|us seriously : anger 10
nobody|no_one takes * seriously : anger 58 only
not take|taking * seriously : anger 52 only
nobody|no_one cares|bothers|gives_a : anger 55 only
do|does not care : anger 50 only
could|can not care less : anger 60 only
not give a shit|damn|fuck|crap : anger 68 only
treat|treated|treating * like : anger 35
treat|treated|treating * like dirt|crap|shit|garbage|trash|cattle|criminal|criminals|idiot|idiots : anger 66 only
is this how you treat|run : anger 60 only
way to treat : anger 40
wasted * time|hours|day|days|morning|afternoon|weeks : anger 48
waste of time|money : anger 56
waste of * time|money : anger 56
wasting * time|money|hours : anger 54
do not waste * time|money : anger 40
i have no time to|for : anger 30 only
give|gives|giving * the runaround : anger 55
runaround : anger 50
run around : anger 30
ruined : anger 52
ruin : anger 45
ruining : anger 50
you ruined : anger 60
scandal~ : anger 60
criminal : anger 45
madness : anger 48
rage : anger 60
raging : anger 62
seething : anger 75
boiling : anger 45
annoy~ : anger 42
annoying : anger 45
irritat~ : anger 48
aggravat~ : anger 48
frustrat~ : anger 44, disappointment 30
exasperat~ : anger 52
maddening : anger 58
grr : anger 50
grrr : anger 55
argh : anger 42
ugh : anger 38
smh : anger 40
facepalm : anger 40
did anyone|anybody|someone|you even? read|look|listen|check : anger 55, told-before 40 only
do|does anyone|anybody|you even? read|care|listen : anger 50 only
does|did anyone|anybody * work there|here : anger 45 only
are you even|actually reading|listening|reading_this : anger 52
will anyone|somebody|someone|a_human|anybody ever : anger 48
is anyone|anybody|someone there|alive|awake|home|out_there|listening|working|reading : anger 38
what are you|they waiting for : anger 45
what am i paying for : anger 55
what do|are i|we pay|paying you for : anger 55
do your job : anger 58
do your jobs : anger 58
get your act|shit|together : anger 55
get it together : anger 45
get your act together : anger 58
sort it out : anger 35
sort yourselves|your : anger 50
fix your|this shit|crap|mess : anger 50
i want this * today|now|immediately : anger 42, urgency 50
right now : urgency 40
i demand : anger 52
we demand : anger 50
demand : anger 35
demanding : anger 30
explain yourself|yourselves : anger 50
i want an explanation : anger 46
want an explanation : anger 44
i expect an|a explanation|apology|answer|response|reply : anger 38
owe me|us : anger 38
i am not happy|amused : anger 46, disappointment 55 only
not happy : disappointment 58, anger 30 only
not amused : anger 50 only
very|so|really|extremely not? upset : anger 52
upset : anger 48, disappointment 30
so upset : anger 58
unprofessional : anger 55
not professional : anger 45 only
disorganized : anger 42
disorganised : anger 42
beyond belief : anger 55
beyond a joke : anger 62
beyond frustrat~ : anger 62
over it : anger 30
done with you|this|them : anger 45
no excuse : anger 52 only
excuses : anger 38
more excuses : anger 48
stop lying|ignoring|wasting|sending|asking|charging|making : anger 45
ignoring : anger 42
ignored : anger 42
ignore : anger 35
ignores : anger 38
being ignored : anger 50
hung up on : anger 50
hang up on : anger 45
hung up : anger 35
hangs up : anger 38
hanging up : anger 35
disconnected me|us : anger 40
keep|keeps|kept hanging_up|disconnecting|ignoring|transferring|passing : anger 48
passed around : anger 45
passed from pillar|one|person|department : anger 45
blam~ me|us|customer|weather|customers : anger 42
not my|our problem|fault|job : anger 32 only
shouting at : anger 30
screamed at : anger 40
yelled at : anger 42
😡 : anger 75
🤬 : anger 80
😠 : anger 65
😤 : anger 55
👿 : anger 65
💩 : anger 50
🖕 : anger 80, abusive-language 50
🙄 : anger 40
😒 : anger 45
😑 : anger 32
👎 : disappointment 55
😞 : disappointment 55
😔 : disappointment 50
😟 : disappointment 45
😩 : disappointment 50
😫 : disappointment 52
😢 : disappointment 45
😭 : disappointment 35
😥 : disappointment 42
😣 : disappointment 45
😖 : disappointment 45
☹ : disappointment 50
💔 : disappointment 45
😳 : disappointment 20
:( : disappointment 42
:/ : disappointment 28


# -- disappointment ---------------------------------------------------------------

disappoint~ : disappointment 66
let down : disappointment 58
letting me|us|customers down : disappointment 60
let me|us down : disappointment 62
lets me|us down : disappointment 58
unhappy : disappointment 60
dissatisf~ : disappointment 64
not satisfied|pleased|impressed|good_enough|acceptable|okay|ok|cool|fair|funny|right|helpful|great|nice : disappointment 55 only
not what i|we expect|expected|ordered|asked|wanted|paid : disappointment 55 only
not good : disappointment 52 only
not good enough : disappointment 60, anger 30 only
not fair at all : disappointment 58 only
unfair : disappointment 48
unimpressed : disappointment 58
underwhelm~ : disappointment 52
not great : disappointment 42 only
nothing|not works|working since : disappointment 40, problem 60 only
expected better|more : disappointment 56
expect better|more : disappointment 50
deserve better : disappointment 52
do better : disappointment 42
could|can|should|must do better : disappointment 50
bad : disappointment 40
bad service|experience|support|attitude|communication : disappointment 58
badly : disappointment 38
worse : disappointment 45
worse and worse : disappointment 58
worst : disappointment 60, anger 50
worst * ever : disappointment 66, anger 62 only
the worst : anger 58, disappointment 60
getting worse : disappointment 50
awful : disappointment 58, anger 35
terrible : disappointment 58, anger 40
terribly : disappointment 40
horrible : disappointment 58, anger 42
horribly : disappointment 48
horrendous : disappointment 60, anger 48
horrid : disappointment 56, anger 40
horrif~ : disappointment 55, anger 40
dreadful : disappointment 58, anger 38
atrocious : disappointment 60, anger 50
appalling : disappointment 60, anger 55
appalled : disappointment 60, anger 55
abysmal : disappointment 60, anger 48
diabolical : disappointment 58, anger 50
lousy : disappointment 55, anger 35
useless : disappointment 56, anger 45
worthless : disappointment 54, anger 40
hopeless : disappointment 52, anger 30
unhelpful : disappointment 56
not help~ : disappointment 42 only
no help : disappointment 52 only
zero help : disappointment 54
poor : disappointment 45
poorly : disappointment 45
poor service|communication|support|experience|quality|performance|planning|management : disappointment 58
below par|standard|expectations : disappointment 52
sub par : disappointment 50
subpar : disappointment 50
substandard : disappointment 52
unreliable : disappointment 48
nightmare : disappointment 58, anger 38
disaster : disappointment 55, anger 35
disastrous : disappointment 56, anger 38
fiasco : disappointment 55, anger 45
debacle : disappointment 54, anger 45
mess : disappointment 42
messed up : disappointment 44
screw up : disappointment 42
fail : disappointment 38
failed : disappointment 34
fails : disappointment 35
failure : disappointment 40
epic|big|huge|major|total fail : disappointment 58
epicfail : disappointment 55
sad : disappointment 42
sadly : disappointment 32
saddened : disappointment 52
unfortunate : disappointment 30
unfortunately : disappointment 22
regret : disappointment 32
shame : disappointment 38
what a shame : disappointment 50
such a shame : disappointment 48
pity : disappointment 35
shocking : disappointment 50, anger 35
shocked : disappointment 45
shock : disappointment 25
stressful : disappointment 40
stressed : disappointment 42
stress : disappointment 30
painful : disappointment 42
pain : disappointment 25
a pain : disappointment 40
headache : disappointment 35
hassle : disappointment 30
inconvenien~ : disappointment 36
unpleasant : disappointment 45
uncomfortable : disappointment 35
miserable : disappointment 50
misery : disappointment 48
gross : disappointment 40
filthy : disappointment 48
dirty : disappointment 35
embarrass~ : disappointment 48
joke : anger 30
weak : disappointment 32
lame : disappointment 45
overpriced : disappointment 42
rip off : distrust 55, anger 40
ripoff : distrust 55, anger 40
ripped off : distrust 58, anger 42
lack of : disappointment 38
lacks : disappointment 34
lacking : disappointment 34
lost : disappointment 24
losing : disappointment 22
missed : disappointment 22
missed my|our|the connection|flight|deadline|meeting|wedding|funeral|appointment : disappointment 45
miss my|our|the connection|flight|deadline|meeting|wedding|funeral|appointment : disappointment 40, goal-at-risk 40
stranded : disappointment 52
stuck : disappointment 34
trapped : disappointment 38
abandoned : disappointment 45
neglected : disappointment 48
did|does|do|could|can not even : disappointment 36
can not|never even get|answer|reply|speak|talk : disappointment 42
not even : disappointment 26
not even bothered|bother : disappointment 55, anger 40 only
not bother|bothered to : disappointment 48, anger 30 only
never again : disappointment 58, may-leave 45 only
not live|lived|living up to : disappointment 52 only
fall|fell|falls|falling short : disappointment 48
used to be : disappointment 28
used to be good|great|better : disappointment 45 only
gone downhill : disappointment 55
going downhill : disappointment 55
downhill : disappointment 45
what happened to : disappointment 26
how hard * ? : disappointment 40
how difficult * ? : disappointment 38
how hard is it|can_it : disappointment 48
how is it|this|that possible : disappointment 42
how can you|this|it : disappointment 25
how could you : disappointment 35
how is this acceptable|ok|okay|legal|fair : anger 52
why is it so|that : disappointment 24
why so : disappointment 20
why would you|i : disappointment 25
really disappointed : disappointment 72
thanks for nothing : anger 62, disappointment 55 only
thanks for ruining|losing|wasting|cancelling|canceling|ignoring|making_me|making_us|not : anger 50, disappointment 45 only
thank you for ruining|losing|wasting|cancelling|canceling|ignoring|nothing|not : anger 50, disappointment 45 only
no thanks to : anger 38 only
nice|great|good|way job|work|going losing|ruining|cancelling|cancelled|not : anger 45 only
way to go : anger 35 only
way to ruin|lose|treat : anger 50 only
love it * not : disappointment 30
great * not $ : disappointment 40 only
well done $ : anger 5
fantastic|great|brilliant|wonderful|lovely|nice|awesome|perfect the|your * broke|crashed|lost|failed|deleted|cancelled|stopped : disappointment 45, anger 30 only
nice|great|fantastic|awesome|lovely|brilliant|wonderful|perfect so|now|another : disappointment 32, anger 25 only
just great|what_i_needed|perfect|wonderful|lovely : disappointment 40 only
yeah right : distrust 45 only
thanks a lot $ : gratitude 30 only
so much for : disappointment 45
not worth : disappointment 42 only
not recommend : disappointment 58 only
would not recommend : disappointment 60 only
do not recommend : disappointment 60 only
avoid this|them|at_all|like_the_plague : disappointment 55, public-complaint 30
stay away : disappointment 52, public-complaint 30
one star : disappointment 50
zero stars : disappointment 58
unsatisf~ : disappointment 58
unresolved : disappointment 40, problem 40
not resolved|solved|fixed : disappointment 36, problem 60 only
still not : disappointment 34, problem 45
still no : disappointment 42, problem 40
still nothing : disappointment 46, anger 22, told-before 30
still waiting : disappointment 44, problem 40
still have not : disappointment 40, problem 40
still has not : disappointment 40, problem 40
still do|does|is|are not : disappointment 36, problem 45
still the same : disappointment 38
second|third|another day without : problem 18
without an|any answer|reply|response|word|news|update : problem 30 only
without an|any notice|explanation|warning|apology : disappointment 42 only
days|weeks|hours|months without : disappointment 38
no|any explanation : disappointment 34
no answer|reply|response|update|updates|information|info|word|news|communication|explanation|apology|notification|warning|notice : disappointment 40 only
nobody|no_one answers|answered|answering|replied|replies|responds|responded|called|calls|helps|helped|helping|knows|told|informed|picks|came|cared|listens|seems : disappointment 44, anger 36 only
nobody|no_one to help|talk|speak|answer : disappointment 45 only
nobody|no_one at|can|could|will|has|have|wants : disappointment 36, anger 20
nobody|no_one is|was * helping|answering|there|here|available|responsible|working|able|willing|interested|listening|responding|picking : disappointment 42, anger 28
nobody|no_one had time : polite-displeasure 42 only
never answered|replied|responded|called|came|received|arrived|got|heard|informed|told|showed|works|worked : disappointment 40, problem 35 only
never a : disappointment 20
have|has not answered|replied|responded|heard|received|called|got : disappointment 34, problem 35
not answer|answering|reply|replying|respond|responding : disappointment 38, problem 30
not one|once|a_single : disappointment 30
no sign of : disappointment 34


talk|speak|chat|pay|pays to a bot|robot|machine : disappointment 45, anger 25
pay|paying|pays|paid * to talk|wait|speak : disappointment 40
no respect|regard|consideration|compassion|empathy|care|sense|common_sense|urgency : disappointment 52, anger 35 only
respect for : disappointment 10
unorganized|unorganised : disappointment 48
inappropriate : disappointment 42
insensitive : disappointment 45, anger 35
crazy : disappointment 25
insult to injury : anger 55, disappointment 45
never got|received|saw|delivered|arrived|shipped the|my|our|any|it : disappointment 48, problem 50
unanswered : disappointment 40, told-before 40
what kind|type|sort of service|company|support|business|treatment|people : anger 50, disappointment 45
what kind|type|sort of : disappointment 25
the whole|entire day|morning|week|afternoon : disappointment 22, problem 25
get me off|out|home : urgency 50, disappointment 35
live|real person|human : disappointment 28


# -- told before -------------------------------------------------------------------

as i|we mention~|wrote|said|told|explained|reported|stated|described|pointed : told-before 66
as mentioned|stated|described|explained|reported|said|requested already|before|above|earlier|previously|last|in|several|many? : told-before 56
like i|we said|told|mentioned|wrote|explained : told-before 62
as i|we have|had already? mention~|said|told|written|explained|reported : told-before 64
i|we already told|said|explained|sent|gave|wrote|mentioned|answered|provided|reported|asked|did|tried|called : told-before 62
i|we have|had already told|said|explained|sent|given|written|mentioned|answered|provided|reported|asked|done|tried|called|contacted|emailed : told-before 62
already told|sent|explained|gave|answered|provided you|it|this|that|them|him|her : told-before 58
i|we told you|them|your : told-before 52
i|we have told you|them|your : told-before 56
told you|them * times|before|already|yesterday|week : told-before 62
how many|often times|more|do|must|should : told-before 40, anger 30
how many times : told-before 66, anger 52
how often do|must|should i|we : told-before 62, anger 40
how many more : told-before 40, anger 40
for the @nth time : told-before 66, anger 35
the @nth time : told-before 40
@nth time i|we|this|in : told-before 54
@nth time this week|month|year|today : told-before 54, anger 38
@nth call|email|mail|message|request|ticket|attempt|complaint|reminder|letter : told-before 54
my|our @nth call|email|mail|message|request|ticket|attempt|complaint : told-before 58
my|our last|previous|earlier|first|original|many @many? email|emails|e-mail|e-mails|mail|mails|message|messages|request|requests|ticket|letter|letters|call : told-before 55
per my|our last|previous|earlier|first|email|e-mail|message : told-before 62
in|see|read my|our first|last|previous|earlier|original message|email|e-mail|mail|ticket|request : told-before 62
referring|refer to my|our last|previous|earlier|first|email|e-mail : told-before 58
are|were|is in my|our first|last|previous|original|earlier message|email|mail : told-before 62
i|we|have|had write|repeat|explain|say|send|tell|do everything|it|this|that|myself|ourselves|you twice|again|over|before : told-before 58
to write|explain|repeat|say|send|tell|do everything|it|this|that twice|again|over : told-before 56
repeat myself|ourselves : told-before 60
repeating myself|ourselves : told-before 62
over and over : told-before 50, anger 30
again and again : told-before 54, anger 35
time and again : told-before 52
time and time again : told-before 54
time after time : told-before 52
yet again : told-before 50
once again : told-before 35
once more : told-before 26
again : told-before 18
again $ : told-before 28
again ? : told-before 32
happened|happens|happening again : told-before 38
broken|down|late|wrong|missing|crashed|failed again : told-before 40, disappointment 35
asked|called|written|emailed|reported|contacted|requested|complained|phoned|messaged * times : told-before 58
asked|called|written|emailed|reported|contacted|phoned|sent * twice : told-before 55
asked|called|emailed|reported|phoned|wrote * before : told-before 50
asked|called|emailed|wrote|written|reported * and|with no|nothing : told-before 40
@many times : told-before 42
9 times : told-before 42
twice already : told-before 50
@many emails|e-mails|calls|messages|mails|tickets|requests|letters|phone_calls : told-before 50
@many different agents|people|reps|representatives|persons : told-before 50, disappointment 30
several|many|repeated|multiple|numerous attempts|times|occasions|complaints|requests|reminders : told-before 52
reminder : told-before 35
no reply|answer|response to my|our|any : told-before 48, disappointment 35
following up : told-before 35
follow up : told-before 22
still waiting for|on a|an|the|your|my reply|answer|response : told-before 50, disappointment 45
still not answered|replied|responded : told-before 48, disappointment 40
still no answer|reply|response : told-before 48, disappointment 45
i have been|am waiting for|since : told-before 25, problem 50
asked for * @long|times ago : told-before 45
i|we asked|wrote|called|emailed|reported|told * yesterday|last|ago : told-before 46
ask again : told-before 38
asking again : told-before 45
same problem|issue|question|error|story|thing|mistake again : told-before 48, disappointment 35
the same problem|issue|error|mistake|thing|story : problem 40
same old : told-before 35, disappointment 42
auto replies|reply|response|responses : told-before 22, disappointment 20


# -- polite displeasure ------------------------------------------------------------

^ fine $ : polite-displeasure 46
^ ok fine $ : polite-displeasure 46
^ noted $ : polite-displeasure 15
noted that : polite-displeasure 38
i note that : polite-displeasure 45
i|we see that * still : polite-displeasure 45
i assume|guess|suppose nobody|no_one|that|you : polite-displeasure 36
i assume|guess|suppose nobody|no_one : polite-displeasure 48
i assume|guess|suppose nobody|no_one had time : polite-displeasure 52 only
i|we|have|had sorted|done|fixed|made|solved * by hand|myself|ourselves|again : polite-displeasure 38
sorted it|them by hand : polite-displeasure 38
by hand again : polite-displeasure 40
by hand then : polite-displeasure 55
keep|continue doing * by hand : polite-displeasure 58
will do|keep|fix|solve|find|manage * myself|ourselves|then|elsewhere : polite-displeasure 50
myself then : polite-displeasure 52
as usual : polite-displeasure 48
as always : polite-displeasure 20
as ever : polite-displeasure 40
under review : polite-displeasure 36
as it was|has_been on|in|last|before|when|yesterday|then|already : told-before 52
built|made|found|written my|our own : polite-displeasure 38
build|make|find|write my|our own : polite-displeasure 38
no need to hurry|rush|bother|reply : polite-displeasure 60 only
no hurry then : polite-displeasure 50 only
take your time : polite-displeasure 35 only
do not|never bother : polite-displeasure 55, disappointment 30 only
never mind : polite-displeasure 45 only
forget it : polite-displeasure 55, disappointment 30
forget about it : polite-displeasure 50
whatever $ : polite-displeasure 45
i no longer count|rely|depend|expect|believe|trust|hope : polite-displeasure 66, distrust 40 only
not count on it|you|this : polite-displeasure 58 only
not hold|holding my|our breath : polite-displeasure 60, distrust 40 only
given up : polite-displeasure 52, disappointment 45
give up : polite-displeasure 45, disappointment 40
giving up : polite-displeasure 48, disappointment 42
gave up : polite-displeasure 42, disappointment 38
if you ever|happen|find_the_time|have_time : polite-displeasure 35
if it is not too much trouble|to_ask : polite-displeasure 45 only
when you|somebody|someone find|finds|get|gets * time : polite-displeasure 30
with all due respect : polite-displeasure 50
i would have expected|thought|hoped|appreciated : polite-displeasure 55, disappointment 35
i was hoping|expecting|under_the_impression : polite-displeasure 28
i had hoped|expected : polite-displeasure 48, disappointment 35
would have been nice|good|helpful : polite-displeasure 50
would be nice if|to : polite-displeasure 32
it is a pity : polite-displeasure 45
interesting that : polite-displeasure 42
surpris~ that|how|to : polite-displeasure 34
i wonder if|whether anyone|anybody|you : polite-displeasure 42
i understand that * but : polite-displeasure 30
i am sure|certain you are busy : polite-displeasure 48
in a different|wrong order : problem 62
once more in : polite-displeasure 25
apparently : polite-displeasure 24
obviously : polite-displeasure 24
supposedly : polite-displeasure 28, distrust 25
so be it : polite-displeasure 52
i will manage|live : polite-displeasure 42
have it your way : polite-displeasure 52
for the record : polite-displeasure 35
i rest my case : polite-displeasure 48
thanks anyway : polite-displeasure 42 only
thank you anyway : polite-displeasure 40 only
thanks for trying : polite-displeasure 30 only


# -- may leave -----------------------------------------------------------------------

@leave = leave leaving switch switching change changing move moving go going quit quitting cancel cancelling canceling terminate terminating
i|we @will be? @leave : may-leave 15
i|we am|are|will_be leaving|quitting|out : may-leave 58
i|we @will leave|quit : may-leave 55
i|we will be? leaving * @firm : may-leave 68
i|we will cancel|terminate my|our|the|this|everything|all : may-leave 68
i|we will cancel|terminate : may-leave 60
i|we am|are going to cancel|terminate|leave|quit|switch : may-leave 68
i|we am|are cancelling|canceling|terminating : may-leave 62
i|we am|are switching : may-leave 68
i|we want|wish|would_like|like to cancel|terminate|close|end my|our|the|this contract|account|subscription|membership|plan|service : may-leave 66
want to cancel and : may-leave 62
i|we want|wish to leave|quit : may-leave 58
i want to cancel $ : may-leave 55
want to switch : may-leave 50
how to cancel my|our subscription|contract|account|membership|plan|service : may-leave 40
how do|can i|we cancel|close|terminate my|our|the subscription|contract|account|membership|plan|service : may-leave 55
cancel my|our contract|subscription|account|membership|plan|service : may-leave 58
cancelled|canceled my|our contract|subscription|account|membership|plan : may-leave 60
close my|our account|accounts : may-leave 45
closing my|our account|accounts : may-leave 62
end my|our|the contract|subscription|relationship|business : may-leave 58
terminate my|our|the contract|subscription|agreement : may-leave 66
not renew|renewing|extend|extending : may-leave 66 only
not be renewing|extending : may-leave 68 only
decided to move|switch|change|leave|cancel|go|quit|end|terminate|stop : may-leave 75
move|moving|switch|switching|change|changing|go|going|migrate|migrating|transfer to @other|a_different|an_other|some_other @firm : may-leave 80
go|going|switch|switching|move|moving to a competitor|the_competition : may-leave 74
go to another provider : may-leave 72
another provider|supplier|vendor|airline|carrier|bank|company|operator|isp|broker|insurer : may-leave 50
@other provider|supplier|vendor|airline|carrier|operator : may-leave 35
your competitor|competitors|competition : may-leave 48
the competition|competitors|competitor : may-leave 34
elsewhere : may-leave 40
take|taking|took|bring|bringing my|our business|money|custom : may-leave 62
my|our business elsewhere : may-leave 74
look|looking|shop|shopping|go|going|gone|buy|order|book elsewhere : may-leave 62
looking|look for another|alternatives|an_alternative|a_new|a_different|other : may-leave 58
alternatives : may-leave 24
lost a|another|my|your|our loyal|good|long|valued? customer|client|business|customers : may-leave 66
lost me : may-leave 50
lose|losing|loosing a|another|customers|me|us|my|many|loyal|your customer|client|business|customers|as : may-leave 56
you are losing|loosing : may-leave 50
lost my|our business : may-leave 66
you will lose|loose me|us|customers|a|my|our : may-leave 64
about to lose|leave|switch|cancel : may-leave 60
never|not fly|flying|use|using|buy|buying|order|ordering|book|booking|shop|shopping|fly_with|stay|return|returning|be_back again|anymore|ever|with|here|from|on|your|you|this|them : may-leave 56 only
i will never|not fly|use|buy|order|book|shop|return|come_back|be_back|do_business|deal : may-leave 64 only
i|we will never|not ever? be? flying|using|buying|ordering|booking|coming_back|returning|doing_business : may-leave 64 only
will not * again : may-leave 55 only
never * again : may-leave 54
never|not do business : may-leave 58 only
done with you|this_company|this_airline|your_company|them|your : may-leave 55
i am done : may-leave 48, anger 40
we are done : may-leave 50, anger 40
time to say goodbye|leave|switch|move|change|go : may-leave 60
time for a change|another|a_new : may-leave 45
say|saying goodbye to : may-leave 52
goodbye $ : may-leave 12
last time i|we|using|flying : may-leave 58, disappointment 40
the last time i|we will|fly|use|buy|order|book|ever : may-leave 62, disappointment 40 only
jump|jumping ship : may-leave 60
part|parting ways : may-leave 58
vote with my|our : may-leave 45
our|my contract ends|expires|is_up : may-leave 42
when|once my|our|the contract|subscription|term ends|expires|is_over|runs_out : may-leave 46
notice of termination|cancellation : may-leave 62
give|giving|hereby notice : may-leave 42
i hereby cancel|terminate : may-leave 78
sign|signed up with @other|a|your : may-leave 25
i|we will try|consider|choose|use|find|look_for|get another|other|a_different|the_competitors|the_competition|a_new|someone_else|somebody_else : may-leave 58
i|we will move on : may-leave 58
move on : may-leave 24
moving on : may-leave 36
i|we will move|switch|change soon|to : may-leave 52
reconsider|reconsidering|rethink|rethinking my|our|being|using|doing|whether : may-leave 48
i quit : may-leave 62
delet~ my|our account|profile|app : may-leave 45
if i|we cancel|leave|switch|close|move : may-leave 15 only
cancel a|an|the|one scheduled|report|meeting|appointment|order|transfer|transaction|payment|job|top : neutral 1 only
leave a message|note|comment|review|feedback : neutral 1 only
leave in|at|on : neutral 1


have|had to leave|quit|cancel|switch : may-leave 42
otherwise i|we will|must|have_to : may-leave 45
or i|we will cancel|leave|switch|quit|go : may-leave 58
or else : anger 30
thinking|think of|about leaving|switching|cancelling|canceling|quitting|changing|moving : may-leave 56
i|we leave : may-leave 42
i|we will leave|quit you|your : may-leave 58
am|are leaving|quitting : may-leave 52
i|we am|are going to @other|a_different|the_competition : may-leave 50
not stay|staying|remain with|a|your|any : may-leave 52 only
not be a customer : may-leave 60 only
no longer be|want|wish|intend : may-leave 42
an ex customer|client : may-leave 58
ex customer : may-leave 55
former customer|client : may-leave 52
@month|@day leaving : neutral 1
is|flight|plane|train|bus|courier|driver|he|she|it leaving|leaves : neutral 1 only

# -- legal, public, payment, a lead ---------------------------------------------------

lawyer : legal-step 70
lawyers : legal-step 68
attorney : legal-step 70
solicitor : legal-step 72
my|our legal team|department|counsel|advisor|adviser : legal-step 66
legal action|steps|proceedings|measures|recourse|route : legal-step 74
take * legal : legal-step 62
legal advice : legal-step 55
sue : legal-step 72
suing : legal-step 76
lawsuit : legal-step 74
class action : legal-step 62
litigation : legal-step 66
small claims : legal-step 76
claims court : legal-step 76
to court : legal-step 70
take you|this|them to court : legal-step 78
see you in court : legal-step 82
in court : legal-step 52
tribunal : legal-step 55
ombudsman : legal-step 70
regulator : legal-step 66
regulators : legal-step 64
trading standards : legal-step 70
consumer protection|rights|affairs|council|watchdog|advice : legal-step 62
ofcom : legal-step 60
dot complaint : legal-step 60
file a complaint with : legal-step 60
better business bureau : legal-step 62
bbb : legal-step 52
attorney general : legal-step 70
data protection authority|commissioner|officer : legal-step 55
the police : legal-step 50
police report : legal-step 52
press charges : legal-step 70
report you to : legal-step 58
reporting you to : legal-step 62
breach of contract : legal-step 66
in breach : legal-step 55
formal complaint : legal-step 50, anger 30
official complaint : legal-step 48, anger 30
hold you liable|responsible|accountable : legal-step 62
damages : legal-step 36
compensation : payment-dispute 36
illegal : legal-step 48

post|posting|share|sharing|tell|put|write|publish * review|reviews : public-complaint 55
bad|negative|honest|terrible|one-star review : public-complaint 58
negative|bad reviews : public-complaint 48
trustpilot : public-complaint 58
google review|reviews : public-complaint 50
tripadvisor : public-complaint 45
yelp : public-complaint 45
social media : public-complaint 48
going|go public : public-complaint 66
go|going viral : public-complaint 58
to the press|media|newspaper|newspapers|papers : public-complaint 68
journalist : public-complaint 58
tell|telling|warn|warning everyone|everybody|others|people|all|my_friends|the_world|all_my : public-complaint 60
tell|telling everyone|everybody|people|friends|others * avoid|stay : public-complaint 64
let|letting everyone|everybody|the_world|people know : public-complaint 58
make sure everyone|everybody|people|others know|knows|hear|hears : public-complaint 62
on|all_over twitter|facebook|linkedin|instagram|reddit : public-complaint 28
the world should|needs_to know : public-complaint 52
name and shame : public-complaint 62

chargeback : payment-dispute 50
charge back : payment-dispute 58
charge this|it back : payment-dispute 74
dispute the|this|these|with|my|your|it charge|charges|payment|bank|invoice|bill|fee|card : payment-dispute 72
disputing : payment-dispute 66
dispute : payment-dispute 40
chargebacks : payment-dispute 15
my|our money back : payment-dispute 68
money back : payment-dispute 55
want|need|demand|expect|require|request|deserve a|my|our|the|full? full? refund : payment-dispute 60
refund me|us|my|our|the|immediately|now : payment-dispute 52
full refund : payment-dispute 52
give me|us * refund|money|back : payment-dispute 52
still no refund : payment-dispute 60, disappointment 55, anger 40 only
no refund : payment-dispute 45
where is my|our refund|money : payment-dispute 58
waiting for my|our|a refund : payment-dispute 52
refuse|refused|refusing|refuses to refund|pay|reimburse : payment-dispute 58, anger 30
not refund : payment-dispute 45
not pay|paying for|this|that|the|your|any|a : payment-dispute 58
i|we will not pay|be_paying : payment-dispute 70
withhold|withholding payment|payments : payment-dispute 72
stop|stopped|stopping my|our|the|all payment|payments|direct_debit : payment-dispute 62
block|blocked the|my|our payment|payments|direct_debit : payment-dispute 58
credit me|us|my|our : payment-dispute 32
reimburse : payment-dispute 42
reimbursement : payment-dispute 40
reimbursed : payment-dispute 40
compensate : payment-dispute 42
compensated : payment-dispute 40
overcharg~ : payment-dispute 52, disappointment 30
double charged|charge|billed : payment-dispute 48
charged twice : payment-dispute 42, problem 50
charged me twice : payment-dispute 45, problem 50
unauthorized|unauthorised charge|charges|payment : payment-dispute 52
wrongly|incorrectly|falsely charged|billed : payment-dispute 50
never authorized|authorised|agreed|ordered|signed : payment-dispute 45 only
refund : payment-dispute 28, problem 25

speak|talk|escalate|escalated|complain|transferred|put_through to|with your|a|the|my|somebody's? @boss : asks-for-manager 78
speak|talk to|with somebody|someone|a_person|anyone in_charge|senior|higher|responsible|else|with_authority : asks-for-manager 66
get|give|fetch|bring|send me|us|in a|the|your @boss : asks-for-manager 76
i|we want|need|demand|require|would_like a|your|the|to_see|to_meet @boss : asks-for-manager 72
where|who is your|the @boss : asks-for-manager 60
your|a|the manager now|please|immediately|today : asks-for-manager 62
let me speak|talk : asks-for-manager 50
your supervisor|superior|boss|ceo|director|superiors : asks-for-manager 60
your manager : asks-for-manager 55
have|ask a|your|the @boss call|contact|email|phone|ring|write : asks-for-manager 70
in charge : asks-for-manager 40
someone|somebody in charge|senior|responsible|competent : asks-for-manager 58
person in charge : asks-for-manager 60
head of|your department|team|customer|service|support : asks-for-manager 38
next level : asks-for-manager 48
higher up|ups|level : asks-for-manager 50
escalate this|it|my|the : asks-for-manager 66
please escalate : asks-for-manager 68
escalate : asks-for-manager 48
escalation : asks-for-manager 40
complaints department|team|procedure|process : asks-for-manager 45
manager|admin|supervisor role|permission|permissions|access|login : neutral 1 only
account|product|project|password|device|file|task|package|office manager : neutral 1 only


# -- abuse: directed at a person -------------------------------------------------------

idiot : abusive-language 66, anger 55
idiots : abusive-language 66, anger 58
moron : abusive-language 70, anger 58
morons : abusive-language 70, anger 58
imbecile~ : abusive-language 70, anger 58
cretin~ : abusive-language 68, anger 55
you are stupid|useless|incompetent|pathetic|a_joke|an_idiot|idiots|liars|thieves|crooks|disgusting|scum : abusive-language 60, anger 60
you people are : anger 40
you people : anger 30
you lot : anger 35
you * lot : anger 32
you lovely|wonderful|brilliant|clever|fine|great * lot|people|bunch|folks : anger 45 only
stupid people|agent|agents|staff|bot|woman|man|girl|guy|idiot|idiots : abusive-language 60, anger 55
dumb : anger 45
dumbass : abusive-language 68, anger 55
asshole : abusive-language 74, anger 66
assholes : abusive-language 74, anger 66
bastard : abusive-language 74, anger 66
bastards : abusive-language 74, anger 66
bitch : abusive-language 72, anger 60
bitches : abusive-language 70, anger 58
scum : abusive-language 68, anger 60
scumbag~ : abusive-language 72, anger 60
wanker~ : abusive-language 72, anger 62
prick : abusive-language 68, anger 58
dick : abusive-language 50, anger 50
dickhead~ : abusive-language 74, anger 62
motherfuck~ : abusive-language 82, anger 75
cunt~ : abusive-language 85, anger 75
fuck you : abusive-language 82, anger 80
fuck off : abusive-language 78, anger 75
go fuck : abusive-language 80, anger 78
fuck yourself|yourselves : abusive-language 82, anger 78
go to hell : abusive-language 66, anger 66
burn in hell : abusive-language 70, anger 66
rot in hell : abusive-language 70, anger 66
drop dead : abusive-language 70, anger 62
kill you|yourself|yourselves : abusive-language 85, anger 70
i will find you : abusive-language 75, anger 60
know where you live|work : abusive-language 75, anger 55
hope you die|rot|choke|burn : abusive-language 82, anger 70
hope you|they all? get fired|go_bankrupt|lose : anger 52
shut up : abusive-language 55, anger 55
liar : abusive-language 52, distrust 62, anger 50
liars : abusive-language 50, distrust 62, anger 52
loser|losers : abusive-language 45, anger 45


# -- goal at risk ---------------------------------------------------------------------

not gone|fixed|solved|resolved|done|working|back|here|ready|delivered by|before|until @day : goal-at-risk 50 only
by|until|before|on @day : goal-at-risk 22
if * by @day : goal-at-risk 50
need|needs|needed it|this|that|them|these|to_be|him|her * by|before|on|until @day : goal-at-risk 62
need|must|have_to|has_to * by|before|until @day|noon|midnight|end|9|@month : goal-at-risk 58
need to be * by|at|in|tomorrow|today|tonight : goal-at-risk 42
we|i send|ship|launch|present|deliver|open|travel|fly|leave|start|close|go_live|move * on|at|by|in @day|9|noon : goal-at-risk 55
send|ship invoices|orders|goods on|by|tomorrow|today @day? : goal-at-risk 55
invoices on @day : goal-at-risk 45
make sure of : distrust 24, request 55
make sure of the date : goal-at-risk 45, distrust 28, request 60
at noon : goal-at-risk 30
to hand over|ship|deliver|send|present|submit * at|by|before|today|tomorrow : goal-at-risk 56
will not wait : goal-at-risk 45, problem 30 only
parcels|orders|customers|clients|guests|patients|students waiting|to_hand : goal-at-risk 52
9 parcels|orders|customers|clients|guests|patients|students|users|people|employees|colleagues : goal-at-risk 32
my|our customers|clients|guests|patients|students|users are|can|have|will|call|complain : goal-at-risk 52
my|our customers|clients|patients : goal-at-risk 28
i|we can not work|sell|ship|invoice|bill|pay|deliver|operate|trade|open|launch|continue|do_business|do_my_job|do_our : goal-at-risk 60, problem 60
can not work|operate|trade|sell|ship|invoice : goal-at-risk 50, problem 50
unable to work|operate|trade|ship|sell|invoice : goal-at-risk 54, problem 50
i|we will miss my|our|the : goal-at-risk 54, disappointment 25
going|gonna to? miss my|our|the : goal-at-risk 54, disappointment 30
miss|missed|missing my|our deadline : goal-at-risk 58
deadline : goal-at-risk 52
launch day : goal-at-risk 50
our|my launch|release|event|go-live|campaign|wedding|funeral|exam|interview|presentation|trip|vacation|holiday|honeymoon : goal-at-risk 28
for a|my|the wedding|funeral|interview|exam|surgery|court_date : goal-at-risk 40
costing|costs|cost me|us : goal-at-risk 48, disappointment 35
losing|lose|lost money|sales|revenue|customers|orders|business|clients : goal-at-risk 56, disappointment 38
losing * money|sales|revenue|orders : goal-at-risk 54, disappointment 35
out of business : goal-at-risk 58
production down|is_down|stopped : goal-at-risk 58, problem 60
took|taken|brought * down : problem 50
our production|business|shop|store|office is|was|has : goal-at-risk 36
business is|at a? standstill|stopped|stop : goal-at-risk 62
at a standstill : goal-at-risk 58
at stake : goal-at-risk 58
depends on|upon this|it : goal-at-risk 45
i run a|my : goal-at-risk 26
going live : goal-at-risk 35
go live : goal-at-risk 30
salaries|payroll|wages : goal-at-risk 30
time critical|sensitive : goal-at-risk 50, urgency 55
before|until|by the weekend|end|deadline|holidays : goal-at-risk 30
running out of time : goal-at-risk 56, urgency 50


# -- distrust, confusion, urgency -------------------------------------------------------

scam : distrust 72, anger 60
scams : distrust 66, anger 50
scammed : distrust 72, anger 58
scammer~ : distrust 74, anger 60
fraud : distrust 45, anger 30
fraudulent : distrust 45, anger 28
con artists|men|artist : distrust 70, anger 55
crook~ : distrust 68, anger 58
thieves : distrust 68, anger 60
theft : distrust 50, anger 42
daylight robbery : distrust 66, anger 60
robbery : distrust 55, anger 45
you|they|company stole|steal|stealing : distrust 66, anger 58
steal|stealing my|our|from : distrust 60, anger 50
robbed : distrust 52, anger 45
cheat~ : distrust 60, anger 50
lie to : distrust 58, anger 48
lied : distrust 64, anger 52
lied to : distrust 66, anger 55
lying : distrust 50, anger 42
lies : distrust 55, anger 45
deceiv~ : distrust 62, anger 45
decepti~ : distrust 60, anger 45
mislead~ : distrust 58, anger 38
misled : distrust 60, anger 40
dishonest~ : distrust 62, anger 45
false advertising|promises|information|hope : distrust 60, disappointment 45
empty promises : distrust 60, disappointment 45
broken promise|promises : distrust 58, disappointment 48
you promised : distrust 46, disappointment 40
was|were|been promised : distrust 34, disappointment 30
promised * but|and|never|not : distrust 42, disappointment 36
broke * promise : distrust 55, disappointment 45
you said|told|assured|confirmed : distrust 26
you said @day|9|noon|it_would|you_would|it_will|that_it : distrust 52, disappointment 25
i trusted that|you|this : distrust 54, disappointment 34
i|we trusted : distrust 44, disappointment 30
do|can|could not trust : distrust 62, disappointment 35 only
lost * trust|faith|confidence : distrust 66, disappointment 50
no trust|faith|confidence : distrust 58 only
do not believe you|a_word|that|this|it : distrust 56 only
how can i|we trust|believe : distrust 58
do i|we really? have_to|need_to|must chase : anger 40
chasing you|this|someone|somebody|for|up : anger 12, told-before 25
chase you|this|someone|for|up : anger 38, told-before 30
have to chase : anger 44, told-before 35
hidden fees|charges|costs : distrust 52, payment-dispute 30
bait and switch : distrust 60, anger 45
suspicious : distrust 30
shady : distrust 50
sketchy : distrust 45

confus~ : confusion 62
do not understand : confusion 50 only
not understand why : confusion 45, disappointment 28 only
i am lost : confusion 52
makes no sense : confusion 40, anger 38 only
make no sense : confusion 40, anger 38 only
does not make sense : confusion 50, disappointment 25 only
not clear : confusion 45 only
unclear : confusion 48
contradict~ : confusion 40, disappointment 30
conflicting information|answers|info : confusion 45, disappointment 36
told different|something_different|two_different|conflicting : confusion 40, disappointment 36
no idea what|how|why|where|when : confusion 42, disappointment 24 only
have|has|had no idea|clue : confusion 36, disappointment 30 only
huh : confusion 35

urgent : urgency 66
urgently : urgency 68
urgency : urgency 50
as soon as possible : urgency 52
immediately : urgency 55
at once : urgency 45
emergency : urgency 60
right away : urgency 48
now $ : urgency 15
today $ : urgency 32
^ now $ : urgency 66, anger 40
^ today $ : urgency 60, anger 30
critical : urgency 42
top priority : urgency 50
hurry : urgency 42
hurry up : urgency 55, anger 35
time is running : urgency 52
help me|us now|immediately|asap : urgency 52
please help : urgency 30, problem 25
need help now|asap|immediately|urgently : urgency 58
within|in the next 9|24|48 hours|minutes : urgency 40
desperate : urgency 46, disappointment 35
desperately : urgency 46, disappointment 30


# -- thanks, praise, "it works" -----------------------------------------------------------

thank you : gratitude 66
thanks : gratitude 62
thanked : gratitude 35
many thanks : gratitude 70
thank you so|very much : gratitude 78
thanks so|very much : gratitude 75
thanks a lot|bunch|million|ton : gratitude 68
thanks for|to * help|helping|quick|fast|fixing|assistance|support|great|good|response|reply|taking|getting : gratitude 74
thank you for * help|helping|quick|fast|fixing|assistance|support|great|good|response|reply|taking|getting : gratitude 76
thanks in advance : gratitude 15, request 55 only
thank you in advance : gratitude 15, request 55 only
thanks for telling|letting|informing me|us : gratitude 36 only
thank you for telling|letting|informing me|us : gratitude 38 only
grateful : gratitude 62
appreciate : gratitude 50
appreciated : gratitude 48
would|will be appreciated : request 55 only
would appreciate : request 60 only
appreciation : gratitude 45
much obliged : gratitude 60
kudos : gratitude 58, satisfaction 55
props to : gratitude 50, satisfaction 50
shout out to : gratitude 42, satisfaction 45
shoutout : gratitude 42, satisfaction 45
bless you : gratitude 50
no thanks : neutral 1 only
no thank you : neutral 1 only
no thx : neutral 1 only
gracias : gratitude 50
🙏 : gratitude 35
😊 : satisfaction 50
😀 : satisfaction 50
😃 : satisfaction 50
😄 : satisfaction 50
😁 : satisfaction 45
🙂 : satisfaction 40
☺ : satisfaction 50
😍 : satisfaction 60
🥰 : satisfaction 60
😘 : satisfaction 55
❤ : satisfaction 60
💙 : satisfaction 55
💕 : satisfaction 55
👍 : satisfaction 48, confirmation 40
👏 : satisfaction 42
🎉 : satisfaction 52
✈ : calm 15
😎 : satisfaction 45
😉 : satisfaction 28
👌 : satisfaction 50
🙌 : satisfaction 52
💯 : satisfaction 45
<3 : satisfaction 55
:) : satisfaction 42

good : satisfaction 26
good job|work|service|experience|flight|crew|team : satisfaction 58
great : satisfaction 42
great service|job|work|flight|crew|experience|help|support|team|staff|customer|airline|company|response : satisfaction 68
greatest : satisfaction 52
excellent : satisfaction 62
excellently : satisfaction 58
amazing : satisfaction 56
awesome : satisfaction 56
fantastic : satisfaction 58
wonderful : satisfaction 50
brilliant : satisfaction 54
superb : satisfaction 64
perfect : satisfaction 54
perfectly : satisfaction 45
outstanding : satisfaction 55
exceptional : satisfaction 60
exceeded : satisfaction 52
fabulous : satisfaction 58
terrific : satisfaction 58
stellar : satisfaction 56
incredible : satisfaction 40
lovely : satisfaction 45
nice : satisfaction 32
nicely : satisfaction 35
nicest : satisfaction 55
well done : satisfaction 60
that was well done : satisfaction 75 only
well handled : satisfaction 62
the best : satisfaction 62
you are the best : satisfaction 82, gratitude 60
you guys|all are|rock|rule|rocks the? best|great|awesome|amazing|fantastic|wonderful? : satisfaction 66, gratitude 40
you rock : satisfaction 70, gratitude 50
you guys rock : satisfaction 70, gratitude 50
best airline|company|service|support|crew|team|flight|ever : satisfaction 66
at its|their best : satisfaction 45
love : satisfaction 46
loved : satisfaction 54
loves : satisfaction 44
loving : satisfaction 46
love you|your|this|it|the|my : satisfaction 54
would love to|a|it|if : request 35, satisfaction 10 only
love to : satisfaction 20
like it : satisfaction 35
enjoy : satisfaction 34
enjoyed : satisfaction 48
enjoying : satisfaction 45
happy : satisfaction 45
happy with : satisfaction 58
happy to : satisfaction 25
very happy : satisfaction 66
happier : satisfaction 40
glad : satisfaction 45
delighted : satisfaction 64
pleased : satisfaction 55
pleasure : satisfaction 45
satisfied : satisfaction 58
impressed : satisfaction 58
impressive : satisfaction 55
thrilled : satisfaction 62
excited : satisfaction 48
exciting : satisfaction 42
yay : satisfaction 50
woohoo : satisfaction 55
woo hoo : satisfaction 52
wow : satisfaction 15
yes : confirmation 15
cool : satisfaction 34
sweet : satisfaction 38
smooth : satisfaction 42
smoothly : satisfaction 50
easy : satisfaction 25
helpful : satisfaction 54
so helpful : satisfaction 62
very helpful : satisfaction 66
friendly : satisfaction 50
kind : satisfaction 20
courteous : satisfaction 52
professional : satisfaction 38
efficient : satisfaction 48
quick response|reply|reaction|help|fix : satisfaction 55
super quick|fast|helpful|friendly|easy : satisfaction 60
so quick|fast|easy|quickly : satisfaction 50
quickly : satisfaction 18
saved my|the|our day|bacon|life|trip|vacation : satisfaction 66, gratitude 50
made my|our day|week|trip|night : satisfaction 62
life saver : satisfaction 60, gratitude 50
lifesaver : satisfaction 60, gratitude 50
above and beyond : satisfaction 68
went above|out_of : satisfaction 52
a star : satisfaction 60
rockstar~ : satisfaction 55
deserves a|an|some raise|bonus|promotion|award|praise|recognition : satisfaction 62
deserve a|an raise|bonus|promotion|award|praise|medal : satisfaction 62
hero : satisfaction 50
heroes : satisfaction 48
looking forward : satisfaction 35, calm 25
recommend : satisfaction 35
highly recommend : satisfaction 66
congrats : satisfaction 50
congratulations : satisfaction 50
not bad : satisfaction 42 only
not bad|too_bad|half_bad at all : satisfaction 45 only
not too bad : satisfaction 32 only
not a problem : neutral 1 only
no problem : confirmation 25 only
no problems : satisfaction 42 only
no issue|issues : satisfaction 30 only
no worries : confirmation 25 only
no complaints : satisfaction 52 only
nothing to complain : satisfaction 52 only
can not complain : satisfaction 50 only
can not fault : satisfaction 60 only
not be happier|more_pleased|better : satisfaction 66 only
could not be happier|better|more : satisfaction 66 only
never fails|failed|disappoints|disappointed : satisfaction 50 only
never had a|any problem|problems|issue|issues : satisfaction 45 only
there is no issue|problem|rush|hurry : calm 35 only
bad|rough|rocky|slow at first : problem 20 only
in the end : calm 20
fixed everything|it|the|my|our|this : confirmation 42, satisfaction 35
fixed the|my|our problem|issue : confirmation 52, satisfaction 42
all|everything fixed|sorted|solved|resolved|good|set|fine|perfect|clear|right|done|working|works : confirmation 56
all good : confirmation 58
it|that|this|everything works|worked : confirmation 52
works|working again|now|fine|perfectly|well|great|like_a_charm : confirmation 62
that did it|the_trick : confirmation 64
it worked : confirmation 62
that worked : confirmation 62
it works : confirmation 60
problem|issue|it|that|this is solved|resolved|fixed|sorted : confirmation 60
problem|issue|mystery solved|resolved|fixed|sorted : confirmation 58
how|why|where|when|if|whether it|that|this works|worked : neutral 1 only
want|need|get it|this|that fixed|solved|sorted|resolved : problem 40 only
wanted|needed|getting it|this|that fixed|solved|sorted|resolved : problem 40 only
has|have been solved|resolved|fixed|sorted : confirmation 52
solved $ : confirmation 50
resolved $ : confirmation 48
it is there : confirmation 66
it is here|fixed|done|ok|okay|back|fine|good : confirmation 54
^ arrived $ : confirmation 62
arrived today|yesterday|now|safely|already|early : confirmation 42
is here already|now : confirmation 45
^ received $ : confirmation 58
^ got it : confirmation 58
got it $ : confirmation 60
^ found it|them : confirmation 55
i|we found it|them : confirmation 42
i|we got|received it|them|the|my|our : confirmation 26
you can close|the_ticket_can_be_closed : confirmation 55
^ ok|okay : confirmation 25
^ ok|okay|perfect|great|understood $ : confirmation 50
understood : confirmation 35
that is right|correct|fine|perfect|great|good|all : confirmation 40
a human|person : calm 0
bye $ : calm 30


# -- something does not work: a little heat, in any tone ------------------------------------

problem : problem 42
problems : problem 46
issue : problem 40
issues : problem 44
error : problem 42
errors : problem 44
bug : problem 40
bugs : problem 42
buggy : problem 50
glitch~ : problem 46
fault : problem 34
faulty : problem 48
defect~ : problem 48
mistake : problem 34
wrong : problem 46
incorrect~ : problem 44
broken : problem 52
broke : problem 46
down : problem 20
is|are|been|still|went|goes down : problem 50
dead : problem 46
is dead : problem 50, disappointment 48, anger 22
crash~ : problem 46
freez~ : problem 42
frozen : problem 44
hang|hangs : problem 32
slow : problem 44
slower : problem 46
slowest : disappointment 45
too slow|long|late|expensive|much|many : disappointment 32, problem 35
takes|taking|took|take forever|ages|hours|days|weeks|long|so_long|too_long|longer : disappointment 36, problem 45
forever : disappointment 30
ages : disappointment 26
not work|works|working|worked|load|loading|open|opening|connect|connecting|respond|function|functioning|start|starting|print|printing|sync : problem 62, disappointment 22 only
nothing work|works|worked|happens|happened|helps|helped|changed : problem 60, disappointment 36 only
stopped|stops working|responding|loading|charging : problem 58, disappointment 20
will not load|open|start|work|connect|let|turn|charge|print|update : problem 60, disappointment 22 only
can not|unable_to get|log|login|sign|access|connect|use|open|find|reach|load|book|check|change|pay|see|call|contact|download|install|update|send|even|do : problem 55
could not get|log|login|access|connect|use|open|find|reach|book|check|change|pay|see|contact : problem 50
not able to : problem 48
unable to : problem 46
not possible : problem 35
impossible : problem 42, disappointment 28
not let|allow|letting|allowing me|us : problem 52, disappointment 22
not get|getting|got|receive|received|receiving|arrive|arrived|see|seen|find|found|know|come|came|show|showed : problem 44
not been : problem 34
nothing : problem 24
never : problem 26
not : problem 16
no : problem 12
still : problem 28
yet : problem 20
only : problem 6
even : problem 12
why : problem 24
because : problem 6
really ? : problem 38, anger 30
^ seriously ? : anger 50
^ seriously : anger 40
^ really $ : anger 30
^ wow $ : anger 10
waiting : problem 40
wait : problem 24
waited : problem 40
wait time|times : problem 46, disappointment 28
on hold : problem 52, disappointment 34
hold for : problem 36, disappointment 24
9 minutes|hours|days|weeks|months|@unit : problem 26
an|over|half hour|hours|week|month : problem 24
over|more_than 9 minutes|hours|days|weeks|months : problem 46, disappointment 24
@many hours|days|weeks|months : problem 32
hours : problem 24
hours later : problem 42, disappointment 25
for hours|days|weeks|months : problem 42, disappointment 32
all day|night|morning|week : problem 28
since yesterday|last|@day|9|this_morning|days|weeks : problem 36
delay : problem 40
delays : problem 44
delayed : problem 46, disappointment 18
late : problem 40
later : problem 8
overdue : problem 48, disappointment 28
missing : problem 44
lost my|our|the|luggage|bag|bags|baggage : problem 52, disappointment 34
where is my|our|the : problem 42, disappointment 22
where are my|our|the : problem 42, disappointment 22
damaged : problem 48, disappointment 24
cancelled : problem 32
canceled : problem 32
cancellation : problem 24
overbooked : problem 45, disappointment 28
bumped : problem 36
rebook~ : problem 26
rejected : problem 34
declined : problem 28
refused : disappointment 38
refuse : disappointment 36
refuses : disappointment 38
denied : disappointment 36
forced : disappointment 34
force : disappointment 20
forgot : problem 32
supposed to : problem 34, disappointment 18
should have : problem 32, disappointment 22
should not have|be : problem 34, disappointment 26
should be : problem 18
was not told|informed : disappointment 38
instead of : problem 26
despite : disappointment 28
complain : problem 38, disappointment 25
complaint : problem 40, disappointment 28
complaints : problem 38, disappointment 25
complained : problem 38, disappointment 30
answer the|your phone|phones|calls : anger 45
answer : problem 18
reply : problem 12
respond : problem 18
response : problem 14
call|called|calling back : problem 24
call : problem 6
phone : problem 6
charged : problem 28
charging : problem 20
charge : problem 10
fee : problem 12
fees : problem 20
paid : problem 20
pay : problem 10
paying : problem 22
cost : problem 12
expensive : problem 28, disappointment 22
money : problem 20
worked fine until|before|last : problem 45 only
since your|the|last|this|latest update|upgrade|change|release : problem 46, disappointment 26
after your|the|last|latest update|upgrade : problem 44, disappointment 20
keeps : problem 34
keep getting|saying|telling|crashing|losing|being|having|receiving|trying|asking|sending|changing : problem 48, disappointment 28
kept : problem 26
constantly : problem 40, disappointment 24
constant : problem 32
every time|single : problem 34, disappointment 20
always : problem 14
anymore : problem 30
another : problem 14
more than once : problem 35
fix this|it|your|the|that : problem 46, disappointment 20
fix : problem 30
please fix : problem 46
need to fix : problem 50, disappointment 32
need|needs to improve|change|learn|be_fixed|be_better : disappointment 42
trying to : problem 28
tried : problem 34
i have tried : problem 40
have been trying : problem 48, disappointment 22
attempt~ : problem 22
happened : problem 20
what happened : problem 32
what is going|wrong|happening : problem 36, disappointment 22
what is the point|problem|deal|issue|holdup : problem 34, disappointment 32
going on : problem 18
help : problem 14
sideways : problem 36, disappointment 14
workaround : problem 20
and your : problem 10
your workaround|fix|solution|update : problem 26, disappointment 18
customer service : problem 18
customer support : problem 14
your system|website|site|app|software|company|airline|service|staff|agents|people|employees|team : problem 22
your : problem 6
gate : problem 10
tarmac : problem 34
runway : problem 28
luggage : problem 20
baggage : problem 20
bag : problem 14
bags : problem 16
sitting : problem 20
sat : problem 14
told : problem 18
told me|us : problem 26
said : problem 12
says : problem 12
apparently : problem 20
nobody : problem 30
no one : problem 30
anyone : problem 18
someone : problem 12
somebody : problem 12
understaffed : disappointment 48
short staffed : disappointment 42
mechanical : problem 26
maintenance : problem 18
weather : problem 10
twice : problem 20
ever : problem 8
bot : problem 20
talk to a bot|robot|machine : disappointment 45
automated : problem 26
excuse : problem 28
but : problem 14
however : problem 12
although : problem 8
without : problem 12


no longer : problem 34
struggl~ : problem 40
invalid : problem 36
expired : problem 30
cracked : problem 40
leak~ : problem 36
smell~ : problem 34
noise : problem 32
pricey : problem 30
hung : problem 28
blocked : problem 34
locked out : problem 42
stop adding|changing|sending|showing|using|playing : problem 40, disappointment 25
will not accept|allow|take|go|give|stop|stay|even : problem 46, disappointment 22 only
doubt : distrust 24
does|do|did|is|are|was|has|have not * yet : problem 42
at all : problem 12
not * at all : problem 36
the point of : disappointment 28
what is the use : disappointment 45
no power|signal|connection|internet|network|service|sound|water|heating|access|tracking|idea : problem 48, disappointment 22
keeps|kept|keep failing|crashing|freezing|dropping|disconnecting|rejecting|asking|saying : problem 50, disappointment 28
cut off : problem 38, disappointment 25
drops|dropped|dropping out|the_call|calls|connection : problem 40
went wrong : problem 48
gone wrong : problem 48
out of order|service|stock : problem 36
not as described|advertised|promised|ordered : disappointment 55, problem 50 only
not up to standard|scratch|par : disappointment 54 only

# -- requests, questions in the line of business --------------------------------------------

please : request 55
could|can|would|will you|someone|somebody|anyone : request 52
i|we need|want|would_like|require|wish : request 55
let me|us know : request 55
make sure : request 52
send me|us : request 50
need : request 30
want : request 25
waiting for : request 45
i|we am|are looking for|to : request 45, calm 15
how do|can|does|could|would|should|to|long|much|many|often|is|are : calm 32
^ how do|can|does|could|would|should|to|long|much|many|often : calm 45
^ do|does|is|are|can|could|will|would|may you|i|we|it|there|the|my|this : calm 28
what is the|your|my|a : calm 24
what are the|your|my : calm 28
where can|do|could i|we : calm 40
when will|do|does|can|is|are : calm 18
which : calm 18
who|what|which|when ? : calm 10
is it possible|there : calm 34
is there a|any|an : calm 34
are there any : calm 36
do you have|offer|support|accept|fly|know|ship|sell|plan|allow|charge : calm 36
can i|we : calm 28
may i|we : calm 34
could you please|tell|have|help|send|check|confirm|explain|look : calm 40
would you please|be|mind : calm 30
have a look : calm 30
i would like to know|ask|order|change|add|book|have|buy : calm 42
i want|need|wanted to know|understand|ask|change|add|order|book|update|learn : calm 26
just wondering|curious|asking|checking|wanted : calm 40
wondering if|whether|how|what|when : calm 34
curious : calm 28
interested in : calm 38
question about|regarding|on|for : calm 34
quick question : calm 45
any idea|chance|way|tips|advice|update : calm 16
please add|update|assign|send|change|advise|confirm|dm|follow|let : calm 22
follow back : calm 25
hope you|this|to|that : calm 14
have a good|great|nice|lovely|wonderful day|weekend|week|evening|one|night|flight|time : calm 40
good luck : calm 15
kind|best|warm regards : calm 20
sent|dm : calm 8
will do : calm 25
see you|ya soon|tomorrow|there : calm 30
can not wait to : satisfaction 42 only
haha : calm 25
lol : calm 15
:d : satisfaction 42


# -- acts of an agent ---------------------------------------------------------------------

# listen: asks, or shows what was heard
could|can|would|will you tell|describe|explain|show|send|share|say|let|give : listen 55
tell|show me|us more|what|how|which|when : listen 52
what would help|you_like|be_best|you_need : listen 62
asked what|how|whether would|you|they|he|she : listen 60
which|what|when|where|how|who * ? : listen 50
is everything right|ok|okay|fine|clear : listen 50
may i|we ask : listen 52
i|we would like to understand|hear|know : listen 60
i|we want to understand|hear|know : listen 58
help me|us understand : listen 60
listened : listen 72
listen : listen 50
listening : listen 58
i|we hear you|that : listen 60, acknowledge 50
you|they have told us|me : listen 60, acknowledge 62
you told us|me : listen 56, acknowledge 60
you have|had already told|said|written|explained|sent|given|asked|reported : listen 56, acknowledge 64
if i|we understand|understood * correctly|right|well : listen 62, acknowledge 55
from what you|i tell|wrote|write|say|read|understand : listen 55, acknowledge 50
as i|we understand it : listen 56, acknowledge 52
let me|us|see make_sure|if i|we understand|understood : listen 60, acknowledge 52
in your own words : listen 50
thank you for telling|explaining|describing|your_patience_and : acknowledge 55
your|his|her|their view|side|position|concern|concerns : listen 42

# acknowledge: names what happened to the client
you are right : acknowledge 72
you are absolutely|completely|quite|entirely|of_course right|correct : acknowledge 74
you have a|every right|point|reason : acknowledge 62
^ understood : acknowledge 58
i|we understand|see why|how|that|your|you|what : acknowledge 56
i|we can see why|how|that|what : acknowledge 60
i|we completely|fully|totally|entirely|absolutely understand|see|agree : acknowledge 60
i|we agree : acknowledge 52
i|we realise|realize|recognise|recognize|acknowledge|appreciate that|how|what : acknowledge 58
you had already|to : acknowledge 50
you had already given|told|sent|written|said|explained : acknowledge 66, listen 40
you have been|had_to wait|waiting|patient|chase|write|ask|repeat : acknowledge 56
had to|you wait|write|ask|chase|repeat twice|again|too_long|so_long : acknowledge 54
you should not have had to : acknowledge 62, empathise 50 only
should not have happened : acknowledge 56, own 45 only
that cost you : acknowledge 58, empathise 56
cost you the|a|your|time|money|hours : acknowledge 52, empathise 50
must have been|be frustrating|annoying|upsetting|stressful|difficult|hard : acknowledge 55, empathise 66
before your|the invoices|deadline|launch|event|meeting|holiday|trip : acknowledge 50
your @many|9 labels|parcels|orders|customers|messages|mails|users|tickets : acknowledge 54
thank you for writing|contacting : acknowledge 12
^ as promised : facts 40, acknowledge 20
wait on our side : acknowledge 55, facts 50
your * by mistake : acknowledge 52

# apology, empathy, own
i|we am|are? so|very|truly|really|deeply|terribly? sorry : apology 70, empathise 56
i am sorry : apology 72, empathise 56
sorry : apology 52
sorry for|about|that : apology 60
my|our sincere|sincerest|deepest? apologies : apology 66
apologise|apologize : apology 56
apologies : apology 52
i|we apologise|apologize for the|our|my|this|that : apology 62, empathise 40
we|i? apologise|apologize for any inconvenience : apology 25 only
we|i are|am? sorry for any inconvenience : apology 25 only
sorry for any inconvenience : apology 25 only
apologies for any inconvenience : apology 25 only
for any inconvenience : neutral 1 only
any inconvenience * caused : neutral 1 only
i|we know how|what this|that|important|frustrating|it : empathise 60
i|we can imagine|understand how|what|that : empathise 60, acknowledge 50
i|we understand how frustrating|annoying|upsetting|difficult|important|much : empathise 66, acknowledge 60
how frustrating|annoying|upsetting|difficult|stressful|unpleasant : empathise 58
i|we would be|feel|have upset|frustrated|annoyed|the_same|felt|been : empathise 62
in your place|shoes|position : empathise 62
that is frustrating|annoying|upsetting|not_what|really : empathise 54
i|we feel for you : empathise 62
you expected|deserve|deserved better|more : empathise 50, acknowledge 50

my|our mistake|fault|error|failure|oversight|responsibility|bad : own 66
that|this|it was my|our mistake|fault|error|failure : own 80
we|i made|make a|an mistake|error : own 76
we|i got it|this|that wrong : own 74
we|i should have|not_have : own 58
we|i failed|missed|forgot|overlooked|lost|mixed|messed|deleted|broke : own 62
we|i did not : own 36
we|i did not act|answer|reply|keep|do|check|read|see : own 56
we|i take|accept full? responsibility|blame|the_blame : own 74
on our side : own 52, facts 45
on our end : own 50, facts 45
by mistake : own 52
i|we deleted|removed|sent|closed|booked|charged * by mistake : own 76
we|i booked|charged|billed|invoiced|sent * twice|wrong : own 66, facts 50
there is no excuse : own 62 only
we|i let you down : own 72, empathise 55
your mistake|fault : own 0

# facts
because : facts 36
the reason is|was|for : facts 62
the cause is|was : facts 62
was|were|is|has caused|due by|to|been : facts 58
caused by : facts 58
due to : facts 50
9 euros|euro|dollars|pounds|eur|usd|gbp|percent|items|mails|messages|orders|labels|parcels : facts 54
since|at|from|until 9 : facts 54
since yesterday|this_morning|last|@day : facts 48
arrived this|on|at|today|yesterday : facts 58
invoice|order|ticket|case|number|version|account 9 : facts 52
invoice|order|ticket|case numbers : facts 50
reaches|reach your account|you|bank : facts 56
a disk|server|cable|database|router|certificate|update|bug|setting|job * failed|broke|expired|crashed|caused|was : facts 58
we|i checked|found|looked|saw|tested|confirmed|verified|traced|investigated : facts 56
the log|logs|records|history|system show|shows|says : facts 56
is|are safe : facts 54
this morning|afternoon : facts 34
9 mails|messages|orders|files|records delivered|sent|restored|released : facts 62

# solution
we|i have|just? refunded|fixed|solved|resolved|corrected|replaced|restored|repaired|rebuilt|released|cancelled|canceled|credited|reset|unlocked|sent|removed|changed|shipped|booked|updated|added|activated : solution 64
we|i have now|just|already|since refunded|fixed|solved|resolved|corrected|replaced|restored|repaired|rebuilt|released|cancelled|credited|reset|unlocked|sent|changed|shipped : solution 68
i|we refunded|fixed|solved|resolved|corrected|replaced|restored|repaired|rebuilt : solution 62
has|have|is|are|was|were been? fixed|solved|resolved|corrected|replaced|restored|repaired|rebuilt|refunded|cancelled|credited|unlocked|queued|released|reactivated : solution 60
is|are|has|have|been not fixed|solved|resolved|working : solution 5 only
fixed|solved|resolved|repaired|restored : solution 45
works|working again|now : solution 62
^ done : solution 62
^ fixed $ : solution 66
euros|refund|money|parcel|payment|it|order arrived : solution 56
rebuilt : solution 54
delivered : solution 48
is|are cancelled|canceled : solution 55
refunded : solution 56
the solution is|to : solution 62
here is how|what|the|a : solution 56
you can now|use|also|instead : solution 50
please try : solution 42
follow these|the steps|instructions : solution 52
instead you can : solution 56
in the meantime : solution 48, plan 40
as a workaround : solution 60
until then : solution 45
print|use|download|open|log * until then : solution 58
comes back on : solution 50, promise 60
the old order comes back : solution 52

# decision: a clear word, yes or no, with its reason
we|i have decided : decision 72
we|i decided : decision 64
our decision : decision 62
the decision is : decision 66
we|i can not offer|refund|change|grant|make|do_this|extend|waive|accept|provide|give : decision 58 only
we|i will not be able to : decision 52, plan 0 only
we|i are|am not able to : decision 52 only
unable to offer|refund|grant|waive|extend|change : decision 56
not possible because|since|as : decision 60 only
this is final : decision 58
the answer is no : decision 72 only
agreed that : decision 55
we|i agree|agreed to : decision 52

# plan, promise
i|we will check|write|call|ring|rebuild|release|send|fix|refund|contact|update|let|get|come|look|make|replace|ship|monitor|stay|be_in_touch|report|follow|investigate|test|speak|keep|confirm|arrange|change|restore|credit|have|do|prepare|review|book : plan 62
i|we am|are going to : plan 55
the next step|steps : plan 62
next step|steps : plan 54
my|our plan : plan 60
from now on : plan 52
so that it|this|that does not|never happen|happens|happened again : plan 60 only
you will have|get|receive|hear|see : plan 54
will be done|ready|fixed|solved|sent|shipped|delivered|back|refunded|released|with_you|restored : plan 55
i|we will * by|on|at|before|until @day|9|noon|midnight|end_of : promise 64, plan 62
on|by|before|until @day * i|we will : promise 64, plan 60
on|by|before|until @day at 9|noon * will : promise 66, plan 60
on @day at noon|9 : promise 52
by @day : promise 52
by @day noon|morning|evening|afternoon|9|at : promise 60
@day noon|morning|evening|afternoon : promise 40
on 9 @month : promise 54
by 9 @month : promise 60
by the end of : promise 56
by tomorrow|tonight|noon|midnight : promise 56
within 9 hours|days|minutes|working|business : promise 56, plan 40
you will have|get|receive|hear * by|on|before @day|9|noon|tomorrow|tonight : promise 64, plan 58
i|we promise : promise 66
my word : promise 50
as promised : promise 0
as per our policy : neutral 1 only
