"""The program for macOS, as far as other systems can see: what it says of itself, its icon, how it is signed."""

from __future__ import annotations

import plistlib
import runpy
import struct
import sys
from collections.abc import Mapping
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import drawn_icon
import pytest
from environment import SetUpError
from macos import disk_image, icon, keychain, notarization, oldest_system, property_list, signing
from macos.apple_tool import AppleToolError
from packages import frozen, kinds, libraries
from packages.release import NAME, PROGRAM, Release
from PIL import Image
from PIL.IcnsImagePlugin import IcnsImageFile

from imageedit_desktop import __version__
from imageedit_desktop.imaging.endings import ENDINGS
from imageedit_desktop.paths import DESKTOP_ID

_REPOSITORY = Path(__file__).parents[3]
_APPLE = "<!DOCTYPE plist PUBLIC"

with_shell = pytest.mark.skipif(sys.platform == "win32", reason="Apple's programs are played by shell scripts")


def _read_back(contents: Mapping[str, Any]) -> dict[str, Any]:
    written = plistlib.dumps(contents)
    assert _APPLE in written.decode()
    read: dict[str, Any] = plistlib.loads(written)
    return read


# what macOS is told


def test_macos_is_told_what_it_asks_of_a_program() -> None:
    told = _read_back(property_list.contents("14.0"))
    assert (told["CFBundleIdentifier"], told["CFBundlePackageType"]) == (DESKTOP_ID, "APPL")
    assert (told["CFBundleExecutable"], told["CFBundleIconFile"]) == (PROGRAM, icon.FILE)
    assert {told["CFBundleName"], told["CFBundleDisplayName"]} == {NAME}
    assert {told["CFBundleShortVersionString"], told["CFBundleVersion"]} == {__version__}
    assert told["LSMinimumSystemVersion"] == "14.0"
    assert told["LSApplicationCategoryType"] == "public.app-category.photography"
    assert told["NSPrincipalClass"] == "NSApplication"
    assert told["NSHighResolutionCapable"] is told["NSSupportsAutomaticGraphicsSwitching"] is True
    assert told["NSHumanReadableCopyright"].endswith("The ImageEdit Desktop team")


def test_it_asks_for_nothing_that_it_does_not_use_and_may_be_started_twice() -> None:
    told = property_list.contents("14.0")
    assert [key for key in told if key.endswith("UsageDescription")] == []
    assert not {"LSMultipleInstancesProhibited", "LSBackgroundOnly", "LSUIElement"} & set(told)


def test_open_with_offers_it_for_all_that_it_reads_and_prefers_others() -> None:
    types = _read_back(property_list.contents("14.0"))["CFBundleDocumentTypes"]
    read = {ending for endings in ENDINGS.values() for ending in endings}
    assert sorted(f".{ending}" for kind in types for ending in kind["CFBundleTypeExtensions"]) == sorted(read)
    assert [kind["CFBundleTypeName"] for kind in types] == list(ENDINGS)
    assert {(kind["CFBundleTypeRole"], kind["LSHandlerRank"]) for kind in types} == {("Viewer", "Alternate")}


def test_its_languages_are_those_of_the_catalogues() -> None:
    told = property_list.contents("14.0")
    assert told["CFBundleDevelopmentRegion"] == "en"
    assert len(told["CFBundleLocalizations"]) == len(
        list((_REPOSITORY / "resources" / "translations").glob("*.ts"))
    )
    assert {"en", "de", "ar", "pt-BR", "zh-Hans"} <= set(told["CFBundleLocalizations"])
    assert [code for code in told["CFBundleLocalizations"] if "_" in code] == []


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0.1.0"), ("1.2.3rc4", "1.2.3"), ("2", "2.0.0")])
def test_a_version_has_three_numbers_there(version: str, numbers: str) -> None:
    assert property_list.of_three(version) == numbers


def test_the_oldest_system_is_the_newest_that_a_part_asks_for() -> None:
    wheels = [
        "Wheel-Version: 1.0\nTag: cp310-abi3-macosx_13_0_universal2\n",
        "Tag: cp313-cp313-macosx_9_0_x86_64\nTag: cp313-cp313-macosx_11_0_arm64\n",
        "Tag: py3-none-any\n",
        "Tag: cp313-cp313-manylinux_2_39_x86_64\n",
    ]
    assert oldest_system.newest(["macosx-10.13-universal2"], wheels) == "13.0"
    assert oldest_system.newest(["macosx-14-arm64"], wheels) == "14.0"
    assert oldest_system.newest(["linux-x86_64"], [distribution("pytest").read_text("WHEEL") or ""]) == ""


# the icon


def test_the_icon_has_every_size_that_macos_asks_for(tmp_path: Path) -> None:
    with IcnsImageFile(icon.make_icon(tmp_path)) as file:
        sizes = set(file.info["sizes"])
        assert sizes == {(side, side, scale) for side in (16, 32, 128, 256, 512) for scale in (1, 2)}
        for width, height, scale in sizes:
            image = file.icns.getimage((width, height, scale))
            assert (image.size, image.mode) == ((width * scale, height * scale), "RGBA")


@pytest.mark.parametrize("side", [16, 32])
def test_the_small_sizes_are_packed_as_they_must_be_and_are_what_is_drawn(tmp_path: Path, side: int) -> None:
    file = icon.make_icon(tmp_path)
    (tmp_path / "drawn.png").write_bytes(drawn_icon.pictures([side])[side])
    with IcnsImageFile(file) as image, Image.open(tmp_path / "drawn.png") as drawn:
        assert image.icns.getimage((side, side, 1)).tobytes() == drawn.convert("RGBA").tobytes()
    content = file.read_bytes()
    assert struct.unpack(">I", content[4:8]) == (len(content),)
    assert {b"icp4", b"icp5", b"icp6"} & set(_words(content)) == set()


def _words(content: bytes) -> list[bytes]:
    found, place = [], 8
    while place < len(content):
        found.append(content[place : place + 4])
        place += struct.unpack(">I", content[place + 4 : place + 8])[0]
    return found


# how it is signed


def test_in_the_hardened_runtime_it_may_do_two_things_more() -> None:
    text = signing.ENTITLEMENTS.read_bytes()
    ET.fromstring(text)
    assert plistlib.loads(text) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


@pytest.fixture
def application(tmp_path: Path) -> Path:
    """Such as PyInstaller makes: code in the frameworks, all else in the resources, with links between them."""
    contents = tmp_path / "frozen" / f"{NAME}.app" / "Contents"
    code = ["MacOS/imageedit-desktop", "Frameworks/libssl.3.dylib", "Frameworks/PIL/_imaging.so"]
    code += ["Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"]
    for name in code:
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_bytes(b"\xcf\xfa\xed\xfe and so on")
    (contents / "Resources").mkdir()
    (contents / "Resources" / "cat.png").write_bytes(b"\x89PNG")
    if sys.platform != "win32":
        (contents / "Resources" / "libssl.3.dylib").symlink_to("../Frameworks/libssl.3.dylib")
        (contents / "Frameworks" / "cat.png").symlink_to("../Resources/cat.png")
        framework = contents / "Frameworks/PySide6/Qt/lib/QtCore.framework"
        (framework / "QtCore").symlink_to("Versions/Current/QtCore")
        (framework / "Versions" / "Current").symlink_to("A")
    return contents.parent


def test_what_is_inside_is_signed_first_and_frameworks_as_a_whole(application: Path) -> None:
    inside = application / "Contents" / "Frameworks"
    assert signing.code_inside(application) == [
        inside / "PySide6" / "Qt" / "lib" / "QtCore.framework",
        inside / "PIL" / "_imaging.so",
        inside / "libssl.3.dylib",
    ]


@pytest.mark.parametrize(("identity", "stamped"), [(None, "--timestamp=none"), ("A1B2", "--timestamp")])
def test_with_and_without_a_certificate_it_is_signed_for_the_hardened_runtime(
    application: Path, identity: str | None, stamped: str
) -> None:
    parts, whole, looked = signing.commands(application, identity, Path("bare.plist"))
    alike = ["codesign", "--force", "--sign", identity or "-", stamped, "--options", "runtime"]
    assert parts == [*alike, *map(str, signing.code_inside(application))]
    assert whole == [*alike, "--entitlements", "bare.plist", str(application)]
    assert looked == ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(application)]


def test_the_certificate_is_put_into_a_keychain_of_its_own() -> None:
    given = {keychain.CERTIFICATE: "c.p12", keychain.PASSWORD: "secret"}
    commands = keychain.providing("/tmp/own", "word", ["/home/login"], given)
    assert [command[1] for command in commands] == [
        *("create-keychain", "set-keychain-settings", "unlock-keychain"),
        *("import", "set-key-partition-list", "list-keychains"),
    ]
    assert commands[3] == [
        *("security", "import", "c.p12", "-k", "/tmp/own", "-f", "pkcs12", "-P", "secret"),
        *("-T", "/usr/bin/codesign"),
    ]
    assert commands[-1][-2:] == ["/tmp/own", "/home/login"]


def test_apple_is_asked_with_all_three_parts_of_the_key_or_not_at_all() -> None:
    given = {notarization.KEY: "k.p8", notarization.KEY_ID: "K1", notarization.ISSUER: "I1"}
    assert notarization.is_asked_for(given)
    assert not any(notarization.is_asked_for({**given, name: ""}) for name in given)
    submitting, stapling = notarization.commands(Path("a.dmg"), given)
    asking = ["--key", "k.p8", "--key-id", "K1", "--issuer", "I1", "--wait"]
    assert submitting == ["xcrun", "notarytool", "submit", "a.dmg", *asking]
    assert stapling == ["xcrun", "stapler", "staple", "a.dmg"]


# the image, with Apple's programs played by scripts


_HASH = "0123456789ABCDEF0123456789ABCDEF01234567"


@pytest.fixture
def apple(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file with a line for each call of Apple's programs, which do no more than the rest relies on."""
    tools, said = tmp_path / "tools", tmp_path / "said"
    tools.mkdir()
    played = {
        "codesign": f'case "$*" in *entitlements*) cat "$8" >"{tmp_path}/entitlements" ;; esac',
        "security": f'test "$1" != find-identity || echo "  1) {_HASH} \\"Developer\\""',
        "hdiutil": f'for last; do :; done; find "$3" >"$last"; ls "{tmp_path}/busy" 2>/dev/null && '
        f'rm "{tmp_path}/busy" && echo "hdiutil: create failed - Resource busy" && exit 1; exit 0',
        "xcrun": f'test "$1" != stapler || ! test -e "{tmp_path}/refused"',
    }
    for name, script in played.items():
        (tools / name).write_text(f'#!/bin/sh\necho "{name} $*" >>"{said}"\n{script}\n')
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    monkeypatch.setattr(disk_image, "_PAUSE_S", 0)
    return said


_GIVEN = {keychain.CERTIFICATE: "c.p12", keychain.PASSWORD: "secret words"}
_SEEN = {notarization.KEY: "k.p8", notarization.KEY_ID: "K1", notarization.ISSUER: "I1"}


def _built(application: Path, environment: Mapping[str, str]) -> Path:
    return disk_image.build(application.parent, application, application.parents[1] / "a.dmg", environment)


def _calls(apple: Path) -> list[str]:
    return [" ".join(line.split()[:2]) for line in apple.read_text().splitlines()]


@with_shell
def test_without_a_certificate_it_is_signed_ad_hoc_and_says_so(
    apple: Path, application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    image = _built(application, {})
    inside = image.read_text()
    assert f"{NAME}.app/Contents/MacOS/{PROGRAM}" in inside
    assert (application.parent / "Applications").readlink() == Path("/Applications")
    assert _calls(apple) == ["codesign --force", "codesign --force", "codesign --verify", "hdiutil create"]
    assert apple.read_text().count("--sign - ") == 2
    assert f"no certificate is given by {keychain.CERTIFICATE}" in capsys.readouterr().out
    given = (apple.parent / "entitlements").read_bytes()
    assert plistlib.loads(given) == plistlib.loads(signing.ENTITLEMENTS.read_bytes())
    assert b"<!--" not in given


@with_shell
def test_with_a_certificate_and_a_key_all_is_signed_and_seen_by_apple(
    apple: Path, application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _built(application, _GIVEN | _SEEN)
    calls = _calls(apple)
    last = ["hdiutil create", "codesign --force", "security list-keychains", "xcrun notarytool", "xcrun stapler"]
    assert [call for call in calls if call.split()[0] != "security" or call.endswith("list-keychains")][-5:] == last
    assert (
        apple.read_text().count("codesign --force --sign 0123456789ABCDEF0123456789ABCDEF01234567 --timestamp ")
        == 3
    )
    assert "secret words" not in "".join(capsys.readouterr())


@with_shell
def test_signed_and_not_seen_by_apple_says_so(
    apple: Path, application: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _built(application, _GIVEN)
    assert "xcrun" not in apple.read_text()
    assert f"no key is given by {notarization.KEY}" in capsys.readouterr().out


@with_shell
def test_what_apple_refuses_is_no_package(apple: Path, application: Path) -> None:
    (apple.parent / "refused").touch()
    with pytest.raises(AppleToolError, match="stapler failed"):
        _built(application, _GIVEN | _SEEN)
    assert not (apple.parent / "a.dmg").exists()


@with_shell
def test_a_certificate_that_cannot_be_read_ends_it_without_a_word_of_the_password(
    apple: Path, application: Path
) -> None:
    security = apple.parent / "tools" / "security"
    security.write_text(f'#!/bin/sh\necho "security $*" >>"{apple}"\ntest "$1" != import\n')
    with pytest.raises(AppleToolError, match="security failed") as told:
        _built(application, _GIVEN)
    assert "secret words" not in str(told.value)
    assert _calls(apple)[-1] == "security list-keychains", "the keychains are searched as before"


@with_shell
def test_a_volume_that_something_looks_into_is_tried_again(apple: Path, application: Path) -> None:
    (apple.parent / "busy").touch()
    assert _built(application, {}).is_file()
    assert _calls(apple).count("hdiutil create") == 2


# the package


@pytest.fixture
def facts(tmp_path: Path) -> Release:
    return Release(repository=tmp_path, version="1.2.3", made_s=1_796_000_000, architecture="arm64")


@pytest.mark.skipif(sys.platform == "darwin", reason="it can be built here")
def test_elsewhere_it_says_where_it_can_be_built(facts: Release) -> None:
    with pytest.raises(SetUpError, match="dmg is built on macOS alone"):
        kinds.build(facts, "dmg")


@with_shell
def test_the_package_has_the_program_and_what_it_owes_to_others(
    apple: Path, application: Path, facts: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = application.with_name(PROGRAM)
    folder.mkdir()
    for paper in frozen.PAPERS:
        (folder / paper).write_text(paper)
    monkeypatch.setattr(frozen, "build", lambda release: folder)
    facts.packages.mkdir(parents=True)
    made = kinds.KINDS["dmg"].build(facts)
    assert made == facts.packages / "imageedit-desktop-1.2.3-macos-arm64.dmg"
    inside = made.read_text()
    assert all(f"Contents/Resources/{name}" in inside for name in ("NOTICES.txt", "LICENSE"))
    monkeypatch.setenv("PATH", str(facts.repository))
    with pytest.raises(SetUpError, match="codesign is missing"):
        kinds.KINDS["dmg"].build(facts)


@with_shell
def test_libraries_of_the_build_machine_are_told(tmp_path: Path) -> None:
    for name in ("libssl.3.dylib", "libpython3.13.dylib", "data.txt"):
        (tmp_path / name).touch()
    (tmp_path / "libjpeg.62.dylib").symlink_to("PIL/.dylibs/libjpeg.62.dylib")
    assert [path.name for path in libraries.taken_from_system(tmp_path)] == ["libssl.3.dylib"]


class Recipe:
    """PyInstaller's words, which keep what they were told."""

    def __init__(self) -> None:
        self.told: dict[str, dict[str, Any]] = {}
        self.binaries: list[tuple[str, str, str]] = []
        self.datas: list[tuple[str, str, str]] = []
        self.pure = self.scripts = None

    def word(self, name: str) -> Any:
        def keep(*_: object, **told: Any) -> Recipe:
            self.told[name] = told
            return self

        return keep


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_recipe_makes_an_application_on_macos_alone(
    system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import translations
    from windows import program_resources

    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda _: [])
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(translations, "compile_all", lambda *_: None)
    monkeypatch.setattr(program_resources, "version_info", lambda: "a version")
    recipe = Recipe()
    words = {name: recipe.word(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    places = {"SPECPATH": str(_REPOSITORY / "packaging"), "workpath": str(tmp_path)}
    runpy.run_path(str(_REPOSITORY / "packaging" / f"{PROGRAM}.spec"), init_globals={**words, **places})

    assert ("BUNDLE" in recipe.told) == (system == "darwin")
    assert recipe.told["EXE"]["console"] == (system != "darwin")
    endings = {"linux": None, "win32": ".ico", "darwin": ".icns"}
    drawn = recipe.told["EXE"].get("icon")
    assert (Path(drawn).suffix if drawn else None) == endings[system]
    if system == "darwin":
        bundle = recipe.told["BUNDLE"]
        assert (bundle["name"], bundle["bundle_identifier"]) == (f"{NAME}.app", DESKTOP_ID)
        assert Path(bundle["icon"]).name == bundle["info_plist"]["CFBundleIconFile"]
