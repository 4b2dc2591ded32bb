"""What programs learn of a new version: written for the owner of the key alone, and for what is released."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest
import version_signing
from support.versions import Signer
from version_signing import KEY, SigningError

from imageedit_desktop import __version__
from imageedit_desktop.api.version_file import is_signed
from imageedit_desktop.domain.newest_version import read_content, split_signed
from imageedit_desktop.domain.project import VERSION_KEYS

_OLD, _NEW = Signer(), Signer()


def test_what_is_written_is_believed(tmp_path: Path) -> None:
    keys = {KEY: f"{_OLD.private_key} {_NEW.private_key}\n"}
    file = version_signing.write_file(tmp_path / "packages", "1.3.0", keys, (_NEW.public_key,))
    signed = split_signed(file.read_bytes())
    assert read_content(signed.content) == "1.3.0"
    assert is_signed(signed, (_OLD.public_key,))
    assert is_signed(signed, (_NEW.public_key,))
    assert not is_signed(signed, VERSION_KEYS)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "no key is given by IMAGEEDIT_VERSION_KEY"),
        ("not base64!", "is no key"),
        (base64.b64encode(b"short").decode(), "is no key"),
        (_OLD.private_key, "does not believe this key"),
    ],
    ids=["none", "no base64", "short", "another's"],
)
def test_without_the_right_key_nothing_is_written(key: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(SigningError, match=words) as caught:
        version_signing.write_file(tmp_path, "1.3.0", {KEY: key}, (_NEW.public_key,))
    assert list(tmp_path.iterdir()) == []
    assert not key or key not in str(caught.value)


def test_a_version_that_is_no_release_is_not_told_of(tmp_path: Path) -> None:
    changes = "# Changelog\n\n## [Unreleased]\n\n## [1.3.0] - 2027-01-15\n\n## [1.2] - soon\n"
    version_signing.check_changes(changes, "1.3.0")
    for version in ("1.3", "1.2", "1-3-0", "2.0", "Unreleased"):
        with pytest.raises(SigningError, match="has no"):
            version_signing.check_changes(changes, version)


def test_a_new_key_is_its_owners_and_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "key"
    assert version_signing.main(["--new-key", str(file)], {}) == 0
    public, private = capsys.readouterr().out.strip(), file.read_text()
    version_signing.write_file(tmp_path, __version__, {KEY: private}, (public,))
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600
    assert version_signing.main(["--new-key", str(file)], {}) == 1
    assert file.read_text() == private
    assert private.strip() not in "".join(capsys.readouterr())
