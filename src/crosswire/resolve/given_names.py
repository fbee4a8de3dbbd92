"""First names: short forms that do not open the long one, and spellings; family names that stand first."""

from __future__ import annotations

from crosswire.model.wordlist import words

#: One line a name: its forms, the long ones too.
_FORMS = """
james jim jimmy jamie
william bill billy will
robert bob bobby rob
richard dick rick
michael mike mick mikhail mykhailo misha
thomas tom tommy
joseph joe yusuf yousef youssef
john jack johnny
edward ed ted eddie ned
theodore ted teddy
anthony tony
stephen steven steve
charles charlie chuck
henry harry hank
andrew andy drew andrei andrey andriy
lawrence larry
gerald jerry
gregory greg grigory hryhoriy hryhorii
christopher chris
katherine catherine kathryn kate katie kathy cathy kateryna ekaterina yekaterina katerina
elizabeth liz beth betty lizzie
margaret maggie peggy meg
patricia pat patty trish
susan sue suzanne
rebecca becky
deborah debbie
eugene gene yevgeny evgeny yevhen evgeni yevgeniy
alexander aleksandr alexandr oleksandr olexandr aliaksandr alexandre sasha alex
alexei aleksei alexey oleksiy oleksii
nikolai nikolay mykola mikalai kolya
vladimir volodymyr uladzimir vova
sergei sergey serhiy serhii siarhei
dmitry dmitri dmytro dmitriy
peter petro pyotr piotr petr
paul pavel pavlo
basil vasily vasyl vasili
elena olena yelena
irina iryna
tatiana tatyana tetiana tetyana
natalia natalya nataliya natalie
svetlana svitlana
julia yulia yuliya iuliia
oleg oleh
igor ihor
yuri yuriy yurii iurii
muhammad mohammed mohammad mohamed muhammed
ahmed ahmad ahmet
hussein hussain husain hossein husayn
omar umar omer
osama usama
khaled khalid
mustafa mostafa moustafa
mahmoud mahmud mahmut
saeed said sayeed
francisco paco
jose pepe
"""

#: Family names that stand before the given name, the commonest ones of those who write them so.
FAMILY_NAMES = words(
    """kim lee park choi jung jeong kang cho yoon jang lim han seo shin kwon hwang ahn song hong yoo moon
    wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin gao luo zheng liang xie tang feng
    deng cao peng zeng xiao tian dong yuan pan cai jiang ye cheng wei lu ding ren shen yao jia xi hua
    nguyen tran pham hoang phan vu vo dang bui ngo duong"""
)

_NAMES = tuple(frozenset(line.split()) for line in _FORMS.strip().splitlines())


def one_name(a: str, b: str) -> bool:
    """Whether two first names (folded) may be forms of one.

    >>> one_name("jim", "james"), one_name("jim", "john")
    (True, False)
    """
    return any(a in forms and b in forms for forms in _NAMES)
