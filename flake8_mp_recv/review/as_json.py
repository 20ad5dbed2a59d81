"""The map as JSON, for other programs; ``docs/map.md`` describes it, ``docs/map.schema.json`` states it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from flake8_mp_recv import __version__
from flake8_mp_recv.review.inventory import Entry, Inventory, Receiver
from flake8_mp_recv.review.places import Place
from flake8_mp_recv.review.processes import Launch

VERSION: Final = 1
"""Raised whenever a field changes its meaning or goes away; new fields leave it as it is."""

Name = Callable[[str], str]


def rendered(inventory: Inventory, name: Name) -> str:
    """Return the map as a JSON text; ``name`` gives a path as it is shown."""
    return json.dumps(document(inventory, name), indent=2)


def document(inventory: Inventory, name: Name) -> dict[str, Any]:
    """Return the map as JSON's objects, with identifiers by which its parts name each other."""
    endpoints = {entry.endpoint.place: f"endpoint-{n}" for n, entry in enumerate(inventory.entries, 1)}
    receivers = {receiver.place: f"receiver-{n}" for n, receiver in enumerate(inventory.receivers, 1)}
    launches = {launch.place: f"process-{n}" for n, launch in enumerate(inventory.launches, 1)}
    worst = inventory.worst()
    return {
        "version": VERSION,
        "tool": {"name": "flake8-mp-recv", "version": __version__},
        "files": inventory.files,
        "worst": worst.value if worst is not None else None,
        "endpoints": [_endpoint(entry, endpoints, receivers, launches, name) for entry in inventory.entries],
        "processes": [_process(launch, endpoints, launches, name) for launch in inventory.launches],
        "receivers": [_receiver(receiver, endpoints, receivers, name) for receiver in inventory.receivers],
        "not_known": [_place(place, name) for place in inventory.not_known],
        "not_read": [
            {"file": name(unread.path), "line": unread.line or None, "reason": unread.reason}
            for unread in inventory.unparsed
        ],
    }


def _place(place: Place, name: Name) -> dict[str, Any]:
    return {"file": name(place.path), "line": place.line, "column": place.column + 1, "source": place.source}


def _endpoint(
    entry: Entry, endpoints: dict[Place, str], receivers: dict[Place, str], launches: dict[Place, str], name: Name
) -> dict[str, Any]:
    endpoint = entry.endpoint
    address, key = endpoint.address, endpoint.key
    return {
        "id": endpoints[endpoint.place],
        "kind": endpoint.kind.value,
        "label": endpoint.label,
        "boundary": endpoint.boundary.value,
        **_place(endpoint.place, name),
        "address": {"text": address.text, "family": address.family} if address is not None else None,
        "key": {
            "state": key.state.value,
            "text": key.text,
            "at": {"file": name(key.place.path), "line": key.place.line} if key.place is not None else None,
        },
        "codes": list(entry.codes),
        "receivers": [receivers[receiver.place] for receiver in entry.receivers],
        "processes": [launches[launch.place] for launch in entry.launches],
    }


def _process(launch: Launch, endpoints: dict[Place, str], launches: dict[Place, str], name: Name) -> dict[str, Any]:
    return {
        "id": launches[launch.place],
        "kind": launch.kind,
        "target": launch.target,
        **_place(launch.place, name),
        "endpoints": [endpoints[end] for end in launch.ends if end in endpoints],
    }


def _receiver(
    receiver: Receiver, endpoints: dict[Place, str], receivers: dict[Place, str], name: Name
) -> dict[str, Any]:
    return {
        "id": receivers[receiver.place],
        "code": receiver.code,
        **_place(receiver.place, name),
        "endpoints": [endpoints[place] for place in receiver.endpoints if place in endpoints],
    }
