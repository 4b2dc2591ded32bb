"""The details: every fact in words, nothing shown that is not known."""

from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QTextEdit
from shiboken6 import delete
from support.window import unmarked

from imageedit_desktop.domain.gallery import item_of
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, JobId, PredictionId, result_id
from imageedit_desktop.domain.inputs import InputFile, InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.price import price_of
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.inspector.input_strip import _InputPicture
from imageedit_desktop.ui.features.inspector.panel import Inspector
from imageedit_desktop.ui.features.verdicts.commands import COMMANDS
from imageedit_desktop.ui.pictures.cache import PictureCache

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


def portrait(number: int) -> InputFile:
    return InputFile(
        sha256=InputHash(str(number) * 64), name=f"face {number}.jpg", size=size(64, 64), size_bytes=1, format="PNG"
    )


@pytest.fixture
def job():
    recipe = Recipe(
        prompt="a fox " + "x" * 300,
        source=portrait(0),
        portraits=(portrait(1), InputUrl(url="https://example.org/a.jpg")),
        size=size(1280, 720),
        images=9,
        seed=42,
    )
    return Job(
        id=JobId("a" * 32),
        recipe=recipe,
        state=JobState.DONE,
        origin="https://api.wavespeed.ai",
        price=price_of(9),
        charged=Charged.YES,
        prediction_id=PredictionId("service-id"),
        created_ms=1,
    )


@pytest.fixture
def item(job, tmp_path):
    result = Result(
        id=result_id(job.id, 2),
        job_id=job.id,
        number=2,
        state=ResultState.SAVED,
        path=tmp_path / "fox 2.png",
        size=size(1280, 720),
        size_bytes=1_234_000,
        format="PNG",
        saved_ms=1_795_000_000_000,
    )
    return item_of(job, 2, result)


@pytest.fixture
def panel(qtbot, tmp_path):
    for number, colour in enumerate(("red", "blue")):
        Image.new("RGB", (64, 64), colour).save(tmp_path / f"{number}.png")
    pictures = PictureCache()
    pictures.begin()
    window = QMainWindow()
    panel = Inspector(
        pictures, lambda picture: tmp_path / f"{picture.sha256[0]}.png", Commands(window, COMMANDS, {})
    )
    window.setCentralWidget(panel)
    window.resize(300, 700)
    with qtbot.waitExposed(window):
        window.show()
    yield panel
    pictures.close()
    delete(window)


def passage(panel, name):
    """The one with this name."""
    (found,) = [one for one in panel.findChildren(QTextEdit) if unmarked(one.accessibleName()) == name]
    return found


def values(panel):
    """What is told of the picture, by the names of its facts."""
    seen = [one for one in panel.findChildren(QTextEdit) if one.isVisible()]
    told = {unmarked(one.accessibleName()): one.toPlainText() for one in seen}
    told.pop("Prompt of this picture", None)
    ending = " of this picture"
    return {name.removesuffix(ending): text for name, text in told.items() if name.endswith(ending)}


def says(panel, words):
    return any(label.text() == words and label.isVisible() for label in panel.findChildren(QLabel))


def button(panel, name):
    (found,) = [b for b in panel.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName())]
    return found


def test_without_a_selection_it_says_so(panel):
    assert says(panel, "Select a picture to see its details.")
    assert not passage(panel, "File").isVisible()


def test_a_saved_picture_tells_all(panel, item, job):
    panel.show_item(item, job)
    assert passage(panel, "File").toPlainText() == "fox 2.png"
    assert says(panel, "1280×720 · 1.2 MB · PNG")
    assert passage(panel, "Prompt of this picture").toPlainText() == job.recipe.prompt
    told = values(panel)
    assert "2026" in told.pop("Made")
    assert told == {
        "Requested size": "1280×720",
        "Seed": "42",
        "Cost of the job": "$0.0315 charged",
        "Changed": "Not measured yet",
        "Flagged": "The service did not say",
        "Service id": "service-id",
    }


@pytest.mark.parametrize(
    ("share", "said"),
    [(0, "Nothing that can be seen"), (0.004, "Less than 1 %"), (0.005, "1 %"), (0.336, "34 %"), (1, "100 %")],
)
def test_how_much_changed_is_told_in_whole_per_cent(panel, item, job, share, said):
    panel.show_item(replace(item, result=replace(item.result, changed=share)), job)
    assert values(panel)["Changed"] == said


def test_what_cannot_be_compared_and_what_has_no_source_are_said_to_be_so(panel, item, job):
    panel.show_item(replace(item, result=replace(item.result, is_incomparable=True)), job)
    assert values(panel)["Changed"] == "The picture and its source cannot be compared"
    elsewhere = replace(job, recipe=replace(job.recipe, source=InputUrl(url="https://example.org/a.jpg")))
    panel.show_item(item, elsewhere)
    assert values(panel)["Changed"] == "The library has no source of this picture"


@pytest.mark.parametrize(("nsfw", "said"), [(True, "Yes, by the service"), (False, "No")])
def test_the_flag_is_told_in_words(panel, item, job, nsfw, said):
    panel.show_item(replace(item, result=replace(item.result, nsfw=nsfw)), job)
    assert values(panel)["Flagged"] == said


def test_a_prompt_that_the_service_may_rewrite_is_told(panel, job, item):
    rewritten = replace(job, recipe=replace(job.recipe, optimize_prompt=True))
    panel.show_item(item, rewritten)
    assert values(panel)["Prompt optimized"] == "Yes, by the service"


def test_one_on_its_way_shows_what_is_known(panel, job):
    waiting = replace(job, state=JobState.WAITING, prediction_id=None, recipe=replace(job.recipe, seed=None))
    panel.show_item(item_of(waiting, 1), waiting)
    assert set(values(panel)) == {"Requested size", "Seed", "Cost of the job"}
    assert values(panel)["Seed"] == "Random"
    assert not button(panel, "Use as source").isEnabled()
    assert not button(panel, "Show in folder").isEnabled()
    assert button(panel, "Restore recipe").isEnabled()


def test_without_its_job_it_shows_the_picture(panel, item):
    panel.show_item(item, None)
    assert set(values(panel)) == {"Made", "Requested size", "Flagged"}


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("Use as source", "use_as_source_requested"),
        ("Restore recipe", "restore_requested"),
        ("Copy picture", "copy_requested"),
        ("Copy prompt", "copy_prompt_requested"),
        ("Show in folder", "reveal_requested"),
    ],
)
def test_buttons_wish_for_the_item(qtbot, panel, item, job, name, wish):
    panel.show_item(item, job)
    with qtbot.waitSignal(getattr(panel, wish)) as wished:
        qtbot.mouseClick(button(panel, name), Qt.MouseButton.LeftButton)
    assert wished.args == [item]


def test_long_words_break_instead_of_being_cut(qtbot, panel, item, job):
    panel.show_item(item, job)
    prompt = passage(panel, "Prompt of this picture")
    qtbot.waitUntil(lambda: prompt.height() > 5 * prompt.fontMetrics().height())
    assert prompt.document().size().width() <= prompt.width()


def shown_inputs(panel):
    return [p for p in panel.findChildren(_InputPicture) if p.isVisible()]


def input_names(panel):
    return [p.accessibleName() for p in shown_inputs(panel)]


def test_what_went_in_is_shown(qtbot, panel, item, job):
    panel.show_item(item, job)
    expected = ["Source: face 0.jpg", "Portrait 1: face 1.jpg", "Portrait 2: https://example.org/a.jpg"]
    qtbot.waitUntil(lambda: input_names(panel) == expected)
    face = shown_inputs(panel)[1]
    qtbot.waitUntil(lambda: face.grab().toImage().pixelColor(face.rect().center()) == QColor("blue"))


def test_another_recipe_replaces_the_pictures(qtbot, panel, item, job):
    panel.show_item(item, job)
    qtbot.waitUntil(lambda: len(input_names(panel)) == 3)
    panel.show_item(item, replace(job, recipe=replace(job.recipe, portraits=())))
    qtbot.waitUntil(lambda: input_names(panel) == ["Source: face 0.jpg"])
