"""The installer for Windows: built and signed on any system, offering to open what the program opens."""

from __future__ import annotations

import mimetypes
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from windows import installer, program_resources, signing

from imageedit_desktop import __version__

_SCRIPT = (installer.HERE / "installer.nsi").read_text(encoding="utf-8")
_ENTRY = next(installer.REPOSITORY.glob("*/linux/*.desktop"))

needs_makensis = pytest.mark.skipif(shutil.which("makensis") is None, reason="not installed: makensis")
needs_osslsigncode = pytest.mark.skipif(
    shutil.which("osslsigncode") is None or shutil.which("openssl") is None, reason="not installed: osslsigncode"
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A folder such as PyInstaller makes, with the smallest program that could be signed: an installer itself."""
    folder = tmp_path / "a folder" / "imageedit-desktop"
    (folder / "_internal").mkdir(parents=True)
    program_resources.make_icon(folder / "_internal")
    nothing = tmp_path / "nothing.nsi"
    nothing.write_text(f'OutFile "{folder / installer.EXE}"\nRequestExecutionLevel user\nSection\nSectionEnd\n')
    subprocess.run(["makensis", "-V1", nothing], check=True)
    return folder


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    key, plain, packed = tmp_path / "key.pem", tmp_path / "certificate.pem", tmp_path / "certificate.pfx"
    made = [
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=Nobody",
        "-addext",
        "extendedKeyUsage=codeSigning",
    ]
    subprocess.run(
        ["openssl", "req", "-x509", *made, "-keyout", key, "-out", plain], check=True, capture_output=True
    )
    pack = ["-export", "-inkey", key, "-in", plain, "-out", packed, "-passout", "pass:secret words"]
    subprocess.run(["openssl", "pkcs12", *pack], check=True, capture_output=True)
    monkeypatch.setenv(signing.CERTIFICATE, str(packed))
    monkeypatch.setenv(signing.PASSWORD, "secret words")
    return plain


def _is_signed(file: Path, certificate: Path) -> bool:
    command = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)]
    return b"Signature verification: ok" in subprocess.run(command, capture_output=True, check=False).stdout


@needs_makensis
def test_without_a_certificate_it_is_built_and_says_that_nothing_is_signed(
    program: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built = installer.build(program, tmp_path / "dist", quickly=True)

    assert built.name == f"imageedit-desktop-{__version__}-windows.exe"
    assert built.read_bytes()[:2] == b"MZ"
    assert f"no certificate is given by {signing.CERTIFICATE}" in capsys.readouterr().out


@needs_makensis
@needs_osslsigncode
def test_with_a_certificate_the_program_and_the_installer_are_signed(
    program: Path, tmp_path: Path, certificate: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    built = installer.build(program, tmp_path / "dist", quickly=True)

    assert _is_signed(built, certificate)
    assert _is_signed(program / installer.EXE, certificate)
    said = capfd.readouterr()
    assert "secret words" not in f"{said.out}{said.err}"


@needs_makensis
@needs_osslsigncode
@pytest.mark.usefixtures("certificate")
def test_what_cannot_be_signed_is_not_built(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(signing.PASSWORD, "another word")
    before = (program / installer.EXE).read_bytes()
    with pytest.raises(subprocess.CalledProcessError):
        installer.build(program, tmp_path / "dist", quickly=True)
    assert (program / installer.EXE).read_bytes() == before
    assert [file.name for file in program.iterdir() if file.is_file()] == [installer.EXE]


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(installer.InstallerError, match="PyInstaller"):
        installer.build(tmp_path, tmp_path / "dist")


def test_signtool_gets_the_certificate_and_a_time_where_one_is_asked_for(tmp_path: Path) -> None:
    given = {signing.CERTIFICATE: "c.pfx"}
    assert signing.signtool(tmp_path / "a.exe", given)[-3:] == ["/f", "c.pfx", str(tmp_path / "a.exe")]
    stamped = {**given, signing.PASSWORD: "secret", signing.TIMESTAMPS: "http://stamps"}
    command = signing.signtool(tmp_path / "a.exe", stamped)
    assert command[command.index("/p") + 1] == "secret"
    assert command[command.index("/tr") + 1] == "http://stamps"


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", "0.1.0.0"), ("1.2.3rc4", "1.2.3.4"), ("2", "2.0.0.0")])
def test_a_version_has_four_numbers_there(version: str, numbers: str) -> None:
    assert installer.of_four(version) == numbers


def test_the_version_is_the_program_s() -> None:
    assert installer.version() == __version__


def test_it_offers_to_open_what_the_program_offers_on_linux() -> None:
    offered = set(re.findall(r'!insertmacro \$\{DO\} "(\.\w+)"', _SCRIPT))
    kinds = re.search(r"^MimeType=(.*)$", _ENTRY.read_text(encoding="utf-8"), re.MULTILINE)
    assert kinds is not None
    known = {kind: set(mimetypes.guess_all_extensions(kind)) for kind in kinds[1].split(";") if kind}
    missed = [kind for kind, endings in known.items() if endings and not endings & offered]
    assert {".jpg", ".png", ".webp", ".heic", ".jxl", ".dng"} <= offered
    assert missed == [kind for kind in missed if kind in _NOT_OFFERED]


_NOT_OFFERED = {
    "image/vnd.microsoft.icon",
    *(f"image/x-portable-{kind}" for kind in ("anymap", "bitmap", "graymap", "pixmap")),
}
"""Nobody opens them to edit them."""


def test_the_icon_has_every_size_that_windows_asks_for(tmp_path: Path) -> None:
    with Image.open(program_resources.make_icon(tmp_path)) as icon:
        assert {side for side, _ in icon.info["sizes"]} == {16, 20, 24, 32, 40, 48, 64, 128, 256}
