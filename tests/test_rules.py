"""The rule table is complete and true, and every message keeps its shape whatever it is filled with."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.findings import findings_by_path
from support.real_flake8 import flake8_in_process

from flake8_mp_recv.rules import MAX_LENGTH, RULE_BY_CODE, RULES, Rule, message

TEMPLATES = [
    (rule, variant, template) for rule in RULES for variant, template in [("", rule.message), *rule.variants.items()]
]
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
every_template = pytest.mark.parametrize(
    ("rule", "variant", "template"), TEMPLATES, ids=[f"{rule.code}{variant}" for rule, variant, _ in TEMPLATES]
)


def fields_of(template: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(template) if name]


def test_the_codes() -> None:
    assert [rule.code for rule in RULES if not rule.audit] == [
        *("MPR073", "MPR074", "MPR075", "MPR081", "MPR082", "MPR083", "MPR084"),
    ]
    assert [rule.code for rule in RULES if rule.audit] == ["MPR901", "MPR902", "MPR903"]
    assert tuple(RULE_BY_CODE.values()) == RULES


@every_rule
def test_a_rule_tells_all_that_explain_needs(rule: Rule) -> None:
    for text in (rule.title, rule.why, rule.fix, rule.bad, rule.good):
        assert text.strip()
        assert max(map(len, text.splitlines())) <= 120
    cwe, owasp, documentation = rule.references
    assert re.match(r"CWE-\d+: ", cwe)
    assert re.match(r"OWASP A\d\d:2021: ", owasp)
    assert documentation.startswith("https://docs.python.org/3/library/")


@every_rule
def test_a_bad_example_earns_exactly_its_code(rule: Rule, tmp_path: Path) -> None:
    assert codes_of(rule.bad, rule, tmp_path) == [rule.code]


@every_rule
def test_a_good_example_earns_nothing(rule: Rule, tmp_path: Path) -> None:
    assert codes_of(rule.good, rule, tmp_path) == []


def codes_of(source: str, rule: Rule, folder: Path) -> list[str]:
    (folder / "setup.cfg").touch()
    (folder / "example.py").write_text(source, encoding="utf-8")
    extensions = ["--enable-extensions=MPR9"] if rule.audit else []
    outcome = flake8_in_process(["--isolated", "--select=MPR", *extensions, "example.py"], cwd=folder)
    return [finding.code for finding in findings_by_path(outcome.stdout).get("example.py", [])]


SAID = """\
MPR073 recv() unpickles what the peer sends (Listener.accept() at line 9) - use recv_bytes() and json.loads()
MPR073 recv() unpickles what the peer sends (Pipe() in app/ipc.py at line 8) - use recv_bytes() and json.loads()
MPR073 recv() unpickles (Listener.accept() in application/ipc.py at line 18) - use recv_bytes() and json.loads()
MPR073 recv() unpickles (Listener.accept() in ...ubpackage/module/ipc.py at line 18) - use recv_bytes() and json.loads()
MPR073 recv, handed on, unpickles what the peer sends (Pipe() at line 8) - use recv_bytes() and json.loads()
MPR074 received bytes are unpickled, as recv() would do (Pipe() at line 8) - use json.loads()
MPR075 ForkingPickler.loads() is pickle.loads(): it runs what the bytes say - use json.loads()
MPR081 Client without authkey trusts any peer - pass a random key from the environment or a file
MPR081 Listener with authkey b"" trusts any peer - pass a random key from the environment or a file
MPR082 hard-coded authkey (line 3) - keep it in the environment or a file; deleting it is worse
MPR082 hard-coded authkey (...cation/config/keys.py line 3) - keep it in the environment or a file; deleting it is worse
MPR083 Listener on '0.0.0.0' is open to other machines - bind to 127.0.0.1 or a Unix socket
MPR083 manager on '2001:db8:...3::' is open to other machines - bind to 127.0.0.1 or a Unix socket
MPR083 Listener on ...g.eu-central-1.compute.example.org' is open to other machines - bind to 127.0.0.1 or a Unix socket
MPR084 Client connects to 'db.example.org', another machine - use a message queue or RPC with TLS, not pickle
MPR901 get() unpickles what any writer put into the queue (Queue() at line 4) - check that each writer is trusted
MPR902 recv() on an unknown receiver - check that it is not a multiprocessing connection, or use recv_bytes()
MPR903 Listener on an address that is not known here - check that it is loopback or a Unix socket
""".splitlines()
SAID_OF: list[dict[str, str]] = [
    {"origin": "Listener.accept() at line 9"},
    {"origin": "Pipe() in app/ipc.py at line 8"},
    {"origin": "Listener.accept() in application/ipc.py at line 18"},
    {"origin": "Listener.accept() in application/package/subpackage/module/ipc.py at line 18"},
    {"origin": "Pipe() at line 8", "variant": "bound"},
    {"origin": "Pipe() at line 8"},
    {"method": "loads"},
    {"what": "Client"},
    {"what": "Listener", "variant": "empty"},
    {"where": "line 3"},
    {"where": "application/config/keys.py line 3"},
    {"what": "Listener", "address": "'0.0.0.0'"},
    {"what": "manager", "address": "'2001:db8:1:2:3::'"},
    {"what": "Listener", "address": "'buildfarm-coordinator.staging.eu-central-1.compute.example.org'"},
    {"what": "Client", "address": "'db.example.org'"},
    {"origin": "Queue() at line 4"},
    {},
    {"what": "Listener"},
]


@pytest.mark.parametrize(("said", "of"), [*zip(SAID, SAID_OF, strict=True)], ids=SAID)
def test_messages(said: str, of: dict[str, str]) -> None:
    code, _, text = said.partition(" ")
    assert message(code, **of) == text


anything = st.text(max_size=200) | st.from_regex(r"\A(\w{1,90}\(\) )?in (\w{1,20}/){0,9}\w{1,20}\.py at line \d{1,6}\Z")
addresses = st.ip_addresses(v=6).map(str) | st.from_regex(r"\A[0-9:.]{0,60}\Z")


@every_template
@given(data=st.data())
def test_a_message_keeps_its_shape(rule: Rule, variant: str, template: str, data: st.DataObject) -> None:
    fields = {name: data.draw(anything | addresses, label=name) for name in fields_of(template)}
    printed = f"{rule.code} {message(rule.code, variant=variant, **fields)}"
    assert len(printed) <= MAX_LENGTH
    assert len(printed.splitlines()) == 1
    assert not printed.endswith(".")
    assert not re.search(r":\d+:\d+:", printed)
    advice = template.rpartition(" - ")[2]
    assert advice
    assert printed.endswith(f" - {advice}")


def test_a_key_is_not_to_be_deleted() -> None:
    advice = RULE_BY_CODE["MPR082"].message.partition(" - ")[2]
    assert "environment or a file" in advice
    assert "deleting it is worse" in advice


@pytest.mark.parametrize(
    ("code", "variant", "fields"),
    [("MPR999", "", {}), ("MPR075", "bound", {}), ("MPR073", "", {"where": "line 3"})],
)
def test_what_the_table_lacks_is_an_error(code: str, variant: str, fields: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        message(code, variant=variant, **fields)
