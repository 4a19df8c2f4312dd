// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};

use super::*;

objects!(A);

string_enums!(AJ);

#[derive(Default)]
pub struct ASlots {
    a: Option<String>,
    b: Option<String>,
    c: Option<String>,
    d: Option<String>,
    e: Option<String>,
    f: Option<String>,
    g: Option<String>,
    h: Option<String>,
    i: Option<String>,
    j: Option<AJ>,
    k: Option<String>,
}

impl object::Object for A {
    type Slots = ASlots;
    const NAME: &'static str = "A";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("a"),
        object::Field::optional("b"),
        object::Field::optional("c"),
        object::Field::optional("d"),
        object::Field::optional("e"),
        object::Field::optional("f"),
        object::Field::optional("g"),
        object::Field::optional("h"),
        object::Field::optional("i"),
        object::Field::optional("j"),
        object::Field::optional("k"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            "c" => Some(2),
            "d" => Some(3),
            "e" => Some(4),
            "f" => Some(5),
            "g" => Some(6),
            "h" => Some(7),
            "i" => Some(8),
            "j" => Some(9),
            "k" => Some(10),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.a),
            1 => source.fill(&mut slots.b),
            2 => source.fill(&mut slots.c),
            3 => source.fill(&mut slots.d),
            4 => source.fill(&mut slots.e),
            5 => source.fill(&mut slots.f),
            6 => source.fill(&mut slots.g),
            7 => source.fill(&mut slots.h),
            8 => source.fill_checked(&mut slots.i, &Self::I_RULE),
            9 => source.fill(&mut slots.j),
            10 => source.fill(&mut slots.k),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            a: slots.a,
            b: slots.b,
            c: slots.c,
            d: slots.d,
            e: slots.e,
            f: slots.f,
            g: slots.g,
            h: slots.h,
            i: slots.i,
            j: slots.j,
            k: slots.k,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
        visitor.optional("b", &self.b);
        visitor.optional("c", &self.c);
        visitor.optional("d", &self.d);
        visitor.optional("e", &self.e);
        visitor.optional("f", &self.f);
        visitor.optional("g", &self.g);
        visitor.optional("h", &self.h);
        visitor.optional_checked("i", &self.i, &Self::I_RULE);
        visitor.optional("j", &self.j);
        visitor.optional("k", &self.k);
    }
}

impl enumeration::StringEnum for AJ {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Symbol, "`"),
        (Self::Less, "<"),
        (Self::Symbol2, "["),
        (Self::Symbol3, "\n"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}
