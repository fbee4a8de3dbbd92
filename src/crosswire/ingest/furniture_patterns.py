# ruff: noqa: E501, SIM905
"""What the furniture of news pages says: patterns by kind. Data only; `furniture` says how they are used.

All are matched without regard to case unless they say otherwise. Written from the general manner of news
sites; none is made for one page. A pattern must not match a sentence that a reporter would write.
"""

from __future__ import annotations

NETWORKS = (
    r"(?:facebook|twitter|x|instagram|whats\s?app|telegram|linkedin|pinterest|reddit|youtube|tik\s?tok|viber"
    r"|flipboard|messenger|snapchat|threads|bluesky|mastodon|tumblr|e-?mail|google(?:\+| news| plus)?|sms|line|vk)"
)
AGENCIES = (
    r"(?:AP|AFP|Reuters|EPA|PA|DPA|ANSA|TASS|Xinhua|Kyodo|Yonhap|UPI|ANI|PTI|Anadolu|AA|Getty(?: Images)?|Alamy"
    r"|Shutterstock|Rex(?: Features)?|iStock|Bloomberg|SWNS|Splash(?: News)?|Barcroft|WireImage|Zuma|NurPhoto"
    r"|Associated Press|Agence France-Presse|Press Association|EFE|Twitter|Facebook|Instagram|YouTube"
    r"|Google(?: Maps| Earth)?)"
)

# A whole line that is furniture by itself.
LINES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "navigation",
        (
            r"(?:load|explore|discover|show|see) more(?: (?:stories|news|articles|posts|results))?|end of list|list (?:\d+ )?of \d+(?: items)?.{0,120}",
            r"(?:chapters|key events|timeline|contents|in this (?:article|story)|table of contents|show key events only|\d{1,2} of \d{1,3})",
            r"(?:this is a|beginning of|end of) (?:modal |dialog )(?:window|dialog).{0,80}",
            r"(?:\d+\.\s*)?skip to (?:the )?(?:main |more |page |article |site )*[\w ]{0,30}",
            r"(?:\d+\.\s*)?jump to (?:content|navigation|main content|comments)",
            r"(?:home|news|world|politics|sports?|business|opinion|video|more)(?:\s*[/|>»›·•]\s*[\w&' ]{1,30})+",
            r"(?:main |site |open |close |toggle )?(?:menu|navigation)|home ?page|site ?map|search(?: for:?)?|go",
            r"(?:day |latest |all |live )?news ?feed|back to (?:top|home|news|main page|the top)|breadcrumbs?",
            r"(?:previous|prev|next)(?: (?:article|story|post|page))?|page \d+ of \d+|accessibility (?:links|help)",
            r"log ?in|log ?out|sign in|register(?: now)?|my account|subscribe(?: now)?|sign up(?: now)?|log in / .*",
            r"(?:change|choose|select) (?:language|edition|region)|(?:us|uk|international|global) edition",
            r"you are here:?.{0,60}|loading(?: \w+)?[.…]*|please wait[.…]*|expand|collapse|show (?:more|less|all)",
            r"view (?:all|more|gallery|photos|comments|full (?:article|story)).{0,40}|see (?:more|all)",
        ),
    ),
    (
        "share prompt",
        (
            r"(?:article )?share tools|donate|(?:support|donate to) (?:us|our work|the (?-i:[A-Z])[\w ]{2,30})",
            r"(?:save|e-?mail|print|copy|gift|send)(?: this)? (?:article|story|page|link)(?: to a friend)?|save(?: for later)?|a ?[+-] ?a ?[+-]|aa",
            r"view (?:this|the) (?:post|photo|reel|video|thread) on .{2,20}|a post shared by .{2,80}|allow .{2,20} content\?",
            rf"(?:share|tweet|send|post)(?: (?:this|it|via|on|to|with|by|article|story|page|link|{NETWORKS}|\W)*)*",
            rf"(?:(?:share|tweet|print|save|copy(?: the)? link|{NETWORKS}|more|copy url)[\s,|·•/]*){{2,}}",
            r"\d[\d,.]*k? ?(?:shares?|comments?|likes?|views?|retweets?)(?:[\s|·•]+\d+ ?\w+)*",
            r"copy (?:the )?(?:link|url)(?: to clipboard)?|link copied!?|print(?: this (?:page|article))?|bookmark",
            r"(?:font|text) size.{0,20}|listen(?: to this (?:article|story))?(?: now)?(?:\W*\d+[: ]?\w*)?",
            r"(?:click|tap) to (?:share|tweet|expand|enlarge|play|copy).{0,60}",
            r"share this (?:article|story|page|post|news|with)?.{0,40}",
            r"(?:connect|tweet|linkedin|comment|e-?mail|more|print|share|facebook|twitter|pinterest|whatsapp)+\d*",
            r"read or share this story\b.{0,80}|(?:posted|sent)!|a link has been (?:sent|posted) to your .{0,60}|post to facebook",
            r"@\w{2,30}|(?:listen|listen to this).{0,20}\d+:\d+|(?:new ?)?you can now listen to .{2,40}articles!?",
        ),
    ),
    (
        "comments",
        (
            r"(?:\d+ |no |view |show |hide |read |all |join the |post a |leave a |add a |write a )*comments?"
            r"(?: ?\(\d+\))?(?: (?:are closed|below|section|policy|on this (?:story|article)).*)?",
            r"leave a (?:reply|comment)|(?:join|start) the (?:conversation|discussion).{0,60}|post (?:a )?comment",
            r"your email address will not be published\.?.{0,60}|required fields are marked.{0,10}",
            r"be the first to comment.{0,40}|cancel reply|(?:log|sign) in to (?:comment|leave|join|post).{0,40}",
            r"sorry,? (?:we are|comments|this article).{0,80}|we are no longer accepting comments.{0,40}|comments have been closed.{0,40}",
            r"(?:the )?comments below have (?:not )?been (?:pre-?)?moderated.{0,60}|join the nation['’]s conversation",
            r"to find out more about facebook commenting.{0,120}",
            r"what do you think\?.{0,60}(?:comment|below|know).{0,20}|(?:report|flag) (?:abuse|comment)",
        ),
    ),
    (
        "advertisement",
        (
            r"(?:story|article) continue[sd](?: below| after.{0,20})?|advert(?:isement)?s",
            r"skip advert(?:isement)?|ad ?choices|(?:by |promoted links by )?(?:taboola|outbrain)|(?:end of )?advert(?:isement)?",
            r"(?:ad(?:vert(?:isement|ising)?)?|sponsored(?: content| by.{0,30})?|promoted(?: content)?|ads by .{1,30})"
            r"(?:\W*(?:continue reading(?: the main story| below)?|story continues below|scroll to continue"
            r"|article continues below).{0,20})?",
            r"(?:story|article|report) continues (?:below|after)(?: (?:this |the )?ad\w*)?",
            r"continue reading(?: the main story| below)?|scroll (?:down )?(?:to continue|for more).{0,30}",
            r"(?:remove|hide|report this|skip) ads?|paid (?:post|content|partner content)|(?:anzeige|werbung|publicité|publicidad)\W*",
        ),
    ),
    (
        "picture label",
        (
            r"[(\[](?:image|photo|picture|video)s? ?(?:via|by|:|/|courtesy|credit)[^()\[\]]{2,60}[)\]]",
            r"(?:featured|top|main|cover|lead|header) (?:image|photo|picture)(?: credit)?\s*[:|].{2,100}|(?:image|photo|picture) credits?\s*[:|].{2,80}",
            r"(?:photo|image|picture|video|pic)s? courtesy (?:of )?.{2,60}|pic(?:ture)?s?\s*:\s*[^.!?]{2,60}|screen ?(?:shot|grab|cap)s?\s*(?:/|via|from|:)\s*.{2,60}",
            r"(?:watch|listen to|see|view) (?:the )?(?:\w+ ){0,3}(?:video|interview|clip|footage|podcast|speech|gallery|report)s?(?: (?:below|above|here|at \S+\.\S+))?\W*",
            rf"(?:{AGENCIES}|(?-i:[A-Z])\w+) (?:stock )?(?:photo|images|pictures)|the video (?:could not be loaded|is not available).{{0,40}}",
            r"(?:illustration|graphics?|map|chart|cartoon|composite|screen ?(?:grab|shot)|map data)s?(?: by)?\s*(?:[:©|]|\bby\b)\s*[^.!?]{2,60}",
            r"photos?|pictures?|images?|gallery|video|slide ?show|media|image caption|media caption|caption",
            r"enlarge (?:this )?image.{0,200}|(?:toggle|hide|show) caption.{0,120}|view (?:image|photo).{0,40}",
            rf"(?:{AGENCIES})(?:\s*[/,|]\s*(?:{AGENCIES}))*\.?",
            r"(?:play|watch|pause|replay|unmute) (?:the )?(?:video|now|again|live)|(?:photo|image) \d+ of \d+",
            r"\d+ (?:photos?|pictures|images|slides)|scroll down for (?:the )?(?:video|more|pictures).{0,30}",
            rf"(?:(?:image|photo|picture|media) (?:copyright|credit|source):?|file photo|handout)\W*(?:{AGENCIES})?",
            r"(?:photo(?:graph)?|image|picture|photo credit|credit|video)s?\s*(?:by\b|:|©|\|)\s*[^.!?]{2,60}",
            r"credit (?-i:[A-Z])[\w.'’ -]{2,40}(?:/| for | via ).{2,50}|slide ?show \(\d+ images?\)|buy photo|close|now playing",
            r"[(\[]?(?:AP|AFP|Reuters|EPA|Getty)(?: photo)?\s*/\s*(?-i:[A-Z]).{2,40}[)\]]?|watch next|\d+:\d\d\s*/\s*\d+:\d\d",
            rf"(?-i:[A-Z])[\w.'’-]+(?: [\w.'’-]+){{0,4}} ?(?:/|,|via|for) ?{AGENCIES}(?:(?: via |/){AGENCIES})?\.?",
            r"(?:just watched|now playing|watch next)\b.{2,200}\b(?:replay|must watch|\d:\d\d)\b.{0,200}",
            r"(?!.*\b(?:at|by|from|until|till|to|around|about|before|after|since|kick-?off)\W*\d)[^.!?]{15,160}[^\d\W] 0?\d:[0-5]\d",
            r"(?:skip|end of) (?:twitter|x|facebook|instagram|youtube) (?:post|video)\b.{0,60}",
            r"video (?:player|unavailable|loading|courtesy).{0,40}|this video (?:is|can ?not|has).{0,60}",
        ),
    ),
    (
        "label",
        (
            r"more (?:to follow|follows|soon)\W*|(?:last )?updated (?:\w+ )?\w+ (?:minutes?|hours?|days?) ago|(?:posted|published) in (?-i:[A-Z])[\w ,&]{2,40}",
            r"(?:posted |updated |published |last updated )?(?:at )?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|local time))?(?: (?:on )?\d{1,2} \w+(?: \d{4})?)?",
            r"\d{1,2} ?(?:h|hr|m|min|d|w)s? ago|(?:this )?(?:article|story|content) is (?:for|available to) subscribers only.{0,60}",
            r"(?:report|flag|spotted|found) (?:a |an )?(?:typo|error|mistake|problem)\b.{0,80}|about the authors?",
            r"story highlights|highlights|key points|(?:topics?|tags?|filed under|categor(?:y|ies)|keywords?)(?:\s*:.*)?",
            r"\d+ ?(?:-| )?min(?:ute)?s? (?:read|ago|of reading)|(?:reading|read) time.{0,20}",
            r"\((?:adds?|recasts?|writes through|repeats|refiles?)\b[^()]{2,160}\)",
            r"\d+ (?:hours?|days?|weeks?|months?) ago|just now|breaking(?: news)?|exclusive|live(?: updates?)?",
        ),
    ),
    (
        "contributors' line",
        (
            r"[(\[]?(?:additional |further |with |more )*(?:reporting|writing|editing|compiled|edited|translated|reported|graphics?) (?:and \w+ )?by"
            r" (?-i:[A-Z]).{2,600}",
            r"(?-i:[A-Z]).{1,200}\bcontributed (?:to this (?:report|story|article|dispatch)|reporting|research)\b.{0,80}",
            r"(?:associated press|ap|reuters|afp) (?:writers?|journalists?|correspondents?|reporters?) (?-i:[A-Z]).{1,160}\bcontributed\W*",
            r"(?-i:[A-Z]).{1,200}\bcontributed from (?-i:[A-Z][\w.'’-]*(?:(?:,? and|,)? [A-Z][\w.'’-]*)*)",
        ),
    ),
    (
        "site notice",
        (
            r"(?:accept|reject|allow|manage|decline)(?: all| necessary| optional)?(?: cookies| preferences)?|cookies?|manage (?:preferences|consent)",
            r"we (?:and our partners )?use cookies\b.{0,300}|(?:this|our) (?:site|website) uses cookies\b.{0,300}",
            r"(?:this )?content is provided by .{2,60}\bcookies\b.{0,160}",
            r"(?:disclaimer|note)\s*:\s*(?:the )?(?:views|opinions)\b.{0,200}",
            r"(?:©|\(c\)|copyright).{0,200}|all rights reserved\.?.{0,160}",
            r"(?:privacy|cookie) (?:policy|notice|settings)|terms (?:of|and) (?:use|service|conditions)|contact us|about us",
            r".{0,80}\b(?:javascript|cookies?)\b.{0,40}\b(?:enable|enabled|disabled|required|consent|accept)\b.{0,80}",
            r"please (?:enable|turn on|activate) (?:javascript|cookies).{0,80}|your browser .{0,120}",
            r"our standards:.{0,80}|(?:licensing|reprint) rights.{0,40}|(?:request|buy) (?:a )?(?:licen[cs]e|reprint).{0,40}",
        ),
    ),
)

# A line that opens a run of other articles' headlines. The headline may stand on the same line.
OPENERS: tuple[str, ...] = (
    r"(?:related|recommended|similar|further|linked|suggested)(?: (?:articles?|stor(?:y|ies)|news|content|topics?|links?|posts?"
    r"|reading|coverage|videos?|for you|reads?))?\s*:?",
    r"(?:also )?read(?: (?:more|also|next|this|on))+\s*:?(?: on .{1,40})?|also read\s*:?|see also\s*:?|more (?:stories|news)",
    r"most (?:read|popular|viewed|shared)(?: \w+){0,3}",
    r"(?:most|more) (?:read|popular|viewed|shared|watched|commented|recent)(?: (?:in|on|stories|news|articles)\b.{0,40})?",
    r"more (?:from|on|about|in|by) .{1,50}:?|more on this (?:story|topic)|more like this|up next|what to read next",
    r"(?:you )?(?:may|might|could) also (?:like|be interested in|enjoy)|don['’]t miss|must[- ]reads?|in case you missed it",
    r"(?:recommended|popular|trending|more) (?:from|on|at|in) .{2,40}|sponsored (?:stories|links|posts)|(?:you )?may like|more:|today['’]s (?:top|most \w+) (?:stories|news)|more on .{2,40}:",
    r"trending(?: (?:now|news|stories|topics?|articles))?|latest (?:news|stories|articles|headlines|videos?)|top (?:stories|news)"
    r"|editor['’]?s['’]? (?:picks?|choice)|popular (?:now|posts|stories)|other (?:news|stories)|from (?:the|our) (?:web|partners)",
)
# The same, with the other article's headline behind it on the line.
OPENERS_WITH_HEADLINE: tuple[str, ...] = (
    r"(?:also |must )?read(?: (?:more|also|next|this|on))*\s*[:|>»›]\s*\S.{3,200}",
    r"(?:related|see also|also see|don['’]t miss|recommended|watch(?: also| now| live)?|related (?:article|story|news|video)s?"
    r"|more|more on this(?: story)?|photos|gallery|in pictures|in depth|explainer|opinion|analysis)\s*[:|>»›]\s*\S.{3,200}",
    r"read more stories about\s*:.{2,300}",
    r"MOST (?:READ|POPULAR|SHARED|VIEWED)\b.{3,1500}",
)

# What a report says of its own making: kept, and noted.
CORRECTIONS: tuple[str, ...] = (
    r"(?:this|the|an? (?:earlier|previous|original)) (?:version of (?:this|the) )?(?:story|article|report|headline|post|page|piece|caption)\b.{0,60}"
    r"\b(?:incorrectly|misstated|wrongly|mistakenly|misidentified|misspelled|misattributed|misquoted)\b.{0,300}",
    r"(?:updated?|corrected|amended|clarified)\b.{0,20}\b(?:with|to (?:correct|reflect|clarify|add|include|remove|say|show)|at the request|throughout|after)\b.{0,200}",
    r"(?:corrections?|clarifications?|corrigendum|erratum|errata)(?: \([^)]{1,30}\))?\s*[:—–\-].{0,400}",
    r"(?:corrections?|clarifications?)(?:,? .{1,40}\d{4}\W*)?",
    r"(?:this|the|an? (?:earlier|previous|original)) (?:version of (?:this|the) )?(?:story|article|report|headline|post|page|piece|version|caption)\b.{0,60}"
    r"\b(?:has been|was|have been|had been|incorrectly|misstated|wrongly|mistakenly|gave|said|misidentified|misspelled)\b.{0,20}"
    r"(?:\b(?:updated|corrected|amended|clarified|revised|changed|edited|stated|identified|reported|the (?:wrong|incorrect)|incorrect\w*|wrong\w*)\b).{0,300}",
    r"editor['’]?s['’]? note\s*[:—–\-].{0,400}",
    r"(?:story|article|headline|photo caption) (?:corrected|corrects|updated|amended)\b.{0,200}",
)

DATE_LABELS: tuple[str, ...] = (
    r"^(?:published|posted|updated|last (?:updated|modified)|first published|date|created)\s*:?(?: on| at)?",
)

SECTIONS: frozenset[str] = frozenset(
    "home news world politics business economy sport sports opinion culture arts travel weather video "
    "videos photos live local national international regional technology tech science health lifestyle "
    "entertainment money markets society education environment climate about contact contacts menu "
    "search newsfeed more latest popular podcasts magazine analysis interviews archive jobs shop games "
    "subscribe login ".split()
)

# A picture's credit at the end (or its label at the beginning) of a caption.
CAPTION_CREDITS: tuple[str, ...] = (
    rf"[(\[](?:[^()\[\]]{{0,60}}[\s/])?{AGENCIES}(?:[\s/][^()\[\]]{{0,40}})?[)\]]\W*$",
    r"[(\[](?:[^()\[\]]{0,30} )?(?:photo|picture|image|file|screengrab|handout|courtesy)s?\b[^()\[\]]{0,60}[)\]]\W*$",
    r"\b(?:image|photo|picture|photograph|credit|source|copyright)s?\s*(?:by|credit|:|©)\s*[\w /.,-]{2,60}$|©\s*[\w /.,-]{2,40}$",
    r"[(\[](?:[A-Z][\w.'’-]+ ){1,3}(?:/|via|for) [A-Z][\w .'’-]{1,40}[)\]]\W*$",
    r"^(?:file )?(?:photo|picture|image)s?(?: caption)?\s*[:|]",
    r"\b(?:REUTERS|AFP|EPA|AP)/(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){0,4}(?:/[\w ]{2,20})?$",
)

# The last line of a report: who wrote and whose copy was used.
SIGN_OFFS: tuple[str, ...] = (
    rf"[\w/.,& -]{{0,40}}[(\[](?:(?:with )?(?:material from |inputs from )?(?:{AGENCIES}|agencies|wires|{AGENCIES}/\w+)[,;/ and&]*)+[)\]]",
    r"[(\[]?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|translat\w+) (?:and \w+ )?by\b.{2,300}",
    rf"(?:source|sources|with|via)\s*[:\-–—]?\s*(?:{AGENCIES}|agencies|wires?)(?:[,;/ and&]+(?:{AGENCIES}|agencies|wires?))*",
    r"(?:[a-z]{2,4}/){1,3}[a-z]{2,4}(?: \(.{2,60}\))?|-{1,3}(?:ends|end|\d+)-{1,3}|ENDS|###",
)

# A line above another article's blurb, and the blurb itself.
OPINION_LABEL = r"(?:opinion|analysis|comment(?:ary)?|editorial|interview|podcast|op-?ed|essay|feature|blog|video|long read|letter)s?\s*[:|]"
BLURB = r"\b(?:op-?ed|in this (?:article|essay|piece|commentary|podcast|episode|interview|analysis|blog|video|report for))\b"
COMMENT_FORM = (
    r"leave a (?:reply|comment)|(?:post|add|write) a comment|(?:\d+ )?comments? ?\(\d+\)|cancel reply"
)

# A caption's own date, which a picture of the day's event seldom gives.
OTHER_DAY = (
    r"\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{1,2} (?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december)\b|(?:19|20)\d{2}\b|file (?:photo|picture|image)|last (?:year|month|week|summer|winter|spring|autumn))"
)

# A note on the author at the end of a report.
AUTHOR_NOTE = (
    r"(?P<name>(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}),? (?:is|works|writes|covers|reports|has (?:covered|reported))\b.{0,60}?"
    r"\b(?:reporter|correspondent|editor|columnist|writer|journalist|contributor|producer|bureau chief|freelancer?|for|on|from)\b.{0,240}"
)
