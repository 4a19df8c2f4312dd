// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::object::{self, objects};

use super::*;

objects!(Formats, Patterns);

#[derive(Default)]
pub struct FormatsSlots {
    int32: Option<i32>,
    int64: Option<i64>,
    plain: Option<i64>,
    float: Option<f64>,
    double: Option<f64>,
    multiple: Option<f64>,
    byte: Option<String>,
    binary: Option<String>,
    date: Option<String>,
    date_time: Option<String>,
    time: Option<String>,
    duration: Option<String>,
    uri: Option<String>,
    email: Option<String>,
    hostname: Option<String>,
    ipv4: Option<String>,
    ipv6: Option<String>,
    uuid: Option<String>,
    password: Option<crate::Secret>,
    regex: Option<String>,
    json_pointer: Option<String>,
    made_up: Option<String>,
}

impl object::Object for Formats {
    type Slots = FormatsSlots;
    const NAME: &'static str = "Formats";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("int32"),
        object::Field::optional("int64"),
        object::Field::optional("plain"),
        object::Field::optional("float"),
        object::Field::optional("double"),
        object::Field::optional("multiple"),
        object::Field::optional("byte"),
        object::Field::optional("binary"),
        object::Field::optional("date"),
        object::Field::optional("date_time"),
        object::Field::optional("time"),
        object::Field::optional("duration"),
        object::Field::optional("uri"),
        object::Field::optional("email"),
        object::Field::optional("hostname"),
        object::Field::optional("ipv4"),
        object::Field::optional("ipv6"),
        object::Field::optional("uuid"),
        object::Field::optional("password"),
        object::Field::optional("regex"),
        object::Field::optional("json_pointer"),
        object::Field::optional("made_up"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "int32" => Some(0),
            "int64" => Some(1),
            "plain" => Some(2),
            "float" => Some(3),
            "double" => Some(4),
            "multiple" => Some(5),
            "byte" => Some(6),
            "binary" => Some(7),
            "date" => Some(8),
            "date_time" => Some(9),
            "time" => Some(10),
            "duration" => Some(11),
            "uri" => Some(12),
            "email" => Some(13),
            "hostname" => Some(14),
            "ipv4" => Some(15),
            "ipv6" => Some(16),
            "uuid" => Some(17),
            "password" => Some(18),
            "regex" => Some(19),
            "json_pointer" => Some(20),
            "made_up" => Some(21),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.int32),
            1 => source.fill(&mut slots.int64),
            2 => source.fill(&mut slots.plain),
            3 => source.fill(&mut slots.float),
            4 => source.fill(&mut slots.double),
            5 => source.fill_checked(&mut slots.multiple, &Self::MULTIPLE),
            6 => source.fill_checked(&mut slots.byte, &Self::BYTE),
            7 => source.fill(&mut slots.binary),
            8 => source.fill_checked(&mut slots.date, &Self::DATE),
            9 => source.fill_checked(&mut slots.date_time, &Self::DATE_TIME),
            10 => source.fill_checked(&mut slots.time, &Self::TIME),
            11 => source.fill_checked(&mut slots.duration, &Self::DURATION),
            12 => source.fill_checked(&mut slots.uri, &Self::URI),
            13 => source.fill_checked(&mut slots.email, &Self::EMAIL),
            14 => source.fill_checked(&mut slots.hostname, &Self::HOSTNAME),
            15 => source.fill_checked(&mut slots.ipv4, &Self::IPV4),
            16 => source.fill_checked(&mut slots.ipv6, &Self::IPV6),
            17 => source.fill_checked(&mut slots.uuid, &Self::UUID),
            18 => source.fill(&mut slots.password),
            19 => source.fill_checked(&mut slots.regex, &Self::REGEX),
            20 => source.fill_checked(&mut slots.json_pointer, &Self::JSON_POINTER),
            21 => source.fill(&mut slots.made_up),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            int32: slots.int32,
            int64: slots.int64,
            plain: slots.plain,
            float: slots.float,
            double: slots.double,
            multiple: slots.multiple,
            byte: slots.byte,
            binary: slots.binary,
            date: slots.date,
            date_time: slots.date_time,
            time: slots.time,
            duration: slots.duration,
            uri: slots.uri,
            email: slots.email,
            hostname: slots.hostname,
            ipv4: slots.ipv4,
            ipv6: slots.ipv6,
            uuid: slots.uuid,
            password: slots.password,
            regex: slots.regex,
            json_pointer: slots.json_pointer,
            made_up: slots.made_up,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("int32", &self.int32);
        visitor.optional("int64", &self.int64);
        visitor.optional("plain", &self.plain);
        visitor.optional("float", &self.float);
        visitor.optional("double", &self.double);
        visitor.optional_checked("multiple", &self.multiple, &Self::MULTIPLE);
        visitor.optional_checked("byte", &self.byte, &Self::BYTE);
        visitor.optional("binary", &self.binary);
        visitor.optional_checked("date", &self.date, &Self::DATE);
        visitor.optional_checked("date_time", &self.date_time, &Self::DATE_TIME);
        visitor.optional_checked("time", &self.time, &Self::TIME);
        visitor.optional_checked("duration", &self.duration, &Self::DURATION);
        visitor.optional_checked("uri", &self.uri, &Self::URI);
        visitor.optional_checked("email", &self.email, &Self::EMAIL);
        visitor.optional_checked("hostname", &self.hostname, &Self::HOSTNAME);
        visitor.optional_checked("ipv4", &self.ipv4, &Self::IPV4);
        visitor.optional_checked("ipv6", &self.ipv6, &Self::IPV6);
        visitor.optional_checked("uuid", &self.uuid, &Self::UUID);
        visitor.optional("password", &self.password);
        visitor.optional_checked("regex", &self.regex, &Self::REGEX);
        visitor
            .optional_checked("json_pointer", &self.json_pointer, &Self::JSON_POINTER);
        visitor.optional("made_up", &self.made_up);
    }
}

#[derive(Default)]
pub struct PatternsSlots {
    annex_b: Option<String>,
    unanchored: Option<String>,
    ascii_digits: Option<String>,
    look_ahead: Option<String>,
    look_behind: Option<String>,
    branches: Option<String>,
    both_ends: Option<String>,
    somewhere: Option<String>,
    back_reference: Option<String>,
    set_operators: Option<String>,
    brace: Option<String>,
    slash: Option<String>,
    quote: Option<String>,
    property: Option<String>,
    either_case: Option<String>,
    repeated: Option<String>,
    with_length: Option<String>,
}

impl object::Object for Patterns {
    type Slots = PatternsSlots;
    const NAME: &'static str = "Patterns";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("annex_b"),
        object::Field::optional("unanchored"),
        object::Field::optional("ascii_digits"),
        object::Field::optional("look_ahead"),
        object::Field::optional("look_behind"),
        object::Field::optional("branches"),
        object::Field::optional("both_ends"),
        object::Field::optional("somewhere"),
        object::Field::optional("back_reference"),
        object::Field::optional("set_operators"),
        object::Field::optional("brace"),
        object::Field::optional("slash"),
        object::Field::optional("quote"),
        object::Field::optional("property"),
        object::Field::optional("either_case"),
        object::Field::optional("repeated"),
        object::Field::optional("with_length"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "annex_b" => Some(0),
            "unanchored" => Some(1),
            "ascii_digits" => Some(2),
            "look_ahead" => Some(3),
            "look_behind" => Some(4),
            "branches" => Some(5),
            "both_ends" => Some(6),
            "somewhere" => Some(7),
            "back_reference" => Some(8),
            "set_operators" => Some(9),
            "brace" => Some(10),
            "slash" => Some(11),
            "quote" => Some(12),
            "property" => Some(13),
            "either_case" => Some(14),
            "repeated" => Some(15),
            "with_length" => Some(16),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.annex_b, &Self::ANNEX_B),
            1 => source.fill_checked(&mut slots.unanchored, &Self::UNANCHORED),
            2 => source.fill_checked(&mut slots.ascii_digits, &Self::ASCII_DIGITS),
            3 => source.fill_checked(&mut slots.look_ahead, &Self::LOOK_AHEAD),
            4 => source.fill_checked(&mut slots.look_behind, &Self::LOOK_BEHIND),
            5 => source.fill_checked(&mut slots.branches, &Self::BRANCHES),
            6 => source.fill_checked(&mut slots.both_ends, &Self::BOTH_ENDS),
            7 => source.fill_checked(&mut slots.somewhere, &Self::SOMEWHERE),
            8 => source.fill_checked(&mut slots.back_reference, &Self::BACK_REFERENCE),
            9 => source.fill_checked(&mut slots.set_operators, &Self::SET_OPERATORS),
            10 => source.fill_checked(&mut slots.brace, &Self::BRACE),
            11 => source.fill_checked(&mut slots.slash, &Self::SLASH),
            12 => source.fill_checked(&mut slots.quote, &Self::QUOTE),
            13 => source.fill_checked(&mut slots.property, &Self::PROPERTY),
            14 => source.fill_checked(&mut slots.either_case, &Self::EITHER_CASE),
            15 => source.fill_checked(&mut slots.repeated, &Self::REPEATED),
            16 => source.fill_checked(&mut slots.with_length, &Self::WITH_LENGTH),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            annex_b: slots.annex_b,
            unanchored: slots.unanchored,
            ascii_digits: slots.ascii_digits,
            look_ahead: slots.look_ahead,
            look_behind: slots.look_behind,
            branches: slots.branches,
            both_ends: slots.both_ends,
            somewhere: slots.somewhere,
            back_reference: slots.back_reference,
            set_operators: slots.set_operators,
            brace: slots.brace,
            slash: slots.slash,
            quote: slots.quote,
            property: slots.property,
            either_case: slots.either_case,
            repeated: slots.repeated,
            with_length: slots.with_length,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional_checked("annex_b", &self.annex_b, &Self::ANNEX_B);
        visitor.optional_checked("unanchored", &self.unanchored, &Self::UNANCHORED);
        visitor
            .optional_checked("ascii_digits", &self.ascii_digits, &Self::ASCII_DIGITS);
        visitor.optional_checked("look_ahead", &self.look_ahead, &Self::LOOK_AHEAD);
        visitor.optional_checked("look_behind", &self.look_behind, &Self::LOOK_BEHIND);
        visitor.optional_checked("branches", &self.branches, &Self::BRANCHES);
        visitor.optional_checked("both_ends", &self.both_ends, &Self::BOTH_ENDS);
        visitor.optional_checked("somewhere", &self.somewhere, &Self::SOMEWHERE);
        visitor
            .optional_checked(
                "back_reference",
                &self.back_reference,
                &Self::BACK_REFERENCE,
            );
        visitor
            .optional_checked(
                "set_operators",
                &self.set_operators,
                &Self::SET_OPERATORS,
            );
        visitor.optional_checked("brace", &self.brace, &Self::BRACE);
        visitor.optional_checked("slash", &self.slash, &Self::SLASH);
        visitor.optional_checked("quote", &self.quote, &Self::QUOTE);
        visitor.optional_checked("property", &self.property, &Self::PROPERTY);
        visitor.optional_checked("either_case", &self.either_case, &Self::EITHER_CASE);
        visitor.optional_checked("repeated", &self.repeated, &Self::REPEATED);
        visitor.optional_checked("with_length", &self.with_length, &Self::WITH_LENGTH);
    }
}
