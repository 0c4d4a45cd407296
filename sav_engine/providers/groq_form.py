"""Pure. Is a filled-in form what its schema says? Only the part of JSON schema that strict forms may use."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..ports import Form, Json

NESTING_MAX = 8  # a form of ours has 3


def read_form(text: str, form: Form) -> Mapping[str, Json] | None:
    """The object in the text, or None when it is not the form."""
    try:
        value = json.loads(text)
    except ValueError:
        return None
    except RecursionError:
        return None  # thousands of brackets: nonsense, and no reason to die
    return value if isinstance(value, dict) and fits(value, dict(form.schema)) else None


def fits(value: Json, schema: Json, depth: int = 0) -> bool:
    """Does the value keep to type, enum, properties, required, items, anyOf, maxLength, minimum and maximum?"""
    if depth > NESTING_MAX or not isinstance(schema, dict):
        return False
    ways = schema.get("anyOf")
    if isinstance(ways, list):
        return any(fits(value, way, depth + 1) for way in ways)
    allowed = schema.get("enum")
    if isinstance(allowed, list) and value not in allowed:
        return False
    return is_of_type(value, schema.get("type")) and keeps_bounds(value, schema) and parts_fit(value, schema, depth)


def is_of_type(value: Json, wanted: Json) -> bool:
    if isinstance(wanted, list):
        return any(is_of_type(value, one) for one in wanted)
    match wanted:
        case "string":
            return isinstance(value, str)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case None:
            return True
        case _:
            return False


def keeps_bounds(value: Json, schema: Mapping[str, Json]) -> bool:
    longest, low, high = schema.get("maxLength"), schema.get("minimum"), schema.get("maximum")
    if isinstance(value, str):
        return not isinstance(longest, int) or len(value) <= longest
    if isinstance(value, int | float):
        is_over_low = not isinstance(low, int | float) or value >= low
        return is_over_low and (not isinstance(high, int | float) or value <= high)
    return True


def parts_fit(value: Json, schema: Mapping[str, Json], depth: int) -> bool:
    if isinstance(value, list):
        return "items" not in schema or all(fits(item, schema["items"], depth + 1) for item in value)
    fields = schema.get("properties")
    if not isinstance(value, dict) or not isinstance(fields, dict):
        return True
    required = schema.get("required")
    if isinstance(required, list) and not all(isinstance(name, str) and name in value for name in required):
        return False
    if schema.get("additionalProperties") is False and not value.keys() <= fields.keys():
        return False
    return all(fits(part, fields[name], depth + 1) for name, part in value.items() if name in fields)
