"""English words that feel good or bad by themselves; the manner of ``mood_fr``.

Words that mean something else in French ("pain", "chat", "sale", "dire") stand in phrases only.
"""

GOOD = """
proudly cutie cutest irresistible handsome impressed impressive dreamy heaven heavenly bliss*
glow* happy happi* glad great awesome amazing wonderful lovely love loved loving loves enjoy*
excited exciting proud pride joy* delight* pleased pleasure thrilled stoked pumped psyched
grateful thankful thank thanks thx ty appreciate* blessed lucky win winning won winner victory
nailed aced passed promoted hired raise promotion engaged pregnant perfect* beautiful* gorgeous
pretty cute adorable sweet* kind kindness nice nicer nicest cool fun funny hilarious laugh* lol
lmao haha yay woohoo woo hooray congrat* finally relieved relief relax* chill cozy cosy comfy
peaceful calm safe better best good fantastic fabulous incredible brilliant excellent superb
stunning delicious tasty yummy yum smile* smiling hug hugs cuddle* kiss* weekend vacation holiday
sunny celebrat* party gift* surprise* favorite favourite charming talented smart clever genius
legend goat queen king angel star gem treasure hope hopeful inspir* motivated energized rested
refreshed healed recover* remission healthy strong confident crush adore* fancy like likes liked
yes yep blast vibe* vibing lit slaps masterpiece banger iconic wholesome
""".split()

BAD = """
garbage trash filthy dirty rotten rusty rip unreliable clueless dread dreading resent* bitter
grumpy cranky hangry moody gutted knackered wasted swamped aggressive threatened threat* awkward
cringe unlucky pointless hungover scammed overpriced soaked starving sad sadness sadder unhappy
miserable depress* cry cried crying cries tear tears sob* upset hurt* hurts angry anger mad
furious rage annoy* irritat* pissed hate hated hates hating disgust* awful terrible horrible worst
worse bad sucks suck sucked shit* crap* damn ugh meh eww yuck gross nasty scared scary afraid
fear* terrified anxi* anxiety stress* worried worry worrying nervous panic* tired exhausted
drained burnt burnout sleepless insomnia sick ill flu fever sore ache* aching headache migraine
nausea* vomit* broken broke heartbroken heartbreak* dumped cheated cheating lied liar lying lies
betray* lonely loneliness alone isolated abandoned ignored ghosted rejected unloved worthless
useless pathetic hopeless helpless numb empty lost lose losing loser fail failed fails failing
failure mess messed ruined ruin* wrecked disaster nightmare hell fired unemployed laid bills debt
rent evicted stolen robbed scam* fraud crash* accident injur* died dead dying death funeral grief
grieving mourn* cancer tumor surgery hospital divorce* breakup argument arguing fight* fought
yelled yelling screamed screaming bully bullied bullying abuse* abusive toxic rude mean cruel
selfish stupid dumb idiot* moron* jerk* asshole* bitch* bastard* ugly embarrass* ashamed shame
guilt* guilty regret* disappoint* frustrat* bored boring unfair unbearable struggl* suffer* late
delayed cancel* missed miss stuck flooded leaking freezing cold rainy wtf ffs smh nope overwhelm*
overwork* insecure jealous*
""".split()

GOOD_PHRASES = """
get me|to die for|make me blush|made me smile|make me laugh|slept well|slept like|
came back clean|all clear|on time|my type|hits different|brand new|first try|with honors|
butterflies|high five|in my arms|hold your hand|hold you|day one|paid off|means a lot|
appreciate it|couldn t be|so true|not bad|feel better|feeling better|so good|can t wait|
cant wait|made my day|well done|good job|great job|got the job|good news|all good|
no worries|no problem|so happy|on cloud nine|over the moon|day off|at last|look forward|
looking forward|best day|good day|so proud|you re the best|i m good|im good|i m fine|
doing great|doing good|doing well|going well|went well|love it|love this|miss you|
thinking of you|thinking about you|like you|turned out great|the keys
""".replace("\n", "")

BAD_PHRASES = """
stop texting|stop messaging|stop writing|no more messages|can t be bothered|drove me nuts|
kill me now|is killing me|are killing me|shoot me|don t care anymore|had to put|got soaked|
was hard|let go|never showed up|on read|too expensive|in my car|can t get out of bed|
don t know anyone|need someone to talk|without me|not my day|not a good|wish i could go back|
get over|behind my back|stepped on|pulled over|parking ticket|keeps crashing|ran out|
kicked me out|passed over|turned me down|by text|not good|not great|not happy|not ok|
not okay|not fine|not well|don t like|dont like|didn t like|can t sleep|cant sleep|
couldn t sleep|fed up|had enough|sick of|tired of|give up|giving up|gave up|in pain|
a pain|so much pain|let me down|feel like shit|feel like crap|feel bad|feeling down|
feel down|going through|hard time|rough day|rough week|bad day|long day|bad news|no one|
nobody|no friends|on my own|left me|leave me alone|go away|shut up|screw you|fuck you|
fuck off|fuck this|what the hell|what the fuck|makes me sick|so unfair|not fair|behind on|
can t afford|out of money|rent went up|stood me up|doesn t work|not working|stopped working|
broke down|broke up|passed away|lost my|my ex|can t take|can t do this|too much|
freaking out|falling apart|stressing me|driving me
""".replace("\n", "")
