"""Where each desktop binds a key to a command, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from rapporteur.capture.hotkey import Combination, keysym_name


class ShortcutWords(QObject):
    """Says how to have the desktop itself run `rapporteur snap`; see `capture.shortcut_advice`."""

    def advice(self, environ: Mapping[str, str], combination: Combination) -> str:
        """One sentence, for where no program may have a key of its own."""
        # The names that desktops give themselves (Desktop Entry Specification).
        desktops = environ.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
        key = keysym_name(combination.key)
        if environ.get("SWAYSOCK") or "SWAY" in desktops:
            held = ("Mod4" if name == "Meta" else name for name in combination.modifiers)
            line = "bindsym {keys} exec rapporteur snap".format(keys="+".join((*held, key)))
            return self.tr("Add this line to the configuration of sway: {line}").format(line=line)
        if environ.get("HYPRLAND_INSTANCE_SIGNATURE") or "HYPRLAND" in desktops:
            held = ("SUPER" if name == "Meta" else name.upper() for name in combination.modifiers)
            line = "bind = {held}, {key}, exec, rapporteur snap".format(held=" ".join(held), key=key)
            return self.tr("Add this line to the configuration of Hyprland: {line}").format(line=line)
        for desktop in desktops:
            sentence = self._sentence(desktop)
            if sentence:
                return sentence.format(key=str(combination))
        return self.tr("In the desktop's settings, bind {key} to the command rapporteur snap.").format(
            key=str(combination)
        )

    def _sentence(self, desktop: str) -> str:
        match desktop:
            case "GNOME" | "UNITY":
                return self.tr(
                    "In the desktop's settings, under Keyboard, View and Customise Shortcuts, "
                    "Custom Shortcuts, bind {key} to the command rapporteur snap."
                )
            case "KDE":
                return self.tr(
                    "In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, "
                    "bind {key} to the command rapporteur snap."
                )
            case "XFCE":
                return self.tr(
                    "In the desktop's settings, under Keyboard, Application Shortcuts, "
                    "bind {key} to the command rapporteur snap."
                )
            case "X-CINNAMON":
                return self.tr(
                    "In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, "
                    "bind {key} to the command rapporteur snap."
                )
            case "BUDGIE":
                return self.tr(
                    "In the desktop's settings, under Keyboard, Custom Shortcuts, "
                    "bind {key} to the command rapporteur snap."
                )
            case "MATE":
                return self.tr(
                    "In the control centre, under Keyboard Shortcuts, "
                    "bind {key} to the command rapporteur snap."
                )
            case "COSMIC":
                return self.tr(
                    "In the desktop's settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, "
                    "bind {key} to the command rapporteur snap."
                )
            case "LXQT":
                return self.tr(
                    "In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap."
                )
        return ""
