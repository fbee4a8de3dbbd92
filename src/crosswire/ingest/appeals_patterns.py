# ruff: noqa: E501
"""Sentences in which a page speaks to its reader, by kind. Data only; `appeals` says how they are used.

Matched without regard to case unless they say otherwise, at a sentence's beginning.
"""

from __future__ import annotations

from crosswire.ingest.furniture_patterns import NETWORKS

# A sentence in which a page speaks to its reader, by its beginning.
APPEALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "share prompt",
        (
            r"follow (?:him|her|them|the author) (?:on .{2,20} )?(?:at )?@\w+.{0,40}$",
            rf"follow \S{{2,40}}(?: \S+){{0,3}} on {NETWORKS}\b.{{0,60}}$",
            rf"(?:join|read|watch|find) (?:us|our)\b.{{0,40}}\b(?:on )?{NETWORKS}(?: (?:channel|group|page|chat))?\W*$",
            rf"(?:please )?(?:like|follow|join|find|share|connect with) (?:us|our|(?-i:[A-Z@])[\w@]*(?: (?-i:[A-Z])\w*){{0,4}})"
            rf"(?: page)? (?:on|via) {NETWORKS}(?:\W*$| (?:at )?@\w+.{{0,60}}$|(?:,|[;|] | and| or| &| for| to| at| page)\b.{{0,80}}$)",
            r"follow (?:us|@\w+)\b.{0,80}|follow (?-i:[A-Z])\S+(?: (?-i:[A-Z])\S+){1,3} at\W*$",
            r"if you (?:liked?|enjoy(?:ed)?) this (?:story|article|post|piece)\b.{0,60}\bshare\b.{0,40}$",
            r"follow .{2,60} (?:at|on) (?:https?://)?(?:www\.)?(?:twitter|facebook|instagram|x)\.com\b",
            r"(?:share|like|tweet)(?:,| and| &) (?:share|like|comment|tweet|subscribe)\b.{0,60}$",
            r"share this (?:article|story|page|post)\b.{0,60}$",
        ),
    ),
    (
        "newsletter",
        (
            r"thanks for (?:signing up|subscribing)|already (?:a )?(?:subscriber|member)\b.{0,40}$|newsletters?$|(?:the )?.{2,40} newsletters?$",
            r"(?:to continue reading|to read (?:this|the) (?:full )?(?:article|story))\b.{0,60}(?:subscribe|register|log in|sign)",
            r"(?:get|join) (?:the|our) (?:\w+ ){1,4}newsletter\b",
            r"subscribe to (?:continue|read|unlock|keep)\b.{0,60}$|you have \w+ free (?:articles?|stor(?:y|ies))\b.{0,40}",
            r"sign(?:ing)? up (?:here |now |today |free )*(?:for|to|here|now|with)\b.{0,60}\b(?:newsletters?|e-?mails?|alerts?"
            r"|updates?|briefing|inbox|digest)\b",
            r"(?:get|receive|have) .{0,100}(?:to|in) your (?:inbox|e-?mail|phone)\b",
            r"(?:newsletter )?sign up\b\W+(?:you agree|continue reading|by signing|by clicking|please)\b",
            r"newsletters?(?: sign[- ]?up)?\W+(?:continue reading|please (?:enter|verify)|enter your|subscribe|by )",
            r"(?:please )?(?:verify|confirm) (?:that )?you(?:['’]re| are) not a robot",
            r"you (?:must|will|can|agree|have been|are now|may)\b.{0,60}\b(?:newsletter|subscrib|promotional|special offers)",
            r"by (?:signing up|subscribing|entering your e-?mail|providing your e-?mail|clicking).{0,60}you (?:agree|accept|consent)",
            r"thank you for (?:subscribing|signing up)|view all .{1,60}newsletters",
            r"(?:subscribe|unsubscribe) (?:to (?:our|my|the (?:\w+ ){0,3}(?:newsletter|channel|podcast|magazine|paper|briefing))|now|here|today|for free)\b|enter your e-?mail\b",
        ),
    ),
    (
        "reader appeal",
        (
            r"(?:reach|contact|e-?mail|write to|message) .{2,60}\b(?:at|on|via) \S+@\S+|.{2,60}\bcan be (?:reached|contacted|e-?mailed|found) (?:at|on|via) (?:\S+@|@|\d{3}|twitter|x\b)",
            r"(?:send|e-?mail|submit) (?:your |us )?(?:news )?(?:tips?|stories|photos|comments|questions)\b.{0,40}(?:\S+@\S+|to us|\bhere)\W*$",
            r"(?:let us know|tell us|share|leave|have your say|post)\b.{0,60}\bin the comments?\b.{0,30}$",
            r"read (?:more|our (?:full )?(?:explainer|guide|analysis|coverage|report|live blog|story)|the full (?:story|report|article))\b(?: (?:here|at|on|about|from)\b.{0,60})?\W*$",
            r"(?:if you (?:value|like|enjoy|appreciate|can)\b.{0,60}\b)?(?:please )?(?:consider|make|making) (?:a |an |making a )?(?:small |one-off |monthly )?(?:donation|contribution|gift)\b",
            r"if you (?:value|like|enjoy|appreciate) (?:our|this|what)\b.{0,80}\b(?:support|donat|contribut|subscrib)",
            r"your (?:contribution|donation|support|gift)s? (?:helps?|keeps?|allows?|makes?|enables?)\b",
            r"help (?:us )?(?:keep|continue|fund|support)\b.{0,60}\b(?:supporter|member|subscriber|donat\w+|contribut\w+|journalism)\b",
            r"(?:since|as) you['’]re here\b.{0,120}|we have a small favou?r to ask\b",
            r"(?:if you )?(?:find|found|spot(?:ted)?|notice) (?:a |an |any )?(?:typo|error|mistake)\b.{0,120}\b(?:select|highlight|press|ctrl|click|report)\b",
            r"(?:the |our )?(?-i:[A-Z])\w+ app$",
            r"(?:please )?click (?:here|on the links?|the links?|to (?:read|see|view|watch|hear|learn|find out|follow))\b.{0,120}$",
            r"for (?:any )?(?:comments?|questions|feedback|corrections|enquiries|inquiries)\b.{0,40}:\s*\S+@\S+",
            r"(?:please )?(?:e-?mail|contact|write to|message|call|text|whatsapp) (?:us|the (?:writers?|reporters?|authors?|editors?"
            r"|news ?desk)|this reporter|tips?@)\b.{0,140}$",
            r"(?:e-?mail|contact) (?:the )?\w+(?: \w+)? at \S+@\S+",
            r"(?:.{2,60}\W)?text \w+ to \d{3,6}\b|.{2,40} on your (?:phone|mobile|telephone)(?:\W*$|:.{0,60}$)",
            r"(?:download|install|get) (?:the|our) (?:\w+ ){0,3}app\b",
            r"support (?:our|independent|quality|local) (?:\w+ )?journalism|become a (?:\w+ )?(?:subscriber|supporter|patron|member today)",
            r"(?:make a (?:donation|contribution)|donate (?:now|today|here))\b",
            r"(?:read|see|watch|view) (?:the |our )?(?:full|rest of|entire|complete|original)\b.{0,60}\bhere\W*$",
            r"for more (?:from|on|news|stories)\b.{0,80}\b(?:download|visit|click|subscribe|sign up|follow)\b",
            r"(?:follow|find|read|see|get) (?:all of |more of |the )?(?:\w+['’]s? )?(?:\w+ ){0,3}coverage\b.{0,80}(?:https?:|\bhere\b|\bat \w+\.\w+)",
            r"(?:this is a )?(?:developing|breaking)(?: news)? story\b.{0,120}$|(?:please )?check back (?:here )?(?:later|for|soon)\b.{0,80}$",
            r"visit our .{0,40}(?:page|website|homepage|channel|section|hub|site)\b",
            r"(?:today['’]s|more|all|full|our|complete) (?:coverage|stories|dispatches) from\b.{0,60}\b(?:correspondents|around the world)$",
            r"do you have (?:a|any) (?:story|stories|tip|news|photos?|videos?|information)\b.{0,30}\bfor (?:us|the|our)\b.{0,60}\?",
            r"have (?:a|any) (?:story|tip|news tip)\b.{0,40}\?",
        ),
    ),
    (
        "comments",
        (
            r"please (?:keep|be|read|note|observe)\b.{0,60}\bcomments?\b.{0,60}$|we (?:welcome|encourage|moderate) (?:your )?comments",
            r"your e-?mail address will not be published|required fields are marked",
        ),
    ),
    (
        "site notice",
        (
            r"content created by .{2,60} is available\b|for (?:licensing|reprint|syndication) (?:opportunities|rights|enquiries|inquiries)\b",
            r"(?:the )?(?:mass )?(?:media|sites?|websites?|users?|readers?|you) (?:can|may|must|are (?:free|allowed) to) (?:quote|reproduce"
            r"|reprint|republish|use|copy|cite) (?:\w+ ){0,3}(?:materials?|contents?|articles?|information|texts?)\b.{0,200}"
            r"(?:link|reference|credit|attribut|permission|source)",
            r"(?:any )?(?:quot(?:ing|ation)|reproduc(?:ing|tion)|reprint(?:ing)?|republi(?:shing|cation)|(?:full or partial )?use)"
            r"(?: in (?:whole|full|part)[\w ]{0,12})? of (?:the|any|these|our|this|its|all) (?:\w+ ){0,2}(?:materials?|contents?|articles?"
            r"|information|texts?)\b.{0,120}(?:permi|prohibit|allowed|consent|link|reference|credit|attribut)",
            r"(?:the |a |an )?(?:active |direct )*hyper-?links? (?:to\b.{0,60})?(?:should|must|shall|is|are) (?:be )?(?:placed|required"
            r"|mandatory|obligatory|given)",
            r"this (?:material|article|story|content|work|report) (?:may|can|must|should) not be (?:published|reproduced|reprinted|copied"
            r"|broadcast|redistributed|republished)|this (?:content|article|material) is (?:protected by|licensed)",
            r"(?:©|copyright (?:©|\(c\)|\d{4})|\(c\) \d{4})|all rights (?:are )?reserved",
            r".{1,60}\b(?:website|channel|app|pages?) can (?:also )?be (?:accessed|viewed|watched|followed|found) (?:at|on|via|through)"
            r" (?:the following|these|our|alternate|alternative|http|www)",
            r".{2,40} (?:is|are) not responsible for (?:the )?(?:content|contents|information) of (?:external|other|third)\b",
            r"(?:the )?(?:views|opinions) expressed (?:in this|here|by the (?:author|writer))\b",
            r"this (?:site|website|page) uses cookies|(?:sorry, )?this (?:video|content|page|feature) is (?:not|no longer) available",
        ),
    ),
    (
        "advertisement",
        (
            r"(?:story|article) continues (?:below|after)\b.{0,40}$",
            r"advertisement\W+(?:continue|story|scroll)\b.{0,40}$",
        ),
    ),
)

# The same, but a reporter could write them too: they count only on a line where one of the above stands.
WEAK_APPEALS: tuple[str, ...] = (
    r"(?:do|have|are|were|did) you\b.{0,160}\?",
    r"we (?:also )?(?:pay|want to hear|['’]d (?:love|like) to hear|would (?:love|like) to hear)\b",
    r"(?:let us know|tell us|share your|have your say|join the|visit|follow|sign up|subscribe|download|please|thank you|learn more)\b",
    r"(?:an error has occurred|invalid e-?mail|for more|to (?:read|see|get) more|click|you (?:can|agree|must|will)|by (?:signing|clicking))\b",
    r"it(?:['’]s| is) free\b|no spam\b|sign in\b",
)
