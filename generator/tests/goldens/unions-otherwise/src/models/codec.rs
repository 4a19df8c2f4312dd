// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::patterns;
use crate::support::tables::*;

use super::*;

union! { Kind, oneOf, kind {
    is String => String from(String, &str), rules::Text::new().max_length(3);
    is Number => Integer from(i64);
    is Boolean => Boolean from(bool);
    is Array => Array from(Vec<String>);
    is Object => Name from(KindName);
    else => Unknown;
} }

object! { KindName {
    "name" => name: optional[impl Into<String>];
} }

union! { Event, oneOf, tag "event" {
    "started" => Started from(EventStarted);
    "stopped" | "killed" => Stopped from(EventStopped);
    else => Unknown;
} }

object! { EventStarted {
    "event" = "started" as event;
    "at" => at: required(i64);
} }

object! { EventStopped {
    "event" => event: required(EventStoppedEvent);
    "code" => code: optional[i64];
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
    _ => Integer from(i64), rules::Integer::new().minimum(10);
    _ => Number from(f64), rules::Number::new().maximum(20.0);
    else => Unknown;
} }

object! { Any {
    .. => name: part Name;
    .. => age: part Age;
    present anyOf("Name" name) | ("Age" age);
} }

object! { Name {
    "name" => name: required(impl Into<String>);
} }

object! { Age {
    "age" => age: required(i64);
} }

object! { FacetsA {
    "a" => a: required(impl Into<String>);
} }

object! { FacetsB {
    "b" => b: optional[i64];
} }

object! { FacetsValue {
    .. => a: part FacetsA;
    .. => b: part FacetsB;
    present anyOf("A" a) | ("B" b);
} }

union! { FacetsOrText, anyOf, kind {
    is Object => Object from(FacetsOrTextObject);
    is String => String from(String, &str), rules::Text::new().max_length(5);
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
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::ANY_OBJECT;
} }

object! { AnyObjectSize {
    "size" => size: required(i64);
} }

object! { Attribute {
    "name" => name: required(impl Into<String>);
    .. => list_or_scalar: union AttributeListOrScalar;
} }

object! { AttributeListOrScalarList {
    "kind" = "list" as kind;
    "options" => options: required(Vec<String>);
} }

object! { AttributeListOrScalarScalar {
    "kind" => kind: required(AttributeListOrScalarScalarKind);
} }

string_enum! { AttributeListOrScalarScalarKind {
    "text" => Text;
    "number" => Number;
    else => Unknown;
} }

union! { AttributeListOrScalar, oneOf, tag "kind" {
    "list" => List from(AttributeListOrScalarList);
    "text" | "number" => Scalar from(AttributeListOrScalarScalar);
    else => Unknown;
} }

string_enum! { LevelString {
    "low" => Low;
    "high" => High;
    else => Unknown;
} }

object! { LevelAt {
    "at" => at: optional[i32];
} }

union! { LevelValue, anyOf, kind {
    is String => String from(LevelString);
    is Object => At from(LevelAt);
    is Array => Array from(Vec<String>);
    else => Unknown;
} }

object! { LevelObject {
    "unit" => unit: optional[impl Into<String>];
    "at" => at: optional[i32];
} }

object! { LevelOrUnitObject {
    .. => level: part LevelAt;
    .. => unit: part LevelOrUnitObjectUnit;
    present anyOf("Level" level) | ("Unit" unit);
} }

object! { LevelOrUnitObjectUnit {
    "unit" => unit: optional[impl Into<String>];
} }

union! { ValueOfLevelOrUnit, anyOf, kind {
    is String => String from(LevelString);
    is Array => Array from(Vec<String>);
    else => Unknown;
} }

union! { LevelOrUnitValue, anyOf, kind {
    is Object => Object from(LevelOrUnitObject);
    is String | Array => Value from(ValueOfLevelOrUnit);
    else => Unknown;
} }

object! { StartedLevel {
    "event" = "started" as event;
    "level" => level: required(LevelName);
    "at" => at: required(i64);
} }

object! { Brief {
    "id" => id: required(i32);
} }

object! { Full {
    "id" => id: required(i32);
    "name" => name: required(impl Into<String>), rules::Text::new().max_length(4);
} }

object! { Noted {
    "id" => id: required(i32);
    "name" => name: required(impl Into<String>);
    "note" => note: optional[impl Into<String>];
} }

object! { Aliased {
    "id" => id: required(i32);
    "alias" => alias: optional[impl Into<String>];
} }

union! { Chain, oneOf, trial {
    _ => Brief from(Brief);
    _ => Full from(Full) over Brief;
    _ => Noted from(Noted) over Brief | Full;
    else => Unknown;
} }

union! { Fork, oneOf, trial {
    _ => Brief from(Brief);
    _ => Full from(Full) over Brief;
    _ => Aliased from(Aliased) over Brief;
    else => Unknown;
} }

union! { Lists, anyOf, trial {
    _ => Array from(Vec<Brief>);
    _ => Array2 from(Vec<Full>) over Array;
    else => Unknown;
} }

union! { Whatever, oneOf, trial {
    _ => Brief from(Brief) over Object;
    _ => Object;
    else => Unknown;
} }

union! { Twice, oneOf, kind {
    is Object => Brief from(Brief);
    is String => String from(String, &str);
    else => Unknown;
} }

union! { Color, anyOf, trial {
    _ => String from(String, &str);
    _ => Known from(ColorKnown) over String;
    else => Unknown;
} }

string_enum! { ColorKnown {
    "red" => Red;
    "green" => Green;
    else => Unknown;
} }

union! { Amount, anyOf, trial {
    _ => Number from(f64);
    _ => Integer from(i64) over Number;
    else => Unknown;
} }

union! { Layered, oneOf, trial {
    _ => Layers from(LayeredLayers) over Bare;
    _ => Bare from(LayeredBare);
    else => Unknown;
} }

union! { LayeredLayers, oneOf, trial {
    _ => Wide from(LayeredLayersWide);
    _ => Tall from(LayeredLayersTall);
    else => Unknown;
} }

object! { LayeredLayersWide {
    "name" => name: optional[impl Into<String>];
    "width" => width: required(i64);
} }

object! { LayeredLayersTall {
    "height" => height: required(i64);
} }

object! { LayeredBare {
    "name" => name: optional[impl Into<String>];
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
    "name" => name: required(impl Into<String>);
} }

object! { BothOrNullNumber {
    "number" => number: required(i64);
} }

object! { HasBoth {
    "both" => both: optional[BothOrNullSchema | both_null];
} }
