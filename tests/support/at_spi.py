"""Run by the system's Python: ``list APPLICATION`` prints elements as JSON, ``press APPLICATION NAME`` acts."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version was chosen


def children(node):
    """Return the children that still exist."""
    return [child for child in map(node.get_child_at_index, range(node.get_child_count())) if child]


def walk(node):
    """Yield the node and what it shows, parents first; a node that vanishes meanwhile is left out."""
    try:
        if not node.get_state_set().contains(Atspi.StateType.SHOWING) and node.get_role() != Atspi.Role.APPLICATION:
            return
        below = children(node)
        yield node
    except GLib.Error:
        return
    for child in below:
        yield from walk(child)


def describe(node):
    """Return one element as plain values."""
    interfaces = node.get_interfaces()
    box = node.get_extents(Atspi.CoordType.SCREEN) if "Component" in interfaces else None
    text = node.get_text_iface() if "Text" in interfaces else None
    return {
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "role": node.get_role_name(),
        "x": box.x if box else 0,
        "y": box.y if box else 0,
        "width": box.width if box else 0,
        "height": box.height if box else 0,
        "states": [state.value_nick for state in node.get_state_set().get_states()],
        "text": Atspi.Text.get_text(text, 0, -1) if text else None,
    }


def described(nodes):
    """Yield the elements that did not vanish while they were asked."""
    for node in nodes:
        try:
            yield describe(node)
        except GLib.Error:
            continue


def main(command, application, name=None):
    """Answer one question."""
    programs = [p for p in children(Atspi.get_desktop(0)) if application.lower() in (p.get_name() or "").lower()]
    nodes = [node for program in programs for node in walk(program)]
    if command == "list":
        print(json.dumps(list(described(nodes))))
        return
    target = next((node for node in nodes if node.get_name() == name and "Action" in node.get_interfaces()), None)
    if target is None:
        sys.exit(f"nothing called {name!r} to press in {application}")
    target.get_action_iface().do_action(0)


main(*sys.argv[1:])
