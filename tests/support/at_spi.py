"""What an assistive technology does, run by the system's Python.

``list APPLICATION`` prints what is showing as JSON, ``press APPLICATION NAME`` does the first action of an element,
``press-child APPLICATION NAME PLACE`` that of a child, shown or not, ``act-child APPLICATION NAME PLACE ACTION``
one that it knows by name, and ``name-child APPLICATION NAME PLACE`` prints what it is called; ``write APPLICATION
NAME TEXT`` fills a field, and ``key NAME [control]`` presses a key, as a keyboard on the screen does.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version was chosen

CHILDREN_MAX = 2000
"""A list of more is asked for one of them, not for all."""


def children(node):
    """Return the children that still exist."""
    count = node.get_child_count()
    return [child for child in map(node.get_child_at_index, range(count)) if child] if count <= CHILDREN_MAX else []


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


def named(nodes, name, interface):
    """Return the first element with a name that can do what an interface says."""
    found = next((node for node in nodes if node.get_name() == name and interface in node.get_interfaces()), None)
    if found is None:
        sys.exit(f"nothing called {name!r} with {interface}")
    return found


RETURN = 0xFF0D
"""XK_Return, from X's ``keysymdef.h``; letters are called there as in Unicode."""


def press_key(name, modifier=None):
    """Press ``Return`` or a letter, with ``control`` if that is said."""
    held = 1 << Atspi.ModifierType.CONTROL if modifier == "control" else 0
    if held:
        Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.LOCKMODIFIERS)
    Atspi.generate_keyboard_event(RETURN if name == "Return" else ord(name), None, Atspi.KeySynthType.SYM)
    if held:
        Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


def main(command, *words):
    """Answer one question, or do one thing."""
    if command == "key":
        press_key(*words)
        return
    application, *words = words
    programs = [p for p in children(Atspi.get_desktop(0)) if application.lower() in (p.get_name() or "").lower()]
    nodes = (node for program in programs for node in walk(program))
    if command == "list":
        print(json.dumps(list(described(nodes))))
    elif command == "press":
        named(nodes, words[0], "Action").get_action_iface().do_action(0)
    elif command == "press-child":
        child = named(nodes, words[0], "Component").get_child_at_index(int(words[1]))
        child.get_action_iface().do_action(0)
    elif command == "act-child":
        acts = named(nodes, words[0], "Component").get_child_at_index(int(words[1])).get_action_iface()
        acts.do_action([acts.get_action_name(place) for place in range(acts.get_n_actions())].index(words[2]))
    elif command == "name-child":
        print(named(nodes, words[0], "Component").get_child_at_index(int(words[1])).get_name())
    elif command == "write":
        named(nodes, words[0], "EditableText").get_editable_text_iface().set_text_contents(words[1])


main(*sys.argv[1:])
