language en

# English
#
# One entry a line; what follows " #" is a note.
#
#   phrase : signal strength            what the phrase is a sign of
#   phrase : signal 60, signal 30       ... of several things
#   phrase : signal 40 only             hides every shorter phrase within it; holds
#                                       for all signals of the entry
#   @name = word word                   a set: @name stands for any of them
#   word = words                        a spelling, in what follows: the word is
#                                       read as those
#
# The first statement of a file names its language: "language en"; "language any"
# is for what all languages share (any.lex).
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
#   contrast     "but": what stands before it weighs less
#   condition    "if": what is only supposed weighs less
#   third        somebody else feels it: weighs less
#   intensify    makes the next two words weigh more;  soften: less
#   problem      something does not work: a little heat, no signal
#   request      something is wanted of us: no mere thanks
#   calm         a question in the line of business: takes heat away
#   neutral      nothing at all, and hides what stands within it
#   common       everyday word: tells that a text is in this language
#   theme:NAME   what a message is about: billing, outage, delay ...
#   wording:NAME an agent's unhappy wording, told before it is sent: blame,
#                cliche, negative-tone, patronising, hopeless
#
# In the section "moments" the number is a value, no strength: after-days 7 is a
# week, and with a number in the phrase (9) as often as it says; weekday 1 is
# Monday; month 1 is January; hour 17 is five in the afternoon; oclock and pm
# stand for phrases with the hour in them.
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

i'ma = i am going to
imma = i am going to
lemme = let me
gimme = give me
dunno = do not know
gotten = got
tho = though
thru = through
wo = without
bcoz = because
coz = because
cos = because
nvm = never mind
idk = do not know
fyi = fyi
tbh = to be honest
imo = in my opinion
ngl = not going to lie
thnk = thank
thanku = thank you
tyvm = thank you very much
tysm = thank you so much
appologies = apologies
apologize = apologise
apologizing = apologising
apologized = apologised
recognize = recognise
realize = realise
pleez = please
acct = account
appt = appointment
msg = message
msgs = messages
govt = government
addr = address
pkg = package
temp = temporary
tix = tickets
rly = really
srsly = seriously
alot = much
alright = all right
everytime = every time
anyting = anything
seperate = separate
seperately = separately
unprofesional = unprofessional
unproffesional = unprofessional
frustating = frustrating
frustated = frustrated
fustrated = frustrated
fustrating = frustrating
embarassing = embarrassing
embarassed = embarrassed
apalling = appalling
apauling = appalling
appaling = appalling
disgustin = disgusting
incompetant = incompetent
imcompetent = incompetent
pathethic = pathetic
outragous = outrageous
greatful = grateful
gratefull = grateful
satisfyed = satisfied
cancelation = cancellation
cancled = cancelled
canceld = cancelled
tommorow = tomorrow
tommorrow = tomorrow
tomorow = tomorrow
wensday = wednesday
wendesday = wednesday
wich = which
becuase = because
beacuse = because
becasue = because
sevice = service
serivce = service
custumer = customer
costumer = customer
manger = manager
laywer = lawyer
lawer = lawyer
attourney = attorney
refunf = refund
reciept = receipt
adress = address
acount = account
passwort = password
passord = password
problme = problem
probelm = problem
probem = problem
nobdy = nobody
promissed = promised
teh = the
dosent = does not
doesent = does not
dosnt = does not
didint = did not
wouldnt've = would not have
should've = should have
shoulda = should have
would've = would have
could've = could have
shouldn't've = should not have
how'd = how did
why's = why is
when's = when is
who've = who have
this'll = this will
nobody's = nobody is
everybody's = everybody is
everything's = everything is
something's = something is
nothing's = nothing is
somebody's = somebody is


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

@det = my our the this your a an
@cancel = cancel cancelling canceling terminate terminating close closing end ending quit quitting
@cancelled = cancelled canceled terminated closed ended quit left switched dropped
@contract = contract contracts subscription subscriptions plan plans membership policy agreement account accounts
@provider = provider supplier operator carrier bank isp insurer network company vendor airline competitor competition rival providers suppliers operators carriers banks networks companies vendors airlines competitors rivals concurrence
@media = press media newspaper newspapers papers journalist journalists reporter reporters television tv news
@booking = flight flights ticket tickets booking reservation order appointment meeting transfer transaction payment purchase seat seats trip card pin address name password email number date time plans language phone tariff
@chief = manager supervisor boss superior superiors director ceo lead leader management
@contact = call phone ring contact write email answer explain reply speak know
@mail = email emails mail mails message messages ticket tickets letter letters call calls reminder reminders request requests complaint complaints report reports attempt attempts tweet tweets post posts chat chats
@other3 = neighbour neighbor friend friends mate mates buddy boss husband wife partner brother sister mother father mum mom dad son daughter cousin uncle aunt colleague colleagues coworker coworkers grandmother grandfather grandma grandad flatmate roommate girlfriend boyfriend teammate teammates

@very = so very really extremely incredibly super truly


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
@common = yeah yep sure never always even really every things think thought getting done while since off which something nothing anything someone anyone everyone other others because ago soon next week weeks month year hope thing well does give take took put keep still yet here everything nobody
@common : common 100
hello : calm 10
hi : calm 10
dear : calm 10
good morning|afternoon|evening|day : calm 15 only

but : contrast 100
however : contrast 100
nevertheless : contrast 100
nonetheless : contrast 100
even so : contrast 100
that said : contrast 100
having said that : contrast 100
that being said : contrast 100
other than that : contrast 100
on the other hand : contrast 100
all the same : contrast 100
yet the|it|you|nobody|i|we|they|here|still : contrast 100
only to : contrast 100
and yet : contrast 100
except that|for|when : contrast 60
apart from that : contrast 100
too bad that|the : contrast 60
nothing but : neutral 1 only
nothing but praise : satisfaction 60 only
nothing but good|great|positive : satisfaction 55 only
nothing but trouble|problems|issues|excuses|lies|headaches|delays : disappointment 58 only, anger 40 only
nothing but bad|poor|negative : disappointment 55 only
last but not least : neutral 1 only
not only * but also : neutral 1 only

if : condition 100
in case : condition 100
unless : condition 100
in the event that|of : condition 100
as long as : condition 100
provided that|you|it|the : condition 100
on condition that : condition 100
should it|this|that|you|there|we|i|the|they * not|fail|refuse|need|happen|remain|be : condition 100
were i|we|it|they to : condition 100
suppose|supposing|assuming i|we|you|that|the : condition 100
otherwise : condition 60
even if : condition 60
if not : condition 60
as if : neutral 1 only
what if : condition 100
only if : condition 100
whether or not : condition 60
^ had i|we|you : condition 60

my|our|his|her|their|a @other3 is|was|are|were|has|have|had|said|says|told|thinks|hates|feels|felt|got|gets|wants|keeps|called|calls : third 100
my|our|his|her|a @other3 of mine|ours : third 100
a|one|some friend|friends|colleague|colleagues|neighbour|neighbor|customer|customers|mate of mine|ours|yours|us : third 100
my|our boss|ceo|director|landlord|tenant|accountant|client|clients|customer|customers|neighbour|neighbours|neighbors is|are|was|were|has|have|says|said|thinks|told|wrote|writes|calls|called : third 100
other|some|most|many|your people|customers|clients|users|passengers|guests|members are|were|have|say|said|complain|complained|think|might|may|will|would : third 100
other|another customer|user|person|passenger|guest|client|caller : third 100
the man|woman|guy|lady|person|passenger|customer next|before|behind|beside|in_front|sitting : third 100
they|he|she are|is|was|were|got|gets|seems|seemed|sounded angry|furious|upset|mad|annoyed|unhappy|livid|disappointed|frustrated : third 100
people say|said|think|online|on_the_internet|on_reddit|on_twitter : third 100
i read|heard|saw that * is|are|was|were|had|has : third 60
according to : third 60
the reviews|forum|forums|internet|press|article say|says|said|is|are : third 60
one of my|our|your colleagues|friends|customers|clients|users|neighbours|neighbors|employees : third 100
everyone|everybody else : third 60
my|our kid|kids|child|children|parents|family is|are|was|were : third 60

a|the|any|another|this|some|our|my|one customer|user|client|guest|person|patient|student|caller|member is|are|was|gets|becomes|feels|seems : third 100


# -- anger ---------------------------------------------------------------------

angry : anger 75
anger : anger 45
angrier : anger 70
angered : anger 70
angers : anger 60
mad : anger 20
am|are|is|was|so|really|very|getting|pretty|me|us|makes_me|fucking|hopping|raging|people mad : anger 60
mad at|about|with|now : anger 60
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
great|nice|lovely|wonderful|brilliant|fantastic thanks for nothing : anger 64 only, disappointment 60 only
what a joke|mess|shambles|disgrace|circus|farce|nightmare : anger 62
laughable : anger 55
circus : anger 16
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
shit : anger 47
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
did anyone|anybody|someone|you even? read|look|listen|check : anger 55 only, told-before 40 only
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
right now : urgency 28
i demand : anger 52
we demand : anger 50
demand : anger 35
demanding : anger 30
explain yourself|yourselves : anger 50
i want an explanation : anger 46
want an explanation : anger 44
i expect an|a explanation|apology|answer|response|reply : anger 38
owe me|us : anger 38
i am not happy|amused : anger 46 only, disappointment 55 only
not happy : disappointment 58 only, anger 30 only
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
ignoring : anger 34
ignored : anger 38
ignore : anger 16
ignores : anger 26
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

absolutely|utterly|simply|totally|completely|just unacceptable|ridiculous|outrageous|disgraceful|disgusting|appalling|pathetic : anger 76
how ridiculous|absurd|pathetic|outrageous|unprofessional|rude : anger 68
i have had enough|it : anger 68
we have had enough : anger 68
had it up to : anger 66
my blood|blood is boiling|boil|boils : anger 70
blood boil : anger 68
makes|made|making me|us angry|mad|furious|sick|livid|rage|scream : anger 68
driving|drives|drove me|us mad|crazy|insane|nuts|up_the_wall|round_the_bend : anger 60
getting|gets on my nerves : anger 56
at the end of my tether|rope : anger 62
i could scream : anger 60
i can not take this|it|any_more|anymore : anger 58 only
can not stand : anger 52 only
i will not stand|put_up|accept|tolerate|be_treated : anger 62 only
will not be fobbed|lied|ignored|treated : anger 60 only
fobbed|fobbing off : anger 58
brushed|brushing off|me_off|us_off|aside : anger 52
palmed off : anger 52
given|giving|gives * the brush|run_around|cold_shoulder : anger 52
mickey mouse : anger 55
taking|takes|took the piss|mickey|biscuit : anger 66
piss take : anger 64
piss poor : anger 60, disappointment 55
piss off : anger 66, abusive-language 50
bunch|load|pack of idiots|clowns|amateurs|crooks|liars|jokers|incompetents|morons|cowboys : anger 66, abusive-language 52
amateurs : anger 48
amateur hour : anger 58
amateurish : anger 52
cowboys : anger 50
dumpster fire : anger 58
train|car wreck|crash : anger 40
shitshow : anger 66
shit show : anger 66
clusterfuck : anger 70
cluster fuck : anger 70
piece of shit|crap|junk|garbage|trash|rubbish : anger 64
load|loads of crap|rubbish|bollocks|bull|nonsense|shit|bs : anger 62
bollocks : anger 55
bugger : anger 35
bugger all : anger 45
sod off : anger 55
sodding : anger 45
wankers : anger 55
arse : anger 35
arsed : anger 40
half assed|arsed : anger 50, disappointment 45
kick in the teeth|face|guts : anger 58, disappointment 50
adding|add|adds|added insult to injury : anger 58, disappointment 45
mockery : anger 50
making a mockery : anger 60
takes|take|taking|took|treats|treat|treating me|us|people|customers * fool|fools|idiots|granted|mug|mugs|ride : anger 58
for a fool|ride|mug|sucker : anger 45
think|thinks i|we am|are an? stupid|idiot|idiots|fools|joking|a_fool : anger 55
do you think i am|this_is : anger 40
do you|they take me|us for : anger 58
are you people|guys|lot : anger 35
are you actually|even|seriously : anger 38
are you out of your : anger 66
have you lost your : anger 60
have you any idea : anger 45
do you have any idea how|what : anger 48
do you realise|realize|know|understand what|how : anger 40
no shame : anger 55
have no shame : anger 60 only
should be ashamed : anger 68
be ashamed of yourself|yourselves|this : anger 68
ashamed : anger 40
hope you are proud|happy|ashamed|satisfied : anger 50
no respect for : anger 52 only, disappointment 45 only
not how you treat|run : anger 58 only
no way to treat|run : anger 60 only
like dirt|garbage|trash|crap|a_criminal|an_idiot|cattle|second_class : anger 45
talked|talk|talking down to : anger 52
talked|talking over me|us : anger 45
laughed at me|us : anger 55
laughed in my face : anger 62
slammed the phone|door : anger 52
put the phone down : anger 50
cut me|us off : anger 42
in a rage : anger 70
raging mad : anger 75
steaming : anger 40
hopping mad : anger 70
cross with : anger 50
very|really|rather|pretty|quite cross : anger 52
am|are|getting|very|really|quite|rather|so annoyed : anger 54
am|are|getting|very|really|quite|rather|so irritated : anger 54
am|are|getting|very|really|quite|rather|so|extremely frustrated : anger 52, disappointment 40
extremely|really|so|very|incredibly|beyond frustrating : anger 54, disappointment 40
extremely|really|so|very|incredibly annoying : anger 54
insufferable : anger 58
unbearable : anger 55
infuriating : anger 80
nerve : anger 20
have|has|got|had the nerve|audacity|cheek|gall : anger 62
what a nerve|cheek|insult|farce|rip_off|con|scam : anger 62
bare faced : anger 50
brazen : anger 48
sick joke : anger 66
a slap : anger 40
i am|was so|absolutely|completely|beyond done|over_it|over_this : anger 55
done with this|it : anger 45
third world : anger 35
stone age : anger 42, disappointment 40
banana republic : anger 50
unprofessionalism : anger 55
incompetents : anger 60
do something : anger 14
wake up : anger 38
get a grip : anger 50
get a clue : anger 52
get real : anger 45
get lost : anger 52
jerk|jerks : anger 45, abusive-language 50
i refuse : anger 42
no no no : anger 40
enough : anger 14
^ enough $ : anger 60
that is enough : anger 55
enough of this|your : anger 60
stop it $ : anger 42
stop this : anger 38
stop treating : anger 52
stop playing : anger 48
stop messing : anger 52
messing me|us around|about : anger 55
messed me|us around|about : anger 55
mess|messing|messed with people|customers|my|our : anger 50
mucking|mucked me|us? about|around : anger 52
jerked|jerking around : anger 52
pushed from : anger 42
bounced|bouncing|passed|sent|pushed|shoved|transferred from one|department|person|pillar : anger 50, disappointment 40
bounced around|back_and_forth : anger 45, disappointment 38
sent round|around in circles : anger 52
in circles : anger 35, disappointment 30
round and round : anger 40
kafkaesque : anger 55
bureaucratic nonsense|nightmare|madness : anger 52
nobody|no_one gives a|any damn|shit|toss|fuck|monkey : anger 66 only
could not give a : anger 58 only
not give a toss|monkeys|rat : anger 60 only
do not care about|at_all|anymore : anger 52 only
you do not care : anger 56 only
they do not care : anger 54 only
clearly|obviously|apparently|evidently do|does|did not care : anger 55 only
who cares : anger 42
it is beyond me how|why : anger 45
beyond the pale : anger 60
crossed a|the line : anger 55
last time i ask|am_asking|tell|am_telling|will_ask : anger 52, told-before 55
not asking|asked for much|the_moon : anger 45 only
for the love of god|all : anger 52
good grief : anger 40
give me a break : anger 50
spare me : anger 48
spare me|us the|your : anger 55
save your|it : anger 20
save your breath|excuses|apologies : anger 55
cut the crap|bs|bullshit|nonsense : anger 66
do not patronise|patronize|insult|lecture|lie : anger 58
do not tell|give me|us * calm|excuse|excuses|bull|nonsense|that : anger 48
do not you dare|think|ever : anger 45
how dare : anger 70
the fact that you : anger 22
you are all : anger 15
you are a joke : anger 68, abusive-language 55
total|complete|utter|absolute|sheer incompetence|shambles|disgrace|disaster|farce|chaos|nonsense|garbage|crap|bullshit|waste|mess|nightmare|failure|rubbish : anger 66, disappointment 40
an? absolute|utter|complete joke|shambles|disgrace|insult|outrage|cheek|scandal : anger 72
chaos : anger 38, disappointment 35
chaotic : anger 38, disappointment 38

stupid of me : neutral 1 only
my|a stupid mistake|question : neutral 1 only
i|we was|were stupid|dumb|silly : neutral 1 only

# hashtags, which are read as one word unless capitals part them
badservice|poorservice|terribleservice|horribleservice|worstservice|awfulservice : anger 55, disappointment 55
badcustomerservice|poorcustomerservice|worstcustomerservice|terriblecustomerservice|horriblecustomerservice|nocustomerservice|customerservicefail : anger 58, disappointment 58
neveragain|neverflyagain|notagain|notimpressed|nothappy|unhappycustomer|unhappy_customer|disappointedcustomer : disappointment 60, anger 30
worstairline|worstcompany|worstbank|worstever|worstexperience|worstflightever|badairline : anger 60, disappointment 58
getittogether|dobetter|stepitup|fixit|fixthis|dontcare|majorfail|servicefail|travelfail|brandfail : disappointment 50, anger 34
fail $ : disappointment 48, anger 30
customerserviceproblems|nothelpful|nohelp|sosad|sadface|theworst|notacceptable|notokay|notcool|notfair : disappointment 50, anger 38
how about you|we|some|giving|actually|answering|fixing|letting : anger 40
maybe you|they should|could|ought|need : anger 36, disappointment 28
perhaps you|they should|could|ought|need : polite-displeasure 42, anger 20
come on $ : anger 42
^ come on : anger 42
cmon : anger 40
^ no you|they|it|that is|are|did|do|was|were not : anger 18, disappointment 16
that is not an? answer|excuse|explanation|solution|help|good|how|right|customer : anger 42 only, disappointment 42 only
not an answer|excuse|explanation|solution : anger 38 only, disappointment 40 only
that did not happen|help|work : disappointment 45 only, problem 40 only
instead of just? saying|sending|making|putting|blaming|helping|answering|fixing|giving|telling|charging : anger 36, disappointment 36
do the right thing : anger 40, disappointment 34
do something about : anger 45
do you even|really|actually|honestly care|read|listen|check|think|want|know|understand : anger 50
you might|may want to : anger 26, polite-displeasure 30
the irony : anger 36
ironic : anger 32
talk about bad|poor|terrible|a : anger 34
bunch of bull|crap|bs|nonsense|excuses|lies : anger 62
beyond redemption|help|repair|comprehension|me|words : anger 52
inadequate : disappointment 48
insufficient : disappointment 30
unfriendly : disappointment 50
cramped : disappointment 36
understand customers : disappointment 12
you guys|people are|have|really|need|do|should|never|keep|just : anger 18
you guys : problem 12
happy customers : neutral 1 only
what do you call that|this : anger 48
what a|some great|nice|lovely|wonderful way|start|welcome|end to : disappointment 45 only, anger 25 only
must be nice : anger 36
keep telling|saying|sending|asking|giving : disappointment 36
says who : anger 36

ignores|ignoring|ignored|ignore my|our|me|us|customers|emails|calls|messages|complaints|requests|complaint : anger 52
am|are|being|been|was|were|feel completely|totally|just|simply|constantly? ignored : anger 52, disappointment 40
wasting|waste your|his|her|their time : neutral 1 only

why can|do|will|would|did|could|are not you|your|they|yall|you_all|you_guys|someone|anyone : anger 38, disappointment 24
why can|do|will|would|did not you * a|the|some|just : anger 36
usuck|yousuck|yousucks|theysuck|slapintheface|smdh|shameonyou|fuckyou|thisisbs|thissucks : anger 58
way to drop|go|fail|screw|mess|kill|lose|make|treat|run : anger 48, disappointment 34
drop|dropped|dropping the ball : disappointment 50, anger 30
destroyed|destroying|spoiled|spoilt|killed|trashed|messed_up my|our * plans|day|trip|vacation|holiday|evening|weekend|event|wedding|life|business : anger 58, disappointment 55
impersonal : disappointment 46
more wrong : anger 30, disappointment 34
thanks|thank_you|thx for leaving|losing|breaking|delaying|stranding|overcharging my|our|me|us : anger 46 only, disappointment 42 only
basically|literally stole|lied|robbed|refused|ignored|hung|told|said : anger 36, disappointment 30
my|our chances : neutral 1 only
where is my|our apology|answer|explanation|compensation|call|callback|reply : anger 50, disappointment 42
surprise surprise : anger 36, disappointment 34
seems to be the norm : disappointment 42
no choice|option but : disappointment 42 only
we|i had|have no choice : disappointment 38 only
record|huge|big profits|profit : distrust 34, anger 30
how long should|must|do i|we wait : disappointment 42, problem 40
there is no reason : disappointment 30, anger 20

# praise that is scorn
great|good|nice|fine|excellent|brilliant|fantastic|wonderful|super job|work|going breaking|losing|ruining|deleting|ignoring|cancelling|forgetting|crashing|wasting|destroying|messing|killing|hiding|ignoring|charging|failing|not : anger 56 only, disappointment 50 only
well done for|on|you|guys? you|breaking|losing|ruining|deleting|ignoring|cancelling * lose|lost|broke|break|deleted|delete|ruined|ruin|failed|managed|crashed|my|our|the : anger 54 only, disappointment 46 only
you managed to lose|break|delete|ruin|mess|fail|miss|forget|damage|crash|charge|send : anger 54, disappointment 50
managed to lose|break|delete|ruin|mess|damage|crash|cancel : anger 36, disappointment 46
congratulations|congrats|bravo|kudos for|on|to breaking|losing|ruining|deleting|ignoring|cancelling|making|you_have|whoever|managing|being : anger 46 only, disappointment 46 only
love how|when|that you|your|they|it|the|my|i|we * not|can_not|never|charge|charges|ignore|ignores|lose|lost|cancel|cancelled|delay|delays|refuse|refuses|still|broke|break|breaks|crashes|nobody|no_one : anger 46 only, disappointment 42 only
love how|when no_one|nobody|nothing : anger 46 only, disappointment 42 only
love waiting|paying|being|having|getting|sitting|wasting|spending|standing|losing : anger 42 only, disappointment 42 only
really|just|absolutely|so love|loving|enjoy|enjoying|enjoyed|fun waiting|paying|being|having|sitting|wasting|spending|standing|losing|explaining|repeating : anger 46 only, disappointment 42 only
how|so nice|kind|lovely|thoughtful|generous|helpful|clever|professional|convenient of you to not|charge|ignore|lose|cancel|delete|tell : anger 42 only, disappointment 36 only
must|it_must be nice|wonderful|great|lovely|easy to|when|being|getting : anger 42 only, disappointment 34 only
thanks|thank_you|thx|cheers a_lot|a_bunch|so_much|very_much? for|that ruining|losing|wasting|cancelling|ignoring|breaking|nothing|not|deleting|making_me|making_us|lying|the_runaround|stranding|overcharging : anger 54 only, disappointment 48 only
thanks a bunch $ : anger 30, gratitude 30 only
just|exactly|precisely what i|we needed|wanted|always_wanted $ : disappointment 28
another hour|day|week|month|weekend|morning on|of|without|wasted|lost|gone|in|waiting : disappointment 40, anger 24
get|getting|got|gets paid to|for do_nothing|doing_nothing|not|ignore|ignoring|sit : anger 52
world record|class in|at|for incompetence|bad|slowest|slow|ignoring|waiting : anger 50
award for|of the|worst|year|slowest|most|bad : anger 24
# speechless
speechless : anger 46, disappointment 40
words fail|failed me|us : anger 52 only, disappointment 48 only
lost for words : anger 44, disappointment 44
i do not even know what|where : disappointment 34
left speechless : anger 48
beggars belief : anger 58
defies belief|logic|comprehension|explanation : anger 55
mind boggling|blowing|boggles : anger 28
i can not believe : disappointment 40 only
unheard of : anger 44
for crying : anger 38
you could not make it up : anger 50 only
could not organise|organize|run|manage * brewery|bath|party|shop|bun_fight : anger 62 only
losing the will to : anger 46, disappointment 46
lost the will to : anger 46, disappointment 46
sick to death|the_back_teeth of : anger 70
some|the|got_a|what_a nerve : anger 56
got some nerve : anger 60
how hard|difficult can|is it|that|this be|to : disappointment 50 only, anger 44 only
how hard|difficult|complicated * ? : disappointment 40
what a waste of : anger 50, disappointment 48
a|such_a|complete|total|utter|absolute waste : anger 46, disappointment 44
what is the point : disappointment 48, anger 24
what is the point of|in paying|having|calling|writing|support|a : disappointment 54, anger 30
why do|am|would|should i|we even|still? pay|paying|bother|bothering|have : disappointment 50, anger 34
is|does|do|are anybody|anyone|somebody|someone|you|people actually|even|really working|work|works|read|reading|care|caring|there|alive|awake|listening|listen|home|do|looking : anger 50
are|r you|u people|ppl|guys|all? deaf|blind|stupid|asleep|dead|serious|kidding|joking|for_real|high|drunk|mad|insane : anger 62
you|u even|actually? read|listen|look|understand what|my|at|to|properly : anger 30
this is how you|they treat|handle|run|do|repay|thank|value : anger 54, disappointment 46
this|that is what|how you|they call|do|treat|consider : anger 40
you people|lot are|should|have|never|do|cannot|can|just|keep : anger 50
not one|a_single|any person|people|soul|agent|employee|member|of_you can|could|has|have|was|knew|knows|would|bothered|tell|told|called|helped|answered : anger 46, disappointment 48
stop wasting my|our|everyones|everybodys|everybody|peoples : anger 60
more than patient : anger 44, disappointment 42
been|very|extremely|so|more_than|too patient enough|with|for|but|until : anger 26, disappointment 30
end of my|our patience : anger 60
patience is|has|ran|wearing|running|at thin|out|end|over|exhausted|gone|an_end|its_end|run_out|worn_thin : anger 62
my|our patience : anger 46
killed|destroyed|wrecked|tanked|ruined|trashed|sank my|our|the_whole|the_entire whole|entire? launch|release|event|campaign|business|sales|weekend|project|season|computer|laptop|phone|site|data|work : anger 56, disappointment 52, goal-at-risk 40
tired of your|this|these|waiting|asking|calling|being|having|excuses|explaining|repeating|chasing : anger 62
not contact|call|write|email|bother me|us again|anymore|unless|except|until : anger 56 only
f u|off|you $ : abusive-language 62, anger 66
^ f u : abusive-language 62, anger 66
or i|we call|calling|go|contact|am_calling|report|dispute|get|phone my|our|the|to bank|credit_card|lawyer|police|consumer|court|solicitor|press|ombudsman|regulator : payment-dispute 50, anger 36
refund me|us or|or_else|now|immediately|today|already : payment-dispute 64
keep|kept|keeping my|our|the money|deposit|fare|payment : payment-dispute 36, distrust 30
name|names of your|his|her|their|the|a superior|superiors|manager|supervisor|boss|director|ceo : asks-for-manager 60
his|her|their superior|superiors|manager|supervisor|boss name|number|email|please|now? : asks-for-manager 52
angry birds|lane|street|avenue|bird|beaver|chef : neutral 1 only
mad max|men|lane|hatter|libs : neutral 1 only
hi|hello|dear|hey|thanks|thank_you sue : calm 15 only
weather|traffic|storm|rain|snow|day|road|roads|connection_here is|was|were|looks|looked terrible|awful|horrible|bad|dreadful|miserable|crazy|grim|rough : neutral 1 only
complaint|complaints handling|department|team|manager|form|report|module|dashboard|procedure|management|queue|category|tab : neutral 1 only
my|the complaint was|is|has|number|reference received|registered|closed|processed? : problem 30 only
escalation policy|policies|button|rule|rules|level|levels|path|matrix|time|settings|process|workflow|chain : neutral 1 only
terminate|terminating|kill|close|end|ending|quit|quitting @det|another? session|sessions|process|processes|call|thread|connection|application|app|program|window|tab|meeting|chat|task|job : neutral 1 only
law firm : neutral 1 only
9|two|three|four|five|six|our|the|several|for lawyers : neutral 1 only
lawyers|solicitors and|or|in|at|use|using|who|need|our|as_customers : neutral 1 only
our lawyers : legal-step 66 only
hotel|football|clay|indoor|outdoor|grass|hard court|courts : neutral 1 only
sue you|them|the|your|for|this|if|over|u|ya : legal-step 74
will|to|can|could|going_to|gonna|shall|must|should|would sue : legal-step 74
we move|moved|moving to 9|monday|tuesday|wednesday|thursday|friday|next|another|the : neutral 1 only
can|could|may we|i move|change|switch to : neutral 1 only

i|we expect|want|await|deserve|demand a|an|some|your|full|proper|written|formal|sincere|real|decent? apology|explanation : anger 50, disappointment 34
with a|half_a brain : anger 55, disappointment 34
smashed|threw|thrown|dumped|kicked|chucked|tossed the|my|our|it|over|against parcel|package|box|fence|bag|bags|luggage|suitcase|around|everywhere : disappointment 50, anger 40, problem 44
smashed : problem 40, disappointment 34
supposed|expected to be grateful|thankful|happy|impressed|pleased : anger 48 only, disappointment 40 only
am i supposed|meant|expected to : anger 34, disappointment 30
a straight|clear|proper|simple|real|honest|decent answer|reply|response : disappointment 42, anger 26
obvious|clear|apparent|evident that? you|they|nobody|no_one do|does|did|have|are|is not|no : anger 48, disappointment 46
want|wants to help : neutral 1 only
zero results|result|progress|replies|answers|response|effect|success : disappointment 54
every single|time|day|week|update|call|order|month * wrong|broken|breaks|break|fails|late|another|different|something : disappointment 44, anger 24
breaks something|everything|more|another : disappointment 40, problem 46
done being polite|nice|patient : anger 64
patience has its? limits|limit : anger 58
limit|limits has|have|is|are been? reached : anger 50
should be fired|sacked|sued|jailed|prosecuted|banned|shut_down|closed_down : anger 60, disappointment 46
whoever designed|made|wrote|thought|decided|is : anger 34
shut it|this|yourselves down : anger 42
elderly|disabled|sick|old|pregnant mother|father|parents|person|woman|man|passenger|grandmother|wife|husband * without|waiting|left|alone|treated|stranded : anger 44, disappointment 46
without heating|heat|hot_water|water|electricity|power|internet|phone|food|insulin for|since|over : disappointment 48, problem 50
had|have such? high|great|big hopes : disappointment 48
five|six|four|three|@many phone_calls|calls|emails|weeks|hours * zero|nothing|no|still : disappointment 46
i|we am|are not asking for : anger 34 only
send|sending me|us invoices|bills|reminders for something : anger 40
stop|quit sending|charging|billing|calling|harassing|spamming|emailing me|us : anger 46, disappointment 30


# -- disappointment ---------------------------------------------------------------

disappoint~ : disappointment 66
let down : disappointment 58
letting me|us|customers down : disappointment 60
let me|us down : disappointment 62
lets me|us down : disappointment 58
unhappy : disappointment 60
dissatisf~ : disappointment 64
not satisfied|pleased|impressed|good_enough|acceptable|okay|ok|cool|fair|funny|helpful|great|nice : disappointment 55 only
not right : disappointment 34 only
just|simply|so|really not right : disappointment 48 only
not what i|we expect|expected|ordered|asked|wanted|paid : disappointment 55 only
not good : disappointment 52 only
not good enough : disappointment 60 only, anger 30 only
not fair at all : disappointment 58 only
unfair : disappointment 48
unimpressed : disappointment 58
underwhelm~ : disappointment 52
not great : disappointment 42 only
nothing|not works|working since : disappointment 40 only, problem 60 only
expected better|more : disappointment 56
expect better|more : disappointment 50
deserve better : disappointment 52
do better : disappointment 42
could|can|should|must do better : disappointment 50
bad : disappointment 40
bad service|experience|support|attitude|communication : disappointment 58
badly : disappointment 38
worse : disappointment 40
worse and worse : disappointment 58
worst * ever : disappointment 66 only, anger 62 only
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
fail : disappointment 30
failed : disappointment 14, problem 30
fails : disappointment 22, problem 30
failure : disappointment 32
epic|big|huge|major|total fail : disappointment 58
epicfail : disappointment 55
sad : disappointment 42
sadly : disappointment 32
saddened : disappointment 52
unfortunate : disappointment 30
unfortunately : disappointment 14
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
pain : disappointment 14
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
lost : disappointment 16, problem 10
losing : disappointment 22
missed : disappointment 22
missed my|our|the connection|flight|deadline|meeting|wedding|funeral|appointment : disappointment 45
miss my|our|the connection|flight|deadline|meeting|wedding|funeral|appointment : disappointment 40, goal-at-risk 40
stranded : disappointment 52
stuck : disappointment 26, problem 26
trapped : disappointment 22, problem 30
abandoned : disappointment 45
neglected : disappointment 48
did|does|do|could|can not even : disappointment 36
can not|never even get|answer|reply|speak|talk : disappointment 42
not even : disappointment 26
not even bothered|bother : disappointment 55 only, anger 40 only
not bother|bothered to : disappointment 48 only, anger 30 only
never again : disappointment 58 only, may-leave 45 only
not live|lived|living up to : disappointment 52 only
fall|fell|falls|falling short : disappointment 48
used to be : disappointment 28
used to be good|great|better : disappointment 45 only
gone downhill : disappointment 55
going downhill : disappointment 55
downhill : disappointment 45
what happened to : disappointment 8, problem 24
how hard * ? : disappointment 40
how difficult * ? : disappointment 38
how hard is it|can_it : disappointment 48
how is it|this|that possible : disappointment 28
how can you|this|it : disappointment 25
how could you : disappointment 35
how is this acceptable|ok|okay|legal|fair : anger 52
why is it so|that : disappointment 24
why so : disappointment 20
why would you|i : disappointment 25
really disappointed : disappointment 72
thanks for nothing : anger 62 only, disappointment 55 only
thanks for ruining|losing|wasting|cancelling|canceling|ignoring|making_me|making_us|not : anger 50 only, disappointment 45 only
thank you for ruining|losing|wasting|cancelling|canceling|ignoring|nothing|not : anger 50 only, disappointment 45 only
no thanks to : anger 38 only
nice|great|good|way job|work|going losing|ruining|cancelling|cancelled|not : anger 45 only
way to go : anger 35 only
way to ruin|lose|treat : anger 50 only
love it * not : disappointment 30
great * not $ : disappointment 40 only
well done $ : anger 5
fantastic|great|brilliant|wonderful|lovely|nice|awesome|perfect the|your * broke|crashed|lost|failed|deleted|cancelled|stopped : disappointment 45 only, anger 30 only
nice|great|fantastic|awesome|lovely|brilliant|wonderful|perfect so|now|another : disappointment 32 only, anger 25 only
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
not resolved|solved|fixed : disappointment 36 only, problem 60 only
still not : disappointment 34, problem 45
still no : disappointment 42, problem 40
still nothing : disappointment 46, anger 22, told-before 30
still waiting : disappointment 32, problem 42
still have not : disappointment 28, problem 40
still has not : disappointment 28, problem 40
still do|does|is|are not : disappointment 22, problem 42
still the same : disappointment 38
without an|any answer|reply|response|word|news|update : problem 20 only
without an|any notice|explanation|warning|apology : disappointment 42 only
days|weeks|hours|months without : disappointment 38
no|any explanation : disappointment 34
no answer|reply|response|update|updates|information|info|word|news|communication|explanation|apology|notification|warning|notice : disappointment 40 only
nobody|no_one answers|answered|answering|replied|replies|responds|responded|called|calls|helps|helped|helping|knows|told|informed|picks|came|cared|listens|seems : disappointment 44 only, anger 36 only
nobody|no_one to help|talk|speak|answer : disappointment 45 only
nobody|no_one at|can|could|will|has|have|wants : disappointment 36, anger 20
nobody|no_one is|was * helping|answering|there|here|available|responsible|working|able|willing|interested|listening|responding|picking : disappointment 42, anger 28
nobody|no_one had time : polite-displeasure 42 only
never answered|replied|responded|called|came|received|arrived|got|heard|informed|told|showed|works|worked : disappointment 40 only, problem 35 only
never a : disappointment 20
have|has not answered|replied|responded|heard|received|called|got : disappointment 12, problem 40
not answer|answering|reply|replying|respond|responding : disappointment 38, problem 30
not one|once|a_single : disappointment 30
no sign of : disappointment 34


talk|speak|chat|pay|pays to a bot|robot|machine : disappointment 45, anger 25
pay|paying|pays|paid * to talk|wait|speak : disappointment 40
no respect|regard|consideration|compassion|empathy|care|sense|common_sense|urgency : disappointment 52 only, anger 35 only
respect for : disappointment 10
unorganized|unorganised : disappointment 48
inappropriate : disappointment 42
insensitive : disappointment 45, anger 35
crazy : disappointment 25
insult to injury : anger 55, disappointment 45
never got|received|saw|delivered|arrived|shipped the|my|our|any|it : disappointment 26, problem 50
unanswered : disappointment 40, told-before 40
what kind|type|sort of service|company|support|business|treatment|people : anger 50, disappointment 45
what kind|type|sort of : disappointment 10
the whole|entire day|morning|week|afternoon : disappointment 22, problem 25
get me off|out|home : urgency 50, disappointment 35
live|real person|human : disappointment 28

heartbroken : disappointment 52
gutted : disappointment 58
devastated : disappointment 56
dismayed : disappointment 58
disheartened : disappointment 55
disheartening : disappointment 52
demoralising|demoralizing|dispiriting : disappointment 50
disillusioned : disappointment 58
frustration : anger 40, disappointment 40
discouraged : disappointment 48
discouraging : disappointment 46
upsetting : disappointment 50
distressed|distressing : disappointment 50
heartbreaking : disappointment 48
lousiest : disappointment 58
mediocre : disappointment 45
laggy : disappointment 38, problem 45
sloppy : disappointment 50
shoddy : disappointment 55
slapdash : disappointment 50
half baked|finished|hearted : disappointment 42
tacky : disappointment 38
flimsy : disappointment 42
cheaply made : disappointment 48
fell apart : disappointment 50, problem 50
falls|falling apart : disappointment 48, problem 48
does|did what it says : satisfaction 30
leaves|left|leave a lot|much to be desired : disappointment 58
leaves|left a bad|bitter|sour taste : disappointment 58
a far cry : disappointment 50
far from good|great|ideal|satisfied|happy|perfect|acceptable|satisfactory|impressed|over : disappointment 55 only
less than impressed|satisfied|happy|ideal|helpful|pleased|satisfactory|friendly : disappointment 56 only
anything but good|great|helpful|friendly|happy|professional|easy|reliable|smooth|satisfied|customer : disappointment 55 only
not exactly good|great|helpful|friendly|happy|professional|thrilled|impressed|cheap|fast|quick : disappointment 50 only
not the first time : told-before 52, disappointment 40
not the service|standard|quality|level|experience|treatment i|we|you : disappointment 55 only
not as good|nice|fast|reliable : disappointment 45 only
not what i|we|was hoped|advertised|promised|agreed|had_in_mind|looking_for|agreed_on|were_promised : disappointment 56 only
not what was agreed|promised|ordered|advertised|described|discussed : disappointment 56 only
not worth the|it|a|my|our|your money|price|penny|time|effort|hassle|trouble : disappointment 55 only
money down the drain : disappointment 56, anger 45
wasted my|our money : disappointment 55, anger 48
waste my|our time|money : disappointment 48, anger 48
regret buying|ordering|choosing|signing|switching|using|ever|booking|upgrading|the_day : disappointment 60
wish i had|have never|not : disappointment 55
i wish i|we never|had_never|had_not : disappointment 55
should have known|listened|stayed|gone : disappointment 42
should never have signed|bought|switched|ordered|trusted|chosen : disappointment 58, may-leave 30
big|biggest|huge mistake : disappointment 50
biggest mistake : disappointment 58
never in my life : disappointment 52, anger 48
in all my years : disappointment 50
in my 9? years : disappointment 30
expected so much|a_lot|far : disappointment 52
had higher|high hopes|expectations : disappointment 54
expectations were|are not : disappointment 52
not meet|met|meeting my|our|the|any expectations|needs|standards : disappointment 56 only
below my|our|the|any standard|standards|expectations|average : disappointment 52
let us|me|the_side down : disappointment 58
you let me|us down : disappointment 62
feel|feels|feeling|felt let_down|cheated|ignored|abandoned|neglected|ripped_off|betrayed|deceived|robbed|helpless|stupid|unwelcome|unheard : disappointment 58, anger 30
betrayed : disappointment 55, distrust 45
like talking to a wall|brick : disappointment 58, anger 40
talking|speaking|talk to a|the brick? wall : disappointment 58, anger 42
like a number : disappointment 48
just a number : disappointment 50
left hanging|waiting|stranded|alone|in_the_dark|in_the_lurch|high_and_dry|standing|without : disappointment 54
left me|us|her|him hanging|waiting|stranded|alone|in_the_dark|in_the_lurch|high_and_dry|standing|without|with_nothing : disappointment 56
in the dark : disappointment 38
out of pocket : disappointment 50, payment-dispute 30
at my own expense : disappointment 40
down the drain : disappointment 45
going nowhere : disappointment 48
getting|got nowhere : disappointment 52, problem 40
lead|leads|led|leading nowhere : disappointment 45
no joy : disappointment 40 only
no luck : disappointment 22 only, problem 40 only
no avail : disappointment 48 only, told-before 35 only
to no avail : disappointment 50 only, told-before 42 only
without success|result|results|luck : disappointment 28 only, problem 40 only
no progress : disappointment 50 only
no end in sight : disappointment 52 only
no improvement : disappointment 50 only
not improved|improving|getting_better|gotten_better : disappointment 48 only
no solution : disappointment 45 only, problem 45 only
no resolution : disappointment 48 only, problem 45 only
no one wants|bothers|bothered|cares|takes to|any|about : disappointment 50 only, anger 40 only
nobody wants|bothers|bothered|cares|takes to|any|about : disappointment 50 only, anger 40 only
passed|passing|pass the buck : disappointment 52, anger 42
point|pointing fingers|the_finger : disappointment 42
hide|hiding|hides behind : disappointment 45, anger 38
drag|dragging|dragged your|their feet|on : disappointment 48
taken|takes|took|taking an age|eternity|lifetime|age : disappointment 48, problem 40
an eternity : disappointment 42
about time : disappointment 40
high time : disappointment 48
overdue apology|refund|delivery|answer|response|payment : disappointment 45
the bare minimum : disappointment 42
least you|i can|could do : disappointment 45
could at least : disappointment 46
you|they could|might have at_least|told|warned|informed|let_me|let_us|said : disappointment 48
at least have|tell|answer|reply|let|call|send|apologise|try : disappointment 38
is|was it too much to ask : disappointment 55, anger 38
too much to ask : disappointment 50
is that asking|too : disappointment 40
how long|much longer do|must|am|are|should|will i|we * have|wait|need|expected|be_waiting : disappointment 42, problem 40
how much longer : disappointment 48, problem 40
how many weeks|days|months|hours : disappointment 14
when will|are|is|do you|it|this|somebody|someone|anyone finally|ever|actually|eventually : disappointment 48, anger 32
finally get|fix|solve|do|send|give|answer|start : disappointment 30
once and for all : disappointment 42
here we go again : disappointment 50, told-before 48
not again : disappointment 48 only, told-before 40 only
another day|week|month another : disappointment 50
same rubbish|crap|nonsense|excuses|excuse|answer|story : disappointment 48, anger 40
same old story|excuses|excuse : disappointment 54, anger 36
lip service : disappointment 48
empty words|phrases|promise : distrust 50, disappointment 50
copy paste|and_paste|pasted : disappointment 24
canned|scripted|boilerplate|generic|standard|template|templated|copy-paste answer|answers|response|responses|reply|replies : disappointment 50, anger 30
copied and pasted : disappointment 46
automatic|automated reply|replies|response|responses|answer|answers|message|messages : disappointment 36
your so called : disappointment 48, distrust 40
so called support|service|expert|experts|premium|express|solution|customer|help : disappointment 50, distrust 40
premium price|prices : disappointment 28
for the money|price i_pay|we_pay|you_charge : disappointment 30
no customer service : disappointment 55 only
not a good|great|happy|nice|pleasant|fan experience|start|look|customer|service|way : disappointment 50 only
not a happy : disappointment 58 only
not a fan : disappointment 42 only
not happy with|about : disappointment 62 only, anger 30 only
not at all|particularly|entirely|really|very|exactly|too|so happy|pleased|satisfied|impressed|amused|helpful : disappointment 58 only
no happy : disappointment 45
dissatisfaction : disappointment 64
my|our disappointment|displeasure|frustration|dissatisfaction|dismay : disappointment 64
displeased : disappointment 60
displeasure : disappointment 58
discontent : disappointment 55
regrettably : disappointment 30
regrettable : disappointment 48
alas : disappointment 28
lamentable : disappointment 52
deplorable : disappointment 60, anger 45
woeful : disappointment 58
dire : disappointment 52
grim : disappointment 42
ghastly : disappointment 55
hideous : disappointment 52
vile : disappointment 55, anger 45
sucky : disappointment 50
meh : disappointment 40
bummer : disappointment 45
bummed : disappointment 48
sigh : disappointment 38
yikes : disappointment 35
awfully : disappointment 38
joyless : disappointment 35
sour : disappointment 28
depressing : disappointment 48
tiresome : disappointment 48
tedious : disappointment 40
exhausting : disappointment 44
exhausted : disappointment 36
hard work : disappointment 20
difficult to reach|contact|get|deal : disappointment 45
impossible to reach|contact|get|deal|speak|talk|cancel|find : disappointment 52, problem 45
i feel : disappointment 8
i am not impressed : disappointment 60 only
i am not convinced : disappointment 45 only, distrust 40 only

# travel
missed my|our|the|a? connection|connecting|flight|train|cruise|meeting|wedding|funeral|appointment|holiday|trip|event|day|interview : disappointment 52, problem 40
layover : problem 22
diverted : problem 34
deplane|deplaned|deplaning : problem 40, disappointment 24
no compensation|voucher|hotel|accommodation|meal|food|water|luggage|bags|bag|pilot|crew|explanation|info|legroom|wifi|entertainment|power|apology : disappointment 42, problem 34
sleep|slept|sleeping|night on|in|at the? floor|airport|station|chair|bench|terminal|street : disappointment 54, anger 30
separated from|my : disappointment 36
downgraded : disappointment 48
gate change|changes : problem 32, disappointment 14
last minute change|changes|cancellation|delay|gate : problem 40, disappointment 30
middle seat : disappointment 22
gave|given|sold|lost my|our seat|seats|spot|reservation|room|table|booking away? : disappointment 46, problem 36
overbook|overbooking|oversold : disappointment 44, problem 40
rebooked|rebook me|us|on|for|to : problem 30
stuck at|in|on|here|there|with : disappointment 42, problem 36
still sitting|stuck|here|on|at|in|no|without|nothing|not|waiting|delayed : problem 38, disappointment 26
sitting|sat|stuck|waiting on|at|in the? plane|tarmac|runway|gate|airport|train|platform|terminal|phone|hold : problem 50, disappointment 32
wait|waiting|waited for|on a|an|the|my|our? bag|bags|luggage|gate|crew|pilot|plane|agent|bus|refund|answer|reply|callback|technician|delivery|parcel : problem 48, disappointment 30
# on the phone
phone|call got|was|has_been|gets|keeps? disconnected|dropped|cut|hung : disappointment 42, problem 44, anger 24
keeps|kept|keep disconnecting|dropping|transferring|hanging|putting|changing|losing|cancelling|canceling|delaying|charging|telling|ignoring|sending : disappointment 40, anger 30
transferred to|around|from|me|us * times|again|another|different|twice|between : disappointment 42, anger 24
put|puts|putting|left|leaving|leave me|us on hold : disappointment 46, problem 44
no human|person|one|agent|agents|live|staff|help at|to|available|answers|picks|on|in|anywhere : disappointment 42
answering|answer|pick|picking the|your|up? phones|phone|calls|up : problem 36, disappointment 24
automated system|message|voice|line|phone : disappointment 34
# shop, parcel
arrived|came|delivered|received|got it? broken|damaged|late|wrong|open|opened|empty|dirty|used|smashed|cracked|defective|expired|crushed : problem 50, disappointment 40
wrong order|item|size|colour|color|product|one|address|person|amount|price|name|date : problem 48, disappointment 22
missing item|items|part|parts|pieces|from : problem 46, disappointment 22
out of stock : disappointment 26
sold out : disappointment 18
cold|undercooked|stale|raw|burnt|soggy|mouldy food|chicken|burger|fries|chips|pizza|meal|coffee : disappointment 48
hair|glass|plastic|bug|mould|metal|insect in my|the|our : disappointment 46, problem 44
food poisoning : disappointment 50, anger 30
stopped|quit|gave_up|died|broke after|within 9|@many|a|one|two|just days|weeks|months|month|week|day|uses : problem 50, disappointment 42
after only|just 9|a|one|two|three days|weeks|months|month|week|day|uses|year : disappointment 40
brand new * broken|broke|not|dead|scratched|faulty|failed : disappointment 48, problem 46
poor|low|bad|terrible|awful|cheap quality : disappointment 54
not waterproof|fit|match|durable : disappointment 36 only
# software, telecom
update|upgrade|patch|release has|have|just|completely|totally? broke|broken|ruined|killed|messed|destroyed|bricked|screwed : problem 52, disappointment 46, anger 24
since|after|ever_since the|your|this|last|latest|new * update|upgrade|patch|release|version : problem 46, disappointment 26
battery drains|drain|dies|dying|life : problem 36, disappointment 14
bricked : problem 50, disappointment 40
crashes|freezes|crashing|freezing|lagging every|constantly|all|again|nonstop|when|on : problem 48, disappointment 30
unplayable|unwatchable|unlistenable|unbearable|unworkable : disappointment 52, problem 46
lost all my|our|the : disappointment 46, problem 50
slow internet|speeds|speed|connection|wifi|service|response|website|app : problem 46, disappointment 28
dropping|drops out|connection|signal|calls|every : problem 42, disappointment 24
paying|pay|paid for something|nothing|a_service|service|speeds|this|what|premium * not|do_not|can_not|never : disappointment 46, problem 36
pay|paying so|too|this|good|that much|money : disappointment 40
bring back the|my|our|old : disappointment 36
go back to the old|previous : disappointment 34
why did you|they change|remove|take|get_rid|stop|raise|cancel|delete|close|block : disappointment 48, anger 30
nobody|no_one asked|wants|needs for|this|that|it : disappointment 40
# how it was handled
no one|nobody seems|appears to|able|interested|aware : disappointment 48
no idea|clue what|how|why|when|where|who they|you|he|she|is|i : disappointment 32
does|do|did|could|would not even bother|respond|reply|answer|care|apologise|try|know|have|offer|say|look|read|check|acknowledge : disappointment 52, anger 40
never apologised|replied|responded|followed|acknowledged : disappointment 48
zero communication|help|support|response|updates|compensation|care|empathy|respect|interest|effort : disappointment 54, anger 34
no follow up|through : disappointment 44
lack of communication|respect|care|empathy|information|support|organization|organisation|service|interest|response|transparency|professionalism|compassion|urgency : disappointment 54
could|can not|never be bothered : disappointment 54, anger 42
does|did|do not seem to care|bother|matter|know|understand : disappointment 52, anger 36
how not to run|treat|do|handle : disappointment 54, anger 45
unwilling|unable to help|listen|assist|answer : disappointment 46
refused|refuses|refusing|refuse to help|let|give|honor|honour|refund|accept|change|listen|answer|take|do|exchange|replace|pay|speak : disappointment 50, anger 42
would|will|did not honor|honour : disappointment 52, anger 30
failed|fails|failing to deliver|help|respond|answer|show|notify|inform|honor|provide|arrive|turn|meet|load|call|mention|tell|communicate : disappointment 48, anger 24
should be embarrassed|ashamed|better|illegal|fired|closed : anger 55, disappointment 48
worst : anger 50, disappointment 60
all time low : disappointment 54
new low : disappointment 52
gets|getting|got|goes worse : disappointment 50
hot mess : anger 50, disappointment 45
hell of a : anger 10
from hell : anger 52, disappointment 48
night|day|trip|flight|week|experience from hell : anger 58, disappointment 54

not best|too|overly|all_that|terribly|hugely|entirely pleased|happy|impressed|thrilled|satisfied|amused|keen|delighted : disappointment 58 only, polite-displeasure 30 only
a tad|touch disappointing|annoying|frustrating|disappointed|slow|late|poor : disappointment 46 only
something to be desired : disappointment 55
could not be bothered : disappointment 54 only, anger 44 only
nobody|no_one could|can|would be bothered : disappointment 54 only, anger 44 only
nobody|no_one has|had|have|ever called|written|answered|replied|come|helped|apologised|explained|contacted : disappointment 46, anger 30
my|our trust|faith|confidence|belief in * is|has|was gone|lost|broken|shaken|shattered|destroyed|zero|over : distrust 64, disappointment 48
trust|faith|confidence in you|your|this|them : distrust 40
trust|faith|confidence * gone|lost|broken|shattered|destroyed|shaken : distrust 60, disappointment 44
day off work|for : disappointment 20, goal-at-risk 20
for nothing : disappointment 24, anger 10
took|take|taken a|the|half_a day|morning|afternoon off * nothing : disappointment 56, anger 44
all for nothing : disappointment 50, anger 30
loyal customer|client|member for|since|of : disappointment 26
customer|client|member|subscriber|user for|since|of 9|@many|over|more_than|almost|nearly years|decades|months? : disappointment 18
everybody|everyone|the_world|others|my_friends|all_my_friends hears|will_hear|will_know|finds_out|will_find_out|will_see about|of|how|what|this : public-complaint 60
see to it|make_sure that? everybody|everyone|the_world|people : public-complaint 62
neither will|does my|any|anyone : may-leave 40
not be using|buying|ordering|flying|booking|visiting|returning|renewing|shopping|coming : may-leave 66 only
cancel everything|it_all|all_of_it : may-leave 62


# -- told before -------------------------------------------------------------------

as i|we mention~|wrote|said|told|explained|reported|stated|described|pointed : told-before 66
as mentioned|stated|explained|reported|said|requested already|before|above|earlier|previously|last|several|many? : told-before 56
as described already|before|above|earlier|previously|in_my : told-before 54
like i|we said|told|mentioned|wrote|explained : told-before 62
as i|we have|had already? mention~|said|told|written|explained|reported : told-before 64
i|we already told|said|explained|sent|gave|wrote|mentioned|answered|provided|reported|asked|did|tried|called : told-before 62
i|we have|had already told|said|explained|sent|given|written|mentioned|answered|provided|reported|asked|done|tried|called|contacted|emailed : told-before 62
already told|sent|explained|gave|answered|provided you|it|this|that|them|him|her : told-before 58
i|we told you|them|your : told-before 52
i|we have told you|them|your : told-before 56
told you|them * times|before|already|yesterday|week : told-before 62
how many|often more|do|must|should : told-before 30, anger 24
how many times : told-before 44, anger 34
how many times can|per|a|is|are|was|did_it|does_it|does_the|can_i|may_i|will_it : neutral 1 only
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
several|many|repeated|multiple|numerous attempts|complaints|requests|reminders : told-before 52
several|many|multiple|numerous times|occasions : told-before 34
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

as i|we already? said|wrote|told|explained|mentioned|reported|stated|pointed_out|described|indicated|outlined|noted|requested before|already|above|earlier|twice|yesterday|in_my|in_our|last|on_the_phone|several|repeatedly : told-before 66
as i|we have said|written|told|explained|mentioned|reported|stated|pointed_out|described|outlined : told-before 66
as discussed|agreed|explained|mentioned|reported|requested on_the_phone|last_week|yesterday|before|already|several|on_monday|with_your : told-before 54
already mentioned|explained|said|sent|reported|told|written|answered|provided|described|tried|asked|complained : told-before 54
already did|done that|this|so|it : told-before 52
i|we have already : told-before 40
i have|had told you|them|your|the|this|everyone : told-before 56
i|we keep telling|asking|saying|explaining|repeating|writing|sending|calling|reporting|getting_asked|having_to : told-before 60
i|we keep|kept having_to|being_asked : told-before 52
keep|keeps asking me|us|for the_same|for_the_same|same|again : told-before 56
asked|ask|asks|asking me|us? for? the same|exact|same_information|same_thing|same_question|same_details|same_questions : told-before 54
the same question|questions|information|details|documents|numbers|form|thing again|twice|over|three|every|each|several : told-before 56
ask|asked|asking|explain|explained|repeat|repeated|tell|told|write|wrote|send|sent * @many times : told-before 58
for the second|third|fourth|fifth|tenth|hundredth|last|9 time : told-before 62
this is the second|third|fourth|fifth|sixth|9 time|email|mail|message|call|ticket|letter|reminder|request|complaint : told-before 64
this is my second|third|fourth|fifth|sixth|9|last email|mail|message|call|ticket|letter|reminder|request|complaint|attempt|try : told-before 66
my @nth email|mail|message|call|ticket|letter|reminder|request|complaint|attempt|try|tweet : told-before 60
second|third|fourth|final|last reminder : told-before 62
wrote|written|emailed|mailed|called|phoned|rang|contacted|messaged|texted|complained|reported|asked you|your|to_you|in|this|about|it|them|support? @many|9|multiple|countless? times : told-before 58
have|had written|emailed|mailed|called|phoned|contacted|messaged|complained|reported|asked|chased|rung * twice|before|times|repeatedly|already|daily : told-before 60
repeatedly : told-before 40
repeatedly asked|told|written|called|reported|complained|contacted|requested|emailed : told-before 62
time and time : told-before 50
how often : told-before 22
how many more times : told-before 68, anger 50
how many times do|must|should|have|will|did|does : told-before 68, anger 50
do i|we really? have|need to repeat|explain|send|say|write|tell|spell : told-before 62, anger 40
must|should i|we really? repeat|explain|say|write|spell|send : told-before 58, anger 36
have to repeat|keep_repeating|explain_everything|start_from_scratch|start_again|tell_my_story : told-before 60
start|starting all? over again|from_scratch|from_the_beginning : told-before 48
tell|told|explain|explained|telling|explaining my|the|our|this whole? story|case|problem|issue|situation again|over|to_everyone|every|from|to_each|to_@many : told-before 58
again from the start|beginning|scratch : told-before 50
see|read|check|look my|our|at_my|at_our|the first|previous|earlier|last|original email|mail|message|ticket|post|letter|report|request : told-before 60
read my|our|the messages|message|emails|email|mails|mail|ticket|tickets|tweet|tweets|posts : told-before 55
if you|anyone|somebody had|would|actually read|have_read|looked|bothered : told-before 52, polite-displeasure 40
did you|anyone|anybody|somebody|someone even? read my|our|the|it|what : told-before 56, anger 40
is|are|was|were all? in my|our|the first|previous|last|original|earlier|initial|opening : told-before 62
in my first|original|previous|initial|opening message|mail|email|post|ticket|letter|report|request|tweet : told-before 60
stated|written|wrote|said|given|mentioned|attached|included|provided in my|the first|previous|last|original|initial : told-before 62
was|were|is|are already attached|included|given|sent|provided|stated|answered|mentioned|in_the|in_my : told-before 56
as per my|our previous|last|earlier|first|email|mail|message|request|call|conversation|complaint : told-before 62
per my|our @many|last @many? emails|mails|messages|calls|tickets|e-mails : told-before 64
further to my|our previous|last|earlier|first|email|mail|letter|complaint|call|phone : told-before 54
with reference to my|our previous|last|earlier|complaint|complaints : told-before 52
despite my|our|@many|several|repeated|numerous|multiple @many? emails|mails|calls|requests|reminders|messages|complaints|attempts : told-before 62, disappointment 40
after @many|9|several|numerous|multiple|countless|repeated emails|mails|calls|phone_calls|requests|reminders|messages|complaints|attempts|tickets|chats|visits : told-before 56, disappointment 34
even after|though @many|9|several|numerous|multiple : told-before 35
you asked|have_asked|had_asked me|us|for_this|for_that|this|that|the_same * already|before|yesterday|last|twice|again : told-before 56
you already have|know|asked|got|received : told-before 60
you have|know this|that|it|them|the|my already : told-before 56
you know|have the|my|our problem|number|details|history|numbers|documents already|since : told-before 50
look at|in|through the|my|our|your history|records|notes|file|thread|ticket|emails : told-before 45
previous|earlier|last|existing|old|same ticket|tickets|case|complaint|complaints|emails|contact|conversation|conversations : told-before 30
never got|received|had|heard an|a|any|back answer|reply|response|from_you|from_anyone|from_anybody : told-before 50, disappointment 42
not got|received|had|heard an|a|any|back answer|reply|response|from_you|from_anyone|from_anybody|feedback : told-before 45, disappointment 36
no one|nobody ever? got|came|comes|gets|called|calls|wrote|replied|answered back|me|us : told-before 40, disappointment 40
without a|an|any|receiving|getting|hearing? answer|reply|response|feedback : told-before 35, disappointment 38
any news|update on this|my|that|the|our : told-before 15, calm 12
day|days|week|weeks without|with_no an?|any? answer|reply|response|news|word|reaction : told-before 15
second|third|fourth|fifth|another day|week|month without|and_still an?|any|no? answer|reply|response|word|news : told-before 20
chased|chasing you|this|it|them|up : told-before 45, disappointment 14
i am|was still waiting : told-before 20, disappointment 32, problem 40
i|we have|had not heard : told-before 40, disappointment 35
bring|bringing|brought this|it up again|before|already|several : told-before 54
raised|reported|flagged this|it|the|that * before|already|times|last|ago|twice|weeks|months|yesterday : told-before 58
back in @month|march|may : told-before 25
since my|our|the last|first|previous email|mail|message|call|report|complaint|letter|contact : told-before 45
same again : told-before 46, disappointment 38
it|this|that is|has? happening|happened|back|failed|broken|down once_again|yet_again|again : told-before 46, disappointment 40
keeps happening|coming_back|repeating|recurring : told-before 45, disappointment 44
came|come|comes back again : told-before 38


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
no hurry then : polite-displeasure 50 only
take your time : polite-displeasure 35 only
do not|never bother : polite-displeasure 55 only, disappointment 30 only
never mind : polite-displeasure 45 only
forget it : polite-displeasure 55, disappointment 30
forget about it : polite-displeasure 50
whatever $ : polite-displeasure 45
not count on it|you|this : polite-displeasure 58 only
not hold|holding my|our breath : polite-displeasure 60 only, distrust 40 only
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

fine i will|shall|can|guess : polite-displeasure 52
ok|okay|well|right fine|then i|we will|shall|guess : polite-displeasure 50
^ ok then $ : polite-displeasure 42
^ very well : polite-displeasure 46
^ as you wish|like|please|prefer : polite-displeasure 50
^ suit yourself : polite-displeasure 58
^ good to know $ : polite-displeasure 35
^ understood i|we will : polite-displeasure 25
^ right then : polite-displeasure 35
i|we will just do|fix|solve|handle|sort|write|make|build|keep|continue * myself|ourselves|by_hand|manually|somehow|then : polite-displeasure 58
do|fix|solve|handle|sort|enter|type|correct|change|export|copy it|this|them|that|everything by_hand|manually|myself|ourselves then|again|as_usual|as_always|once_more : polite-displeasure 58
by hand|manually again|then|as_usual|as_always|once_more|every : polite-displeasure 46
i|we have|had to do|fix|sort|enter|correct|copy|solve * by_hand|manually|myself|ourselves : polite-displeasure 44
help myself|ourselves : polite-displeasure 32
found|find a|our|my own|workaround|way_around|another_way : polite-displeasure 36
built|made|written|wrote|created|set_up|bought my|our own : polite-displeasure 44
i see that|you|the|nothing|it * still|not|again|nothing|no : polite-displeasure 46
i|we note|notice|observe|take_note|register that|with : polite-displeasure 44
noted $ : polite-displeasure 20
noted that|with|your : polite-displeasure 42
so|still under review|investigation|consideration : polite-displeasure 46
still in|under progress|process|review|investigation|development|clarification : polite-displeasure 42
being looked into : polite-displeasure 30
on your list|roadmap|radar|agenda : polite-displeasure 32
guess|assume|suppose|gather|take_it|presume that? nobody|no_one|you|it|this|that|the|there * time|busy|interest|interested|priority|answer|reply|change|matter|read|happen|better : polite-displeasure 54
i|we guess|assume|suppose|presume that? nobody|no_one : polite-displeasure 52
i take it that? you|nobody|this|it|there|the|no_one : polite-displeasure 48
nobody had|has|found|finds the? time : polite-displeasure 52 only
not a priority : polite-displeasure 55 only
not high|exactly|really|very|seem * priority|urgent|important to_you|for_you : polite-displeasure 50 only
not important enough : polite-displeasure 52 only
i|we no longer count|rely|depend|expect|believe|trust|hope|wait|bother|ask|need_it : polite-displeasure 62 only, distrust 20 only
i|we have stopped counting|expecting|hoping|waiting|asking|reporting|bothering : polite-displeasure 66 only
i|we do|am not expect|expecting|count|counting|hope|hoping anything|any|much|on|an|a|it|that : polite-displeasure 56 only
not expect an? answer|reply|solution|anything|much : polite-displeasure 55 only
will not bother|ask|trouble|write|report|disturb|count you|again|anymore|any_more|any_further|on|it|this|to : polite-displeasure 60 only
not count|rely|bet on : polite-displeasure 45 only
there is no|not? point|use|sense in|asking|of|writing|waiting : polite-displeasure 44 only, disappointment 30 only
no point in|asking|writing|waiting|reporting|calling : polite-displeasure 55 only, disappointment 40 only
pointless : polite-displeasure 45, disappointment 40
will not|never happen|change|work anyway|anymore|any_more : polite-displeasure 55 only
does not|hardly|no_longer matter|matters anymore|any_more|anyway|now : polite-displeasure 56 only
it does not matter : polite-displeasure 40 only
too late|late_now now|anyway|for_that : polite-displeasure 45
it is too late : polite-displeasure 48
solved|sorted itself|it_ourselves|it_myself|it_without_you : polite-displeasure 46
no need|reason to hurry|rush|bother|apologise any_more|anymore|now|then? : polite-displeasure 52 only
no need to answer|reply|call|explain|respond|come any_more|anymore|now|then : polite-displeasure 56 only
no need to answer|reply|call|explain|respond|come|send : calm 20 only
do not worry about it|that|me|us : polite-displeasure 35 only
do not trouble yourself|yourselves : polite-displeasure 56 only
do not go out of your : polite-displeasure 50 only
do not let me|us keep|stop|disturb : polite-displeasure 55 only
do not hurry|rush on_my|for_me|then : polite-displeasure 55 only
leave it|that $ : polite-displeasure 45
just leave it : polite-displeasure 52
let us|just leave|forget it|that : polite-displeasure 50
forget it|that|about_it|about_this|the_whole : polite-displeasure 55, disappointment 30
whatever you|works say|think|want : polite-displeasure 46
you know best : polite-displeasure 50
whatever : polite-displeasure 14
how nice|kind|generous|thoughtful|helpful|convenient|reassuring|lovely of|that|for : polite-displeasure 42
how convenient : polite-displeasure 50, distrust 35
how very : polite-displeasure 35
i am|was touched|thrilled|delighted to_see|to_hear|to_learn|that : polite-displeasure 25
with all due|the_best respect|will : polite-displeasure 50
i would like|have_liked to_think|to_believe|to_be_told|an_answer|to_have_been : polite-displeasure 42
one would have|expect|think|hope|assume : polite-displeasure 50
one might expect|think|have|hope : polite-displeasure 48
you would think|expect : polite-displeasure 46
i|we would have thought|expected|hoped|liked|wished|appreciated : polite-displeasure 56, disappointment 35
i|we had thought|hoped|expected|assumed|counted : polite-displeasure 48, disappointment 30
it would have been|be nice|good|kind|helpful|courteous|polite|decent if|to|of|had : polite-displeasure 52
would it be|have_been too much|possible trouble|to_ask|for_someone|for_once : polite-displeasure 48
for once : polite-displeasure 40
at your|the earliest? convenience : polite-displeasure 12
whenever you|somebody|someone find|feel|get|manage : polite-displeasure 38
when|if you|someone|somebody find|finds|have|has|had a|the|some|five time|minute|moment|minutes : polite-displeasure 28
sooner or later : polite-displeasure 36
some day|time this_year|this_century|this_decade|before_christmas : polite-displeasure 55
this century|decade|lifetime : polite-displeasure 46, anger 25
i am|was beginning|starting to wonder|think|doubt|suspect|lose : polite-displeasure 52, distrust 35
i can not help|but wondering|feeling|thinking|wonder|feel|notice : polite-displeasure 46 only
i wonder why|what|if|whether|how : polite-displeasure 26
i must|have_to|am_afraid|regret admit|say|conclude|to_say : polite-displeasure 36
i am|was somewhat|a_little|a_bit|rather|quite|slightly surprised|puzzled|taken_aback|astonished : polite-displeasure 50, disappointment 25
surprised that|to_see|to_find|to_learn|not|by|nobody|no_one|how : polite-displeasure 42
astonish~ : polite-displeasure 40
puzzl~ : polite-displeasure 32, confusion 35
disconcert~ : polite-displeasure 42
remarkable : polite-displeasure 18
interesting : polite-displeasure 10
thank you|thanks for your|the prompt|quick|speedy|swift|detailed silence|non-answer|lack|trouble : polite-displeasure 52 only
thanks for the? non|no|lack answer|reply|response|of : polite-displeasure 52 only
for what it is worth : polite-displeasure 32
once again : polite-displeasure 20
again as usual : polite-displeasure 52
as usual nobody|no|nothing|the : polite-displeasure 55, disappointment 36
true to form : polite-displeasure 50
as expected|feared|predicted : polite-displeasure 36
i expected nothing|no : polite-displeasure 45 only
i have learned|learnt not|that|my|to : polite-displeasure 48
i have given up : polite-displeasure 62, disappointment 45
i|we have come to terms|expect : polite-displeasure 48
i|we am|are used to|to_it|to_this|to_that : polite-displeasure 38
got|getting used to it|this|that : polite-displeasure 42
i|we will|shall have|need to live|make_do|manage|cope|wait|accept|look : polite-displeasure 46
live with it|that|this : polite-displeasure 38
make do with|without : polite-displeasure 40
manage without : polite-displeasure 46
work|working around it|this|that : polite-displeasure 30
so much time|effort|work for_nothing|for_that : disappointment 42
not that it|anyone|i|you matters|cares|expect|asked|mind : polite-displeasure 50 only
not to worry : polite-displeasure 28 only
i will leave it at that : polite-displeasure 48
i|we leave it|that to you|at_that : polite-displeasure 38
make of that|it what : polite-displeasure 48
draw my|our own conclusions : polite-displeasure 58
i|we will remember|bear|keep this|that|it|in_mind : polite-displeasure 38
learned|learnt my|our lesson : polite-displeasure 52, disappointment 40
lesson learned|learnt : polite-displeasure 48

^ fine then|so|i|we : polite-displeasure 52
^ fine then i|we will|shall : polite-displeasure 56
will|shall|must|have_to keep|continue|go_on|carry_on * manually|by_hand|myself|ourselves|as_before : polite-displeasure 56
guess|assume|suppose|gather|take_it|presume|see that? nobody|no_one|you has|have|had found|had|got|made|taken the? time : polite-displeasure 56 only
@i take it that? nobody|no_one|you * time : polite-displeasure 58 only


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
close my|our account|accounts : may-leave 40
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
the last time i|we will|fly|use|buy|order|book|ever : may-leave 62 only, disappointment 40 only
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
delet~ my|our account|profile|app : may-leave 34
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

@quit = leave leaving quit quitting cancel cancelling canceling terminate terminating ditch ditching dump dumping drop dropping ditched
switch|switching|switched|change|changing|move|moving|moved|migrate|migrating|port|porting|transfer from * to : may-leave 34
switch|switching|change|changing|move|moving|migrate|migrating|port|porting|flee|fleeing to * from : may-leave 60
i|we am|are|will_be|was switching|migrating|porting|churning|defecting : may-leave 74
i|we am|are|was thinking|considering|contemplating of|about? switching|leaving|changing|cancelling|canceling|moving|quitting|terminating|closing|going_to : may-leave 64
considering|contemplating switching|leaving|changing|cancelling|canceling|moving|quitting|terminating|alternatives|other|another|closing : may-leave 62
consider switching|leaving|changing|cancelling|canceling|moving|quitting|terminating|alternatives|closing : may-leave 60
tempted to leave|switch|cancel|quit|change|move|go : may-leave 58
ready to leave|switch|cancel|quit|change|move|go_to|give_up|walk : may-leave 58
about|close to leave|switching|leaving|cancelling|canceling|switch|cancel|quit|quitting|change_provider|ditch : may-leave 60
i|we will|shall switch|migrate|churn|defect|walk|walk_away|leave : may-leave 72
i|we switch|churn|migrate|quit|leave|move to|from|and|because|now|soon|for : may-leave 62
i churn : may-leave 66
i|we will be switching|leaving|moving|changing|cancelling|canceling|quitting|terminating|closing|going_elsewhere|looking_elsewhere|taking : may-leave 74
i|we will be gone|out_of_here|off : may-leave 62
i|we am|are|will_be|had_better|am_so|are_so out|outta|off of_here|here|of_this_company : may-leave 58
i|we am|are leaving|quitting|ditching|dumping|dropping|abandoning you|your|this|the|them|for|because|after|soon : may-leave 74
i|we am|are leaving|quitting $ : may-leave 72
i|we am|are leaving|quitting|ditching|dumping * for|because|after|and : may-leave 74
i|we am|are going_to|about_to|gonna quit|leave|switch|terminate|cancel|ditch|dump|drop|change|churn : may-leave 74
i|we will quit|leave|ditch|dump|drop : may-leave 68
i|we want|wish|need|have|decided to quit|leave : may-leave 70
i|we have|will_have|would_have|may_have|might_have to leave|quit|switch|change_provider|look|go_elsewhere|find_another : may-leave 62
otherwise i|we will|would|shall|must|have_to|will_have_to leave|quit|switch|cancel|change|move|go|terminate|look|end : may-leave 74
or i|we will|am|are|shall leave|leaving|switching|quit|cancel|cancelling|canceling|gone|out|going|change|move|end : may-leave 70
or else i|we will|am|are : may-leave 48, anger 25
change|changing|changed my|our|the provider|supplier|operator|carrier|bank|isp|insurer|network|company|vendor|airline : may-leave 66
change|changing|switch|switching providers|suppliers|operators|carriers|banks|networks|companies|vendors|airlines|sides : may-leave 66
change|changing|switch|switching|move|moving|go|going|defect|leave|leaving to|for @other|a_different|a_new|some|any? provider|supplier|operator|carrier|bank|isp|insurer|network|company|vendor|airline|competitor|competition|rival|competitors : may-leave 80
move|switch|go|going|moving|switching over? to the|a|your|one_of_your competition|competitor|competitors|rival|rivals|concurrence : may-leave 78
find|finding|get|getting|choose|choosing|pick|seek|seeking|use|using|try|found another|a_different|a_new|a_better|an_other|some_other provider|supplier|operator|carrier|bank|isp|insurer|network|company|vendor|airline|service|shop|store|host : may-leave 68
look|looking|search|searching|shop|shopping for|around another|around|a_new|a_different|a_better|other|new? provider|supplier|operator|carrier|bank|isp|insurer|network|company|vendor|airline|alternative : may-leave 64
shop|shopping|look|looking around : may-leave 45
rival|rivals : may-leave 30
your|a|the rival|rivals : may-leave 46
i|we will go|buy|order|shop|book|fly|bank|look|take_it|take_my elsewhere|somewhere_else|with_someone_else|with_another|with_somebody_else : may-leave 72
go|going|went|gone|buy|order|shop|look|looking|try|spend|take|book somewhere_else|someplace_else|to_someone_else|with_someone_else : may-leave 58
somewhere else : may-leave 32
spend my|our money elsewhere|somewhere : may-leave 72
take|taking my|our money|business|custom|account|accounts|contracts|orders elsewhere|somewhere|away|to : may-leave 74
give|giving my|our money|business|custom|orders to someone|another|somebody|others|a : may-leave 68
will|am|are not|never do|doing|be_doing business with : may-leave 68 only
i|we am|are|was not going_to|coming use|buy|order|shop|renew|stay|book|back : may-leave 60 only
am|are|will not|no_longer using|use|buy|buying|renew|order|ordering|coming|come|stay|staying|return|returning|fly|flying|a_customer|be_a_customer this|your|you|with|from|here|back|anymore|again|any_more|there : may-leave 60 only
can not use|keep_using|stay|continue|go_on|recommend * anymore|any_more|any_longer|like_this|with_you|with : may-leave 48 only, disappointment 40 only
not|never set foot : may-leave 58 only
never|not again fly|use|buy|order|book|shop|with|from : may-leave 56 only
never ever again : may-leave 60, disappointment 45
never ever : disappointment 25
never coming|going|flying|buying|ordering|shopping|using|booking|returning|setting|renting|staying back|again|with|from|here|anything|there : may-leave 62 only
see you never : may-leave 56
not see me|us again : may-leave 60 only
last time i|we|you|that : may-leave 45, disappointment 30
last|final order|purchase|flight|booking|contract|time with|from|i you|your|this|them|ever|here : may-leave 56
last straw : may-leave 25
my|our last order|flight|purchase|booking|month|year|payment with|from|for|here : may-leave 55
i am done with you|your|this|them : may-leave 58, anger 45
we are done with you|your|this|them|here : may-leave 58, anger 45
done with you|your_company|this_company|them|this_service|this_bank|this_airline|this_provider : may-leave 58, anger 45
through with you|this|them|your : may-leave 55, anger 40
we are through : may-leave 55
had it with you|this|them|your : anger 62, may-leave 45
fed up * leaving|switching|cancel|bye|goodbye : may-leave 62
good bye : may-leave 35
bye bye : may-leave 42
so|then|and|well|ok bye|goodbye : may-leave 42
so long $ : may-leave 20
adios|ciao|sayonara : may-leave 25
adieu : may-leave 30
hello new provider|operator : may-leave 55
cancel|cancelling|canceling|terminate|terminating|end|ending|close|closing|quit|quitting|drop|stop|dissolve my|our|the|this|all|both|every contract|contracts|subscription|subscriptions|plan|membership|policy|agreement|account|accounts : may-leave 62
@i will|shall|am_going_to|want_to|would_like_to|wish_to|have_decided_to|hereby @cancel @det|all|both|every @contract : may-leave 76
i|we will|shall cancel|terminate|close|end|quit my|our|the|this|everything|it : may-leave 72
i|we am|are|will_be cancelling|canceling|terminating|quitting|dropping my|our|the|this|it|all|everything : may-leave 86
i|we am|are|will_be ending|closing my|our|all|the_contract|the_account|everything : may-leave 82
cancel|close|terminate|delete|end my|our account|contract|subscription|membership|plan|everything now|today|immediately|at_once|please|asap|then : may-leave 64
i|we just|have|had|already|finally cancelled|canceled|terminated|quit|left|switched|ended|closed|dropped my|our|you|your|to|from|the|and : may-leave 66
cancelled|canceled|terminated my|our|the contract|subscription|account|membership|plan|policy : may-leave 64
request|requesting|demand|confirm|process|accept|send the|my|our|a|immediate? cancellation|termination : may-leave 58
notice of|to termination|cancellation|cancel|terminate|quit|leave : may-leave 62
special|extraordinary|early|immediate termination|cancellation : may-leave 40
right to cancel|terminate|withdraw|withdrawal : may-leave 50
withdraw from the|my|our|this contract|purchase|agreement|order : may-leave 60
end|ending|terminate|stop our|this|the|my business? relationship|cooperation|partnership|collaboration : may-leave 64
not renew|extend|prolong my|our|the|this|it|again : may-leave 66 only
let my|our|the|it contract|subscription|plan|membership expire|lapse|run_out|end : may-leave 62
will not be renew|renewing|extending|staying|returning|coming|using|ordering|buying : may-leave 68 only
when|once|as_soon_as|after my|our|the|this contract|subscription|term|plan|year ends|expires|is_over|runs_out|is_up|finishes|i_am|i_will : may-leave 52
counting the|down days|until|to * contract|end|leave : may-leave 52
free to go|leave : may-leave 40
lose|losing|lost|loosing me|us|my_business|our_business|a_customer|a_client|another_customer|a_loyal|a_good|a_long|a_paying|one_more : may-leave 64
you|they|will|would|are|have|just|going_to|about_to lose|losing|lost|loosing me|us|a|another|my|our|one customer|client|business|as|for : may-leave 66
one customer|client less : may-leave 62
ex customer|client|user|subscriber : may-leave 55
soon|about to? be ex|former customer|client : may-leave 62
no longer a|your customer|client|member|subscriber : may-leave 60 only
not be|remain|stay a|your|with customer|client|you|them|this : may-leave 58 only
stop|stopped|stopping using|buying|ordering|flying|shopping|doing|being|subscribing your|from|with|here|you|this|business|a_customer|it|at : may-leave 55
quit|leave|dump|ditch|drop|cancel|boycott you|this_company|this_service|your_company|your_service|them|these_people|this_provider : may-leave 62
quit|leave|dump|ditch this|your|that|the @bad? company|service|network|provider|operator|bank|airline|bot : may-leave 64
quit|leave|dump|ditch|drop this|your @bad @thing|network|company|operator|provider|bank : may-leave 64
boycott~ : may-leave 55, public-complaint 35
jumped|abandon|abandoned|leave|leaving the? ship : may-leave 52
sign|signing|signed up with|to someone|another|your|a_competitor|the_competition|somebody : may-leave 60
join|joining|joined your|the|a|another competitor|competition|competitors|rival|provider|operator|network|bank : may-leave 66
better offer|deal|price|offers|deals from|at|with|elsewhere another|a|your|the? competitor|competition|competitors|provider|rival|somewhere : may-leave 58
cheaper|better|more elsewhere|somewhere_else|with_others|at_the_competition : may-leave 50
they are cheaper|better : may-leave 30
why should|would i|we stay|remain|keep|continue|not_leave|not_switch|pay|renew : may-leave 52, disappointment 35
no reason to stay|remain|continue|keep|renew : may-leave 60 only
nothing keeps|keeping|holds|holding me|us : may-leave 56 only
what keeps|is_keeping me|us : may-leave 42
reason to leave|switch|cancel|change|move|quit|go : may-leave 52
one more * and i|we am|are|will gone|out|leaving|cancel|leave|switch : may-leave 66
one more * and i|we : may-leave 48, anger 30
can|may|could|should i|we just? leave|quit|cancel_and|cancel_now|cancel_today|terminate|get_out : may-leave 55
how do|can|could i|we leave|quit|terminate|get_out : may-leave 60
how|where|what to|do_i_do_to|should_i_do_to|must_i_do_to leave|quit|terminate|get_out_of : may-leave 45
can i|we cancel|terminate my|our|the|this contract|subscription|account|membership|plan : may-leave 62
get|getting|want|wants out of my|our|this|the contract|plan|subscription|agreement|here : may-leave 64
want|wants out $ : may-leave 60
get|want rid of you|my|this|the|your contract|subscription|account|company|service|provider : may-leave 58
notice period : may-leave 30
cancellation fee|period|form|deadline|policy|request : may-leave 15
how to|do|can|i cancel|unsubscribe|opt_out : may-leave 34
unsubscribe : may-leave 28
porting|pac code : may-leave 45
port|keep|transfer|take my|our number to|out|when|away|with : may-leave 38
delete my|our account * now|immediately|asap|please? : may-leave 48
you should|better|everyone|should|please|just switch|leave|move|change|go to|for|and : may-leave 20
i|we hear|heard|see|know that? your competitors|competition|competitor|others : may-leave 38
i|we going|moving|move|go to @other|a_different|your|the_competition|competition|concurrence : may-leave 62
going|goin|moving to $ : may-leave 10
^ i|we am|are going to bed|sleep|work|school|lunch|dinner|try|check|see|look|ask|call|send|wait|do|be|have|get|use|need|pay|buy|take|make|miss|say|assume|cry|die|book|give|go|put|read|write : neutral 1 only
^ i|we am|are going to the|a|an|my|your|this|that|see|meet|london|paris|new : neutral 1 only
@i? am|are|is|was|will|have|has|must? leave|leaving|left|quit @det house|home|office|room|page|group|meeting|queue|car|building|hotel|station|airport|city|job|bag|phone|parcel|package|box|key|keys|door|app : neutral 1 only
leave|left|leaves|leaving at|on|in|from|by|for 9|time|@day|@month|monday|the_airport|the_hotel|work|holiday|vacation|gate|heathrow : neutral 1 only
on|annual|sick|maternity|parental leave : neutral 1 only
leave|left it|them|the_parcel|the_package|a_note|a_message|a_voicemail|us_a|me_a|feedback|a_tip|my_luggage|my_bag : neutral 1 only
@i will|want_to|need_to|would_like_to|have_to|can|could|wish_to|am_going_to cancel|change|switch @det @booking : neutral 1 only
switch|switching|switched|turn|turning|turned it|on|off|them|the|to_dark|tabs|to_the|accounts|devices|lanes|seats|gates : neutral 1 only
move|moving|moved house|home|flat|to_a_new_house|to_a_new_flat|to_a_new_address|to_a_different_seat|apartment|abroad|forward|on_to|the_date|the_appointment : neutral 1 only

i|we want|wish|plan|intend|would_like|am_going|are_going|am_planning|are_planning|have_decided|decided|am_ready|am_considering|hope to? switch|migrate|leave|leaving|switching|quit|churn|terminate : may-leave 72
i|we need|have to switch|migrate|leave|quit|terminate : may-leave 36
i|we want|wish|plan|intend|would_like|have_decided|decided|am_ready|hope to cancel : may-leave 62
i|we need|have to cancel : may-leave 24

am|are|was? going_to|thinking_of|thinking_about|will|would|would_rather|can|could|should|to leave|leaving * out|in|as_is|open|empty|blank|unchanged|alone|it : neutral 1 only
leave|leaving it|this|that|them|the out|in|as_is|open|empty|blank|unchanged|alone|like|for|to : neutral 1 only
i|we am|are switching|leaving|quitting|ditching|porting to|from|for|you|your : may-leave 90
i|we am|are quitting|ditching|churning|defecting : may-leave 82
i|we am|are going_to|gonna|about_to quit|leave|switch|terminate|ditch|dump|churn : may-leave 82
i|we want|wish|would_like|intend|plan|have_decided|decided to switch|terminate|leave|quit|churn : may-leave 88
i|we want|wish|would_like|intend|plan|have_decided|decided to switch|terminate|leave|quit|churn to|from|my|our|you|your|this : may-leave 92
want to quit|leave|ditch|dump|terminate this|your|my|our : may-leave 90
i|we want|wish to? out : may-leave 60
i|we will|shall|wanna switch|migrate|churn|defect|quit|leave soon|from|to|this|you|your|my|our|because|for|now|immediately|today : may-leave 82
i|we will|shall|wanna change|move to @other|a_different|your|the_competition : may-leave 82
i|we move|switch|churn|migrate to|from : may-leave 74
i|we am|are terminating|cancelling|canceling|ending my|our|the contract|subscription|account|plan|membership : may-leave 92
i|we am|are going to * even|because|instead|now|soon : may-leave 44
i|we am|are going|moving|switching back? to * $ : may-leave 26
going|moving|switching|thinking|considering of|about going|moving|switching to : may-leave 66
thinking of|about going to : may-leave 60
can|may|could i|we leave|quit ? : may-leave 44
i will have to leave|switch|quit|cancel : may-leave 66
otherwise i|we will have to? leave|quit|switch|cancel : may-leave 78
bye bye $ : may-leave 56
so|then|and bye_bye|goodbye|bye : may-leave 54
9 years with * and|now : may-leave 10
you|people|everyone should|better all? switch|leave|move to : may-leave 34
can not use this|your|the * anymore|any_more|any_longer : may-leave 44, disappointment 40

resign|resigning|resiliate|break|breaking|stop|stopping|finish|finishing|annul|quit my|our|the contract|contracts|subscription|subscriptions|abo|plan|membership : may-leave 84
want|wants|going|like|wish|need|decided|how to resign|resiliate|unsubscribe|cancel_my|cancel_everything|close_my_account|stop_my|end_my|quit_my|terminate_my : may-leave 66
i|we want|would_like|wish|am_going|are_going|am_planning|are_planning|plan|intend|hope|prefer|will_have to? change|move|go my|our|to|for|from|over|away * @provider : may-leave 84
i|we want|would_like|wish|plan|intend|decided|am_planning|am_thinking to change|changing operator|provider|bank|network|carrier|supplier|company|airline|isp|plan_provider : may-leave 88
i|we want|would_like|wish|plan|intend|decided to go|move|come|change|transfer|port to|over|away|from : may-leave 62
want|wants|wanna to? leave|quit|switch|ditch|dump|churn|change_provider|change_operator : may-leave 84
wanna leave|quit|switch|cancel|churn|change : may-leave 78
gonna leave|quit|switch|cancel|churn|change|ditch|dump|move : may-leave 78
i|we would|might|may|could|should|must|better|had_better|think_i_will|think_i_should|guess_i_will leave|switch|quit|change_provider|churn|change_operator : may-leave 62
thinking|thought|think about|of|to leave|leaving|switch|switching|change|changing|quit|quitting|go|going|cancel|cancelling|move|moving : may-leave 62
planning|about|ready|considering|intending|plan|intend|time|prepared|forced to leave|switch|quit|cancel|churn|migrate|change_operator|change_provider|move_to|go_to|change_to : may-leave 70
leave|leaving|quit|quitting|switch|switching|ditch|ditching|dump|dumping|drop|dropping|cancel|cancelling|goodbye|bye you|your|this|them * because|for|asap|soon|today|tomorrow|now|immediately : may-leave 72
left|leaving|quit|ditched|dumped|dropped|abandoned|deserted you|them|this_company|my_provider|my_operator|my_bank|your_company : may-leave 70
leaving|quitting|ditching|dumping|switching * for a|the|another|your|something|someone|good|better|cheaper : may-leave 68
just|already|finally|officially switched|left|moved|cancelled|quit|changed|migrated|ported to|from|you|your|my|our : may-leave 64
joining|joined|signing_with|signed_with|going_with|moving_over_to|coming_over_to|coming_to|now_with|back_to * instead|because|now|soon|today : may-leave 48
which|what other|another|alternative|better provider|operator|company|bank|airline|network|carrier|service : may-leave 44
recommend|recommendation|recommendations|suggest|suggestions for|me|a|an|any? another|other|better|new|different|alternative provider|operator|company|bank|network|carrier|isp|service : may-leave 62
can not|hardly wait|until * leave|contract_ends|contract_is_over|switch|be_rid : may-leave 66, disappointment 40
contract|plan|subscription ends|expires|is_over|is_up|runs_out * i|we : may-leave 55
get rid|riddance of : may-leave 46
good riddance : may-leave 60, anger 48
rid of this|your|my|the|you company|contract|operator|provider|service|subscription|bank|plan? : may-leave 60
no longer|not a|your client|customer|member|subscriber anymore|any_more|any_longer|soon|after? : may-leave 60 only
do not want you|your|this|to_be|to_stay * anymore|any_more|any_longer : may-leave 62 only
it is over between : may-leave 62
our relationship is over : may-leave 62
we are breaking up : may-leave 55
break|breaking up with you|my|your|this|them : may-leave 62
divorce : may-leave 20
switch|switched|changed|change|upgraded|upgrade|moved my|our|the? plan|plans|abo|subscription|tariff|phone|number|sim|device|account|address|seat : neutral 1 only
switch|switched|changed|move|moved|upgrade|upgraded from * plan|tariff|abo|prepaid|postpaid|version|subscription to : neutral 1 only
switch|switching from * to dark|light|another_account|manual|automatic|prepaid|postpaid|monthly|yearly|annual|the_new|a_new|version : neutral 1 only
never|not leave|leaving|left you|your|this|them : satisfaction 25

found|find|have_found a|an|another better|other|cheaper|new gym|provider|shop|bank|company|supplier|tool|app|service|offer|alternative|one|deal : may-leave 60
please cancel my membership|contract|subscription|account|plan|policy : may-leave 66


# -- legal, public, payment, a lead ---------------------------------------------------

lawyer : legal-step 70
lawyers : legal-step 50
attorney : legal-step 70
solicitor : legal-step 72
my|our legal team|department|counsel|advisor|adviser : legal-step 66
legal action|steps|proceedings|measures|recourse|route : legal-step 74
take * legal : legal-step 62
legal advice : legal-step 55
sue : legal-step 24
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
disputing : payment-dispute 44
dispute : payment-dispute 24
chargebacks : payment-dispute 15
my|our money back : payment-dispute 52
money back : payment-dispute 38
want|need|demand|expect|require|request|deserve a|my|our|the|full? full? refund : payment-dispute 40
refund me|us|my|our|the|immediately|now : payment-dispute 40
full refund : payment-dispute 52
give me|us * refund|money|back : payment-dispute 48
still no refund : payment-dispute 60 only, disappointment 55 only, anger 40 only
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
overcharg~ : payment-dispute 32, disappointment 16, problem 34
double charged|charge|billed : payment-dispute 30, problem 40
charged twice : payment-dispute 22, problem 42
charged me twice : payment-dispute 30, problem 44
unauthorized|unauthorised charge|charges|payment : payment-dispute 52
wrongly|incorrectly|falsely charged|billed : payment-dispute 50
never authorized|authorised|agreed|ordered|signed : payment-dispute 45 only
refund : payment-dispute 16, problem 12

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
complaints department|team|procedure|process : asks-for-manager 34
manager|admin|supervisor role|permission|permissions|access|login : neutral 1 only
account|product|project|password|device|file|task|package|office manager : neutral 1 only

solicitors : legal-step 70
barrister : legal-step 68
attorneys : legal-step 68
counsel : legal-step 40
legal department : legal-step 40
my|our lawyer|lawyers|solicitor|attorney|solicitors|counsel|advocate : legal-step 76
get|getting|involve|involving|instruct|instructed|contact|contacting|consult|consulting|see|hire|hiring|speak_to|talk_to|call|bring_in|informed|inform|engage a|my|our|the|with_my|with_our? lawyer|lawyers|solicitor|attorney|counsel : legal-step 78
hear|hearing from my|our|the lawyer|lawyers|solicitor|solicitors|attorney|attorneys : legal-step 80
letter from my|our|a lawyer|lawyers|solicitor|attorney : legal-step 74
go|going|take|taking it|this|matters|you|the_matter|them|legal to court|the_courts|small_claims|legal|a_tribunal|arbitration|the_ombudsman : legal-step 78
take|taking|took|pursue|pursuing|consider|considering|seek|seeking|start|begin|initiate|reserve|explore legal|court action|actions|steps|advice|proceedings|remedies|options|measures|recourse|redress : legal-step 76
reserve the|my|our right|rights : legal-step 48
reserve the right to * legal|sue|claim|court : legal-step 68
arbitration : legal-step 58
mediation : legal-step 40
court : legal-step 20
courts : legal-step 48
court order|case|claim|action|proceedings|papers|summons : legal-step 62
county|district|civil|magistrates court : legal-step 66
money claim : legal-step 62
letter before action|claim : legal-step 76
letter of claim : legal-step 72
cease and desist : legal-step 70
legally : legal-step 30
legally obliged|required|bound|entitled|binding : legal-step 52
my|our legal rights : legal-step 58
statutory rights|right : legal-step 56
consumer rights act : legal-step 62
consumer law|laws : legal-step 56
know my|our rights : legal-step 55
against the law : legal-step 62
breaking|breach|breaching|violating|violation|violate the|of law|gdpr|contract|regulations|terms : legal-step 58
unlawful~ : legal-step 58
liable : legal-step 48
liability : legal-step 30
liab~ for damages|losses|the_damage|all : legal-step 58
claim|claiming|sue|seek damages|for_damages|losses : legal-step 66
data protection|privacy authority|commissioner|regulator|office|agency|complaint : legal-step 60
gdpr complaint|breach|violation|request : legal-step 50
ico : legal-step 45
report|reporting|reported|refer|referring|complain|complaining|complained you|this|it|them|your_company to the|a regulator|ombudsman|authorities|authority|police|ftc|fca|fcc|caa|faa|bbb|ofcom|ofgem|commission|commissioner|attorney|government|trading_standards|consumer|eu|dot|council|ministry : legal-step 74
complaint|complaints to|with the|a regulator|ombudsman|authorities|authority|police|ftc|fca|fcc|caa|bbb|ofcom|ofgem|commission|commissioner|trading_standards|consumer|ministry|dot|faa : legal-step 72
the authorities : legal-step 55
consumer protection|champion|association|organisation|organization|advocate|bureau : legal-step 62
financial ombudsman : legal-step 74
action against you|your|the_company|them : legal-step 66
file|filing|filed|lodge|lodging|lodged|submit|bring|raise|raising a|an legal|lawsuit|suit|claim|formal|official|complaint? lawsuit|suit|complaint|action : legal-step 55
debt collection|collector|collectors|agency : legal-step 30
set|final deadline|period|grace * payment|lawyer|legal|court : legal-step 55
last|final warning|notice|chance|opportunity : legal-step 40, anger 25
do you|does|what|is|where|who * legal|lawyer|lawyers department|team|address|entity|form|name|notice ? : neutral 1 only
legal department|team|entity|form|notice|address|name|guardian|documents|advice_line|hold : neutral 1 only
i am|work a|as_a|for_a lawyer|solicitor|attorney|barrister|law_firm|paralegal : neutral 1 only
we are|work a|for law|lawyers firm|solicitors|office : neutral 1 only
criminal record|law|court : neutral 1 only
food|tennis|basketball|squash court : neutral 1 only

post|posting|posted|write|writing|wrote|leave|leaving|left|publish|publishing|give|giving|put a|an|my|our|this|bad|negative|honest|scathing|one-star|1-star|terrible|the|true? review|reviews|rating|ratings : public-complaint 58
write|post|leave|leaving|posting|writing|publish a|an|my|our bad|negative|honest|scathing|terrible|one_star|1_star|9_star|very_bad|damning review|rating|report|reviews : public-complaint 70
one|1|zero|9 star|stars review|reviews|rating|from_me|from_us|on_google|on_trustpilot : public-complaint 64
review|reviews on|at|everywhere google|trustpilot|yelp|tripadvisor|facebook|amazon|every|all|app_store|glassdoor : public-complaint 62
bad|negative reviews|review|publicity|press : public-complaint 56
bad press : public-complaint 52
on trustpilot|google|tripadvisor|yelp|facebook|twitter|reddit|linkedin|tiktok|instagram|youtube|every_platform|all_platforms|social : public-complaint 24
post|posting|posted|share|sharing|shared|put|putting|upload|uploading|spread|publish|write|report|expose * on|all_over|about_this|about_you|online|across social_media|twitter|facebook|linkedin|instagram|reddit|tiktok|youtube|the_internet|the_web|every|everywhere|x : public-complaint 66
share|sharing|tell|post|publish|spread|make my|our|this|the story|experience|experiences|case|ordeal public|online|with_others|with_everyone|with_the_world|on|everywhere|widely|publicly : public-complaint 66
make|making|go|going|take|taking this|it? public|viral|to_twitter|to_social_media|to_the_press|to_the_media : public-complaint 68
publicly : public-complaint 36
go|going|get|contact|contacting|talk|speak|write|take_this|take_it|inform|call|alert|turn to|with|in_touch_with? @det|local|national? @media : public-complaint 70
press|media|newspaper|newspapers|journalist|journalists|reporter will|would|might be|love|hear|have|want|report : public-complaint 64
reporter : public-complaint 42
watchdog : public-complaint 45
consumer programme|show|column|forum|magazine : public-complaint 52
tell|telling|told|warn|warning|advise|advising|inform|let all|every|everyone|everybody|anyone|others|people|all_my|my|our i_know|friends|family|colleagues|followers|network|contacts|neighbours|neighbors|customers|members|knows|know : public-complaint 60
warn|warning others|people|everyone|everybody|other_customers|anyone|the_world : public-complaint 64
word of mouth : public-complaint 42
expose|exposing|exposed you|this|your|them|these : public-complaint 58
my|our followers|readers|subscribers|audience|blog|channel|vlog : public-complaint 46
blog|tweet|tweeting|blogging about this|you|it|my : public-complaint 48
hashtag : public-complaint 28
do not buy|order|book|fly|use|shop|trust from|with|this|here|anything|at|them|it : public-complaint 52, disappointment 40
buyer|buyers|customers|people beware : public-complaint 60
beware : public-complaint 42
avoid this|these|at_all_costs|like_the_plague|them : public-complaint 48, disappointment 52
stay|keep|steer away|clear|well_clear from|of : public-complaint 42, disappointment 50
where|how can|do|could i|we leave|post|write a|my|some|positive|good|nice|great? review|rating|feedback : neutral 1 only
leave|leaving|write|writing|post|give|wrote|left|posted a|an|you very? good|great|positive|nice|glowing|5_star|five_star|excellent|9_star? review|rating : satisfaction 50 only
share|post|follow|connect_to|link|sync|log_in|login|sign_in|pay with|to|on|via|through? facebook|twitter|instagram|linkedin|google|social_media account|login|page|button : neutral 1 only

charge|charging|charged it|this|the_amount|the_payment back : payment-dispute 66
reverse|reversing|reversed|recall|recalling|revoke|claw|clawing|pull the|my|our|this|back|it? payment|charge|direct_debit|debit|transaction|money|amount : payment-dispute 30
have|will|am_going_to|had|just|already reverse|reversed|recalled|revoked|blocked|stopped|dispute|disputed|contested|withheld @det|with? payment|charge|direct_debit|debit|transaction|amount|invoice|bill : payment-dispute 72
open|opened|opening|file|filed|filing|raise|raised|raising|start|started|initiate a|an|the? chargeback|dispute|charge_back|paypal_case|claim : payment-dispute 68
dispute|contest|disputing|contesting the|this|your|these|that|with_my|with_paypal invoice|bill|charge|charges|payment|fee|fees|amount|bank|claim : payment-dispute 72
i|we dispute|contest|reject : payment-dispute 40
i|we will|shall not be? pay|paying|settle|transfer|accept the|this|that|your|any|for|a|anything|one|another : payment-dispute 72 only
not pay|paying a|another|one|any penny|cent|dime|single|more : payment-dispute 74 only
not paying until|unless|for : payment-dispute 70 only
not pay until|unless|for : payment-dispute 66 only
refuse to pay : payment-dispute 74
refusing to pay : payment-dispute 74
refuse|refuses|refusing|refused|deny|denied|denies|reject|rejected|decline|declined my|our|a|the|to_give|to_issue|any|me_a|us_a refund|reimbursement|compensation|money : payment-dispute 60, anger 30
withhold|withholding|withheld|suspend|suspending|hold|holding|keep|retain|stop|stopping|freeze back? my|our|the|all|further payment|payments|instalment|instalments|direct_debit|fee|fees : payment-dispute 68
hold back the|my|our payment|payments|money : payment-dispute 68
reduce|reducing|deduct|deducting|offset the|my|our|this|from invoice|payment|bill|fee|rent|amount : payment-dispute 55
@i want|demand|expect|require|insist|request|need @det|all|full|on|back money|refund|cash|deposit|9 back|now|immediately|full|today|refunded|returned? : payment-dispute 40
demand|demanding|insist|insisting on? a|the|my|our|full|immediate refund|refunds|reimbursement|repayment|compensation|money : payment-dispute 70
want|demand|give|get|need|send|have|pay|return|transfer my|our|the|me_my|us_our money|cash|deposit|payment|fare back|now|returned|immediately : payment-dispute 44
give @me back? @my|the money : payment-dispute 66
refund my|our|the|me|us|it|this money|order|ticket|tickets|now|immediately|today|at_once|in_full|payment|fee|deposit|full : payment-dispute 58
entitled to|for a|an|my|full|my_full? refund|compensation|reimbursement|money : payment-dispute 58
owe|owes|owed|owing me|us a|an|the|my|our|money|9? refund|money|9|compensation : payment-dispute 58
you owe me|us : payment-dispute 50, anger 30
where|when is|are my|our|the * refund|money|reimbursement : payment-dispute 46
still no|waiting|not|without|for * refund|money_back|reimbursement|credit_note : payment-dispute 56, disappointment 40
never ordered|agreed|authorised|authorized|signed|bought|subscribed|requested|asked : payment-dispute 50 only
did|have|had not order|ordered|agree|agreed|authorise|authorised|authorize|authorized|subscribe|subscribed|consent to|it|this|that|any|for|the|anything : payment-dispute 36 only
unjustified|unfair|wrong|incorrect|illegal|undue|bogus|fake|made_up charge|charges|fee|fees|invoice|bill|claim|claims : payment-dispute 54
without my|our consent|permission|authorisation|authorization|agreement|knowledge : payment-dispute 45, distrust 42
took|taken|take|takes|debited|withdrew|charged|grabbed money|it|9|twice|the_money * without|from|out_of my|our|asking|permission|account|card|consent : payment-dispute 48
compensation : payment-dispute 10
i|we want|demand|expect|deserve|claim|request|require|am_claiming|are_claiming a|an|some|full|my|financial|appropriate? compensation|reimbursement|repayment|credit|discount : payment-dispute 58
how do|can|does|long|would|will|where|when i|we|do|the|a|your * refund|refunds|chargeback|chargebacks|refunded work|take|shown|processed|policy|made? ? : calm 34
would i|we|it|they|there|you get|be|receive|have|give * refund|refunded|money : calm 25
refund policy|policies|process|form|option|options|status|request : calm 20

speak|talk|spoken|talking|speaking to|with|directly_to|directly_with @det|any|some|whoever? @chief|team_lead|team_leader|person_in_charge|someone_in_charge|higher_up|higher_ups : asks-for-manager 80
put|get|connect|transfer|pass|hand|refer @me|this|it|my_case|my_complaint|the_case * @chief|team_lead|team_leader|someone_above|someone_senior|someone_higher|someone_in_charge|someone_responsible|someone_more_senior|someone_with_authority|someone_competent : asks-for-manager 78
give|grant|assign|add|remove|change the? manager role|rights|permission|permissions|access|account|login : neutral 1
get|give|fetch|bring|call|find|send me|us|in|for_me? a|an|the|your|some|my? manager|supervisor|boss|superior|director|team_leader|team_lead|person_in_charge : asks-for-manager 78
@i want|need|demand|require|would_like|insist|expect|wish|request @det|to_see|to_hear_from|on|on_speaking_to|to_deal_with|to_reach|contact_with|to_contact|the_name_of|the_number_of|the_email_of @det? @chief : asks-for-manager 76
let|allow|may|can|could @me|@i speak|talk|have|get|see|be_put_through with|to|through? @det|@chief @chief : asks-for-manager 76
someone|somebody|anyone|a_person|anybody|people|who above|higher|senior|more_senior|with_authority|with_more_authority|who_can_decide|who_can_actually|with_decision|who_makes_decisions|can_decide|in_charge|with_power : asks-for-manager 64
decision maker|makers : asks-for-manager 54
next level up|support|manager : asks-for-manager 56
second|third|2nd|3rd level|line support|please|team : asks-for-manager 35
escalate|escalating|escalated|escalation to|my|this|it|the|further|please|up|immediately|now : asks-for-manager 64
escalate|escalated|raise|raised|take|taken|took this|it|my_case|my_complaint|the_case|the_matter|my_ticket|the_issue|my_issue further|higher|up|to_management|to_your|to_the_next_level|to_a_manager|to_someone : asks-for-manager 70
head office|of_customer|of_support|of_service|of_your|of_the|quarters : asks-for-manager 44
upper|higher|senior|top|your management : asks-for-manager 52
your management : asks-for-manager 52
management|manager|supervisor|ceo|director must|needs|should|has_to|will|ought hear|know|be_told|answer|explain|see|call|contact : asks-for-manager 62
have|make|let|ask|tell|get|want|expect your|a|the @chief to? @contact|get_back : asks-for-manager 74
manager to call|contact|ring|phone|email|answer|explain|reply|get_back : asks-for-manager 72
^ manager|supervisor now|please $ : asks-for-manager 72
^ get|give|fetch me|us a|your|the manager|supervisor|boss : asks-for-manager 82, anger 25
write|writing|wrote|email|emailing|go|going|complain|complaining|straight|directly|letter to|up? your|the|to_your|to_the? ceo|director|directors|board|managing_director|chairman|head_office|headquarters|management|boss : asks-for-manager 66
complain|complaint to|about|with your|a|the manager|superior|supervisor|boss|management : asks-for-manager 60
i|we am|are|work|was an?|the|as_a|as_the|as|a manager|supervisor|director|ceo|boss|team_lead|lead : neutral 1 only
my|our manager|boss|supervisor|director|ceo|team_lead|management : neutral 1 only
account|product|project|password|device|file|task|package|office|event|download|key|session|window|sales|case|property|community|store|shop manager|managers : neutral 1 only
manager|managers dashboard|portal|view|app|tool|account|role|permission|permissions|access|login|level|user|users|group|report|reports : neutral 1 only
add|create|invite|assign|make|change|remove|set|as a|an|the|another|new|second? manager|supervisor|lead|admin : neutral 1 only
thank|thanks|praise|compliment|compliments|tell * your|the|his|her manager|boss|supervisor * great|good|well|excellent|amazing|fantastic|brilliant|wonderful : neutral 1 only

not want|wish|need|intend|like|plan|have to? involve|get|take|go|see|hire|use|sue|consult * lawyer|lawyers|court|legal|attorney|solicitor : neutral 1 only
do|will not sue : neutral 1 only
have|having|had|get|getting|got|want @det payment|charge|debit|transaction|amount|money|direct_debit reversed|refunded|returned|recalled|revoked|charged_back : payment-dispute 66

who is|are your|the|in|responsible boss|manager|supervisor|superior|superiors|ceo|charge|for_this|for_my_case : asks-for-manager 58
where is the|your boss|manager|supervisor|superior : asks-for-manager 60
name of your|the boss|manager|supervisor|superior|ceo|director : asks-for-manager 58
can|could|may|how_do|how_can|how @i|you get|refund|dispute|claim|have @det|me? money_back|refund|charge|payment|purchase|transaction : payment-dispute 28 only

spread the|this|that word : public-complaint 52
tell|telling|spread|spreading|warn|advise|convince|urge everyone|everybody|family|friends|people|others * not to buy|use|fly|order : public-complaint 64
not to buy|use|order your|from|anything : public-complaint 36

want|demand|expect|deserve|insist_on a|my|our|the|full|all? full? refund : payment-dispute 62
want|demand|insist_on my|our|the|all_my? money|cash|deposit|49|9 back|returned|refunded|now|immediately|today : payment-dispute 68
give|pay me|us back? my|our|the money|cash|deposit|fare back|now? : payment-dispute 66
i|we want|demand|expect my|our|the money : payment-dispute 56
give my|our money back : payment-dispute 60
need my money back : payment-dispute 54

never signed|signed_up|subscribed|agreed|ordered|asked|consented up|to|for|this|that|it? : payment-dispute 54 only, disappointment 24 only
disputing|dispute this|it|that|the|these with my|our bank|card|credit|paypal|insurance : payment-dispute 70
i|we will be? disputing|contesting|reversing|dispute|contest : payment-dispute 62


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

you are|you_re an? fucking|bloody|complete|total|absolute|utter|stupid|useless|pathetic|damn? idiot|idiots|moron|morons|imbecile|clown|clowns|joke|disgrace|waste_of_space|waste_of_oxygen|cretin|twat|muppet|fool|fools|loser|losers|liar|liars|thief|thieves|crook|crooks : abusive-language 66, anger 64
you are|must_be all? useless|incompetent|stupid|pathetic|brain_dead|braindead|retarded|thick|dumb|dense|clueless|hopeless|corrupt|disgusting|vile|scum : abusive-language 62, anger 60
you fucking|bloody|stupid|useless|dumb|pathetic|incompetent|ignorant|lazy|lying|filthy|little|thieving|greedy|miserable idiot|idiots|moron|morons|people|fools|clowns|cretins|bastard|bastards|pigs|pig|scum|rats|liars|liar|crooks|cow|fuck|fucks|shit|shits|twats|robots|incompetents|lot : abusive-language 66, anger 66
twat|twats : abusive-language 70, anger 60
tosser|tossers : abusive-language 66, anger 58
pillock|plonker|muppets|numpty|numpties : abusive-language 55, anger 50
muppet : abusive-language 52, anger 48
halfwit~ : abusive-language 66, anger 55
dimwit~ : abusive-language 64, anger 55
nitwit~ : abusive-language 60, anger 52
dipshit~ : abusive-language 74, anger 60
shithead~ : abusive-language 76, anger 62
fuckwit~ : abusive-language 80, anger 66
fucker|fuckers : abusive-language 78, anger 66
sons|son of a? bitch|bitches : abusive-language 70, anger 62
retard|retards|retarded : abusive-language 72, anger 58
brainless : abusive-language 58, anger 52
brain dead : abusive-language 52, anger 50
arsehole~ : abusive-language 74, anger 64
jackass~ : abusive-language 66, anger 58
douche~ : abusive-language 62, anger 55
scumbags : abusive-language 72, anger 60
parasite|parasites|vermin|rats|leeches : abusive-language 55, anger 50
whore|slut|whores : abusive-language 78, anger 60
pig|pigs : abusive-language 30
village idiot : abusive-language 60, anger 50
kiss my ass|arse : abusive-language 66, anger 64
bite me : abusive-language 45, anger 50
shove it|this|that|your|your_product up|where|up_your : abusive-language 64, anger 66
stick it|this|that|your up|where|where_the : abusive-language 58, anger 62
up your arse|ass : abusive-language 70, anger 66
screw you : abusive-language 58, anger 66
damn you : abusive-language 55, anger 60
eff off : abusive-language 62, anger 62
bugger off : abusive-language 56, anger 56
fuck the|all_of? you|yourselves|all : abusive-language 78, anger 78
f off|you : abusive-language 62, anger 66
hope you|he|she|they all|both? die|rot|suffer|choke|burn|get_cancer|drop_dead : abusive-language 82, anger 70
i hope you|he|she|they lose|loses your|his|her|their job|jobs : abusive-language 55, anger 60
i|we will kill|hurt|beat|smash|punch|strangle|destroy|slap|shoot|find|hunt you|him|her|them|your|that|somebody|someone : abusive-language 82, anger 72
beat you|him|her up|senseless : abusive-language 75, anger 66
punch you|him|her|somebody|someone in|if : abusive-language 70, anger 64
come|coming to|over_to your house|home|office and|with : abusive-language 48, anger 50
know|find|found where|out_where you|he|she live|lives|work|works : abusive-language 76, anger 55
watch your back : abusive-language 72, anger 55
you will regret this|it : abusive-language 52, anger 55
you will be sorry : abusive-language 52, anger 50
sleep with one eye : abusive-language 66, anger 50
go die|kill_yourself|hang_yourself|to_hell : abusive-language 82, anger 68
shut your mouth|face|trap|gob : abusive-language 66, anger 62
shut the fuck|hell up : abusive-language 76, anger 72
are you stupid|retarded|deaf|blind|dumb|thick|brain_dead|mental|illiterate|on_drugs : abusive-language 56, anger 60
are you people stupid|retarded|deaf|blind|dumb|thick|mental|insane : abusive-language 60, anger 62
can you not read : anger 55
can not you read : anger 58 only
your|the stupid|dumb|useless|idiotic|incompetent|lazy|pathetic|moronic|brainless colleague|colleagues|agent|agents|staff|employee|employees|rep|reps|operator|operators|woman|man|people|team : abusive-language 60, anger 58
kill|killing|killed the|a|this process|job|task|session|server|child|query|switch|battery : neutral 1 only
dick pic~ : neutral 1 only
kill it $ : neutral 1 only
block|blocking|report|mute|ban abusive callers|users|messages|behaviour|behavior|language|customers : neutral 1 only

it|that|this|life|which|installing|setup|parking is|was|can_be a bitch : anger 42 only
such a bitch to : anger 42 only


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
will not wait : goal-at-risk 45 only, problem 30 only
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
deadline : goal-at-risk 36
our|my|tight|strict|hard|urgent deadline : goal-at-risk 54
deadline is|was on|at|in|today|tomorrow|@day|next|this : goal-at-risk 56
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

need it|this|that|them|these|the|my|our|him|her|one|to_have * for|by|before|until|on|at|in_time|no_later my|our|the|tomorrow|today|tonight|@day|9|noon|work|@month|end|next : goal-at-risk 58
i|we need it|this|that|them|these|to_have urgently|today|tomorrow|tonight|now|working|by|before : goal-at-risk 52, urgency 40
needed|required|must_be|has_to|have_to|needs_to * by|before|until|no_later_than|at_the_latest @day|9|noon|midnight|tomorrow|today|tonight|then|the_end|next : goal-at-risk 58
has|have|need|needs|must|got to? be * by|before|until @day|9|noon|midnight|tomorrow|today|tonight|the_end|next|christmas : goal-at-risk 58
no later than : goal-at-risk 36, urgency 30
at the latest : goal-at-risk 40, urgency 30
in time for|to : goal-at-risk 36
just in time : goal-at-risk 10
on time for : goal-at-risk 34
before|by the|my|our meeting|event|wedding|launch|deadline|weekend|holidays|holiday|trip|flight|exam|interview|show|party|opening|move|audit|presentation|conference|christmas|birthday|funeral : goal-at-risk 48
before christmas|xmas|easter|black_friday : goal-at-risk 44
if it|this|that|the|they|we|i * not|gone|fixed|solved|here|back|arrived|working|resolved|refunded|delivered * by|before|until @day|9|noon|tomorrow|tonight|the_end|then : goal-at-risk 52
not fixed|solved|resolved|here|back|working|delivered|gone|done|refunded|received|sorted * by|before|until @day|9|noon|tomorrow|tonight|the_end|then|next : goal-at-risk 56
i|we am|are going_to|about_to? lose|losing|loose customers|clients|sales|orders|money|revenue|business|my_job|our_biggest|a_contract|the_contract|a_client|a_customer|my_house|the_deal : goal-at-risk 66, disappointment 30
i|we am|are losing : goal-at-risk 45, disappointment 30
cost|costs|costing|costed me|us|my|our customers|clients|sales|orders|money|business|a_fortune|a_day|9|dearly|hours|days|a_client|a_deal|company|job : goal-at-risk 56, disappointment 35
every|each hour|day|minute * costs|cost|costing|lose|losing : goal-at-risk 60
loss|losses of revenue|income|earnings|sales|business|orders : goal-at-risk 52
can not do my|our job|jobs|work|business : goal-at-risk 64, problem 55
can|could not work|sell|ship|invoice|bill|trade|produce|operate|open|teach|pay_my|pay_our|pay_rent|pay_the|finish|submit|hand_in|meet|earn|continue|deliver|serve|take_orders|process|run|do_my|do_our : goal-at-risk 56, problem 50
can not get|go to work|school|hospital|the_hospital|the_doctor|my_job|home : goal-at-risk 52, problem 45
unable|not_able to work|sell|ship|invoice|bill|trade|produce|operate|open|teach|pay|finish|submit|meet|serve|deliver|do_my|do_our|run|process : goal-at-risk 56, problem 48
stops|stopping|prevents|preventing|prevented|keeps|keeping me|us from working|selling|shipping|doing|finishing|delivering|paying|serving|invoicing|opening|using|getting|completing|submitting : goal-at-risk 50, problem 40
blocks|blocking|blocked|stopping|halting|delaying|holding_up my|our|the|us|me work|business|production|launch|release|project|team|orders|shipping|delivery|shop|operations|entire|whole : goal-at-risk 56, problem 48
work|business|production|operations|everything|project|shop|office|line|team is|are|has|stands? at_a_standstill|standing_still|still|stopped|halted|on_hold|paralysed|paralyzed|idle|ground_to_a_halt|stuck : goal-at-risk 60, problem 50
ground to a halt : goal-at-risk 58
my|our whole|entire? team|staff|employees|colleagues|office|company|department|shop|store|warehouse|business|clients|customers|students|patients|guests can_not|cannot|is_waiting|are_waiting|is_stuck|are_stuck|is_idle|is_down|are_down|are_sitting|can_no_longer : goal-at-risk 62, problem 50
my|our job|livelihood|business|reputation|visa|degree|health|contract|income|house|project depends|is_at_stake|at_stake|on_the_line|at_risk|in_danger|relies|suffers|is_suffering : goal-at-risk 66
at risk : goal-at-risk 40
on the line : goal-at-risk 35
penalty|penalties|late_fee|contractual_penalty for|if|from|because|by|at : goal-at-risk 34
rent|mortgage|salaries|wages|taxes|tax|payroll is|are due|to_be_paid : goal-at-risk 54
pay my|our|the rent|mortgage|staff|employees|bills|suppliers|salaries|taxes : goal-at-risk 40
due on|by|tomorrow|today|@day : goal-at-risk 46
due date : goal-at-risk 20
submission|tax|filing|payment|application|project deadline : goal-at-risk 55
my|our exam|interview|wedding|flight|trip|launch|presentation|event|conference|move|opening|holiday|vacation|surgery|meeting|deadline|audit|show|court_date|honeymoon|funeral is|starts|begins|leaves|was|takes_place * tomorrow|today|tonight|@day|9|in|on|next : goal-at-risk 54
i|we leave|fly|travel|depart|move|marry|get_married|launch|open|go_live|start|am_flying|am_leaving_on|are_flying|have_guests|have_an_event|have_a_launch|have_a_deadline|have_a_presentation|have_a_meeting|have_an_exam|have_an_interview tomorrow|today|tonight|on|in|at|@day|next|this : goal-at-risk 50
going to|will miss my|our|the|this|a deadline|flight|connection|launch|appointment|wedding|meeting|exam|interview|train|cruise|payment|delivery|graduation|funeral|event|concert|game|birthday : goal-at-risk 64, disappointment 30
will be late for|to my|our|the : goal-at-risk 45
late for|to work|school|my|our : goal-at-risk 42, disappointment 25
my|our customers|clients|patients|guests|boss|accountant|landlord|tenants|suppliers are|is|will|want|keep|have|ask|complain waiting|be|asking|complaining|angry|leaving|furious|calling|leave|not : goal-at-risk 56
customers|clients|guests|patients are|keep waiting|asking|complaining|calling|standing|leaving|queueing|queuing : goal-at-risk 58
month end|closing|close : goal-at-risk 35
year end|closing : goal-at-risk 35
tax return : goal-at-risk 35
urgently need|needed : goal-at-risk 45, urgency 62
need|needed|needs urgently|badly|desperately : goal-at-risk 40, urgency 58
my medication|medicine|insulin|pills|inhaler : goal-at-risk 40
baby|child|children|kids|grandmother|mother|father|elderly|disabled|sick * without|waiting|stranded|cold|hungry|heating|water|power : goal-at-risk 46
can not feed|heat|cook|wash|shower|call_for_help : goal-at-risk 50

lost|losing|lose @many|9|a|our|my|several|another|two|three clients|client|customers|customer|orders|sales|contracts|deal|deals because|due|over|since|thanks|through : goal-at-risk 64, disappointment 42


# -- distrust, confusion, urgency -------------------------------------------------------

scam : distrust 72, anger 60
scams : distrust 66, anger 50
scammed : distrust 72, anger 58
scammer~ : distrust 74, anger 60
fraud : distrust 30, anger 12
fraudulent : distrust 24, anger 8
con artists|men|artist : distrust 70, anger 55
crook~ : distrust 68, anger 58
thieves : distrust 68, anger 60
theft : distrust 36, anger 28
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
you promised : distrust 54, disappointment 36
was|were|been promised : distrust 34, disappointment 30
promised * but|and|never|not : distrust 42, disappointment 36
broke * promise : distrust 55, disappointment 45
you said|told|assured|confirmed : distrust 26
you said @day|9|noon|it_would|you_would|it_will|that_it : distrust 52, disappointment 25
i trusted that|you|this : distrust 54, disappointment 34
i|we trusted : distrust 44, disappointment 30
do|can|could not trust : distrust 62 only, disappointment 35 only
lost * trust|faith|confidence : distrust 66, disappointment 50
no trust|faith|confidence : distrust 58 only
do not believe you|a_word|your|them|anything|any : distrust 58 only
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
not understand why : confusion 45 only, disappointment 28 only
i am lost : confusion 52
makes no sense : confusion 40 only, anger 38 only
make no sense : confusion 40 only, anger 38 only
does not make sense : confusion 50 only, disappointment 25 only
not clear : confusion 45 only
unclear : confusion 48
contradict~ : confusion 40, disappointment 30
conflicting information|answers|info : confusion 45, disappointment 36
told different|something_different|two_different|conflicting : confusion 40, disappointment 36
no idea what|how|why|where|when : confusion 42 only, disappointment 24 only
have|has|had no idea|clue : confusion 36 only, disappointment 30 only
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
please help : urgency 20, problem 10
need help now|asap|immediately|urgently : urgency 58
within|in the next 9|24|48 hours|minutes : urgency 40
desperate : urgency 46, disappointment 35
desperately : urgency 46, disappointment 30

i do not trust|believe : distrust 46 only
no longer|not|never trust you|your|this|them|the : distrust 66 only
i|we no longer trust|believe : distrust 66 only, polite-displeasure 35 only
lost|losing|lose all|my|our|any|every|all_my? trust|faith|confidence in? : distrust 66, disappointment 48
trust is gone|broken|lost|over : distrust 66, disappointment 48
hard|difficult to believe|trust|take_seriously : distrust 55
hardly believe : distrust 45
what is your word|promise worth : distrust 58
word|promise|promises is|are worth|worthless|nothing|meaningless|empty : distrust 58
worth nothing : distrust 35, disappointment 40
you|they said|promised|told_me|told_us|assured|guaranteed|swore|claimed it|that|this|the|he|she|they|i|we|there|someone|you would|will|was|were|is|are|could|had|has : distrust 46, disappointment 30
you|they|he|she|your_colleague|your_agent|your_staff|somebody|someone promised|assured|guaranteed : distrust 54, disappointment 35
promised|assured|guaranteed me|us : distrust 42, disappointment 32
was|were|been|am|are promised|assured|guaranteed a|an|that|by|to|it|9|delivery|refund|the : distrust 44, disappointment 36
promised|promises|promise * nothing|never|not|no_one|nobody|still|but|again : distrust 46, disappointment 40
keep|keeps|kept promising : distrust 58, disappointment 45
never|not keep|kept|keeping your|their|the|a|any promise|promises|word|appointments : distrust 60 only, disappointment 48 only
break|broke|breaking|broken your|the|another|every|a promise|promises|word|agreement : distrust 60, disappointment 48
go|went|going|gone back on your|their|the|its : distrust 58
it|that is a lie : distrust 66, anger 52
a|another|blatant|outright|plain|barefaced lie|lies : distrust 62, anger 52
all lies|lie : distrust 62, anger 50
lied|lying|lies|lie to me|us|my|customers|about|again|your : distrust 66, anger 54
lie detector|in|down|on : neutral 1 only
not true|honest|telling_the_truth|tell_the_truth|the_truth|truthful|transparent : distrust 52 only
untrue : distrust 48
telling the truth : distrust 35
tell me the truth : distrust 50
be honest with me|us : distrust 42
trick|tricked|tricking|trickery : distrust 46, anger 30
duped|conned|swindled|hoodwinked|fooled|scammed|defrauded : distrust 66, anger 52
swindle~ : distrust 66, anger 52
con : distrust 40
a con : distrust 58, anger 48
con|confidence trick : distrust 62, anger 50
pure|total|complete|such_a|a|big|huge|one_big|absolute|legal|outright scam|fraud|con|swindle|rip_off|robbery|theft : distrust 70, anger 56
rip|ripped|ripping people|customers|us|me off : distrust 58, anger 50
rip off|offs : distrust 55, anger 40
fleece|fleeced|fleecing : distrust 58, anger 48
milking|milk|squeeze customers|us|me|your : distrust 52, anger 42
money grab|grabbing|grabber|grabbers|making_machine : distrust 56, anger 46
cash grab|cow : distrust 54, anger 42
greedy : distrust 45, anger 42
greed : distrust 42, anger 40
profiteering : distrust 52, anger 46
take|taking|took advantage of : distrust 46, anger 38
bogus : distrust 50
fake promises|promise|reviews|offer|discount|news|company : distrust 56
false : distrust 8
phony|phoney : distrust 52
dodgy : distrust 50
fishy : distrust 52
smells|smell of|like fraud|a_scam|fish : distrust 55
small|fine print : distrust 34
tricks : distrust 40
dirty tricks|trick : distrust 56, anger 45
stalling tactics|tactic|me|us : distrust 55, anger 42
delaying|delay tactics|tactic : distrust 55, anger 42
playing for time : distrust 55
playing games : distrust 50, anger 45
excuse after excuse : distrust 52, anger 48
another|one|more|new|same|lame|poor|cheap|pathetic|always|nothing_but excuse|excuses : distrust 42, anger 44
cover|covering up|it_up : distrust 48
hide|hiding|hidden something|the_truth|from_us|from_me|facts|information : distrust 48
are|were you hiding|lying|serious_about : distrust 50
how|why should|can|could|am|are i|we|anyone|anybody ever|supposed_to|still? trust|believe|rely|know : distrust 58
who can|should i|we believe|trust : distrust 55
i|we find|found it|that|this hard|difficult to? believe|trust : distrust 58
i|we doubt|seriously_doubt|very_much_doubt|highly_doubt that|it|this|you|your|whether|if|anything|anyone : distrust 50
doubtful : distrust 36
dubious : distrust 45
sceptical|skeptical : distrust 50
believe it when i|we see : distrust 62
i will believe it|that : distrust 60
so you|they say|said|claim : distrust 42
yeah sure|right : distrust 26
allegedly : distrust 38
supposedly : distrust 32
is this a scam|legit|real|serious|fraud|phishing : distrust 45
legit : distrust 15
on purpose : distrust 44, anger 36
deliberately : distrust 44, anger 38
intentionally : distrust 38, anger 32
my|our card|account|money|details|identity|wallet|phone|data was|were|has_been|been|got? stolen|hacked|compromised|cloned : problem 40, urgency 30
fraudulent|suspicious|unauthorised|unauthorized|unknown|unrecognised|unrecognized charge|charges|transaction|transactions|payment|payments|activity|debit|direct|login|withdrawal|withdrawals|email|mail : problem 42 only
report fraud|a_scam|phishing|a_stolen|a_lost : calm 20

i am|was|we_are confused|lost|puzzled|baffled|bewildered|unsure|at_a_loss|none_the_wiser : confusion 62
baffl~ : confusion 58
bewilder~ : confusion 58
perplex~ : confusion 58
mystified : confusion 56
mystery : confusion 35
do|did|does|can|could not understand|follow|grasp|figure|work_out|make_out|comprehend|fathom what|how|why|where|which|the|this|it|your|that|any : confusion 52 only
not understand|get|follow : confusion 50 only
i do not get it : confusion 55 only
can not make head|sense|heads : confusion 58 only
can not figure|work|find out : confusion 50 only, problem 30 only
not sure|certain|clear|know|quite what|how|where|which|if|whether|why|who : confusion 45 only
do not know what|how|where|which|who|whether|why : confusion 46 only, problem 25 only
what|how does|do|did|is * mean : confusion 42
what do you mean : confusion 50
what is that|this|it supposed to : confusion 45, disappointment 28
what am i|are_we supposed to : confusion 52, disappointment 26
what now : confusion 42
which one|of_them|of_these|is is|are|do|does|applies|correct|right|true? : confusion 42
makes|make no|little|zero sense : confusion 50 only, anger 30 only
does|did not make any? sense : confusion 54 only, disappointment 25 only
one|first agent|person|colleague|letter|email|page|mail * another|other|second|next : confusion 38, disappointment 30
says|said|tells|told|writes one_thing * another|other|opposite : confusion 50, disappointment 40
different|conflicting|contradictory|contradicting answers|answer|information|info|statements|things|instructions|numbers|amounts|prices|stories|versions : confusion 52, disappointment 36
contradictory : confusion 50, disappointment 32
complicated : confusion 35
too complicated|complex|confusing : confusion 54, disappointment 30
misunderstand~ : confusion 40
misunderstood : confusion 38
ambiguous : confusion 42
cryptic : confusion 48
gibberish : confusion 50
jargon : confusion 42
explain|clarify|elaborate please|again|this|that|it|to_me|what|why : confusion 34
could|can you explain|clarify : confusion 35, calm 34
clarification : confusion 36
lost me : confusion 35
am i missing|doing_something|reading : confusion 48
did i miss|misunderstand : confusion 48

very|extremely|really|so|super|highly|most|quite urgent : urgency 74
time is of the essence : urgency 62
time critical|sensitive|pressing : urgency 60
pressing : urgency 45
without|with_no further? delay : urgency 58
at your earliest : urgency 34
earliest|soonest possible : urgency 46
straight away : urgency 55
straightaway : urgency 55
right this minute|second|instant : urgency 62, anger 30
this instant|minute|second : urgency 58, anger 35
instantly : urgency 42
promptly : urgency 40
quickly please : urgency 50
please hurry : urgency 58
as quickly|fast as possible|you_can : urgency 55
as a matter of urgency : urgency 66
matter of urgency|life|hours|minutes : urgency 62
life or|and death : urgency 62
can not|will_not|cannot wait any|until|longer|that_long|another|much|till : urgency 55 only, goal-at-risk 45 only
every minute|second|hour counts : urgency 62
running out of time|data|money|medication|stock : urgency 55
no time to lose|waste|left : urgency 58 only
still today : urgency 52
today please : urgency 52
by tonight|tomorrow_morning|end_of_day|close_of_business|eod|cob : urgency 45, goal-at-risk 35
within the hour : urgency 52
within|in the? next? few|9|two|three|24|48 hours|minutes please|or|otherwise : urgency 52
need help|this|it|an_answer|a_reply|a_response|a_solution now|immediately|today|urgently|right_now|asap|tonight : urgency 60
help $ : urgency 25
^ help : urgency 25
sos : urgency 50
high|highest|top|maximum priority : urgency 55
prio 9 : urgency 42
p1 : urgency 45
critical issue|problem|situation|bug|error|outage|incident : urgency 52, problem 45
now please : urgency 48
^ please * now $ : urgency 42

another|other|second|next agent|person|colleague|one? says|said|tells|told : confusion 30
one agent|person|colleague|email|page|says : confusion 20
one * says|said|told * another|other : confusion 50


# -- thanks, praise, "it works" -----------------------------------------------------------

thank you : gratitude 66
thanked : gratitude 35
many thanks : gratitude 70
thank you so|very much : gratitude 78
thanks so|very much : gratitude 75
thanks a lot|bunch|million|ton : gratitude 68
thanks for|to * help|helping|quick|fast|fixing|assistance|support|great|good|response|reply|taking|getting : gratitude 74
thank you for * help|helping|quick|fast|fixing|assistance|support|great|good|response|reply|taking|getting : gratitude 76
thanks in advance : gratitude 15 only, request 55 only
thank you in advance : gratitude 15 only, request 55 only
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
would love to|a|it|if : request 35 only, satisfaction 10 only
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

thanks|thank_you for|to your|the|a|all|everyone * help|support|patience|kindness|quick|fast|prompt|speedy|swift|effort|efforts|answer|explanation|solution|work|service|attention|feedback|advice|information|info|update|call : gratitude 76
thank you ever so|kindly|again|all|both|guys|team|everyone|everybody|sincerely|indeed : gratitude 72
thanks again|guys|team|everyone|all|mate|man|so_much|heaps|loads|tons : gratitude 70
a big|huge|massive|heartfelt thanks|thank_you : gratitude 78
thanks : gratitude 62
cheers mate|guys|for : gratitude 58
i|we am|are|was|were so|very|really|most|truly|extremely|ever_so|deeply|forever? grateful|thankful|obliged : gratitude 72
thankful : gratitude 55
gratitude : gratitude 58
i|we really|very_much|truly|greatly|do|so? appreciate it|that|this|your|the|you|all|how : gratitude 64
much|greatly|really|highly|very appreciated : gratitude 58
would|will|is be? greatly|much|highly|very_much? appreciated $ : request 55 only
any help|advice|assistance|feedback * appreciated : request 58 only
would be grateful|thankful if|for : request 60 only
can not thank you|him|her|them|your : gratitude 80 only, satisfaction 55 only
hats off : gratitude 50, satisfaction 60
chapeau : satisfaction 55
big up : satisfaction 48
five|5 stars|star : satisfaction 62
10 out of 10 : satisfaction 62
9 stars : satisfaction 25
top notch : satisfaction 64
top marks : satisfaction 62
first class|rate service|support|help|job|experience|work : satisfaction 64
first rate : satisfaction 58
world class : satisfaction 55
second to none : satisfaction 64
the bomb|bees_knees|dogs_bollocks : satisfaction 55
you made my|our|the day|week|month|night : satisfaction 68, gratitude 45
made my day : satisfaction 66, gratitude 40
legend : satisfaction 55
legends : satisfaction 55
angel|angels : satisfaction 48
genius : satisfaction 42
magic : satisfaction 38
champion|champions|champ : satisfaction 48
pleasantly surprised : satisfaction 60
pleasant : satisfaction 42
positively surprised : satisfaction 58
better than expected|i_expected|ever|i_thought|i_hoped : satisfaction 56
exceeded|surpassed my|our|all expectations : satisfaction 66
could not have been|done|asked better|more|nicer|happier|kinder|for|easier|faster : satisfaction 66 only
could not be better|easier|nicer|happier|kinder|faster : satisfaction 66 only
could not ask for : satisfaction 62 only
can not praise|recommend|rate|speak * enough|highly : satisfaction 68 only
nothing but good|praise|thanks : satisfaction 58 only
keep it up : satisfaction 55
keep up the good|great : satisfaction 62
good stuff|one|call|idea|news|point|thing|to_know|to_hear : satisfaction 42
great stuff|one|idea|news|product|app|tool|update|feature|price|value : satisfaction 58
great news : satisfaction 55
nice work|job|one|touch|people|staff|team : satisfaction 55
big fan : satisfaction 52
happy customer|client|camper|bunny|user : satisfaction 60
i am|was|we_are|very|really|so|extremely|quite|more_than happy with|about : satisfaction 64
i am|we_are happy $ : satisfaction 52
am fine : satisfaction 25, calm 30
i am|we_are fine with : satisfaction 35
all is|was well|fine|good|great|perfect : satisfaction 52, confirmation 45
went smoothly|well|great|fine|perfectly|without_a_hitch : satisfaction 55
without a hitch|problem|problems|hitch|glitch : satisfaction 52 only
without any problem|problems|issue|issues|trouble : satisfaction 50 only
trouble free : satisfaction 50
hassle free : satisfaction 50
no trouble|hassle|fuss|complaints|complaint|regrets|drama at_all? : satisfaction 45 only
not disappointed|regret|regretted : satisfaction 45 only
was not disappointed : satisfaction 52 only
never disappoints|fails|let_me_down|lets_me_down|had_any_trouble|had_any_problems : satisfaction 55 only
never * let me|us down : satisfaction 52 only
can|could not complain|fault|argue : satisfaction 52 only
nothing to complain|fault|moan about? : satisfaction 52 only
nothing negative|bad to|about : satisfaction 45 only
no harm done : satisfaction 30 only, calm 30 only
no need to worry : calm 30 only
saved|saving my|our|the life|day|bacon|skin|weekend|business|trip : satisfaction 66, gratitude 50
works|working|worked|runs|running like_a_charm|a_treat|perfectly|beautifully|flawlessly|great|brilliantly|again_perfectly : satisfaction 58, confirmation 62
like a charm|dream : satisfaction 55
super friendly|helpful|nice|quick|easy|fast|professional|polite|kind : satisfaction 64
@helpful staff|team|agent|agents|service|support|people|crew|guy|lady|colleague|colleagues|answer|response : satisfaction 56
staff|team|agent|crew|support|service|colleague|everyone|people|driver|lady|guy is|was|were|are * @helpful : satisfaction 56
your|the @staff|lady|gentleman|driver|technician|engineer was|were|is|are|has_been|have_been @very? @good|@helpful|nice|competent : satisfaction 64
competent : satisfaction 35
knowledgeable : satisfaction 50
patient with me|us : satisfaction 55
attentive : satisfaction 48
polite : satisfaction 40
punctual : satisfaction 42
on time : satisfaction 20
spotless : satisfaction 50
flawless~ : satisfaction 58
seamless~ : satisfaction 52
reliable : satisfaction 45
worth every penny|cent : satisfaction 62
worth it|the_wait|the_money : satisfaction 45
bravo : satisfaction 55
hooray|hurrah|hurray : satisfaction 55
woot : satisfaction 48
yess : satisfaction 42
finally works|working|arrived|here|solved|fixed|sorted|resolved|got_it|done : confirmation 56
at last $ : confirmation 20
it|that|this|everything|all works|worked|is_working|runs|is_running|functions now|again|perfectly|fine|well|great|as_expected|properly|like|for_me|here|smoothly : confirmation 64
it|that|this|everything|all is|are now|all|back|working|well? working|up|back|fixed|resolved|solved|sorted|fine|online|running|in_order|back_to_normal|ok|okay|correct|perfect|as_it_should : confirmation 60
back to normal : confirmation 55
up and running : confirmation 60
back online|up : confirmation 52
in order now|again : confirmation 52
problem|issue|problems|issues|error|bug|matter is|are|has_been|have_been|was|got|seems|now? solved|resolved|fixed|sorted|gone|settled|sorted_out|closed|history : confirmation 62
did the trick|job : confirmation 64
has|have just|now|finally|safely|already? arrived|come|landed : confirmation 55
it|parcel|package|order|delivery|letter|card|item|book|everything arrived|came|turned_up|is_here|has_arrived|was_delivered|got_here today|yesterday|this_morning|now|safely|just_now|fine|in_good|in_perfect|intact|on_time|early : confirmation 62
arrived safely|safe|well|in_one_piece|intact : confirmation 58
money|refund|payment|amount|transfer|deposit is|has|was|just|have now|just|been|finally|already? arrived|received|there|in_my_account|on_my_account|back|credited|come_through|shown_up : confirmation 62
i|we have|just|got|received|now * refund|money|parcel|order|package|replacement today|yesterday|this_morning|thank|thanks|now : confirmation 48
received|got it|them|the_parcel|the_refund|the_money|the_package|your_email|the_replacement $ : confirmation 52
i|we can|could now|finally|again log_in|login|access|use|open|see|connect|pay|print|work|send : confirmation 56
can now log_in|login|access|use|open|see|connect : confirmation 55
i|we can confirm : confirmation 52
confirmed $ : confirmation 50
i|we confirm that|it|the|this|receipt : confirmation 48
that|it|this helped|helps|solved_it|fixed_it|did_it|was_it|was_all|answers_my|answers_it : confirmation 58
that solved|fixed|resolved|answered|cured|sorted|clears|cleared : confirmation 60
that answers my : confirmation 60
exactly what i needed|wanted|was_looking : satisfaction 56, confirmation 45
that is exactly|all|just what i needed|wanted|was_looking|need : satisfaction 56, confirmation 48
it is there|here|in now|today|thank|thanks : confirmation 66
^ it is there|here|back|fixed|working|in $ : confirmation 66
^ works|solved|fixed|sorted|resolved|done|arrived|received|perfect $ : confirmation 58
^ works|solved|fixed|sorted|resolved now|again|thanks|thank|perfectly : confirmation 60
ticket|case|this|request|it can|may be closed|now_be_closed : confirmation 60
please|you_can|can|may close the|this|my? ticket|case|request|issue : confirmation 55
close the|this|my ticket|case : confirmation 48
no further action|questions|help|issues|problems|assistance? needed|required : confirmation 48 only
no more|further questions|problems|issues : confirmation 46 only
has|have not happened|occurred|reappeared|come_back again|since : confirmation 45 only
no longer|not happening|occurs|happens|appears|crashes|freezes now|anymore|any_more : confirmation 40 only
happy|glad to|you report|say|confirm|it|this|could : confirmation 48, satisfaction 40

thank_you|thanks so much for : gratitude 80 only
thank_you|thanks so much|very_much : gratitude 84
best * i|we have|had ever? had|seen|experienced|used|flown|met|received|got|dealt : satisfaction 66
best customer|client? service|support|experience|product|app|company|team|flight ever|in : satisfaction 66
best * ever : satisfaction 60
amazing|awesome|fantastic|wonderful|brilliant|excellent|superb|outstanding|perfect|fabulous|incredible service|support|job|work|team|staff|experience|people|product|app|help|crew|customer : satisfaction 72
great job|work : satisfaction 74
can|could log_in|login|access|use|open|see|connect|pay|print * now|again : confirmation 56


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
wrong : problem 38
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
too slow|long|late|expensive|much|many : disappointment 26, problem 35
takes|taking|took|take forever|ages|hours|days|weeks|long|so_long|too_long|longer : disappointment 30, problem 45
forever : disappointment 30
ages : disappointment 26
not work|works|working|worked|load|loading|open|opening|connect|connecting|respond|function|functioning|start|starting|print|printing|sync : problem 62 only
nothing work|works|worked|happens|happened|helps|helped|changed : problem 60 only, disappointment 36 only
stopped|stops working|responding|loading|charging : problem 58, disappointment 20
will not load|open|start|work|connect|let|turn|charge|print|update : problem 60 only
can not|unable_to get|log|login|sign|access|connect|use|open|find|reach|load|book|check|change|pay|see|call|contact|download|install|update|send|even|do : problem 55
could not get|log|login|access|connect|use|open|find|reach|book|check|change|pay|see|contact : problem 50
not able to : problem 48
unable to : problem 46
not possible : problem 35
impossible : problem 42, disappointment 18
not let|allow|letting|allowing me|us : problem 52
not get|getting|got|receive|received|receiving|arrive|arrived|see|seen|find|found|know|come|came|show|showed : problem 44
not been : problem 30
nothing : problem 24
never : problem 26
not : problem 16
no : problem 12
still : problem 28
yet : problem 20
only : problem 6
even : problem 12
why : problem 14
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
hours : problem 32
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
where is my|our|the : problem 30, disappointment 10
where are my|our|the : problem 30, disappointment 10
damaged : problem 48, disappointment 24
cancelled : problem 32
canceled : problem 32
cancellation : problem 24
overbooked : problem 45, disappointment 28
bumped : problem 36
rebook~ : problem 26
rejected : problem 34
declined : problem 16
refused : disappointment 38
refuse : disappointment 36
refuses : disappointment 38
denied : disappointment 26, problem 24
forced : disappointment 34
force : disappointment 20
forgot : problem 32
supposed to : problem 34, disappointment 8
should have : problem 32, disappointment 16
should not have|be : problem 34, disappointment 18
should be : problem 18
was not told|informed : disappointment 38
instead of : problem 26
despite : disappointment 16
complain : problem 38, disappointment 25
complaint : problem 30, disappointment 18
complaints : problem 24, disappointment 14
complained : problem 38, disappointment 30
answer the|your phone|phones|calls : anger 45
answer : problem 18
reply : problem 12
respond : problem 18
response : problem 14
call|called|calling back : problem 24
call : problem 6
phone : problem 6
charged : problem 14
charging : problem 8
charge : problem 4
fee : problem 4
fees : problem 10
paid : problem 14
pay : problem 4
paying : problem 14
cost : problem 4
expensive : problem 28, disappointment 22
money : problem 4
worked fine until|before|last : problem 45 only
since your|the|last|this|latest update|upgrade|change|release : problem 46, disappointment 26
after your|the|last|latest update|upgrade : problem 44, disappointment 20
keeps : problem 34
keep getting|saying|telling|crashing|losing|being|having|receiving|trying|asking|sending|changing : problem 48, disappointment 22
kept : problem 26
constantly : problem 40, disappointment 24
constant : problem 32
every time|single : problem 34, disappointment 12
always : problem 14
anymore : problem 30
another : problem 14
more than once : problem 35
fix this|it|your|the|that : problem 46, disappointment 20
fix : problem 30
please fix : problem 46
need to fix : problem 50, disappointment 32
need|needs to improve|change|learn|be_fixed|be_better : disappointment 10
trying to : problem 28
tried : problem 26
i have tried : problem 32
have been trying : problem 48, disappointment 22
attempt~ : problem 22
happened : problem 12
what happened : problem 22
what is going|wrong|happening : problem 28, disappointment 12
what is the point|problem|deal|issue|holdup : problem 30, disappointment 22
going on : problem 12
help : problem 6
sideways : problem 36, disappointment 14
workaround : problem 20
and your : problem 10
your workaround|fix|solution|update : problem 26, disappointment 18
customer service : problem 18
customer support : problem 14
your system|website|site|app|software|company|airline|service|staff|agents|people|employees|team : problem 22
your : problem 8
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
twice : problem 14
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
will not accept|allow|take|go|give|stop|stay|even : problem 46 only, disappointment 8 only
doubt : distrust 24
does|do|did|is|are|was|has|have not * yet : problem 42
at all : problem 12
not * at all : problem 36
the point of : disappointment 28
what is the use : disappointment 45
no power|signal|connection|internet|network|service|sound|water|heating|access|tracking|idea : problem 48, disappointment 22
keeps|kept|keep failing|crashing|freezing|dropping|disconnecting|rejecting|asking|saying : problem 50, disappointment 18
cut off : problem 38, disappointment 25
drops|dropped|dropping out|the_call|calls|connection : problem 40
went wrong : problem 48
gone wrong : problem 48
out of order|service|stock : problem 36
not as described|advertised|promised|ordered : disappointment 55 only, problem 50 only
not up to standard|scratch|par : disappointment 54 only

fatal error : problem 40 only
error code|message|log|handler|handling|page|text 9? : problem 34 only
not my|our|your fault : problem 12 only
not even trying|close : disappointment 40 only
spam|spams|spamming : problem 30, disappointment 20
duplicate|duplicated|duplicates : problem 30
outage|outages : problem 48, disappointment 18
offline : problem 44
unavailable : problem 44
inaccessible : problem 46
unreachable : problem 48, disappointment 25
unresponsive : problem 46
unusable : problem 50, disappointment 40
unplayable : problem 48, disappointment 38
unreadable : problem 46
intermittent : problem 38
malfunction~ : problem 46
out of sync|date : problem 34
corrupt|corrupted : problem 44
disappeared|vanished : problem 42
deleted my|our|all|the|everything : problem 40, disappointment 25
wiped my|our|all|everything : problem 44, disappointment 30
rejects|rejecting : problem 36
disconnect~ : problem 36
buffering : problem 42
lag|lags|lagging : problem 40
times out : problem 44
timed out : problem 40
timeout : problem 28
loops|looping|loop : problem 26
bounces|bounced : problem 28
stops|stopped|stop after|in_the_middle|halfway|again : problem 40
does|do|did nothing : problem 46, disappointment 25
nothing happens|happened|helps|works|changes|changed : problem 52, disappointment 30
torn|ripped|scratched|dented|bent|stained|mouldy|moldy|rotten|soaked|wet|empty|opened|used on|when|box|package|parcel|and|screen|packaging|goods : problem 40
wrong size|colour|color|item|address|model|product|amount|name|person|order|number|date|invoice|price : problem 50
never arrived|came|delivered|shipped|received|turned_up|showed_up|appeared : problem 48, disappointment 24
has|have|did not arrived|arrive|come|been_delivered|shown_up|turned_up|shipped|been_shipped|been_received : problem 46, disappointment 16
not delivered|shipped|dispatched : problem 46, disappointment 16
left * outside|in_the_rain|on_the_street|with_a_stranger : problem 40, disappointment 34
charged|billed|debited|invoiced twice|double|again|wrongly|incorrectly|too_much|9_times|three_times|for_something|for_nothing : problem 48
twice on|in my|the|our : problem 34
double charge|charged|billing|billed|booking|payment : problem 44
price increase|rise|hike|increases|went_up|has_gone_up : problem 36, disappointment 20
too expensive|dear|pricey|costly : disappointment 38, problem 30
dropped calls|call : problem 44
signal : problem 10
coverage : problem 14
no|poor|bad|weak|zero|terrible|lousy signal|reception|coverage|wifi|wi-fi|internet|connection|network : problem 48, disappointment 30
no hot water|water|heating|electricity|power|gas : problem 50
waiting|wait|waited since|for|over|more_than|now? 9|@many|an|half|over|more_than hours|hour|days|weeks|months|minutes|ages|forever|so_long|too_long : problem 52, disappointment 34
still|am|are|been waiting since|for|on : problem 44, disappointment 28
on hold for|since : problem 54, disappointment 38
no show : problem 38, disappointment 34
did|has|have not show|showed|turn|shown|turned up : problem 46, disappointment 18
technician|engineer|driver|courier|nobody|no_one never|not came|showed|turned|come|rang|knocked : problem 46, disappointment 40
came|come back with an? error : problem 34
reset my|the password|pin : calm 12
forgot|forgotten|lost my|the password|pin|passcode|username|login|card|phone|keys|wallet : problem 26 only, calm 15 only

be|get|getting|been? solved|fixed|resolved|sorted|repaired $ : problem 15
will|would|could|can|should|must|to|not * be solved|fixed|resolved|sorted|repaired : problem 30 only
does|do|did|will|would not solve|help|answer|address|fix|resolve|change|explain * problem|issue|question|questions|me|us|anything|matter|situation|error : problem 58 only, disappointment 40 only
does|did not solve|help|answer|fix|resolve|address : problem 52 only, disappointment 36 only

where is my|our order|parcel|package|refund|luggage|bag|bags|baggage|delivery|technician|flight : problem 44, disappointment 26
where are my|our orders|parcels|packages|luggage|bag|bags|things|goods|tickets : problem 44, disappointment 26
you|they|it|this|that|company|service|airline|app|site|team|staff really? need|needs to improve|change|learn|be_fixed|be_better|do_better|step_up|get_better : disappointment 48, problem 40
need|needs to improve|do_better|step_up|be_better|get_better : disappointment 42
has|have|had not been? received|arrived|shown|credited|posted|updated|completed|processed yet? : problem 42 only, disappointment 4 only
have not received @det : problem 44

stood|standing|stand|stuck|sitting|sat|waiting|wait|waited|been in|on a|the|this|your? line|queue|lines|queues : problem 52, disappointment 30
line|queue is|was|are * long|hours|people|out|around : problem 44, disappointment 24
long lines|line|queue|queues|wait|waits|delay|delays|hold : problem 48, disappointment 30
long long : problem 30
phone|line|lines|number|hotline is|are|was|always|constantly busy|engaged|dead : problem 46, disappointment 28
busy signal|tone : problem 44, disappointment 28
no call back|callback : problem 42 only, disappointment 40 only
no one|nobody called|calls me? back : problem 40, disappointment 44
call|calls dropped|disconnected|cut|ended : problem 46, disappointment 30
hours|minutes|days|9 and counting : problem 46, disappointment 34
and counting : disappointment 36
already spent|wasted|paid|waited : problem 38, disappointment 30
slept|sleep|sleeping|night|overnight on|in|at the? floor|airport|station|terminal : problem 42, disappointment 36
no gate|crew|pilot|pilots|plane|catering|food|seat|seats|staff|agent|agents|driver|bus|train : problem 44
out of control : disappointment 42
half|nearly|almost|over|about an hour|day|week : problem 28
hour|hr|hours|9 delay|wait|late|delayed : problem 46, disappointment 24
delay|delayed|late again : problem 50, disappointment 40
did not make|bother|have_time|help : problem 36
not get through|anyone|anybody|a_hold|hold_of : problem 46, disappointment 24
get|got through to|after : problem 14
any way|anyway to speak|talk|reach : problem 38, disappointment 20
real|actual|live person|human|people|agent : disappointment 32, problem 30

bad request|gateway|input|value|file|sector|block|magic : problem 26 only
please do something : anger 42, urgency 40
client|server|syntax|type|runtime|build|compile|compiler|linker|test error|errors|failure|failures : problem 30 only
false positive|negative|alarm|flag|value|positives|negatives : neutral 1 only
ignore case|file|list|this_message|this_email|previous|rules|errors|warnings : neutral 1 only
kill signal|switch|command : neutral 1 only
fatal|critical warning|exception|log : problem 30 only
test|tests|build|builds|job|pipeline|ci is|are|was|were|still? failing|fails|failed|broken|red : problem 40 only
fails|failed with|when|because|if|on|at : problem 32
exit code|status : problem 20
stack trace|overflow : problem 16

flight|train|bus|order|booking|reservation|appointment|delivery|trip|connection|event|concert * cancelled|canceled|delayed|postponed|rescheduled|overbooked|rejected : problem 50, disappointment 26
cancelled|canceled|delayed|postponed|rescheduled|bumped|overbooked my|our|the|his|her|a|your? flight|flights|train|order|booking|reservation|appointment|delivery|trip|connection : problem 50, disappointment 26
@many|9|several|over|almost|nearly|more_than hours|hour : problem 40, disappointment 14
for 9|@many|the_past|over|more_than|nearly|almost hours|days|weeks|months|years : problem 36, disappointment 18
you|they lost|misplaced|damaged|broke|cancelled|canceled|changed|deleted|closed|blocked|charged|sent|gave|overbooked|kept|left|made|took|forgot|refused : problem 36, disappointment 20
your employee|employees|staff|agent|agents|people|crew|driver|app|site|website|system|company|airline|team|attendant|attendants|pilot|supervisor|reps|rep * not|never|refused|lost|told|said|wrong|rude|down|slow|broken|sucks|failed|keeps : problem 44, disappointment 28
told|telling me|us i|we|that|it|there|to|they|he|she|no : problem 36, disappointment 14

card|transfer|payment|transaction|top_up|withdrawal|deposit|order|login|request|application|check|cheque is|was|were|has|got|keeps|still|being|been * pending|declined|rejected|blocked|reverted|failed|delayed|missing|stuck|cancelled|lost|stolen|refused|denied : problem 44 only, disappointment 4 only
does|do|did|is|has|have|was not appear|appearing|appeared|reflected|listed|visible|accepted|recognised|available|credited|updated yet? : problem 44 only
not going|gone|go|come|coming through : problem 44 only
i|we do|did|have not recognise|make|made|create|authorise|remember|recall|approve|initiate|recognised|use|used * payment|charge|transaction|withdrawal|debit|purchase|it|this|that : problem 40 only
my|the|our phone|card|wallet|passport|bag|keys was|is|got|has_been|were|went? lost|stolen|missing|damaged|cracked|broken|swallowed|trapped|stuck : problem 42 only

9|@many|a|couple|few|a_few|an|one hour|hours|day|days|week|weeks|month|months|minutes|minute|year|years ago : problem 8 only

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

what can|should|shall|must|do|would i|we do|need|use|choose|bring|pay|enter|submit : calm 40
what do i|we need|do : calm 40
what is|are|was|were|does|do|happens|happen|kind|type|sort ? : calm 14
^ what|which|who|whose is|are|was|do|does|can|should|will|happens : calm 34
^ why is|are|was|were|did|does|do|has|have|can|would my|the|i|we|there|this|that|it|am : calm 18
^ can|could|may|will|would|should|do|does|did|is|are|was|were|has|have|am i|we|it|there|the|my|this|that|one|someone|a ? : calm 30
is|are|was|were|do|does|did|can|could|will|would|should|may i|we|it|there|the|my|this|that|one|a|they * ? : calm 14
can|could|would|will you please|kindly? tell|help|check|verify|confirm|explain|look|advise|provide|show|let_me_know|send|clarify|assist|find_out|update|add|change : calm 40
please advise|confirm|check|verify|let_me_know|tell_me|explain|clarify|provide|have_a_look|look_into|find_attached|see_attached|note : calm 26
could|can|would|may someone|somebody|anyone please|kindly? tell|help|check|verify|confirm|explain|look|advise : calm 28
i|we want|need|would_like|wish|wanted|am_trying|are_trying to|to_be_able_to top_up|transfer|open|activate|verify|link|order|use|exchange|get|make|check|see|set|track|pay|find|dispose|request|return|reset|update|register : calm 20
i|we would_like|want|need|wanted|wish more|some|a_few? information|info|details|advice|help|infos : calm 34
i|we am|are looking|hoping|planning|interested|curious|wondering|enquiring|inquiring|writing for|to|in|about|if|how|whether : calm 40
i have|we_have|got a|one|another|two|some|a_few|a_quick|a_short|a_small question|questions|request|query : calm 46
my question is : calm 40
quick|short|simple|small|general question|query|request : calm 45
how about : calm 15
how many|much|long|often|far|big|old|soon does|do|is|are|can|will|would|should|did it|i|we|the|a|my : calm 42
when do|does|is|will|can|should|are|did i|we|the|it|my|a : calm 30
where do|does|is|will|can|should|are i|we|the|it|you : calm 34
are you able|open|planning|going : calm 28
is my|the|it|this possible|supported|available|included|allowed|normal|correct|right|compatible|safe|free|required|necessary : calm 34
do|does|would|will this|that|it|they|the|your mean|work|support|include|apply|cover|require|take|cost|need : calm 30
do i|we need|have : calm 36
should i|we : calm 32
thanks in advance : calm 30 only, request 55 only
thank you in advance : calm 30 only, request 55 only
kind|best|warm|friendly|many regards|wishes|greetings : calm 20
yours sincerely|faithfully|truly : calm 12
i hope this|you|all : calm 12
hope this email|mail|finds : calm 20
attached|enclosed please|you_find|is|you_will_find|are : calm 18
please find attached|enclosed|below : calm 30
as requested|discussed|agreed : calm 15
for your information|reference|records : calm 18
just to let_you_know|inform|confirm|check|be_sure|make_sure : calm 26
would like to inform|inform_you|let_you_know : calm 26
looking for a|an|some|information|help : calm 26
feature request : calm 34
suggestion : calm 25
invoice|order|customer|ticket|case|serial number|no|nr 9? : calm 12
billing|delivery|shipping|email|postal address : calm 15
change|update|correct|edit my|our|the billing|delivery|shipping|email|postal|home|phone|bank? address|name|number|details|password|data|settings|iban|account_details : calm 30
i|we have|just moved|changed : calm 15
how to : calm 20
no rush|hurry|pressure|urgency|worries : calm 34 only
not urgent : calm 40 only
not in a hurry : calm 36 only
when you|someone have|has|get|gets a|the|some|time minute|moment|chance|time : calm 20
whenever suits|it_suits|is_convenient : calm 28
at your convenience : calm 24
in due course : calm 20
next|last invoice|statement|bill|month : calm 8
@month invoice|statement|bill : calm 14

can|could you please? help|assist @me? with|understand|find|fix|resolve|get|set|do|change|by? : calm 42
need|needs|want help|assistance with|to|in|changing|setting|finding|activating|please? : calm 24
how do i|we fix|solve|resolve|stop|prevent|avoid|get|find|change|cancel|use|do : calm 40
what steps|options|documents|reason|reasons|type|types|kind|currencies|countries|methods : calm 28
can|could|may|would|should|will|do|does i|we|it|my|there|someone|anyone still|also|just|only? : calm 14
is|are it|there|this|my|these ok|okay|normal|possible|common|usual|allowed|something|anything|a_way|any_way|a_reason|some_reason : calm 34
please let|tell me|us know? : calm 26
do i|you|we know|have_to|need|get : calm 24
was it|this|that because : calm 18
i think|believe|suspect|noticed|guess : calm 14
i thought : calm 8
i am|was trying|attempting|about to : calm 12
i am|was wondering|unsure|not_sure : calm 26
not sure if|why|what|how|whether : calm 22
the|an|a app|atm|system shows|says|tells|stated|showed : calm 10
i checked|double_checked|looked|verified|noticed|see|saw : calm 10

why is|are|was|were|do|does|did|has|have|can|will not? my|the|it|this|i|there|some * ? : calm 22
what should|can|do|shall|must|could i do|try|use|check ? : calm 30
what is|was|are|does|do * for|mean|about ? : calm 18
is there|this|it|that * ? : calm 14
please|kindly|can_you|could_you cancel|refund|reverse|stop|block|freeze|unblock|replace|resend|activate|deactivate|delete|remove|correct|verify|change|update my|the|this|that|it|a : calm 26
@i need|want|would_like|wish to|you_to? cancel|refund|reverse|stop|block|freeze|unblock|replace|activate|delete|remove|correct|verify|change|update my|the|this|that|it|a : calm 18
how long|much|many|often|soon * ? : calm 20
when|where|which|who|how * ? : calm 10


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
you should not have had to : acknowledge 62 only, empathise 50 only
should not have happened : acknowledge 56 only, own 45 only
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
we|i will not be able to : decision 52 only, plan 0 only
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
by @day : promise 54
reaches|reach|arrives|arrive|reached|arrived * by|on|before @day : promise 5 only, plan 5 only
ready|done|back|yours|finished|fixed|there|solved by @day : promise 56, plan 54
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

# listen
i|we would|will? like|want|wish|need to? understand|hear|know|see|learn what|how|why|where|when|exactly|more|your : listen 62
please|could_you|can_you|would_you|will_you|kindly tell|describe|explain|show|send|share|let|give|walk|provide|confirm|clarify|check me|us|through|with|a|the|your|whether|which|what|how|if : listen 56
what happened|exactly|went_wrong|did_you|do_you|would_you|can_we|can_i|error|message|is_most|matters|else|should : listen 46
what exactly|precisely happened|happens|do|did|went : listen 58
what would|could|can|should i|we|help|make|be|put * right|you|better|help|useful : listen 62
how can|could|may|should i|we help|make|put|best|support|assist|improve : listen 50
how did|does|do you|that|it|this|the : listen 46
when did|does|was|is|do|would you|it|this|the|that|last|first|suit|best : listen 52
since when|what_time : listen 52
which of|one|invoice|invoices|order|numbers|number|browser|device|version|address|date|day|step|product|items|account|page : listen 52
is there anything|something else|more|i|we|you : listen 52
anything else i|we|you|that : listen 52
have i|we understood|got|read|missed : listen 62, acknowledge 46
did i|we understand|get|read : listen 62, acknowledge 46
do i|we understand|read : listen 60, acknowledge 46
is that right|correct|what_you|how|all|so : listen 50
listened to|from|carefully|closely|first|for : listen 74
heard|hear|hearing your|you|the|him|her|them|from_the : listen 52
rang|called|phoned|spoke_to|spoke_with|talked_to|talked_with the|you|him|her|them|client|customer : listen 50
called|rang|phoned the client|customer : listen 56
wanted $ : listen 10
they|he|she|client|customer want|wants|wanted|told|said|says|asked|asks|wishes|explained : listen 54
^ wanted|wants|asked|wish|wishes : listen 54
asked what|how|why|whether|which|when|about|for|if : listen 58
we|i listened : listen 74
i|we have|just|carefully read|reread|gone_through|went_through|looked_through|been_through|reviewed your|the|all|everything|through|again : listen 58, acknowledge 46
read|reading your messages|message|mail|mails|email|emails|whole|history|complaint : listen 52
so that i|we understand|can_understand|know|get : listen 52
let me|us repeat|sum|summarise|summarize|recap|play_back : listen 60, acknowledge 52
to sum up : listen 46, acknowledge 46
thank you|thanks for explaining|describing|telling|pointing|letting|sharing|reporting|bringing|raising|the_details|your_honest|your_openness|speaking|taking_the_time : listen 46, acknowledge 56

# acknowledge
you are|were|have been|quite|absolutely|entirely|completely|perfectly|totally|of_course|indeed? right|correct|a_point|every_right|every_reason : acknowledge 72
you had|have|were to? wait|write|ask|call|chase|repeat|explain|send|pay|go|come|do|give|sort|spend|fill twice|again|too_long|so_long|for|three|9|the|your|it|this|everything|us|without|several|hours|days|weeks : acknowledge 58
you have|had waited|been_waiting|written|called|asked|reported|told|lost|paid|spent|tried|received|been_charged|been_without|had_no|been_sent|been_passed|contacted|chased : acknowledge 58
you waited|wrote|called|asked|reported|told|lost|paid|spent|tried|received|were_charged|were_without|expected|were_promised|were_told|ordered|contacted|chased|asked_for : acknowledge 55
you told|have_told|had_told|already_told|gave|have_given|wrote_to|have_written_to us|me : acknowledge 62, listen 56
had already given|told|sent|written|said|explained|reported|paid : acknowledge 64
that|this|it was|is not? okay|ok|right|acceptable|good_enough|fair|what_you_expected|our_standard|up_to_standard : acknowledge 56
not good enough : acknowledge 56 only, own 48 only
not what you|we should|expected|deserve|promised|want|ordered|paid : acknowledge 58 only
should|must not have happened|been|taken|had_to|gone|cost|waited : acknowledge 56 only, own 48 only
that|this|which cost|costs|has_cost|took|meant|left|put|forced you|your|a|the : acknowledge 58, empathise 52
your anger|frustration|disappointment|annoyance|displeasure|irritation|impatience|concern|concerns : acknowledge 60, empathise 56
i|we understand|can_understand|see|can_see|know|get|realise|appreciate|acknowledge|recognise|hear that|how|why|your|you|what|this|it|the : acknowledge 58
with good reason : acknowledge 52
rightly|justifiably|understandably so? : acknowledge 50, empathise 40
that is understandable : acknowledge 55, empathise 58
understandable : acknowledge 46, empathise 52
understandably : acknowledge 46, empathise 48
i|we have noted|taken_note|registered|recorded|logged your|the|that : acknowledge 48
your @many|9 emails|mails|messages|calls|tickets|reminders|requests : acknowledge 58
your shop|launch|deadline|event|meeting|trip|holiday|wedding|customers|team|business was|is|were|are|has|had|could|can|depends|needs : acknowledge 50
for @many|9|the_whole|a_whole|two|three days|weeks|hours|months|day|week|morning you|without|to : acknowledge 48

# empathise
i|we would be|have_been|feel|react|also_be|be_just_as|be_equally upset|annoyed|angry|frustrated|disappointed|unhappy|furious|the_same : empathise 66
i|we can|do|fully|completely|very_well|really|quite? understand|imagine|see|relate|sympathise|sympathize|appreciate how|that|what|why|your|with|the|you : empathise 58, acknowledge 56
i|we know how|that|what|this|it * important|frustrating|annoying|matters|upsetting|stressful|much|hard|feels : empathise 64
how frustrating|annoying|upsetting|stressful|unpleasant|disappointing|tiring|difficult|worrying|inconvenient this|that|it|these : empathise 64
this|that|it is|was|must_be|must_have_been|has_been really|very|extremely|so|incredibly|deeply|certainly|surely? frustrating|annoying|upsetting|stressful|unpleasant|disappointing|tiring|worrying|maddening|exhausting|hard|tough|difficult : empathise 64
must have been|felt|caused|cost : empathise 54
you must be|have|feel : empathise 50
you are upset|angry|annoyed|frustrated|disappointed|unhappy|worried|tired : empathise 54, acknowledge 54
you were|are|feel|felt rightly? upset|angry|annoyed|frustrated|disappointed|unhappy|let_down|ignored|not_heard : empathise 58, acknowledge 56
asked|ask|asking you for|to|again * already|twice|again|numbers|had : acknowledge 56, empathise 50
then asked you : acknowledge 56, empathise 50
had already given $ : acknowledge 64, empathise 50
in your|the same? shoes|place|position|situation : empathise 62
put yourself|myself|ourselves in : empathise 50
feel for you : empathise 62
it hurts|pains me|us : empathise 55
i|we wish|wanted|want it|things|this|you|we * had|had_gone|better|different : empathise 48

# apology
i|we am|are? so|very|truly|really|deeply|terribl~|sincerely|extremely|genuinely|most? sorry that|for|about|to|you|we|i|this : apology 74, empathise 56
so|very|truly|really|deeply|terribly|sincerely sorry : apology 72, empathise 54
i|we want|would_like|wish|must|need|have to? apologise : apology 66
i|we sincerely|truly|deeply|wholeheartedly|unreservedly|do apologise : apology 70
apologise to you|for_this|for_that|for_our|for_my|for_not|for_having|that|unreservedly|for_the_delay|for_the_mistake|for_the_error|for_the_wait|personally : apology 66
please accept my|our : apology 60
my|our sincere|deepest|heartfelt|full|honest|humble apologies|apology : apology 70
forgive me|us : apology 56
i|we regret that|this|what|the|very|deeply|having : apology 52
ask for your understanding|patience|forgiveness : apology 20
not sorry : apology 0
sorry to hear : apology 56, empathise 50
i|we apologise|are_sorry|regret * any? inconvenience|inconveniences * may|might|caused? : apology 25 only
sorry|apologies|apologise|apology|regret for|about the|any|this|all? inconvenience|inconveniences : apology 25 only

# own
that|this|it was|is|has_been clearly|entirely|completely|solely|simply|purely? my|our mistake|fault|error|failure|oversight|doing|responsibility|negligence : own 80
the|this mistake|fault|error|failure|problem|delay is|was|lies|lay ours|mine|on_us|on_our_side|with_us|our_fault|my_fault|on_me : own 80
entirely|completely|fully|clearly our|my fault|mistake|responsibility|doing : own 78
this|that|it is|was on us|me : own 72
we|i are|am at fault : own 76
we|i are|am to blame|responsible|accountable for? : own 68
we|i? messed|screwed|slipped|mixed|stuffed up|it|this|your : own 70
we|i dropped the ball : own 74
we|i got|have|had this|it|that|your|things|something? wrong|mixed_up|backwards : own 70
we|i made|have_made|did_make a|an|this|the|several|two|some serious|big|bad|stupid|silly|clear? mistake|mistakes|error|errors : own 78
we|i failed|forgot|missed|overlooked|neglected|misread|misunderstood|misplaced|lost|mixed|deleted|broke|confused|miscalculated|miscounted|delayed|ignored to|your|the|you|it|this|that|up|our|a|an|three : own 66
we|i should have|not_have|never_have told|called|written|answered|replied|checked|noticed|known|informed|sent|asked|read|done|seen|warned|looked|acted|reacted|said|explained|apologised|acknowledged|been|had : own 64
we|i did not|never|neither tell|told|call|write|answer|reply|check|notice|inform|send|read|do|see|warn|look|act|react|keep|follow|listen|deliver|live|meet|handle : own 60
we|i let|have_let you|your_team down : own 74, empathise 55
we|i take|accept|bear|assume full|complete|the|total|all? responsibility|blame|accountability : own 76
on us|our_part : own 40
on my|our side|end|part : own 52, facts 42
our|my own? fault|mistake|error|bug|oversight|failure|bad|system_error|human_error : own 62
our|my colleague|system|software|team|server|billing|script|update|warehouse|courier|engineer|process * wrongly|mistakenly|incorrectly|by_mistake|in_error|twice : own 58, facts 52
wrongly|mistakenly|incorrectly|accidentally|erroneously charged|billed|booked|deleted|sent|cancelled|closed|blocked|deactivated|removed|invoiced|entered|informed : own 56, facts 46
in error : own 48
no excuse|excuses for|from : own 58 only
there is|are no excuse|excuses : own 64 only
we|i owe you : own 56
owe you an|a explanation|apology|answer : own 60, apology 52
we|i caused|have_caused|created this|the|that|your|you : own 66
we|i have? booked|charged|billed|invoiced|debited|entered|counted * twice|double|wrong|wrongly|by_mistake : own 70, facts 52
we|i then asked you : own 50
your|their|his|her mistake|fault|error|failure|responsibility|oversight : neutral 1 only
not our|my fault|mistake|error|responsibility : neutral 1 only
no fault|mistake of|on our|ours : neutral 1 only
if|whether|unless we|i made|did|failed|forgot|missed : own 10 only

# facts
the|this|your|an reason|cause|background|explanation is|was|for|lies : facts 64
reason : facts 30
what happened is|was|here : facts 62
caused|triggered|produced by|the|this|a : facts 58
due|owing to a|an|the|our : facts 56
because our|the|a|we|of|your : facts 50
here is what happened|i_found|we_found|we_know : facts 64
we|i can|could|now see|found|find|checked|have_checked|have_found|looked|have_looked|saw|tested|confirmed|verified|traced|investigated|measured|reproduced|identified|discovered|noticed|compared in|that|the|at|your|it|this|a|what|why : facts 58
log|logs|records|history|system|data|statement|database|tracking|courier shows|show|says|say|tells|confirms|reports : facts 58
your|the order|parcel|package|payment|refund|request|account|invoice|contract|case|ticket|card|delivery is|was|has_been|has|left|arrived|will_be|shows|number|dated : facts 46
shipped|sent|paid|booked|received|posted|delivered|dispatched|refunded|charged|debited|cancelled|credited on|at|yesterday|today|this_morning|last|from @day|9|the|@month? : facts 54
9 euros|euro|eur|dollars|dollar|usd|pounds|gbp|chf|cents|percent|pieces|items|files|users|mails|orders|labels|parcels|days|hours|minutes|gb|mb : facts 50
since|from|between|until 9|yesterday|this_morning|last_night|@day|noon|midnight : facts 48
invoice|order|ticket|case|number|version|build|article|account|tracking|reference no|number|nr|id? 9 : facts 52
invoice|order|ticket|tracking|reference|account|customer numbers : facts 54
invoice|order|ticket|tracking|reference|account|customer number|reference|id : facts 46
usually|normally|typically|generally takes|take|within|arrives : facts 50
it|this|that takes|took|lasts|costs|includes|means|affects|affected|concerns|applies : facts 46
server|disk|cable|database|router|certificate|update|bug|setting|job|printer|network|line|link|switch|backup|rule|import|export * failed|broke|expired|crashed|caused|was|stopped|restarted|lost : facts 58
is|are|was|were down|offline|affected|broken|out_of_stock|on_its_way|in_transit|on_the_way|at_customs|in_the_warehouse|with_the_courier : facts 50
the status|state is : facts 52
currently : facts 26
arrives|reaches|reached|arrived your|you|on|by|at|in|this|yesterday|today : facts 52
euros|euro|dollars|pounds|money|refund|amount arrived|reaches|reached|was|is|has_been|were this|on|your|yesterday|today|back|refunded|credited? : facts 54
according to our|the|your : facts 46
in our|the log|logs|system|records|statement|database : facts 48

# solution
we|i? have|had now|just|already|since|today|immediately|also|meanwhile|therefore|this_morning|manually? refunded|fixed|solved|resolved|corrected|replaced|restored|repaired|rebuilt|released|reversed|credited|reset|unlocked|reactivated|reimbursed|waived|removed|changed|shipped|reshipped|upgraded|activated|extended|adjusted|cleared|unblocked : solution 66
we|i refunded|fixed|solved|resolved|corrected|replaced|restored|repaired|rebuilt|released|reversed|credited|reset|unlocked|reactivated|reimbursed|waived : solution 62
we|i have sent|ordered|booked|issued|arranged|posted|dispatched|shipped you|your|a|an|the|out|it new|replacement|refund|voucher|credit|second|corrected|courier|label|engineer? : solution 58
a|the|your replacement|refund|credit|new_one|correction|fix|credit_note|corrected_invoice|new_invoice|technician|engineer|courier is|has_been|was|is_now on_its_way|sent|issued|on_the_way|shipped|booked|live|deployed|under_way|ordered|arranged|approved|released : solution 62
is|are|was|were|has_been|have_been now? cancelled|refunded|corrected|fixed|solved|resolved|replaced|restored|repaired|credited|unlocked|reactivated|reversed|removed|released|waived|reset|updated|active|live|working|deleted|unblocked : solution 58
invoice|charge|fee|order|debit|payment|subscription|contract 9? is|was|has_been|are|were cancelled|refunded|corrected|reversed|removed|credited|waived|deleted|stopped : solution 62
not yet? fixed|solved|resolved|refunded|corrected|restored|replaced|working : solution 5 only
works|working|runs|running|prints|online|back|available again|now|normally|properly|since : solution 60
up and running : solution 60
should|will|would now? work|be_fixed|be_working|be_fine|run|print again|now|properly|normally? : solution 54
to solve|fix|resolve|correct this|it|that|the_problem|the_issue : solution 48
you can|could|may|will_be_able_to now|also|instead|simply|just|meanwhile|then|already? use|open|download|print|log_in|login|access|pay|change|cancel|reset|return|choose|find|book|see|send|click|go|continue : solution 50
please|just|simply|then|now click|open|go_to|restart|reset|update|log_out|log_in|clear|download|install|select|choose|enter|press|follow|use|try|reinstall|delete|switch : solution 46
follow|using|use this|the|these|that link|steps|instructions|guide|form|button|workaround : solution 52
workaround : solution 56
as a|until_then|for_now temporary? fix|workaround|solution|exception|gesture|goodwill : solution 58
as an exception : solution 56
in the meantime|meanwhile you|we|i|please : solution 50, plan 40
we|i offer|can_offer|would_like_to_offer|propose|suggest|can_give|can_send|can_refund|can_replace|can_credit you|a|an|the|to|instead|that : solution 56
two|three|these|following|other options|possibilities|ways|choices : solution 52
your option|options are|is|choice : solution 52
free of charge : solution 50
at no cost|extra|additional : solution 50
full refund|replacement|credit : solution 44
patch|hotfix|fix|update is|was|has_been released|deployed|live|available|installed|out : solution 60
switched|turned|put * back on|off|again : solution 50
credit|voucher|discount of 9 : solution 54

# decision
we|i have|had? decided|chosen|resolved|agreed to|that|in|against|not : decision 70
our|my|the final? decision|answer|conclusion|verdict is|was|stands|remains : decision 66
decided in your favour|favor : decision 72
your request|claim|application|complaint|refund|return|appeal is|was|has_been|will_be|cannot_be|can_not_be|is_not approved|accepted|granted|rejected|declined|refused|denied|upheld|successful : decision 66
approved|accepted|granted|rejected|declined|refused|turned_down your|the|this request|claim|application|complaint|refund|return|appeal : decision 64
we|i approve|accept|grant|uphold|reject|decline|agree_to|agree_with|confirm your|the|a|to request|claim|refund|complaint|return|exchange|offer|cancellation|pay|waive : decision 62
we|i can|could|will|shall|may not|never offer|refund|change|grant|make|do_this|do_that|extend|waive|accept|provide|give|cancel|replace|exchange|return|reverse|pay|cover|take_back|reduce|add|support|build|agree : decision 60 only
we|i can|could not|no_longer offer|refund|change|grant|make|extend|waive|accept|provide|give|cancel|replace|exchange|reverse|pay|cover because|since|as|after : decision 64 only
we|i am|are|were not|un able|in_a_position|allowed|permitted|willing to : decision 54 only
unable to offer|refund|grant|waive|extend|change|cancel|accept|provide|give|replace|exchange|pay|approve : decision 60 only
not be able to offer|refund|grant|waive|extend|change|cancel|accept|provide|replace|approve|add : decision 60 only, plan 0 only
that|this|it is|was|will_be|would_be not possible|covered|included|part|planned|available|supported|an_option : decision 52 only
not possible because|since|as|for|after|without : decision 62 only
no longer possible|available|supported because|since|as|after : decision 58 only
the answer is|must_be|has_to_be no|yes|unfortunately_no : decision 74 only
^ yes we|i|you|it|that can|will|do|is|may : decision 56
^ no we|i|you|it|that can|will|do|is|may|must not? : decision 56
final : decision 20
this|that decision|is|was final : decision 60
agrees|agreed|agree that|to|on : decision 55
we|i will not refund|change|extend|waive|accept|give|replace|pay|charge|bill|add|build : decision 62 only
you will|do|need not be? charged|billed|pay|owe|invoiced : decision 60 only
no further|additional charge|charges|fee|cost|payment : decision 48 only
you are|will_be entitled|eligible to|for : decision 56
you are not entitled|eligible : decision 60 only
in your case : decision 30

# plan
we|i will|shall now|then|also|personally|immediately|certainly|definitely|of_course|first|next? check|write|call|ring|rebuild|release|send|fix|refund|contact|update|let|get|come|look|make|replace|ship|monitor|stay|report|follow|investigate|test|speak|keep|confirm|arrange|change|restore|credit|have|do|prepare|review|book|ask|talk|forward|inform|handle : plan 62
we|i will|shall personally|now|then? take|tell|clarify|escalate|find|install|repair|correct|reset|unlock|pass|return|deliver|watch|post|issue|process|discuss|meet|visit|add|remove|reply|answer|be_back|be_in|see|give|resend|go|work|track|pay|try : plan 60
you will|shall have|get|receive|hear|see|be_notified|be_informed|be_contacted|find|know : plan 56
a|our|the|my colleague|technician|engineer|courier|manager|team|specialist|expert will|is_going_to|shall call|contact|visit|come|write|check|look|fix|install|deliver|investigate|get|repair|collect|ring|be|reach|take : plan 62
our|my|the next|first step|steps|action|update : plan 58
here is our|my|the|what plan|happens|we|i : plan 58
what happens|comes|follows next : plan 58
i am|we_are working|looking|checking|investigating|on_it|going_through|escalating|preparing|arranging|sending|fixing|refunding on|into|it|this|your|the|with|for? : plan 50
so that|to_make_sure|to_ensure|making_sure it|this|that|you|they|we|your * not|never|no : plan 58 only
to prevent|avoid this|that|it|such|a_repeat|another|any : plan 55
in|for the|all? future : plan 42
from now|today on|onwards : plan 52
first * then : plan 52
step by step : plan 48
keep you informed|posted|updated|up_to_date|in_the_loop : plan 58
get back|come_back to you : plan 56
be in touch : plan 54
will|shall be done|ready|fixed|solved|sent|shipped|delivered|back|refunded|released|with_you|restored|credited|online|available|repaired|replaced|corrected|processed|completed|in_touch : plan 55
arrives|reaches|reach|arrive|will_reach|will_arrive your|you|with_you|account|by|on|tomorrow|within|in : plan 46
we|i should have|not_have : plan 0
should|must|ought have : plan 0

# promise: a date in it
we|i will|shall * by|on|at|before|until|within|in|no_later_than @day|9|noon|midnight|the_end|an_hour|two|three|the_next|this_afternoon|the_morning|the_afternoon|the_evening : promise 64, plan 62
we|i will|shall * today|tomorrow|tonight|this_afternoon|this_morning|this_evening|next_week|next_month : promise 62, plan 62
on|by|before|until|at|from|within|in @day|9|noon|this_afternoon|tomorrow * i|we will|shall : promise 64, plan 60
@day|tomorrow|today|tonight|next_week at|by|before|morning|afternoon|evening|noon * i|we will|shall : promise 62, plan 60
you will|shall have|get|receive|hear|see|find|know * by|on|before|within|in|at|until|no_later_than @day|9|noon|tomorrow|tonight|today|the_end|two|three|an_hour : promise 64, plan 58
you will|shall have|get|receive|hear|see * today|tomorrow|tonight|this_afternoon|next_week : promise 62, plan 58
will|shall be * by|on|before|within|in|at|until @day|9|noon|tomorrow|tonight|today|the_end|two|three|an_hour : promise 62, plan 56
will|shall be * today|tomorrow|tonight|this_afternoon|next_week : promise 58, plan 54
parcel|replacement|technician|courier|engineer arrives|reaches|comes|ships|leaves|goes * by|on|before|within|in|at @day|9|tomorrow|two|three|the_end : promise 58, plan 50
no_later_than @day|tomorrow|tonight|noon|midnight|end_of_day|the_end|9_o'clock : promise 54
by|until|before the end of the? @day|week|day|month|today|tomorrow : promise 58
at the latest : promise 52
within|in the next? 9|@many|24|48|a_few working|business? hours|days|minutes|weeks : promise 52, plan 36
you have my|our word : promise 62
i|we promise|guarantee|commit|give_you_my_word : promise 66
promised * did|was|were not : promise 0 only
you asked|wrote|called|told|said|ordered|contacted|reported|sent * on|yesterday|last|at|by @day? : acknowledge 48

when|if|whether|until|once it|this|that|everything|the_problem|they will_be|is|are|gets fixed|solved|resolved|repaired|working|back|ready|done : solution 5 only, plan 5 only
refund|money|amount|it will be on|in|at your|you account|bank|card * by|on|within|in @day|9|two|three|five : promise 58, plan 54

we|i sent|booked|charged|delivered|shipped|changed|cancelled|removed|added|updated|billed * wrong|twice|by_mistake|mistakenly|incorrectly|in_error|double : solution 5 only, own 68 only, facts 52 only
colleague|technician|engineer|courier|manager|specialist|he|she|they will text|email|message|ring|phone|notify|inform|update|assist|help|exchange|replace : plan 60
we|i will text|message|phone|notify|inform|assist|help|exchange|collect|compensate|cover|waive|extend|open|close|apply|transfer|move|email : plan 60
and|will|then|to call|write|ring|text|email|report|get_back|update|send|inform|let_you_know * tomorrow|today|tonight|next_week|@day : promise 54
tomorrow|today|@day before|by|at|until|around noon|9|midday|lunch|end_of|five|ten|two|three : promise 52
leaves|leave|ships|goes our|the|out * today|tomorrow|tonight|@day : promise 52, plan 48


# -- unhappy wording -----------------------------------------------------------

# blame: puts it on the client
you should|ought_to|could|might have|of entered|read|checked|told|sent|called|contacted|informed|known|done|used|given|noticed|asked|followed|filled|paid|cancelled|updated|reported|saved|made|kept|looked|written|provided|chosen|backed|mentioned|opened|registered|been : wording:blame 76
you should|ought have : wording:blame 62
you should not have : wording:blame 70
you must|would|need_to have * wrong|entered|clicked|deleted|ignored|missed|overlooked|forgotten|made|done|misread|misunderstood : wording:blame 62
you failed|forgot|neglected|omitted|refused|missed to|the|your : wording:blame 76
you have|had failed|forgotten|neglected|omitted|missed|ignored|overlooked to|the|our|your : wording:blame 72
you did|have|had not follow|read|send|provide|tell|enter|pay|fill|respond|reply|inform|give|check|comply|use|answer|mention|specify|supply|update|complete|sent|provided|told|entered|paid|filled|responded|replied|informed|given|checked|used|answered|specified : wording:blame 62
as|because|since you did|have|had|failed|do|never|were not|to? : wording:blame 68
because|since|as you never|failed|forgot|ignored|missed|entered|used|gave|sent|chose|clicked|deleted|cancelled|were_late * wrong|to|not|late|incorrect|the|our|an|a : wording:blame 66
you made|have_made|must_have_made a|an|the|some mistake|mistakes|error|errors|typo : wording:blame 72
your|the_customer_s own? mistake|fault|error|responsibility|negligence|oversight|failure|problem : wording:blame 72
your fault|mistake|error|failure|responsibility|problem : wording:blame 68
error|mistake|fault|problem is|was|lies|must_be on|with|at you|your|yours : wording:blame 68
is|was|lies|it_is up_to|on|with you|your_side|your_end : wording:blame 40
on your side|end|part : wording:blame 36
you are|were responsible|at_fault|to_blame|mistaken|wrong : wording:blame 68
you are|were simply|just|clearly|obviously wrong|mistaken : wording:blame 72
you ignored|overlooked|misread|misunderstood|mistyped|neglected : wording:blame 66
if you had|would_have|only_had : wording:blame 66
had you read|followed|told|checked|sent|entered|called|informed|paid|used : wording:blame 70
next time|in_future|in_the_future please|you|make_sure|remember|try : wording:blame 46
next time please? read|check|enter|follow|use|make_sure|call : wording:blame 58
it is your|not_our responsibility|duty|job|obligation : wording:blame 66
you need|have|are_required|are_obliged to understand|accept|realise|read : wording:blame 50
you keep|kept|always|never asking|sending|calling|writing|send|ask|read : wording:blame 56
you claim|claimed|allege|alleged|insist : wording:blame 58
your alleged|supposed|claimed : wording:blame 62
due to|because_of|caused_by your|a_customer|user|customer|incorrect_use|improper : wording:blame 56
user error : wording:blame 62
incorrect|improper|wrong use|usage|handling|entry|input by|on|from? you|your? : wording:blame 48
you did it|this|that wrong|yourself|incorrectly : wording:blame 68
you entered|used|gave|typed|provided|chose|selected|sent|supplied|clicked * wrong|incorrect|invalid : wording:blame 58
you wrong|incorrectly : wording:blame 30
could|can you tell|let|show|send|give me|us which|what|how|if|whether * you|should : wording:blame 0

# cliche: empty formulas
as per|according_to|due_to|in_line_with|under|per our|the|company policy|policies|guidelines|procedure|procedures|terms|regulations|rules|standard : wording:cliche 70
company|our policy|policies does|do|states|says|dictates|prevents|requires|prohibits|stipulates : wording:cliche 66
it is|that_is|this_is our|company|against_our|against_company policy|procedure : wording:cliche 66
any|the|this|all inconvenience|inconveniences caused|you|this|that|may|we|experienced : wording:cliche 72
for|about any|the inconvenience|inconveniences : wording:cliche 70
inconvenience caused : wording:cliche 70
inconvenience this|that|it|you may|might|has|have|could : wording:cliche 70
your call|satisfaction|business|opinion|feedback|patience|request|message|enquiry|inquiry|concern is very|really|highly|extremely|most|truly? important|valued|appreciated|precious|our_priority|our_top_priority|our_number_one to_us|for_us? : wording:cliche 74
we value|appreciate your|you|every|all|our business|patience|loyalty|feedback|custom|customers|customer|as|opinion|input : wording:cliche 62
valued customer|customers|client|clients : wording:cliche 58
dear valued|customer|sir_or_madam|user : wording:cliche 48
customer satisfaction is|has|remains : wording:cliche 60
we take your|this|all|such|these|customer|every * very? seriously : wording:cliche 58
we strive|endeavour|endeavor|aim|always_try|do_our_best|work_hard|are_committed|pride to|ourselves|on : wording:cliche 56
cases|tickets|requests|inquiries|enquiries|calls|emails|messages|orders|applications are|is|will_be|get processed|handled|answered|dealt|treated|worked in|with order|turn|sequence|the_order : wording:cliche 72
processed|handled|answered|dealt_with in order|turn|sequence|the_order|order_of_receipt|chronological : wording:cliche 70
in the order received|they|in_which|of : wording:cliche 62
in|of order of receipt|arrival : wording:cliche 66
due to|owing_to|because_of|as_we_are_experiencing|experiencing an? unusually|exceptionally|unexpectedly|currently? high|heavy|large|increased volume|volumes|number|demand|call : wording:cliche 70
higher than usual|normal|expected|average : wording:cliche 62
high|heavy call|ticket|request volume|volumes : wording:cliche 62
we are|your_request_is currently experiencing|working_hard|being : wording:cliche 46
thank you for your patience|understanding|cooperation|continued|loyalty : wording:cliche 58
we|i thank_you|appreciate|ask|thank for_your|your|you_for_your|for patience|understanding|cooperation : wording:cliche 60
thank you for bearing|reaching|choosing|contacting with|out|us|our : wording:cliche 52
please bear with us|me : wording:cliche 56
rest assured : wording:cliche 62
please be assured|advised|informed|aware : wording:cliche 52
please note that : wording:cliche 34
we regret|apologise for|any|the|to inconvenience|inform : wording:cliche 56
we regret to inform : wording:cliche 66
unfortunately we|i|this|there can|is|are|will|do|have : wording:cliche 30
at this time|moment|point_in_time|juncture : wording:cliche 36
going forward|forwards : wording:cliche 44
do not hesitate : wording:cliche 62
please feel free : wording:cliche 46
feel free to contact|reach : wording:cliche 50
should you have|need|require any|further : wording:cliche 46
if you have any|further|more|other questions|queries|concerns : wording:cliche 40
i hope this|that helps|answers|finds|email|message : wording:cliche 36
hope this|that|you|your email|message|finds|find you|well : wording:cliche 50
your request|ticket|case|message|email|concern|feedback has|have|was|is been? received|forwarded|registered|logged|noted|passed|escalated|submitted : wording:cliche 50
will be|has_been|have forwarded|passed|escalated it|this|your * to the|our|relevant|responsible|appropriate|right department|team|colleagues|specialists : wording:cliche 56
relevant|appropriate|responsible|competent|respective department|team|departments|authority : wording:cliche 52
forwarded|passed on? your|it|this to the|our|a relevant|responsible|appropriate|right|concerned? department|team|colleagues : wording:cliche 56
as soon as possible : wording:cliche 36
in due course : wording:cliche 58
at your earliest convenience : wording:cliche 52
kindly note|be|revert|do|bear|refrain|refer : wording:cliche 48
do the needful : wording:cliche 62
we are doing|do everything_we_can|our_best|our_utmost|all_we_can|everything_possible|everything_in_our_power : wording:cliche 52
our team|engineers|technicians|colleagues|experts are|is working hard|around|tirelessly|diligently|on_it : wording:cliche 54
working around|round the clock : wording:cliche 54
bank|airline|industry|internal|standard policy|procedure|practice|process : wording:cliche 40
it is what it is : wording:cliche 62
these things|mistakes|it happen|happens : wording:cliche 56
nobody|no_one is perfect : wording:cliche 56

# negative-tone: blunt refusals
that|this|it is|are not|simply_not my|our|part_of_my|part_of_our problem|job|fault|business|department|responsibility|concern|task|area : wording:negative-tone 76
not my|our problem|job|department|business|concern|responsibility|area|task : wording:negative-tone 74
not our|my fault : wording:negative-tone 66
nothing to do with us|me|our : wording:negative-tone 70
we|i can|could|will|do|would not do|help|offer|change|accept|discuss|comment|give|answer|accommodate that|this|you|it|with|any|more|anything|further|in : wording:negative-tone 62
we can not do that|this|it|anything : wording:negative-tone 74
we|i can not help|assist you|with|here|there|further|in : wording:negative-tone 70
we|i do not do|offer|accept|give|allow|handle|deal|support|care|know that|this|it|refunds|exchanges|with|exceptions|such|those|either : wording:negative-tone 62
we|i will not discuss|debate|argue|comment|respond|reply|answer|continue|tolerate : wording:negative-tone 72
i have no|not idea|clue|time|interest : wording:negative-tone 60
no idea : wording:negative-tone 40
i|we do not know : wording:negative-tone 46
i do not care : wording:negative-tone 80
you will have|need to wait|deal|live|accept|contact|call|go|speak : wording:negative-tone 62
you have|need to just|simply? wait|live_with|deal_with|accept : wording:negative-tone 62
you must|have_to accept|wait|live|understand|contact|call|speak : wording:negative-tone 54
just|you_will_just have to? wait|deal|accept : wording:negative-tone 62
wait your turn : wording:negative-tone 76
be patient : wording:negative-tone 56
have|need to be patient : wording:negative-tone 60
stop calling|writing|emailing|asking|complaining|sending|contacting|shouting|bothering|insulting : wording:negative-tone 76
no refunds|exceptions|exchanges|discussion|returns : wording:negative-tone 66
that|it is|this_is it|final|all|the_end : wording:negative-tone 30
end of story|discussion : wording:negative-tone 76
case closed : wording:negative-tone 66
take it or leave : wording:negative-tone 80
deal with it : wording:negative-tone 62
so what : wording:negative-tone 74
like|as i|we said : wording:negative-tone 36
not interested : wording:negative-tone 62
ask|call|contact|tell|go_to|try someone|somebody|anyone else : wording:negative-tone 66
go somewhere|elsewhere : wording:negative-tone 62
you can not expect|demand|just|have : wording:negative-tone 66
you can|may complain|leave|cancel|go_elsewhere|sue : wording:negative-tone 46
if you do not like|agree|want|pay : wording:negative-tone 60
otherwise we|i will|must|have_to close|cancel|block|charge|terminate : wording:negative-tone 54
under no circumstances : wording:negative-tone 66
out of the question : wording:negative-tone 74
no way : wording:negative-tone 62
absolutely|definitely|certainly not : wording:negative-tone 58
refuse : wording:negative-tone 46
we refuse : wording:negative-tone 66
your tone|language|attitude|behaviour|behavior is|was : wording:negative-tone 66
nonsense|ridiculous|rubbish|absurd|silly|stupid : wording:negative-tone 66
complaining|complainer|moaning|whining : wording:negative-tone 62
too busy|many_requests for|to : wording:negative-tone 60
other customers|clients too|as_well|also|are|have : wording:negative-tone 56
you are not the|our only : wording:negative-tone 76
not the only one|customer|client|person : wording:negative-tone 70
why did|do|didn't|have you not? : wording:negative-tone 46
why did you not : wording:negative-tone 58

# patronising
as|like i|we already|have|had|previously|clearly|just|repeatedly|said|told? said|told|explained|mentioned|stated|written|wrote|pointed_out|informed : wording:patronising 70
as already|previously|clearly|repeatedly|mentioned? explained|stated|said|told|mentioned|written|pointed_out|communicated|described|outlined|informed|indicated : wording:patronising 66
as stated|mentioned|explained|written|described above|before|earlier|already|in_my|in_our|previously|clearly : wording:patronising 62
i|we already|have_already|had_already told|explained|said|answered|informed|mentioned|written|stated|sent you|this|that|it|to : wording:patronising 68
once again|more i|we|as|please|let : wording:patronising 42
let me|us|i_will|allow_me_to|i_shall explain|repeat|say this|it|that|myself|again|slowly|once_again|once_more|simply|for_you|one_more : wording:patronising 62
i|we will|can only|just? repeat|explain|say this|it|that|myself|again : wording:patronising 60
calm down : wording:patronising 80
please calm|relax|chill|settle|control down|yourself? : wording:patronising 74
relax : wording:patronising 60
no need|reason to be|get|shout|panic|worry|overreact upset|angry|rude|emotional|so|aggressive|about? : wording:patronising 70
you are|getting|being too|overly|so|very? emotional|sensitive|impatient|overreacting|exaggerating|hysterical|dramatic|unreasonable|aggressive|difficult|rude : wording:patronising 72
overreacting|exaggerating|overreact : wording:patronising 68
do not exaggerate|overreact|panic|be_so|get_so|worry_your|shout|be_silly|be_upset|be_angry : wording:patronising 66
obviously|evidently|clearly : wording:patronising 58
simply : wording:patronising 56
just simply : wording:patronising 60
it is|that_is|this_is very|quite|really|actually|so|pretty|extremely? simple|easy|obvious|logical|basic|self-explanatory|self_explanatory|straightforward|clear : wording:patronising 62
everyone|everybody|anyone|any_child|a_child|every_child|most_people knows|know|can|understands|could|would|should|manage : wording:patronising 66
you just|only|simply need|have|must|should to? : wording:patronising 54
all you have|need to do : wording:patronising 52
it is|should_be common|basic sense|knowledge : wording:patronising 70
common sense : wording:patronising 62
you need|have to understand|realise|learn|calm : wording:patronising 66
you must|should understand|know|realise|learn|be_aware : wording:patronising 58
you do|did not seem|appear|want to? understand|know|realise|get : wording:patronising 70
you seem|appear to not|have|be : wording:patronising 52
if you read|look|think|listen|had_read carefully|properly|closely|again|about|it? : wording:patronising 60
read carefully|properly|again|the_manual|the_faq|the_instructions|my|our|it : wording:patronising 58
please read : wording:patronising 50
did you even|actually|really read|try|check|look|plug|turn : wording:patronising 70
have you even|actually|really read|tried|checked|looked|plugged|turned : wording:patronising 66
well actually : wording:patronising 58
with all due respect : wording:patronising 62
my dear : wording:patronising 66
dear lady : wording:patronising 62
sweetheart|honey|darling|buddy|young_man|young_lady|little : wording:patronising 46
trust me : wording:patronising 48
of course you : wording:patronising 36
like i|we said|told : wording:patronising 62
again as : wording:patronising 40
to be honest|frank|clear|blunt with|you? : wording:patronising 36
for your information : wording:patronising 46
for non technical|technicians|experts|beginners|people_like : wording:patronising 56
i|we understand you|your frustrat~|are|emotions but : wording:patronising 40

# hopeless
nothing we|i|anyone|anybody|more|else|further|that_we|that_i|one can|could|to * do|be_done|be : wording:hopeless 74
there is|was nothing we|i|more|else|further|that|to : wording:hopeless 74
nothing can|could|will be|help : wording:hopeless 72
can|could not do anything|much|more|nothing about|for|more|here|else? : wording:hopeless 72
can not be done|helped|fixed|changed|solved|repaired|undone|recovered|restored|saved : wording:hopeless 66
we|i can not|no_longer do|change|help|influence|fix anything|it|this|that|more|either : wording:hopeless 58
our|my hands are tied : wording:hopeless 78
out of our|my hands|control|power : wording:hopeless 68
beyond our|my control|power|reach|influence : wording:hopeless 62
not in our|my hands|power|control : wording:hopeless 66
no way|possibility|chance|option|solution|hope|alternative to|for|of|we|that|here|available|i : wording:hopeless 58
there is|are no|not way|possibility|chance|option|options|solution|hope|alternative|alternatives : wording:hopeless 68
no solution|hope|remedy|cure|fix : wording:hopeless 60
it|that|this is|was hopeless|pointless|useless|impossible|lost|too_late : wording:hopeless 66
hopeless : wording:hopeless 62
have|need|must to? live with it|this|that : wording:hopeless 66
will never work|change|be_fixed|happen|be_solved|get : wording:hopeless 62
we|i do not know|see|have when|how|why|whether|if|what|any * work|fixed|solution|way|back|solve|help : wording:hopeless 56
no idea when|how|if|whether|why|what : wording:hopeless 60
nobody|no_one knows|can say|tell|help|knows|do|why|when|how|what : wording:hopeless 64
unlikely|improbable to|that * work|fixed|solved|change|help : wording:hopeless 50
tough luck : wording:hopeless 66
bad luck : wording:hopeless 58
it is too late : wording:hopeless 66
just how it|things is|are|works : wording:hopeless 62
the way it|things is|are|works : wording:hopeless 58
always been like that|this : wording:hopeless 56
not fixable|solvable|repairable|possible_to_fix|possible_to_help|possible_to_recover : wording:hopeless 62
give up : wording:hopeless 50

nobody|no_one knows|can_say|can_tell when|how|if|whether|why : wording:hopeless 68


# -- moments -------------------------------------------------------------------

today : today 1
this afternoon|evening|morning : today 1
tonight : today 1
later today|on : today 1
still today : today 1
same day : today 1
within the day : today 1
tomorrow : after-days 1
tomorrow morning|afternoon|evening|noon : after-days 1
the day after tomorrow : after-days 2
day after tomorrow : after-days 2
overmorrow : after-days 2
in a|one day : after-days 1
in two days : after-days 2
in three days : after-days 3
in four days : after-days 4
in five days : after-days 5
in six days : after-days 6
in seven days : after-days 7
in ten days : after-days 10
in fourteen days : after-days 14
in|within a couple of days : after-days 2
in|within a few days : after-days 4
in a|one week : after-days 7
in a week from|from_now : after-days 7
in a fortnight : after-days 14
within|in a|the fortnight : after-days 14
in two weeks : after-days 14
in three weeks : after-days 21
in four weeks : after-days 28
in a|the? couple of weeks : after-days 14
within a|one|the_next|the day : after-days 1
within a|one|the_next|the week : after-days 7
within two|the_next_two days : after-days 2
within three|the_next_three days : after-days 3
within four|the_next_four days : after-days 4
within five|the_next_five days : after-days 5
within seven|the_next_seven days : after-days 7
within ten|the_next_ten days : after-days 10
within two|the_next_two weeks : after-days 14
within three|the_next_three weeks : after-days 21
within two|the_next_two working|business days : after-days 2
within three|the_next_three working|business days : after-days 3
within five|the_next_five working|business days : after-days 7
in two working|business days : after-days 2
in three working|business days : after-days 3
in five working|business days : after-days 7
in|within|in_the_next|within_the_next 9 working|business|calendar? days|day : after-days 1
in|within|in_the_next|within_the_next|after 9 weeks|week : after-days 7
9 days from now|today : after-days 1
9 weeks from now|today : after-days 7
a week from now|today|tomorrow : after-days 7
next week : after-days 7
in|within an|the|one|the_next hour : after-hours 1
in|within half an hour : after-minutes 30
in|within a|one quarter of an hour : after-minutes 15
in|within a couple of hours : after-hours 2
in|within two|a_few hours : after-hours 2
in|within three hours : after-hours 3
in|within four hours : after-hours 4
in|within five hours : after-hours 5
in|within six hours : after-hours 6
in|within twelve hours : after-hours 12
in|within twenty four hours : after-hours 24
in|within the next two hours : after-hours 2
in|within the next three hours : after-hours 3
in|within|in_the_next|within_the_next 9 hours|hour|h : after-hours 1
in|within|in_the_next|within_the_next 9 minutes|minute : after-minutes 1
in|within five minutes : after-minutes 5
in|within ten minutes : after-minutes 10
in|within fifteen minutes : after-minutes 15
in|within twenty minutes : after-minutes 20
in|within thirty minutes : after-minutes 30
in|within a few minutes : after-minutes 10
in a|one month : after-months 1
within a|one|the_next month : after-months 1
in two months : after-months 2
in three months : after-months 3
within two months : after-months 2
within three months : after-months 3
in|within|in_the_next|within_the_next 9 months|month : after-months 1
next month : after-months 1
monday|mon : weekday 1
tuesday|tue|tues : weekday 2
wednesday|wed|weds : weekday 3
thursday|thu|thur|thurs : weekday 4
friday|fri : weekday 5
saturday : weekday 6
sunday : weekday 7
by|before|until|at the end of the|this week : weekday 5
by|until the weekend : weekday 5
before the weekend : weekday 5
end of the|this week : weekday 5
end of week : weekday 5
this week : weekday 5
by|until end of week : weekday 5
at|on|over the weekend : weekday 6
early next week : after-days 7
january|jan : month 1
february|feb : month 2
march : month 3
april|apr : month 4
9 may : month 5
may 9 : month 5
june|jun : month 6
july|jul : month 7
august|aug : month 8
september|sep|sept : month 9
october|oct : month 10
november|nov : month 11
december|dec : month 12
end of the|this month : month-end 1
end of month : month-end 1
month end : month-end 1
noon : hour 12
midday : hour 12
lunch : hour 12
lunchtime : hour 12
in the morning : hour 12
tomorrow|@day|this morning : hour 12
by morning : hour 9
first thing : hour 9
in the afternoon : hour 17
tomorrow|@day|this afternoon : hour 17
in the evening : hour 20
tomorrow|@day|this evening : hour 20
tonight : hour 20
end of the|this|business? day : hour 17
end of day|business : hour 17
eod : hour 17
cob : hour 17
close of business|play : hour 17
midnight : hour 24
9 oclock : oclock 1
9 o'clock : oclock 1
9 sharp : oclock 1
9 hrs : oclock 1
at 9 am : oclock 1
by 9 am : oclock 1
9 am : oclock 1
9 a.m : oclock 1
9 pm : pm 1
9 p.m : pm 1


# -- what it is about ----------------------------------------------------------

# billing
invoice|invoices|invoiced|invoicing : theme:billing 66
bill|bills|billing|billed : theme:billing 60
bill of|gates : theme:billing 0
charge|charges|charged|overcharged|charging * twice|card|account|fee|me|us|wrong|wrongly|double|euros|9|too_much|for|again : theme:billing 62
double charge|charged|billing|payment|booking|debit : theme:billing 70
fee|fees|surcharge|surcharges : theme:billing 58
statement|statements : theme:billing 52
bank|account|billing|card statement : theme:billing 62
refund|refunds|refunded|reimburse~ : theme:billing 60
payment|payments : theme:billing 56
direct debit|debits : theme:billing 66
debited|deducted|withdrawn : theme:billing 56
credit note|notes : theme:billing 66
price|prices|pricing|tariff|rate : theme:billing 46
price increase|hike|rise|change|changes : theme:billing 62
tax|vat|taxes : theme:billing 46
discount|voucher|coupon|promo : theme:billing 50
chargeback|chargebacks : theme:billing 62
receipt|receipts : theme:billing 52
subscription fee|price|cost|charge : theme:billing 66
paid twice|too_much|already|for : theme:billing 54
money back|taken|from|out : theme:billing 54
my money : theme:billing 50
reminder fee|for_payment : theme:billing 60
dunning : theme:billing 60
instalment|instalments|installment|installments : theme:billing 54
9 euros|euro|dollars|pounds|usd|eur|gbp : theme:billing 44

# outage
outage|outages : theme:outage 72
is|are|was|were|been|went|goes|gone|still|all|completely|again|everything|site|website|server|servers|service|system|app|internet|network|line|page down : theme:outage 62
down since|for|again|all_day|right_now|at_the_moment|everywhere : theme:outage 62
nothing|nobody works|work|working|loads : theme:outage 40
no internet|connection|signal|service|network|wifi|reception|power|electricity|dial_tone|broadband|tv|water|heating : theme:outage 66
offline : theme:outage 58
internet|line|connection|network|wifi|broadband|phone|service|tv|power * out|cut|dropped|drops|dead|gone|interrupted|lost|not|disconnected : theme:outage 58
interruption|interruptions : theme:outage 60
downtime : theme:outage 70
unreachable|unavailable : theme:outage 56
service|system unavailable|disruption|failure|interruption : theme:outage 66
disruption|disruptions : theme:outage 54
blackout|power_cut : theme:outage 62
server|servers|gateway error|errors|not_responding|unreachable|crashed|crash|timeout : theme:outage 58
error 9 : theme:outage 36
cut off : theme:outage 40
fell over : theme:outage 40

# delay
delay|delays|delayed|delaying : theme:delay 66
late : theme:delay 54
too late : theme:delay 54
overdue : theme:delay 58
waiting|waited|wait for|since|9|@many|over|more|hours|days|weeks|months|ages|forever|so_long|too_long|an|half|already|on : theme:delay 58
still waiting|not_arrived|not_here|no|have_not|has_not : theme:delay 52
long wait|waits|waiting|time|delay : theme:delay 58
wait time|times : theme:delay 60
waiting time|times : theme:delay 60
takes|taking|took|taken forever|ages|so_long|too_long|an_eternity|weeks|months|days|hours|9 : theme:delay 58
how long|much_longer * take|wait|last|need|until : theme:delay 50
how much longer : theme:delay 54
postponed|rescheduled : theme:delay 52
behind schedule : theme:delay 66
slow : theme:delay 40
not on time : theme:delay 58
hours|days|weeks|months late|later|ago : theme:delay 46
missed deadline|the_deadline|your_deadline : theme:delay 52
held up : theme:delay 52
hold up : theme:delay 42
backlog : theme:delay 52

# delivery
delivery|deliveries|delivered|deliver|delivering : theme:delivery 66
parcel|parcels : theme:delivery 66
package|packages : theme:delivery 62
shipment|shipments|shipping|shipped|ship : theme:delivery 62
courier|couriers : theme:delivery 66
tracking : theme:delivery 58
tracking number|code|link|page|status|says|shows : theme:delivery 68
not arrived|received|delivered|come|here|shipped * order|parcel|package|item|delivery|letter|goods : theme:delivery 58
order|item|goods|letter|card|book|package|parcel * arrived|arrive|delivered|lost|missing|shipped|dispatched|here : theme:delivery 60
postman|postwoman|mailman|driver|depot|doorstep : theme:delivery 54
letterbox|mailbox|pickup_point|parcel_shop|parcel_locker|locker : theme:delivery 50
dispatch|dispatched|despatched : theme:delivery 58
post office : theme:delivery 50
customs : theme:delivery 46
luggage|baggage|suitcase|suitcases : theme:delivery 50
bag|bags * lost|missing|delayed|arrived|carousel|delivered : theme:delivery 54
lost my luggage|baggage|bag|bags|parcel|package : theme:delivery 62
left * with|at|on|outside neighbour|neighbor|neighbours|door|doorstep|porch|front_door : theme:delivery 58
wrong address : theme:delivery 46
royal mail|fedex|ups|dhl|usps|hermes|dpd : theme:delivery 52

# defect
broken|broke|breaks : theme:defect 58
defect|defects|defective : theme:defect 70
faulty|fault : theme:defect 64
damaged|damage : theme:defect 62
cracked|scratched|dented|torn|shattered|smashed : theme:defect 60
does|do|did|is|are|has|will not|never|no_longer work|working|turn_on|start|charge|switch_on|function|print|open|respond|load|worked|sync|boot : theme:defect 60
stopped|stops|quit working|charging|responding|printing|loading|playing : theme:defect 62
bug|bugs|buggy|glitch|glitches|glitchy : theme:defect 62
crash|crashes|crashed|crashing|freezes|froze|freezing|frozen : theme:defect 60
error|errors : theme:defect 50
error message|code|messages : theme:defect 56
malfunction~ : theme:defect 66
out of order : theme:defect 64
fell|falls|falling apart|off : theme:defect 56
wrong item|size|colour|color|model|part|product : theme:defect 52
warranty|guarantee|repair|repairs|repaired : theme:defect 52
leaks|leaking|leaked|leak : theme:defect 52
dead on arrival : theme:defect 66
does|do not fit|match : theme:defect 44
display|screen|battery|charger|motor|engine|button|keyboard|printer|hinge * broken|dead|faulty|defective|cracked|flickers|flickering|not : theme:defect 58

# quality
quality : theme:quality 66
poor|bad|cheap|low|terrible|inferior|shoddy quality : theme:quality 74
quality control|of : theme:quality 60
shoddy|flimsy|poorly_made|badly_made|cheaply_made : theme:quality 66
not as described|advertised|promised|pictured|shown : theme:quality 66
not up to standard|scratch|par : theme:quality 66
below standard|par|expectations : theme:quality 60
material|fabric|workmanship|craftsmanship|stitching|finish is|was|feels|poor|bad|cheap|thin : theme:quality 60
workmanship : theme:quality 60
food|meal|room|seat|seats|picture|sound|print|image|translation|coffee was|is|were|are * awful|terrible|cold|dirty|bad|poor|inedible|broken|uncomfortable|blurry|disgusting|horrible|stale|tasteless|pixelated|low : theme:quality 60
blurry|pixelated|grainy : theme:quality 54
fell apart : theme:quality 56
wore|worn out : theme:quality 48
dirty|filthy|unclean|mouldy|moldy|stale|rotten|inedible : theme:quality 54
unreliable : theme:quality 46
overpriced : theme:quality 42
value for money : theme:quality 52

# access
password|passwords|passcode|passwort : theme:access 66
log in|into|on|onto|out : theme:access 62
login|logins|logged|logging : theme:access 62
sign in|into|on : theme:access 60
signing in : theme:access 60
locked out|account|me|of|us : theme:access 66
account|card|user|profile * locked|blocked|disabled|suspended|deactivated|frozen : theme:access 62
can not|unable_to|cannot|could_not access|get_into|get_in|log|login|sign|reach|enter|open_my_account|log_in : theme:access 64
access : theme:access 46
no|lost|denied|gain|get|have|has|without access : theme:access 60
access denied|code|to|rights : theme:access 62
two factor|step : theme:access 58
2fa|mfa|otp|captcha|pin|puk : theme:access 56
verification|authentication|security code|email|link|sms|app|failed|mail : theme:access 60
reset link|password|email|code|mail : theme:access 58
permission|permissions : theme:access 50
username|user_name|credentials : theme:access 60
activate|activation my|code|link|account|email|card : theme:access 48
authenticat~ : theme:access 52

# staff conduct
rude|rudely|rudeness|impolite|unfriendly|arrogant|condescending|dismissive|disrespectful|discourteous|insolent : theme:staff-conduct 68
unprofessional : theme:staff-conduct 52
hung up on|the_phone : theme:staff-conduct 62
hang up on : theme:staff-conduct 56
hung|put the phone down : theme:staff-conduct 56
your|the @staff|driver|technician|cashier|receptionist|guard|lady|gentleman|waiter|nurse|doctor|pilot|woman|man * rude|unfriendly|arrogant|impolite|shouted|yelled|laughed|insulted|ignored|lied|refused|swore|condescending|unhelpful|aggressive|disrespectful|nice|unprofessional : theme:staff-conduct 68
shouted|yelled|screamed|swore|laughed|sneered|snapped at : theme:staff-conduct 62
treated like|me_like|us_like|badly|me_badly|rudely|disrespectfully|unfairly|with_disrespect : theme:staff-conduct 60
attitude : theme:staff-conduct 54
staff|employee|employees|agent|crew member? behaviour|behavior|behaved|attitude|conduct|manner|manners : theme:staff-conduct 66
behaviour|behavior|conduct of your|the|staff : theme:staff-conduct 62
way i was|am treated|spoken : theme:staff-conduct 66
spoken|talked to like|in|as : theme:staff-conduct 56
insulted|harassed|humiliated|discriminated|bullied|mocked me|us|by|against : theme:staff-conduct 62
racist|sexist|discrimination|harassment : theme:staff-conduct 60
no manners|respect : theme:staff-conduct 54

# communication
nobody|no_one answers|answered|replies|replied|responds|responded|calls|called|tells|told|informs|informed|wrote|picks|read|reads|ever|listens|gets|got : theme:communication 64
no reply|replies|answer|answers|response|responses|feedback|information|communication|news|update|updates|word|reaction|callback|notification|explanation : theme:communication 64
without a|an|any? reply|answer|response|feedback|information|update|word|notice|warning|explanation|reaction : theme:communication 64
never|not|have_not|has_not|still_not heard|answered|replied|responded|called|informed|told|got_back|received_a_reply|received_an_answer|notified|contacted : theme:communication 60
never got|received|had|heard an|a|any|back answer|reply|response|call|from : theme:communication 62
communication : theme:communication 66
unanswered : theme:communication 62
ignored|ignoring|ignores my|our|me|us|emails|calls : theme:communication 60
on hold : theme:communication 58
hotline|call_centre|call_center|helpline : theme:communication 56
can not|could_not|impossible_to|cannot|unable_to reach|contact|get_through|get_hold|speak|get_a_hold : theme:communication 60
get|got|getting through to : theme:communication 52
different answers|information|agents|people|person every|each : theme:communication 54
conflicting|contradictory|contradicting answers|information|statements|info : theme:communication 62
chatbot|bot|answering_machine|voicemail|auto_reply|automated_reply|automatic_reply : theme:communication 52
call|called|calling|phone me? back : theme:communication 50
read my|our message|messages|email|emails|mail|mails|ticket : theme:communication 54
anyone|anybody|someone|nobody|no_one|you read it|this|my|our|them : theme:communication 50
as i|we mentioned|wrote|said|told|explained : theme:communication 42
kept|keep|left|leave me|us in_the_dark|waiting|informed|hanging : theme:communication 54

# cancellation
cancel|cancelling|cancellation|cancellations : theme:cancellation 64
cancelled|canceled : theme:cancellation 60
terminate|terminating|termination|terminated : theme:cancellation 62
unsubscribe|unsubscribed : theme:cancellation 60
close|closing|delete my|our|the account : theme:cancellation 60
notice period|of_termination : theme:cancellation 64
end|ending my|our|the contract|subscription|membership|agreement : theme:cancellation 66
withdraw|withdrawal from|right|of|period : theme:cancellation 52
right of withdrawal : theme:cancellation 68
renewal|renewed|renews|auto_renew|automatic_renewal|auto_renewal : theme:cancellation 54
get out of my|the|our|this contract|subscription : theme:cancellation 62
opt out : theme:cancellation 50

# privacy
privacy : theme:privacy 72
personal data|information|details : theme:privacy 68
my|our data : theme:privacy 58
data protection|breach|leak|deletion|privacy|security|request : theme:privacy 72
gdpr|ccpa|hipaa : theme:privacy 76
leaked|hacked|breached|exposed : theme:privacy 54
delete|erase|remove my|our|all|the? data|personal|details|information|profile : theme:privacy 62
without my|our consent|permission : theme:privacy 56
consent : theme:privacy 50
someone|somebody|another|other|wrong else? customer|person|user|people * data|details|invoice|name|address|account|email|documents : theme:privacy 58
third party|parties : theme:privacy 50
shared|sold|gave|passed|sent|disclosed|published my|our data|details|address|number|email|information|name : theme:privacy 62
confidential : theme:privacy 56
identity theft : theme:privacy 62
newsletter|marketing|advertising|promotional emails|mails|calls|mail|without|despite : theme:privacy 44
eavesdropping|spying|tracking_me : theme:privacy 54

take|takes|taking|took|taken|takes_it|it_take so_long|too_long|forever|ages|weeks|months|long : theme:delay 58
in the dark : theme:communication 54
