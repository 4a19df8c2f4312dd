// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::patterns;
use crate::support::tables::*;

use super::*;

union! { Kind, oneOf, kind {
    is String => String, rules::Text::new().max_length(3);
    is Number => Integer;
    is Boolean => Boolean;
    is Array => Array;
    is Object => Name;
    else => Unknown;
} }

object! { KindName {
    "name" => name: optional;
} }

union! { Event, oneOf, tag "event" {
    "started" => Started;
    "stopped" | "killed" => Stopped;
    else => Unknown;
} }

object! { EventStarted {
    "event" = "started" as event;
    "at" => at: required;
} }

object! { EventStopped {
    "event" => event: required;
    "code" => code: optional;
} }

string_enum! { EventStoppedEvent {
    "stopped" => Stopped;
    "killed" => Killed;
    else => Unknown;
} }

union! { Trial, oneOf, trial {
    _ => Short, rules::Text::new().max_length(4);
    _ => Digits, rules::Text::new().patterns(&[&patterns::DIGITS]);
    else => Unknown;
} }

union! { Number, oneOf, trial {
    _ => Integer, rules::Integer::new().minimum(10);
    _ => Number, rules::Number::new().maximum(20.0);
    else => Unknown;
} }

object! { Any {
    .. => name: part Name;
    .. => age: part Age;
    present anyOf("Name" name) | ("Age" age);
} }

object! { Name {
    "name" => name: required;
} }

object! { Age {
    "age" => age: required;
} }

object! { FacetsA {
    "a" => a: required;
} }

object! { FacetsB {
    "b" => b: optional;
} }

object! { FacetsValue {
    .. => a: part FacetsA;
    .. => b: part FacetsB;
    present anyOf("A" a) | ("B" b);
} }

union! { FacetsOrText, anyOf, kind {
    is Object => Object;
    is String => String, rules::Text::new().max_length(5);
    else => Unknown;
} }

object! { FacetsOrTextObject {
    .. => name: part Name;
    .. => age: part Age;
    present anyOf("Name" name) | ("Age" age);
} }

object! { AnyObject {
    .. => single: part Single;
    .. => size: part AnyObjectSize;
    else => keep additional_properties;
    assert schemas::ANY_OBJECT;
} }

object! { AnyObjectSize {
    "size" => size: required;
} }

object! { Attribute {
    "name" => name: required;
    .. => list_or_scalar: union AttributeListOrScalar;
} }

object! { AttributeListOrScalarList {
    "kind" = "list" as kind;
    "options" => options: required;
} }

object! { AttributeListOrScalarScalar {
    "kind" => kind: required;
} }

string_enum! { AttributeListOrScalarScalarKind {
    "text" => Text;
    "number" => Number;
    else => Unknown;
} }

union! { AttributeListOrScalar, oneOf, tag "kind" {
    "list" => List;
    "text" | "number" => Scalar;
    else => Unknown;
} }

string_enum! { LevelString {
    "low" => Low;
    "high" => High;
    else => Unknown;
} }

object! { LevelAt {
    "at" => at: optional;
} }

union! { LevelValue, anyOf, kind {
    is String => String;
    is Object => At;
    is Array => Array;
    else => Unknown;
} }

object! { LevelObject {
    "unit" => unit: optional;
    "at" => at: optional;
} }

object! { LevelOrUnitObject {
    .. => level: part LevelAt;
    .. => unit: part LevelOrUnitObjectUnit;
    present anyOf("Level" level) | ("Unit" unit);
} }

object! { LevelOrUnitObjectUnit {
    "unit" => unit: optional;
} }

union! { ValueOfLevelOrUnit, anyOf, kind {
    is String => String;
    is Array => Array;
    else => Unknown;
} }

union! { LevelOrUnitValue, anyOf, kind {
    is Object => Object;
    is String | Array => Value;
    else => Unknown;
} }

object! { StartedLevel {
    "event" = "started" as event;
    "level" => level: required;
    "at" => at: required;
} }

object! { Brief {
    "id" => id: required;
} }

object! { Full {
    "id" => id: required;
    "name" => name: required, rules::Text::new().max_length(4);
} }

object! { Noted {
    "id" => id: required;
    "name" => name: required;
    "note" => note: optional;
} }

object! { Aliased {
    "id" => id: required;
    "alias" => alias: optional;
} }

union! { Chain, oneOf, trial {
    _ => Brief;
    _ => Full over Brief;
    _ => Noted over Brief | Full;
    else => Unknown;
} }

union! { Fork, oneOf, trial {
    _ => Brief;
    _ => Full over Brief;
    _ => Aliased over Brief;
    else => Unknown;
} }

union! { Lists, anyOf, trial {
    _ => Array;
    _ => Array2 over Array;
    else => Unknown;
} }

union! { Whatever, oneOf, trial {
    _ => Brief over Object;
    _ => Object;
    else => Unknown;
} }

union! { Twice, oneOf, kind {
    is Object => Brief;
    is String => String;
    else => Unknown;
} }

union! { Color, anyOf, trial {
    _ => String;
    _ => Known over String;
    else => Unknown;
} }

string_enum! { ColorKnown {
    "red" => Red;
    "green" => Green;
    else => Unknown;
} }

union! { Amount, anyOf, trial {
    _ => Number;
    _ => Integer over Number;
    else => Unknown;
} }

union! { Layered, oneOf, trial {
    _ => Layers over Bare;
    _ => Bare;
    else => Unknown;
} }

union! { LayeredLayers, oneOf, trial {
    _ => Wide;
    _ => Tall;
    else => Unknown;
} }

object! { LayeredLayersWide {
    "name" => name: optional;
    "width" => width: required;
} }

object! { LayeredLayersTall {
    "height" => height: required;
} }

object! { LayeredBare {
    "name" => name: optional;
} }

object! { BothOrNullSchema {
    .. => cat_or_fish: keyed BothOrNullCatOrFish;
    .. => name: part BothOrNullName;
    .. => number: part BothOrNullNumber;
    present anyOf("Name" name) | ("Number" number);
} }

keyed_union! { BothOrNullCatOrFish {
    "claws" => Cat: open;
    "fins" => Fish: open;
    else => Unknown;
} }

object! { BothOrNullName {
    "name" => name: required;
} }

object! { BothOrNullNumber {
    "number" => number: required;
} }

object! { HasBoth {
    "both" => both: optional;
} }
