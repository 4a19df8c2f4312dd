// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Address {
    "city" => city: required, rules::Text::new().max_length(9);
} }

object! { Pets {
    "home" => home: optional;
    "items" => items: optional;
    "state" => state: optional;
    "root" => root: optional;
} }

object! { PetsHome {
    "city" => city: required, rules::Text::new().max_length(9);
} }

object! { PetsItemsItem {
    "chip" => chip: optional;
} }

string_enum! { PetsState {
    "here" => Here;
    "gone" => Gone;
    else => Unknown;
} }

object! { PetsRoot {
    "children" => children: optional;
} }

object! { Owners {
    "home" => home: optional;
    "place" => place: optional;
    "items" => items: optional;
    "state" => state: optional;
    "spouse" => spouse: optional;
    "friend" => friend: optional;
    "root" => root: optional;
    "best" => best: optional;
} }

object! { OwnersHome {
    "city" => city: required, rules::Text::new().max_length(9);
} }

object! { OwnersPlace {
    "city" => city: required, rules::Text::new().max_length(8);
} }

object! { OwnersItemsItem {
    "chip" => chip: optional;
} }

string_enum! { OwnersState {
    "active" => Active;
    "passive" => Passive;
    else => Unknown;
} }

object! { OwnersSpouse {
    "state" => state: optional;
} }

object! { OwnersFriend {
    "state" => state: optional;
    "home" => home: optional;
} }

object! { OwnersRoot {
    "children" => children: optional;
} }

object! { BestFriend {
    "state" => state: optional;
    "home" => home: optional;
} }

string_enum! { OwnersBestState {
    "here" => Here;
    "gone" => Gone;
    else => Unknown;
} }

object! { Chip {
    "number" => number: optional;
} }

object! { Stays {
    "first" => first: optional;
    "second" => second: optional;
} }

object! { StaysFirst {
    "nights" => nights: optional;
    .. => house_or_boat: keyed StaysFirstHouseOrBoat;
} }

keyed_union! { StaysFirstHouseOrBoat {
    "house" => House: open;
    "boat" => Boat: open;
    else => Unknown;
} }

object! { StaysSecond {
    "guests" => guests: optional;
    .. => house_or_boat: keyed StaysFirstHouseOrBoat;
} }

string_enum! { ListPetsDirection {
    "asc" => Asc;
    "desc" => Desc;
    else => Unknown;
} }

string_enum! { ListPetsSort {
    "name" => Name;
    "age" => Age;
    else => Unknown;
} }

string_enum! { ListOwnersDirection {
    "asc" => Asc;
    "desc" => Desc;
    else => Unknown;
} }

string_enum! { ListOwnersSort {
    "age" => Age;
    "name" => Name;
    else => Unknown;
} }

object! { DeletePetNotFound {
    "message" => message: optional;
} }
