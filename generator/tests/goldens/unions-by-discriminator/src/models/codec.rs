// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

union! { Pet, oneOf, tag "kind" {
    "cat" | "tiger" | "Cat" => Cat from(Cat) as open;
    "dog" | "Dog" => Dog from(Dog) as open;
    "Fish" => Fish from(Fish) as open;
    else => Unknown;
} }

object! { Cat {
    "kind" => kind: required(impl Into<String>);
    "lives" => lives: required(i64), rules::Integer::new().maximum(9);
} }

object! { Dog {
    "kind" => kind: required(impl Into<String>);
    "tricks" => tricks: optional[Vec<String>];
} }

object! { Fish {
    "kind" => kind: required(impl Into<String>);
    "fins" => fins: optional[i64];
} }

union! { Shape, oneOf, tag "type" {
    "circle" => Circle from(Circle);
    "square" => Square from(Square);
    else => Unknown;
} }

object! { Circle {
    "type" = "circle" as r#type;
    "radius" => radius: required(f64);
} }

object! { Square {
    "type" = "square" as r#type;
    "side" => side: required(f64);
} }

union! { Decision, oneOf, tag "event" {
    "approved" | "Approved" => Approved as open;
    "denied" | "Denied" => Denied as open;
    else => Unknown;
} }

object! { Event {
    "event" => event: required(impl Into<String>);
    "note" => note: optional[impl Into<String>];
} }

union! { Storage, oneOf, tag "kind" {
    "Bucket" => Bucket from(Bucket) as tagged("Bucket"): absent;
    "Folder" => Folder from(Folder) as tagged("Folder"): absent;
    else => Unknown;
} }

object! { Bucket {
    "bucket" => bucket: required(impl Into<String>);
} }

object! { Folder {
    "path" => path: required(impl Into<String>);
} }

union! { Named, oneOf, tag "kind" {
    "Dog" | "Cat" => Cat from(Cat) as open;
    "dog" => Dog from(Dog) as open;
    "bird" | "com.acme.Bird" => ComAcmeBird from(ComAcmeBird) as open;
    else => Unknown;
} }

object! { ComAcmeBird {
    "kind" => kind: required(impl Into<String>);
    "wings" => wings: optional[i64];
} }

union! { Animal, oneOf, tag "kind" {
    "Cat" => Cat from(Cat) as open;
    "Beast" => Beast from(AnimalBeast) as open: other | absent;
    else => Unknown;
} }

object! { AnimalBeast {
    "legs" => legs: optional[i64], rules::Integer::new().maximum(8);
    "kind" => kind: optional[impl Into<serde_json::Value>];
} }

object! { Beast {
    "legs" => legs: optional[i64], rules::Integer::new().maximum(8);
} }

union! { Unmapped, oneOf, tag "type" {
    "circle" => Circle from(Circle);
    "square" => Square from(Square);
    else => Unknown;
} }

union! { Partial, anyOf, tag "type" {
    "circle" => Circle from(Circle);
    "square" => Square from(Square);
    else => Unknown;
} }

union! { Shouted, oneOf, tag "type" {
    "circle" => Circle from(Circle);
    "square" => Square from(Square);
    else => Unknown;
} }

object! { Polygon {
    "type" => r#type: required(PolygonType);
    "corners" => corners: required(i64);
} }

string_enum! { PolygonType {
    "pentagon" => Pentagon;
    "hexagon" => Hexagon;
    else => Unknown;
} }

union! { Either, oneOf, tag "type" {
    "circle" => Circle from(Circle);
    "pentagon" | "hexagon" => Polygon from(Polygon);
    else => Unknown;
} }

union! { Around, oneOf, tag "type" {
    "circle" | "square" => Shape from(Shape);
    "pentagon" | "hexagon" => Polygon from(Polygon);
    "line" => Type from(AroundType);
    else => Unknown;
} }

object! { AroundType {
    "type" = "line" as r#type;
    "length" => length: required(f64);
} }

union! { Version, oneOf, tag "v" {
    _ => First from(First) numbers(1.0);
    _ => Second from(Second) numbers(2.0, 3.0);
    else => Unknown;
} }

object! { First {
    "v" => v: required(FirstV);
    "a" => a: optional[impl Into<String>];
} }

integer_enum! { FirstV {
    1 => V1;
    else => Unknown;
} }

object! { Second {
    "v" => v: required(SecondV);
    "b" => b: optional[impl Into<String>];
} }

integer_enum! { SecondV {
    2 => V2;
    3 => V3;
    else => Unknown;
} }

union! { Flag, oneOf, tag "on" {
    _ => Lit from(FlagLit) booleans(true);
    _ => Dark from(FlagDark) booleans(false);
    else => Unknown;
} }

object! { FlagLit {
    "on" => on: required(impl Into<FlagLitOn>);
    "level" => level: required(i64);
} }

newtype! { FlagLitOn(bool), rules::Values(&["true"]) }

object! { FlagDark {
    "on" => on: required(impl Into<FlagDarkOn>);
    "since" => since: optional[impl Into<String>];
} }

newtype! { FlagDarkOn(bool), rules::Values(&["false"]) }

object! { Graded {
    "grade" => grade: required(i64);
} }

union! { Grade, oneOf, tag "grade" {
    _ => GradeA from(GradeA) numbers(1.0) as open;
    _ => GradeB from(GradeB) numbers(2.0) as open;
    else => Unknown;
} }

object! { GradeA {
    "grade" => grade: required(i64);
    "a" => a: optional[impl Into<String>];
} }

object! { GradeB {
    "grade" => grade: required(i64);
    "b" => b: optional[impl Into<String>];
} }

union! { Shared, oneOf, tag "op" {
    "add" => AddOne from(AddOne);
    "add" | "remove" => AddAll from(AddAll);
    else => Unknown;
} }

object! { AddOne {
    "op" = "add" as op;
    "amount" => amount: required(i64);
} }

object! { AddAll {
    "op" => op: required(AddAllOp);
    "list" => list: required(Vec<i64>);
} }

string_enum! { AddAllOp {
    "add" => Add;
    "remove" => Remove;
    else => Unknown;
} }

union! { Optional, oneOf, tag "type" {
    "Wheel" => Wheel from(Wheel) as open: absent;
    "Gear" => Gear from(Gear) as open: absent;
    else => Unknown;
} }

object! { Wheel {
    "type" => r#type: optional[impl Into<String>] as with_type;
    "spokes" => spokes: required(i64);
} }

object! { Gear {
    "type" => r#type: optional[impl Into<String> | type_null] as with_type;
    "teeth" => teeth: required(i64);
} }

union! { Loose, oneOf, tag "kind" {
    "Cat" => Cat from(Cat) as open;
    _ => String from(String, &str): beside;
    _ => Numbers from(Vec<i64>): beside;
    _ => Lives from(LooseLives) as open: other | absent;
    else => Unknown;
} }

object! { LooseLives {
    "lives" => lives: required(i64);
    "kind" => kind: optional[impl Into<serde_json::Value>];
} }

union! { Vehicle, oneOf, tag "kind" {
    "car" => Car as tagged("car"): absent;
    "van" => Van as tagged("van");
    "Car" => CarByName as tagged("Car");
    "bike" => Bike as tagged("bike"): absent;
    "Bike" => BikeByName as tagged("Bike");
    else => Unknown;
} }

object! { Car {
    "doors" => doors: required(i64);
} }

object! { Bike {
    "gears" => gears: required(i64);
} }

object! { Job {
    "kind" => kind: required(impl Into<String>);
    "name" => name: required(impl Into<String>);
    .. => print_or_scan: union JobPrintOrScan by "kind";
} }

union! { JobPrintOrScan, oneOf, tag "kind" {
    "print" | "draft" | "Print" => Print from(Print) as open;
    "scan" | "Scan" => Scan from(Scan) as open;
    else => Unknown;
} }

object! { Print {
    "copies" => copies: required(i64);
} }

object! { Scan {
    "color" => color: optional[bool];
} }

object! { Task {
    "kind" => kind: required(TaskKind);
    .. => once_or_often: union TaskOnceOrOften by "kind";
} }

string_enum! { TaskKind {
    "once" => Once;
    "often" => Often;
    else => Unknown;
} }

object! { TaskOnceOrOftenOnce {
    "kind" => kind: optional[TaskOnceOrOftenOnceKind];
    "at" => at: optional[impl Into<String>];
} }

string_enum! { TaskOnceOrOftenOnceKind {
    "once" => Once;
    else => Unknown;
} }

object! { TaskOnceOrOftenOften {
    "kind" => kind: optional[TaskOnceOrOftenOftenKind];
    "every" => every: optional[i64];
} }

string_enum! { TaskOnceOrOftenOftenKind {
    "often" => Often;
    else => Unknown;
} }

union! { TaskOnceOrOften, oneOf, tag "kind" {
    "once" => Once from(TaskOnceOrOftenOnce) as open;
    "often" => Often from(TaskOnceOrOftenOften) as open;
    else => Unknown;
} }

object! { Marked {
    .. => marked_either: part MarkedEither;
    .. => marked_left: part MarkedLeft;
    present anyOf("MarkedEither" marked_either) | ("MarkedLeft" marked_left);
} }

object! { MarkedEither {
    "mark" => mark: required(MarkedEitherMark);
    "size" => size: optional[i64];
} }

string_enum! { MarkedEitherMark {
    "left" => Left;
    "right" => Right;
    else => Unknown;
} }

object! { MarkedLeft {
    "mark" = "left" as mark;
    "hand" => hand: optional[impl Into<String>];
} }

union! { Instrument, oneOf, tag "family" {
    "string" => Violin from(Violin) as open;
    "wind" => Flute from(Flute) as open;
    else => Unknown;
} }

object! { Played {
    "family" => family: required(PlayedFamily);
} }

string_enum! { PlayedFamily {
    "string" => String;
    "wind" => Wind;
    else => Unknown;
} }

object! { Violin {
    "family" => family: required(PlayedFamily);
    "strings" => strings: optional[i64];
} }

object! { Flute {
    "family" => family: required(PlayedFamily);
    "keys" => keys: optional[i64];
} }
