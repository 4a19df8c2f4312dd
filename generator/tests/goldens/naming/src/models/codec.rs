// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};

use super::*;

objects!(
    OptionModel, StringModel, BoxModel, IntoModel, SelfModel, DefaultModel, Clone, Debug,
    Send, Iterator, Violations, Client, Api, Bool, MyType, MyType2, MyType3, T1st,
    日本, Ünïcode, Object, Fields
);

string_enums!(ResultModel, FromModel);

#[derive(Default)]
pub struct OptionModelSlots {
    value: Option<String>,
    vec: Option<VecModel>,
}

impl object::Object for OptionModel {
    type Slots = OptionModelSlots;
    const NAME: &'static str = "OptionModel";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("value"),
        object::Field::optional("vec"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "value" => Some(0),
            "vec" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.value),
            1 => source.fill(&mut slots.vec),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            value: slots.value,
            vec: slots.vec,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("value", &self.value);
        visitor.optional("vec", &self.vec);
    }
}

#[derive(Default)]
pub struct StringModelSlots {
    text: Option<String>,
    self_: Option<SelfModel>,
}

impl object::Object for StringModel {
    type Slots = StringModelSlots;
    const NAME: &'static str = "StringModel";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("text"),
        object::Field::optional("self"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "text" => Some(0),
            "self" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.text),
            1 => source.fill(&mut slots.self_),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            text: slots.text,
            self_: slots.self_,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("text", &self.text);
        visitor.optional("self", &self.self_);
    }
}

impl enumeration::StringEnum for ResultModel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ok, "Ok"),
        (Self::Err, "Err"),
        (Self::Ok2, "ok"),
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

#[derive(Default)]
pub struct BoxModelSlots {
    inner: Option<Box<BoxModel>>,
    option: Option<OptionModel>,
}

impl object::Object for BoxModel {
    type Slots = BoxModelSlots;
    const NAME: &'static str = "BoxModel";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("inner"),
        object::Field::optional("option"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "inner" => Some(0),
            "option" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.inner),
            1 => source.fill(&mut slots.option),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            inner: slots.inner,
            option: slots.option,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("inner", &self.inner);
        visitor.optional("option", &self.option);
    }
}

impl enumeration::StringEnum for FromModel {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::A, "a"), (Self::B, "b")];

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

#[derive(Default)]
pub struct IntoModelSlots {
    from: Option<FromModel>,
}

impl object::Object for IntoModel {
    type Slots = IntoModelSlots;
    const NAME: &'static str = "IntoModel";
    const FIELDS: &'static [object::Field] = &[object::Field::required("from")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "from" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.from),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let IntoModelSlots { from: Some(from) } = slots else {
            return None;
        };
        Some(Self { from })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("from", &self.from);
    }
}

#[derive(Default)]
pub struct SelfModelSlots {
    a: Option<bool>,
}

impl object::Object for SelfModel {
    type Slots = SelfModelSlots;
    const NAME: &'static str = "SelfModel";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct DefaultModelSlots {
    a: Option<String>,
}

impl object::Object for DefaultModel {
    type Slots = DefaultModelSlots;
    const NAME: &'static str = "DefaultModel";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct CloneSlots {
    a: Option<i64>,
}

impl object::Object for Clone {
    type Slots = CloneSlots;
    const NAME: &'static str = "Clone";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct DebugSlots {
    a: Option<i64>,
}

impl object::Object for Debug {
    type Slots = DebugSlots;
    const NAME: &'static str = "Debug";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct SendSlots {
    a: Option<i64>,
}

impl object::Object for Send {
    type Slots = SendSlots;
    const NAME: &'static str = "Send";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct IteratorSlots {
    a: Option<i64>,
}

impl object::Object for Iterator {
    type Slots = IteratorSlots;
    const NAME: &'static str = "Iterator";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct ViolationsSlots {
    a: Option<i64>,
}

impl object::Object for Violations {
    type Slots = ViolationsSlots;
    const NAME: &'static str = "Violations";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct ClientSlots {
    a: Option<i64>,
}

impl object::Object for Client {
    type Slots = ClientSlots;
    const NAME: &'static str = "Client";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct ApiSlots {
    a: Option<i64>,
}

impl object::Object for Api {
    type Slots = ApiSlots;
    const NAME: &'static str = "Api";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct BoolSlots {
    a: Option<bool>,
}

impl object::Object for Bool {
    type Slots = BoolSlots;
    const NAME: &'static str = "Bool";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct MyTypeSlots {
    a: Option<i64>,
}

impl object::Object for MyType {
    type Slots = MyTypeSlots;
    const NAME: &'static str = "MyType";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct MyType2Slots {
    b: Option<i64>,
}

impl object::Object for MyType2 {
    type Slots = MyType2Slots;
    const NAME: &'static str = "MyType2";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("b")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "b" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { b: slots.b })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("b", &self.b);
    }
}

#[derive(Default)]
pub struct MyType3Slots {
    c: Option<i64>,
}

impl object::Object for MyType3 {
    type Slots = MyType3Slots;
    const NAME: &'static str = "MyType3";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("c")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "c" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.c),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { c: slots.c })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("c", &self.c);
    }
}

#[derive(Default)]
pub struct T1stSlots {
    a: Option<i64>,
}

impl object::Object for T1st {
    type Slots = T1stSlots;
    const NAME: &'static str = "T1st";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct 日本Slots {
    名前: Option<String>,
}

impl object::Object for 日本 {
    type Slots = 日本Slots;
    const NAME: &'static str = "日本";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("名前")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "名前" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.名前),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { 名前: slots.名前 })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("名前", &self.名前);
    }
}

#[derive(Default)]
pub struct ÜnïcodeSlots {
    größe: Option<i64>,
}

impl object::Object for Ünïcode {
    type Slots = ÜnïcodeSlots;
    const NAME: &'static str = "Ünïcode";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("größe")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "größe" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.größe),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { größe: slots.größe })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("größe", &self.größe);
    }
}

#[derive(Default)]
pub struct ObjectSlots {
    a: Option<i64>,
}

impl object::Object for Object {
    type Slots = ObjectSlots;
    const NAME: &'static str = "Object";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct FieldsSlots {
    r#type: Option<String>,
    self_: Option<String>,
    self_2: Option<String>,
    super_: Option<String>,
    crate_: Option<String>,
    empty: Option<String>,
    empty2: Option<String>,
    n1: Option<String>,
    plus_1: Option<String>,
    minus_1: Option<String>,
    a_b: Option<String>,
    a_b2: Option<String>,
    a_b3: Option<String>,
    a_b4: Option<String>,
    r#async: Option<String>,
    r#gen: Option<String>,
    id: Option<String>,
    ref_like: Option<String>,
    symbol: Option<String>,
    name: Option<String>,
    name2: Option<String>,
    slots: Option<String>,
    fields: Option<String>,
    fields2: Option<String>,
    visitor: Option<String>,
    source: Option<String>,
    index: Option<String>,
    out: Option<String>,
    problems: Option<String>,
}

impl object::Object for Fields {
    type Slots = FieldsSlots;
    const NAME: &'static str = "Fields";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("type"),
        object::Field::optional("self"),
        object::Field::required("Self"),
        object::Field::optional("super"),
        object::Field::optional("crate"),
        object::Field::optional("_"),
        object::Field::optional(""),
        object::Field::optional("1"),
        object::Field::optional("+1"),
        object::Field::optional("-1"),
        object::Field::optional("a b"),
        object::Field::optional("a-b"),
        object::Field::optional("a_b"),
        object::Field::optional("aB"),
        object::Field::optional("async"),
        object::Field::optional("gen"),
        object::Field::optional("@id"),
        object::Field::optional("$ref-like"),
        object::Field::optional("🦀"),
        object::Field::optional("name"),
        object::Field::optional("NAME"),
        object::Field::optional("slots"),
        object::Field::optional("fields"),
        object::Field::optional("FIELDS"),
        object::Field::optional("visitor"),
        object::Field::optional("source"),
        object::Field::optional("index"),
        object::Field::optional("out"),
        object::Field::optional("problems"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "self" => Some(1),
            "Self" => Some(2),
            "super" => Some(3),
            "crate" => Some(4),
            "_" => Some(5),
            "" => Some(6),
            "1" => Some(7),
            "+1" => Some(8),
            "-1" => Some(9),
            "a b" => Some(10),
            "a-b" => Some(11),
            "a_b" => Some(12),
            "aB" => Some(13),
            "async" => Some(14),
            "gen" => Some(15),
            "@id" => Some(16),
            "$ref-like" => Some(17),
            "🦀" => Some(18),
            "name" => Some(19),
            "NAME" => Some(20),
            "slots" => Some(21),
            "fields" => Some(22),
            "FIELDS" => Some(23),
            "visitor" => Some(24),
            "source" => Some(25),
            "index" => Some(26),
            "out" => Some(27),
            "problems" => Some(28),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.r#type),
            1 => source.fill(&mut slots.self_),
            2 => source.fill(&mut slots.self_2),
            3 => source.fill(&mut slots.super_),
            4 => source.fill(&mut slots.crate_),
            5 => source.fill(&mut slots.empty),
            6 => source.fill(&mut slots.empty2),
            7 => source.fill(&mut slots.n1),
            8 => source.fill(&mut slots.plus_1),
            9 => source.fill(&mut slots.minus_1),
            10 => source.fill(&mut slots.a_b),
            11 => source.fill(&mut slots.a_b2),
            12 => source.fill(&mut slots.a_b3),
            13 => source.fill(&mut slots.a_b4),
            14 => source.fill(&mut slots.r#async),
            15 => source.fill(&mut slots.r#gen),
            16 => source.fill(&mut slots.id),
            17 => source.fill(&mut slots.ref_like),
            18 => source.fill(&mut slots.symbol),
            19 => source.fill_checked(&mut slots.name, &Self::NAME),
            20 => source.fill_checked(&mut slots.name2, &Self::NAME2),
            21 => source.fill(&mut slots.slots),
            22 => source.fill_checked(&mut slots.fields, &Self::FIELDS_RULE),
            23 => source.fill_checked(&mut slots.fields2, &Self::FIELDS2),
            24 => source.fill(&mut slots.visitor),
            25 => source.fill(&mut slots.source),
            26 => source.fill(&mut slots.index),
            27 => source.fill(&mut slots.out),
            28 => source.fill(&mut slots.problems),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FieldsSlots { r#type: Some(r#type), self_2: Some(self_2), .. } = slots else {
            return None;
        };
        Some(Self {
            r#type,
            self_2,
            self_: slots.self_,
            super_: slots.super_,
            crate_: slots.crate_,
            empty: slots.empty,
            empty2: slots.empty2,
            n1: slots.n1,
            plus_1: slots.plus_1,
            minus_1: slots.minus_1,
            a_b: slots.a_b,
            a_b2: slots.a_b2,
            a_b3: slots.a_b3,
            a_b4: slots.a_b4,
            r#async: slots.r#async,
            r#gen: slots.r#gen,
            id: slots.id,
            ref_like: slots.ref_like,
            symbol: slots.symbol,
            name: slots.name,
            name2: slots.name2,
            slots: slots.slots,
            fields: slots.fields,
            fields2: slots.fields2,
            visitor: slots.visitor,
            source: slots.source,
            index: slots.index,
            out: slots.out,
            problems: slots.problems,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("type", &self.r#type);
        visitor.optional("self", &self.self_);
        visitor.required("Self", &self.self_2);
        visitor.optional("super", &self.super_);
        visitor.optional("crate", &self.crate_);
        visitor.optional("_", &self.empty);
        visitor.optional("", &self.empty2);
        visitor.optional("1", &self.n1);
        visitor.optional("+1", &self.plus_1);
        visitor.optional("-1", &self.minus_1);
        visitor.optional("a b", &self.a_b);
        visitor.optional("a-b", &self.a_b2);
        visitor.optional("a_b", &self.a_b3);
        visitor.optional("aB", &self.a_b4);
        visitor.optional("async", &self.r#async);
        visitor.optional("gen", &self.r#gen);
        visitor.optional("@id", &self.id);
        visitor.optional("$ref-like", &self.ref_like);
        visitor.optional("🦀", &self.symbol);
        visitor.optional_checked("name", &self.name, &Self::NAME);
        visitor.optional_checked("NAME", &self.name2, &Self::NAME2);
        visitor.optional("slots", &self.slots);
        visitor.optional_checked("fields", &self.fields, &Self::FIELDS_RULE);
        visitor.optional_checked("FIELDS", &self.fields2, &Self::FIELDS2);
        visitor.optional("visitor", &self.visitor);
        visitor.optional("source", &self.source);
        visitor.optional("index", &self.index);
        visitor.optional("out", &self.out);
        visitor.optional("problems", &self.problems);
    }
}
