"""Words that keep their full stop or hyphen (data for the word cutter)."""

ABBREVIATIONS = frozenset(
    """
    mr mrs ms mx dr prof sr jr st rev fr hon gov sen rep rep's gen lt col maj capt cmdr adm sgt cpl pvt
    brig supt insp det amb pres messrs mt ft
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    inc corp co ltd plc llc bros dept univ assn intl natl
    vs al approx est ext fig figs nos vol pp ed eds cf viz ca
    ave blvd rd hwy sq ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss
    mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
    a.m p.m am pm e.g i.e u.s u.k u.n
    """.split()
) - {"am", "pm", "la", "mar", "ill", "miss", "mass", "wash", "ind", "ed", "fig", "mo", "pa", "ore", "del",
     "est", "sat", "sun", "mon", "fri", "wed", "thu", "rep's", "ky"}

WHOLE_HYPHENED = frozenset(
    "e-mail e-mails e-mailed x-ray x-rays t-shirt t-shirts".split()
)

PREFIXES = "non|pre|mid|anti|re|co|pro|pan|ex|semi|mini|counter|cross|post|multi|sub|inter|ultra|micro|neo"
