"""How to have the desktop itself run `rapporteur snap`, where no program may have a key of its own."""

from __future__ import annotations

from collections.abc import Mapping

from rapporteur.capture.hotkey import Combination, keysym_name

ADVICE = "Bind a shortcut of the desktop to the command “rapporteur snap” instead."

# By the names that desktops give themselves in XDG_CURRENT_DESKTOP (Desktop Entry Specification).
_PLACES = {
    "GNOME": "open Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts",
    "UNITY": "open Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts",
    "KDE": "open System Settings, Keyboard, Shortcuts, Add New, Command or Script",
    "XFCE": "open Settings, Keyboard, Application Shortcuts",
    "X-CINNAMON": "open System Settings, Keyboard, Shortcuts, Custom Shortcuts",
    "MATE": "open Control Centre, Keyboard Shortcuts",
    "COSMIC": "open Settings, Input Devices, Keyboard, Keyboard Shortcuts, Custom",
    "LXQT": "open LXQt Settings, Shortcut Keys",
    "BUDGIE": "open Settings, Keyboard, Custom Shortcuts",
}
_SWAY_MODIFIERS = {"Meta": "Mod4"}
_HYPRLAND_MODIFIERS = {"Meta": "SUPER"}


def shortcut_advice(environ: Mapping[str, str], combination: Combination) -> str:
    """One plain sentence: where this desktop binds a key to a command, and which to bind."""
    desktops = [name.upper() for name in environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name]
    key = keysym_name(combination.key)
    if environ.get("SWAYSOCK") or "SWAY" in desktops:
        keys = "+".join((*(_SWAY_MODIFIERS.get(name, name) for name in combination.modifiers), key))
        return f"Add the line “bindsym {keys} exec rapporteur snap” to the configuration of sway."
    if environ.get("HYPRLAND_INSTANCE_SIGNATURE") or "HYPRLAND" in desktops:
        held = " ".join(_HYPRLAND_MODIFIERS.get(name, name.upper()) for name in combination.modifiers)
        line = f"bind = {held}, {key}, exec, rapporteur snap"
        return f"Add the line “{line}” to the configuration of Hyprland."
    place = next((_PLACES[name] for name in desktops if name in _PLACES), None)
    if place is None:
        return ADVICE
    return f"To have a key all the same, {place}, and bind {combination} to the command “rapporteur snap”."
