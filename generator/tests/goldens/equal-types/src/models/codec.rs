// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Address {
    "city" => city: required(impl Into<String>), rules::Text::new().max_length(9);
} }

object! { Pets {
    "home" => home: optional[PetsHome];
    "items" => items: optional[Vec<PetsItemsItem>];
    "state" => state: optional[PetsState];
    "root" => root: optional[PetsRoot];
} }

object! { PetsHome {
    "city" => city: required(impl Into<String>), rules::Text::new().max_length(9);
} }

object! { PetsItemsItem {
    "chip" => chip: optional[Chip];
} }

string_enum! { PetsState {
    "here" => Here;
    "gone" => Gone;
    else => Unknown;
} }

object! { PetsRoot {
    "children" => children: optional[Vec<PetsRoot>];
} }

object! { Owners {
    "home" => home: optional[OwnersHome];
    "place" => place: optional[OwnersPlace];
    "items" => items: optional[Vec<OwnersItemsItem>];
    "state" => state: optional[OwnersState];
    "spouse" => spouse: optional[OwnersSpouse];
    "friend" => friend: optional[OwnersFriend];
    "root" => root: optional[OwnersRoot];
    "best" => best: optional[BestFriend];
} }

object! { OwnersHome {
    "city" => city: required(impl Into<String>), rules::Text::new().max_length(9);
} }

object! { OwnersPlace {
    "city" => city: required(impl Into<String>), rules::Text::new().max_length(8);
} }

object! { OwnersItemsItem {
    "chip" => chip: optional[Chip];
} }

string_enum! { OwnersState {
    "active" => Active;
    "passive" => Passive;
    else => Unknown;
} }

object! { OwnersSpouse {
    "state" => state: optional[OwnersSpouseState];
} }

object! { OwnersFriend {
    "state" => state: optional[OwnersFriendState];
    "home" => home: optional[serde_json::Map<String, serde_json::Value>];
} }

object! { OwnersRoot {
    "children" => children: optional[Vec<OwnersRoot>];
} }

object! { BestFriend {
    "state" => state: optional[OwnersBestState];
    "home" => home: optional[serde_json::Map<String, serde_json::Value>];
} }

string_enum! { OwnersBestState {
    "here" => Here;
    "gone" => Gone;
    else => Unknown;
} }

object! { Chip {
    "number" => number: optional[i64];
} }

object! { Stays {
    "first" => first: optional[StaysFirst];
    "second" => second: optional[StaysSecond];
} }

object! { StaysFirst {
    "nights" => nights: optional[i64];
    .. => house_or_boat: keyed StaysFirstHouseOrBoat;
} }

keyed_union! { StaysFirstHouseOrBoat {
    "house" => House: open;
    "boat" => Boat: open;
    else => Unknown;
} }

object! { StaysSecond {
    "guests" => guests: optional[i64];
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
    "message" => message: optional[impl Into<String>];
} }
