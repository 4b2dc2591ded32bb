"""What other programs call the five colours of labels, in the languages that they speak.

XMP keeps a label as the word that the program showed (``xmp:Label``), so that a German Lightroom writes ``Rot``.
Sources: the default label sets of Lightroom Classic and Bridge (2026), exiv2's tables of digiKam's and darktable's
numbers (2026).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from imageedit_desktop.domain.verdict import Label

_NAMES: Mapping[Label, str] = {
    Label.RED: (
        "red rot rouge rojo rosso vermelho rood röd rød punainen czerwony červená červený красный"
        " червоний piros vörös kırmızı roșu κόκκινο 赤 レッド 红色 红 紅色 紅 빨강 빨간색 أحمر אדום select"
    ),
    Label.YELLOW: (
        "yellow gelb jaune amarillo giallo amarelo geel gul keltainen żółty žlutá žlutý жёлтый жовтий"
        " sárga sarı galben κίτρινο 黄 黄色 イエロー 黃色 노랑 노란색 أصفر צהוב second"
    ),
    Label.GREEN: (
        "green grün vert verde groen grön grøn grønn vihreä zielony zelená zelený зелёный зелений zöld"
        " yeşil πράσινο 緑 グリーン 绿色 綠色 绿 綠 녹색 초록 초록색 أخضر ירוק approved"
    ),
    Label.BLUE: (
        "blue blau bleu azul blu blauw blå sininen niebieski modrá modrý синий синій kék mavi albastru"
        " μπλε 青 ブルー 蓝色 藍色 蓝 藍 파랑 파란색 أزرق כחול review"
    ),
    Label.PURPLE: (
        "purple violet lila violett pourpre púrpura morado viola roxo paars violetti fioletowy purpurowy"
        " fialová fialový фиолетовый пурпурный фіолетовий bíbor mor violeta violet μωβ 紫 パープル 紫色 자주색 보라"
        " 보라색 بنفسجي סגול magenta todo"
    ),
}
"""With the names of Bridge's own labels, which stand for these colours: Select, Second, Approved, Review, To Do."""

_OF_NUMBER = (Label.NONE, Label.RED, Label.RED, Label.YELLOW, Label.GREEN, Label.BLUE, Label.PURPLE)


def _folded(name: str) -> str:
    return "".join(unicodedata.normalize("NFC", name).casefold().replace("ё", "е").split())


_LABELS = {_folded(name): label for label, names in _NAMES.items() for name in names.split()}


def label_called(name: str) -> Label:
    """The colour that a name stands for, in whatever language; none for a word that is no colour."""
    return _LABELS.get(_folded(name), Label.NONE)


def label_of_digikam(number: int) -> Label:
    """The colour of ``digiKam:ColorLabel``: orange counts as red, and grey, black and white as none."""
    return _OF_NUMBER[number] if 0 <= number < len(_OF_NUMBER) else Label.NONE


def label_of_darktable(number: int) -> Label:
    """The colour of an entry of ``darktable:colorlabels``, which count from red."""
    return label_of_digikam((1, 3, 4, 5, 6)[number]) if 0 <= number <= 4 else Label.NONE
