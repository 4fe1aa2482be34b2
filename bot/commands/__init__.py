"""The subcommands of `voordeur`, one module each with `add` and `run`; a module is loaded when it is asked for."""

MODULES = {
    "run": "run",
    "chat": "chat",
    "cases": "cases",
    "invite": "invite",
    "people": "people",
    "report": "report",
    "import": "import_",
    "catalogue": "catalogue",
    "match": "match",
    "understand": "understand",
    "safety": "safety",
    "drill": "drill",
    "doctor": "doctor",
    "migrate": "migrate",
    "keys": "keys",
    "backup": "backup",
    "restore": "restore",
    "forget": "forget",
}
"""Name of the subcommand to name of its module, in the order they are shown."""
