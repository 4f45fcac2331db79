"""English words that feel good or bad by themselves; the manner of ``mood_fr``.

Words that mean something else in French ("pain", "chat", "sale", "dire") stand in phrases only.
"""

GOOD_THINGS = """
vacation holiday weekend party gift gifts sunny wedding married favorite favourite calm peaceful
safe smart clever healthy strong hope better best yes won kind pretty
""".split()

BAD_THINGS = """
dead died death dying funeral hospital surgery divorce divorced fired alone lost lose late delayed
missed miss stuck cold rainy bills debt rent problem problems ache aches suck mean
""".split()

GOOD = """
proudly cutie cutest irresistible handsome impressed impressive dreamy heaven heavenly bliss*
glow* happy happi* glad great awesome amazing wonderful lovely love loved loving loves enjoy*
excited exciting proud pride joy* delight* pleased pleasure thrilled stoked pumped psyched
grateful thankful thank thanks thx ty appreciate* blessed lucky win winning winner victory nailed
aced passed promoted hired raise engaged pregnant perfect* beautiful* gorgeous cute adorable
sweet* kindness nice nicer nicest cool fun funny hilarious laugh* lol lmao haha yay woohoo woo
hooray congrat* finally relieved relief relax* chill cozy cosy comfy good fantastic fabulous
incredible brilliant excellent superb stunning delicious tasty yummy yum smile* smiling hug hugs
cuddle* kiss* celebrat* surprise* charming talented genius legend goat gem treasure hopeful
inspir* motivated energized rested refreshed healed recover* remission confident crush adore*
fancy liked blast vibe* vibing slaps masterpiece banger iconic wholesome
""".split()

BAD = """
garbage trash filthy rotten rusty rip unreliable clueless dread dreading resent* bitter grumpy
cranky hangry moody gutted knackered wasted swamped aggressive threatened threat* awkward cringe
unlucky pointless hungover scammed overpriced soaked starving sad sadness sadder unhappy miserable
depress* cry cried crying cries tear tears sob* upset hurt* hurts angry anger mad furious rage
annoy* irritat* pissed hate hated hates hating disgust* awful terrible horrible worst worse bad
sucks sucked shit* crap* damn ugh meh eww yuck gross nasty scared scary afraid fear* terrified
anxi* anxiety stress* worried worry worrying nervous panic* tired exhausted drained burnt burnout
sleepless insomnia sick ill flu fever sore aching headache migraine nausea* vomit* broken broke
heartbroken heartbreak* dumped cheated cheating lied liar lying lies betray* lonely loneliness
isolated abandoned ignored ghosted rejected unloved worthless useless pathetic hopeless helpless
numb empty losing loser fail failed fails failing failure mess messed ruined ruin* wrecked
disaster nightmare hell unemployed evicted stolen robbed scam* fraud accident injur* grief
grieving mourn* cancer tumor breakup argument fight* fought yelled yelling screamed screaming
bully bullied bullying abuse* abusive toxic rude cruel selfish stupid dumb idiot* moron* asshole*
bitch* bastard* ugly embarrass* ashamed shame guilt* guilty regret* disappoint* frustrat* bored
boring unfair unbearable struggl* suffer* flooded leaking freezing wtf ffs smh overwhelm*
overwork* insecure jealous*
""".split()

GOOD_PHRASES = """
get me|to die for|make me blush|made me smile|make me laugh|slept well|slept like|came back clean|
all clear|hits different|brand new|first try|with honors|butterflies|high five|hold your hand|
hold you|day one|paid off|means a lot|appreciate it|couldn t be|so true|not bad|feel better|
feeling better|so good|can t wait|cant wait|made my day|well done|good job|great job|got the job|
good news|all good|so happy|on cloud nine|over the moon|day off|look forward|looking forward|
best day|good day|so proud|you re the best|i m good|im good|i m fine|doing great|doing good|
doing well|going well|went well|love it|love this|miss you|thinking of you|thinking about you|
turned out great|the keys
""".replace("\n", "")

BAD_PHRASES = """
stop texting|stop messaging|stop writing|no more messages|can t be bothered|drove me nuts|
kill me now|is killing me|are killing me|shoot me|don t care anymore|had to put|got soaked|
was hard|never showed up|on read|too expensive|in my car|can t get out of bed|don t know anyone|
need someone to talk|not my day|not a good|wish i could go back|get over|behind my back|stepped on|
pulled over|parking ticket|keeps crashing|kicked me out|passed over|turned me down|by text|
not good|not great|not happy|not ok|not okay|not fine|not well|don t like|dont like|didn t like|
can t sleep|cant sleep|couldn t sleep|fed up|had enough|sick of|tired of|give up|giving up|gave up|
in pain|a pain|so much pain|let me down|feel like shit|feel like crap|feel bad|feeling down|
feel down|going through|hard time|rough day|rough week|bad day|long day|bad news|no friends|
on my own|left me|leave me alone|go away|shut up|screw you|fuck you|fuck off|fuck this|
what the hell|what the fuck|makes me sick|so unfair|not fair|behind on|can t afford|out of money|
rent went up|stood me up|doesn t work|not working|stopped working|broke down|broke up|passed away|
lost my|can t take|can t do this|freaking out|falling apart|stressing me|driving me
""".replace("\n", "")
