"""The options, through flake8's own option manager and its configuration files."""

from __future__ import annotations

from pathlib import Path

import pytest
from flake8.exceptions import ExecutionError
from flake8.main.options import register_default_options, stage1_arg_parser
from flake8.options import aggregator, config
from flake8.options.manager import OptionManager
from support.real_flake8 import run_flake8

from flake8_mp_recv import options
from flake8_mp_recv.options import DEFAULTS, ORIGINS, Options
from flake8_mp_recv.values import OriginKind


def parsed(arguments: list[str], folder: Path) -> Options:
    """Return what flake8, called with ``arguments`` in ``folder``, hands to the plugin."""
    manager = OptionManager(
        version="", plugin_versions="", parents=[stage1_arg_parser()], formatter_names=["default", "pylint"]
    )
    register_default_options(manager)
    options.register(manager)
    configuration, configuration_folder = config.load_config(None, [])
    assert Path(configuration_folder) == folder
    return options.from_namespace(aggregator.aggregate_options(manager, configuration, configuration_folder, arguments))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_defaults(folder: Path) -> None:
    assert parsed([], folder) == DEFAULTS == Options(frozenset(), (), (), None)


def test_command_line(folder: Path) -> None:
    (folder / "src").mkdir()
    arguments = [
        "--mpr-trusted-origins=pipe,annotation",
        "--mpr-connection-factories=app.ipc.connect, app.links.open_link",
        "--mpr-forks=ourlib.mp",
        "--mpr-project-root=./src",
    ]
    assert parsed(arguments, folder) == Options(
        trusted_origins=frozenset({"pipe", "annotation"}),
        connection_factories=("app.ipc.connect", "app.links.open_link"),
        forks=("ourlib.mp",),
        project_root=str(folder / "src"),
    )


@pytest.mark.parametrize("separator", ["-", "_"])
@pytest.mark.parametrize("file", ["setup.cfg", "tox.ini", ".flake8"])
def test_configuration_files(file: str, separator: str, folder: Path) -> None:
    (folder / "src").mkdir()
    settings = {
        "mpr-trusted-origins": "pipe\n    queue",
        "mpr-connection-factories": "app.ipc.connect,\n    app.links.open_link",
        "mpr-forks": "ourlib.mp, theirlib.mp",
        "mpr-project-root": "./src/",
    }
    lines = [f"{name.replace('-', separator)} = {value}" for name, value in settings.items()]
    (folder / file).write_text("\n".join(["[flake8]", *lines, ""]), encoding="utf-8")
    assert parsed([], folder) == Options(
        trusted_origins=frozenset({"pipe", "queue"}),
        connection_factories=("app.ipc.connect", "app.links.open_link"),
        forks=("ourlib.mp", "theirlib.mp"),
        project_root=str(folder / "src"),
    )


def test_the_command_line_replaces_the_configuration(folder: Path) -> None:
    (folder / "tox.ini").write_text("[flake8]\nmpr-trusted-origins = pipe, queue\nmpr-forks = a.b\n", encoding="utf-8")
    assert parsed(["--mpr-trusted-origins=client"], folder) == Options(frozenset({"client"}), (), ("a.b",), None)


def test_empty_settings_are_the_defaults(folder: Path) -> None:
    names = ("mpr-trusted-origins", "mpr-connection-factories", "mpr-forks", "mpr-project-root")
    (folder / "tox.ini").write_text("\n".join(["[flake8]", *(f"{name} =" for name in names)]), encoding="utf-8")
    assert parsed([], folder) == DEFAULTS


def test_each_origin_can_be_trusted(folder: Path) -> None:
    assert parsed([f"--mpr-trusted-origins={','.join(ORIGINS)}"], folder).trusted_origins == frozenset(ORIGINS)


def test_the_origins_are_those_of_the_engine() -> None:
    """Written twice, since reading the options must not load the engine."""
    assert set(ORIGINS) == {kind.value for kind in OriginKind}


BAD_VALUES = {
    "mpr-trusted-origins=pipe,sockets": (
        "--mpr-trusted-origins: unknown origin 'sockets', must be of pipe, listener, client, queue, annotation"
    ),
    "mpr-connection-factories=app.ipc:connect": (
        "--mpr-connection-factories: 'app.ipc:connect' is not a dotted name such as 'package.module'"
    ),
    "mpr-forks=our-lib": "--mpr-forks: 'our-lib' is not a dotted name such as 'package.module'",
    "mpr-project-root=absent": "--mpr-project-root: 'absent' is not a folder; write a relative one as './folder'",
}


@pytest.mark.parametrize("bad", BAD_VALUES)
def test_a_bad_value_is_refused(bad: str, folder: Path) -> None:
    with pytest.raises(ExecutionError) as caught:
        parsed([f"--{bad}"], folder)
    assert str(caught.value) == BAD_VALUES[bad]


@pytest.mark.parametrize("bad", BAD_VALUES)
def test_flake8_prints_one_line_about_a_bad_value(bad: str, tmp_path: Path) -> None:
    (tmp_path / "setup.cfg").write_text(f"[flake8]\n{bad}\n", encoding="utf-8")
    outcome = run_flake8(["--jobs=1", "-"], cwd=tmp_path, stdin="")
    assert outcome.exit_code == 1
    assert outcome.stderr == ""
    assert outcome.stdout.splitlines() == [
        "There was a critical error during execution of Flake8:",
        BAD_VALUES[bad],
    ]


def test_help_names_every_option(tmp_path: Path) -> None:
    printed = run_flake8(["--help"], cwd=tmp_path).stdout
    names = ("--mpr-trusted-origins", "--mpr-connection-factories", "--mpr-forks", "--mpr-project-root")
    assert all(printed.count(f"  {name} ") == 1 for name in names)
