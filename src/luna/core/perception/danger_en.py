"""Words of danger in English, in the manner of ``danger``."""

_KIN = (
    r"(?:my|a) (?:\w+ ){0,2}(?:friend|bestie|brother|sister|mom|mum|dad|son|daughter|"
    r"cousin|roommate|bf|gf|boyfriend|girlfriend|wife|husband|ex|neighbor|neighbour|uncle|"
    r"aunt|partner|coworker)"
)
_BY = (
    r"(?:he|she|they|my (?:\w+ )?(?:dad|father|mom|mum|mother|stepdad|husband|boyfriend|"
    r"bf|girlfriend|gf|ex|uncle|partner|wife|boss|coach|brother|parents))"
)
_OWN = (
    r"\btoo many (?:\w+ )?pills\b|\bsav(?:e|ed|ing) up (?:my )?(?:meds|pills)|"
    r"\b(?:come|came|comes) into my room\b|\b(?:he|she|wife|husband|boyfriend|girlfriend|dad|"
    r"mom|bf|gf)\b[^.!?]{0,30}\b(?:broke my (?:wrist|arm|nose|jaw|rib\w*)|"
    r"gave me a black eye|put (?:his|her) hands on me)",
    r"\b(?:want|wanna|wanted|wish i (?:could|was|were)|rather|ready|going|gonna|"
    r"thinking (?:of|about)|think about|plan) (?:to )?(?:just )?(?:be )?(?:die|dead|dying|"
    r"end (?:it|my life|things)|disappear forever|unaliv\w*|kill(?:ing)? myself)",
    r"\bkill(?:ing|ed)? (?:myself|himself|herself|themsel\w+)|\bkms\b|\bunaliv\w*|"
    r"\bsuicidal\b|\bsuicide note\b|\bcommit\w* suicide|\bhang(?:ed)? (?:myself|himself|"
    r"herself)|\bend (?:my|it all|his|her) ?(?:life)?\b|\bending (?:it|my)\b|"
    r"\bit ends tonight\b|\boverdos\w*|\bod d\b",
    r"\b(?:don t|dont|not|no longer|can t|no reason to|no point in|tired of|sick of|"
    r"done) (?:really )?(?:want to |wanna |keep |going |be )*(?:live|living|exist|"
    r"existing|being alive|be alive|being here|be here|go on|going on|wake up)\b",
    r"\bpoint (?:of|in) (?:going on|living|anything|it all)|\bwish to go on\b|\b(?:gets|"
    r"is|was) violent\b|\b(?:not )?wanting to (?:live|die)\b|\boutside my house\b|"
    r"\bthighs are a mess|\bdo this to myself\b|\bdone\. really done",
    r"\bnever wak\w* up\b|\bsleep forever\b|\bnot wake up\b|\bbetter off (?:without me|"
    r"if i)|\bnobody (?:would|will) (?:\w+ )?(?:notice|miss|care)\b|\bno one (?:would|"
    r"will) (?:\w+ )?(?:miss me|notice if i (?:was|were|m) gone)|\bif i (?:was|"
    r"were) (?:gone|dead)\b|\bmake it (?:all )?stop\b|\bto stop,? forever\b|\bburden to\b|"
    r"\bi have a plan\b|\bgoodbye (?:letter|note)s?\b|\bwrote (?:the|my) (?:notes|"
    r"letters)\b|\bgoodbye forever\b|\bcant do this anymore\b",
    r"\b(?:took|swallowed|taken|downed) (?:\w+ ){0,4}(?:pills|bottle|tylenol|xanax|"
    r"meds)\b|\bhow many pills\b|\b(?:painless|least painful|easiest|"
    r"quickest) way to (?:go|die)\b|\bfeel like to drown\b|\boff the (?:road|bridge|"
    r"roof)\b|\b(?:on|off) the (?:bridge|ledge|roof)\b|\battempt\b(?=$|[.,!]| last| in|"
    r" and)|\bpsych ward\b|\bholding the (?:blade|gun|knife|pills)",
    r"\b(?:cut|cutting|burn|burning|hurt|hurting|harm|harming) (?:myself|again|"
    r"themself)\b|\bself ?harm\w*|\brelapsed on (?:cutting|self)|\bis cutting\b|"
    r"\brazor ?blade",
)
SUFFERED = (
    rf"\b{_BY} (?:\w+ ){{0,2}}?(?:hit|hits|hitting|beat|beats|beating|punch\w*|chok\w*|"
    r"slap\w*|kick\w*|rap(?:e|ed|es)|molest\w*|assault\w*|grop\w*|strangl\w*|threaten\w*|"
    r"lock\w*|push\w*|forc\w*|abus\w*|shov\w*|(?:used to )?touch\w*|(?:is|was) abusive|"
    r"ll kill|will kill|hurts?) (?:me|us|if)\b",
    r"\bi (?:was|got|ve been|am being|m being) (?:\w+ )?(?:raped|assaulted|molested|"
    r"abused|beaten|groped|jumped|hit)\b|\bhid(?:e|ing) (?:the|my) bruises\b|"
    r"\bforced (?:him|her)self on me\b|\btouch\w* me (?:without|against) my\b|"
    r"\b(?:stepdad|stepfather|dad|father|uncle) (?:comes?|came) (?:in|into|to) my (?:room|bed)\b|"
    r"\bbeat me up\b|\bscared (?:of him|he ll|to go home)",
)
OF_KIN = (
    rf"\b{_KIN}\b[^.!?]{{0,45}}\b(?:kill (?:him|her|them)sel\w+|suicide|wants to die|"
    r"is cutting|cut(?:s|ting)? (?:(?:him|her)self|(?:his|her) wrists?)|overdose|"
    r"hits her|beats (?:her|him)|said goodbye|jump|end (?:his|her) life|hang|self harm)\b",
)
ENGLISH = (*_OWN, *SUFFERED, *OF_KIN)
